import { faellesOrd } from '#machines/faelles-ord.ts';
import { parseDato } from '#machines/kalender/dato.ts';
import { datoPaaDansk } from '#machines/kalender/paa-dansk.ts';
import { PARAMETRE } from '#machines/opsaetning/parametre.ts';
import { PRESET_ORD, SWITCH_ORD } from '#machines/opsaetning/sagsgang.ts';
import { kronerTekst } from '#machines/pris/kroner.ts';
import { parseOere } from '#machines/pris/oere.ts';

/** The acts of the set-up that are logged, as a reader meets them, and what they were about. */
export const HANDLINGER = new Map<string, { readonly tekst: string; readonly om: Om }>([
  ['kommune.opret', { tekst: 'Oprettede kommunen', om: 'kommune' }],
  ['bruger.opret', { tekst: 'Oprettede en person', om: 'bruger' }],
  ['bruger.ret', { tekst: 'Rettede en person', om: 'bruger' }],
  ['bruger.link', { tekst: 'Lavede et link til at vælge adgangskode', om: 'bruger' }],
  ['bruger.linkMail', { tekst: 'Sendte et link til at vælge adgangskode', om: 'bruger' }],
  ['bruger.spaer', { tekst: 'Spærrede adgangen', om: 'bruger' }],
  ['adgangskode.vaelg', { tekst: 'Valgte adgangskode', om: 'bruger' }],
  ['adgangskode.skift', { tekst: 'Skiftede adgangskode', om: 'bruger' }],
  ['team.opret', { tekst: 'Oprettede et team', om: 'team' }],
  ['team.ret', { tekst: 'Rettede et team', om: 'team' }],
  ['vikariat.opret', { tekst: 'Valgte en vikar', om: 'vikariat' }],
  ['vikariat.tilbagekald', { tekst: 'Stoppede et vikariat', om: 'vikariat' }],
  ['indstillinger.ret', { tekst: 'Rettede indstillingerne', om: 'indstillinger' }],
  ['tilbud.opret', { tekst: 'Oprettede et tilbud', om: 'tilbud' }],
  ['tilbud.ret', { tekst: 'Rettede et tilbud', om: 'tilbud' }],
  ['moede.opret', { tekst: 'Planlagde et møde', om: 'moede' }],
  ['moede.ret', { tekst: 'Rettede et møde', om: 'moede' }],
  ['opgradering.start', { tekst: 'Gav sager det, en nyere version kender', om: 'kommune' }],
]);

export const OM = ['kommune', 'bruger', 'team', 'vikariat', 'indstillinger', 'tilbud', 'moede'] as const;
export type Om = (typeof OM)[number];

const FELTER = new Map([
  ['navn', 'Navn'],
  ['email', 'E-mail'],
  ['roller', 'Roller'],
  ['teams', 'Teams'],
  ['beloebsgraense', 'Beløbsgrænse'],
  ['active', 'I brug'],
  ['preset', 'Sagsgang'],
  ['lukkedage', 'Lukkedage'],
  ['lederUdefra', 'Leder udefra'],
  ['leverandoer', 'Leverandør'],
  ['driftsform', 'Driftsform'],
  ['paragraffer', 'Godkendt til'],
  ['godkendt', 'Godkendt af socialtilsynet'],
  ['adresse', 'Adresse'],
  ['pladser', 'Pladser'],
  ['ventetid', 'Ventetid'],
  ['takst', 'Takst'],
  ['noteretDen', 'Slået op den'],
  ['dato', 'Dato'],
  ['sted', 'Sted'],
  ['frist', 'Sager klar senest'],
  ['status', 'Status'],
]);

const ENHEDER = new Map([
  ['time', 'pr. time'],
  ['dag', 'pr. dag'],
  ['doegn', 'pr. døgn'],
  ['uge', 'pr. uge'],
  ['maaned', 'pr. måned'],
  ['aar', 'pr. år'],
  ['stk', 'pr. stk.'],
]);

const STATUS = new Map([
  ['planlagt', 'Planlagt'],
  ['holdt', 'Holdt'],
  ['aflyst', 'Aflyst'],
]);

/** The field in words; a name that is not known stands as it is. */
export function feltOrd(navn: string): string {
  const [del, inner] = navn.split('.');
  if (inner !== undefined && del === 'parametre') return lookUp(PARAMETRE, inner)?.label ?? inner;
  if (inner !== undefined && del === 'afvigelser') return lookUp(SWITCH_ORD, inner)?.label ?? inner;
  return FELTER.get(navn) ?? navn;
}

/** A value in words; `byId` names people and teams. */
export function vaerdiTekst(felt: string, value: unknown, byId: ReadonlyMap<string, string>): string {
  if (value === null || value === undefined) return felt === 'beloebsgraense' ? 'Ingen grænse' : 'Ikke udfyldt';
  if (typeof value === 'boolean') return value ? 'Ja' : 'Nej';
  if (felt === 'beloebsgraense' && typeof value === 'number') return kroner(value);
  if (Array.isArray(value))
    return value.length === 0 ? 'Ingen' : value.map((v) => ord(felt, String(v), byId)).join(', ');
  if (typeof value === 'object') return objektTekst(felt, value as Record<string, unknown>);
  return typeof value === 'number' ? String(value).replace('.', ',') : ord(felt, String(value), byId);
}

function objektTekst(felt: string, value: Readonly<Record<string, unknown>>): string {
  if (felt === 'takst')
    return `${kroner(Number(value['oere']))} ${ENHEDER.get(String(value['enhed'])) ?? ''}, ${String(value['daekker'])}`.replace(
      /, $/,
      '',
    );
  const sats = felt === 'parametre.plSatser';
  const entries = Object.entries(value).map(
    ([navn, v]) =>
      `${faellesOrd[navn] ?? navn}: ${sats ? `${String(Number(v) / 100).replace('.', ',')} %` : String(v)}`,
  );
  return entries.length === 0 ? 'Ingen' : entries.join(', ');
}

const kroner = (tal: number): string => {
  const oere = parseOere(tal);
  return oere === null ? '' : kronerTekst(oere);
};

function ord(felt: string, text: string, byId: ReadonlyMap<string, string>): string {
  const dato = parseDato(text);
  if (dato !== null) return datoPaaDansk(dato);
  const [del, inner = ''] = felt.split('.');
  if (felt === 'preset') return lookUp(PRESET_ORD, text) ?? text;
  if (del === 'afvigelser') return lookUp(lookUp(SWITCH_ORD, inner)?.valg ?? {}, text) ?? text;
  if (del === 'parametre') {
    const info = lookUp(PARAMETRE, inner);
    return info?.art === 'valg' ? (info.valg[text] ?? text) : text;
  }
  return byId.get(text) ?? STATUS.get(text) ?? faellesOrd[text] ?? text;
}

/** Names from the log are looked up among a table's own, never among what every object has. */
function lookUp<T>(table: Readonly<Record<string, T>>, navn: string): T | undefined {
  return Object.hasOwn(table, navn) ? table[navn] : undefined;
}
