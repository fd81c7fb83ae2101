import type { Payload } from '#machines/indkoebssag/events.ts';
import { labels } from '#machines/indkoebssag/labels.ts';
import {
  ANTAL_ENHEDER,
  BETALINGSFORPLIGTELSER,
  KONTRAKTVARIANTER,
  PRIS_ENHEDER,
  SKABELONVERSIONER,
} from '#machines/indkoebssag/lister.ts';
import {
  laesCpr,
  laesDato,
  laesHeltal,
  laesKommunekode,
  laesKroner,
  laesParagraf,
  laesTal,
  laesTekst,
  laesValg,
} from '#machines/indlaesning/celle.ts';
import type { Fejl, Kolonne, Raekke } from '#machines/indlaesning/kolonne.ts';
import { KONTRAKTKOLONNER, type Kontraktfelt } from '#machines/indlaesning/kontraktkolonner.ts';
import type { Kontraktlinje } from '#machines/kontraktlinje.ts';
import type { Paragraf } from '#machines/paragraffer.ts';
import { valgTekst } from '#machines/words.ts';
import { Laeser, mangler } from './laeser.ts';

/** Asked for in the rows together, not in each. */
const PARAGRAF: Kolonne<'paragraf'> = KONTRAKTKOLONNER[2];

type Registrer = Payload<'registrerLoebendeKontrakt'>;

/** A kontrakt as its rows tell it; who and what it names is still text. */
export interface KontraktUdkast {
  readonly cpr: string | null;
  readonly navn: string | null;
  readonly team: string | null;
  readonly raadgiver: string | null;
  readonly tilbud: TilbudNavngivet;
  /** Null is the kommune's own. */
  readonly handlekommune: string | null;
  readonly betalingskommune: string | null;
  readonly payload: Omit<
    Registrer,
    'team' | 'personId' | 'borgerId' | 'tilbudId' | 'handlekommune' | 'betalingskommune'
  >;
  /** The row of each line of the payload. */
  readonly linjeraekker: readonly number[];
  /** Gaps of its lines, by the words of their fields; those of the kontrakt itself the road tells. */
  readonly mangler: readonly string[];
  readonly fejl: readonly Fejl[];
}

export interface TilbudNavngivet {
  readonly navn: string | null;
  readonly leverandoer: string | null;
  readonly tilbudsportalId: string | null;
  readonly pNummer: string | null;
}

/** Reads the rows of one kontrakt. Whatever cannot be read is a fault that names row and column; a gap is none (C3). */
export function laesKontrakt(raekker: readonly [Raekke, ...Raekke[]]): KontraktUdkast {
  const laeser = new Laeser(
    raekker,
    KONTRAKTKOLONNER.filter(({ felt }) => felt !== 'paragraf'),
  );
  const tekst = (felt: Kontraktfelt) => laeser.faelles(felt, laesTekst);
  const dato = (felt: Kontraktfelt) => laeser.faelles(felt, laesDato);
  const valg = <T extends string>(
    felt: Kontraktfelt,
    muligheder: readonly T[],
    ogsaa: Readonly<Record<string, T>> = {},
  ) => laeser.faelles(felt, (celle) => laesValg(celle, muligheder, ordFor(felt), ogsaa));

  const linjer = raekker.map((raekke) => laesLinje(laeser, raekke));
  const paragraffer = [...new Set(linjer.map((l) => l.paragraf).filter((p): p is Paragraf => p !== null))];
  if (paragraffer.length === 0 && !laeser.fejl.some(({ felt }) => felt === 'paragraf'))
    laeser.fejl.push(mangler(raekker[0].nr, PARAGRAF));
  const medIndhold = linjer
    .map((linje, n) => ({ linje, nr: raekker[n]?.nr ?? 0 }))
    .filter(({ linje }) => sigerNoget(linje));

  return {
    cpr: laeser.faelles('cpr', laesCpr),
    navn: tekst('navn'),
    team: tekst('team'),
    raadgiver: tekst('raadgiver'),
    tilbud: {
      navn: tekst('tilbud'),
      leverandoer: tekst('leverandoer'),
      tilbudsportalId: tekst('tilbudsportalId'),
      pNummer: tekst('pNummer'),
    },
    handlekommune: laeser.faelles('handlekommune', laesKommunekode),
    betalingskommune: laeser.faelles('betalingskommune', laesKommunekode),
    payload: {
      paragraffer,
      indflyttet: dato('indflyttet'),
      linjer: medIndhold.map(({ linje }) => linje),
      variant: valg('variant', KONTRAKTVARIANTER, VARIANTER),
      skabelonversion: valg('skabelonversion', SKABELONVERSIONER, SKABELONER),
      varselKoeber: tekst('varselKoeber'),
      varselLeverandoer: tekst('varselLeverandoer'),
      betalingsforpligtelse: valg('betalingsforpligtelse', BETALINGSFORPLIGTELSER, BETALING),
      betalingsforpligtelseDage: laeser.faelles('betalingsforpligtelseDage', laesHeltal),
      underskriftKoeber: dato('underskriftKoeber'),
      underskriftLeverandoer: dato('underskriftLeverandoer'),
      foersteOpfoelgning: dato('foersteOpfoelgning'),
      uddybning: flereLinjer(raekker, 'uddybning'),
      underskrivere: tekst('underskrivere'),
      aftalerIOevrigt: flereLinjer(raekker, 'aftalerIOevrigt'),
    },
    linjeraekker: medIndhold.map(({ nr }) => nr),
    mangler: hullerI(medIndhold.map(({ linje }) => linje)),
    fejl: laeser.fejl,
  };
}

/** The column that a field of the payload was read from; a line's is named by its row. */
export function kolonneFor(
  felt: string | null,
  { linjeraekker }: KontraktUdkast,
): { felt: string | null; nr: number | null } {
  const [, linje, under] = /^linjer\.(\d+)\.(\w+)$/.exec(felt ?? '') ?? [];
  if (linje !== undefined && under !== undefined)
    return { felt: LINJEFELT[under] ?? null, nr: linjeraekker[Number(linje)] ?? null };
  const navn = felt?.split('.')[0] ?? null;
  return { felt: navn === null ? null : (FELT[navn] ?? navn), nr: null };
}

const FELT: Readonly<Record<string, Kontraktfelt>> = {
  borger: 'cpr',
  borgerId: 'cpr',
  personId: 'raadgiver',
  tilbudId: 'tilbud',
  paragraffer: 'paragraf',
};

const LINJEFELT: Readonly<Record<string, Kontraktfelt>> = {
  paragraf: 'paragraf',
  antal: 'antal',
  antalEnhed: 'antalEnhed',
  enhedsprisOere: 'enhedspris',
  prisEnhed: 'prisEnhed',
  ikrafttraedelsesdato: 'ikrafttraedelse',
  slutdato: 'slutdato',
};

function laesLinje(laeser: Laeser, raekke: Raekke): Kontraktlinje {
  const dato = (felt: Kontraktfelt) => laeser.i(raekke, felt, laesDato);
  const enhed = <T extends string>(felt: Kontraktfelt, muligheder: readonly T[], ogsaa: Readonly<Record<string, T>>) =>
    laeser.i(raekke, felt, (celle) => laesValg(celle, muligheder, ordFor(felt), ogsaa));
  return {
    paragraf: laeser.i(raekke, 'paragraf', laesParagraf),
    antal: laeser.i(raekke, 'antal', laesTal),
    antalEnhed: enhed('antalEnhed', ANTAL_ENHEDER, ANTAL),
    enhedsprisOere: laeser.i(raekke, 'enhedspris', laesKroner),
    prisEnhed: enhed('prisEnhed', PRIS_ENHEDER, PRIS),
    ikrafttraedelsesdato: dato('ikrafttraedelse'),
    slutdato: dato('slutdato'),
    foersteOpfoelgning: null,
  };
}

const sigerNoget = ({ antal, enhedsprisOere, ikrafttraedelsesdato, slutdato }: Kontraktlinje): boolean =>
  [antal, enhedsprisOere, ikrafttraedelsesdato, slutdato].some((v) => v !== null);

function hullerI(linjer: readonly Kontraktlinje[]): string[] {
  const huller = linjer.flatMap((linje) => [
    ...(linje.enhedsprisOere === null ? ['Pris'] : []),
    ...(linje.enhedsprisOere !== null && linje.prisEnhed === null ? ['Prisen er'] : []),
    ...(linje.antal === null ? ['Antal'] : []),
    ...(linje.antal !== null && linje.antalEnhed === null ? ['Enhed for antal'] : []),
  ]);
  return [...new Set(huller)];
}

/** What several rows say of the same kontrakt stands under each other, each once. */
function flereLinjer(raekker: readonly Raekke[], felt: Kontraktfelt): string | null {
  const tekster = raekker
    .map(({ felter }) => laesTekst(felter[felt]))
    .flatMap((t) => (t.ok && t.vaerdi ? [t.vaerdi] : []));
  return [...new Set(tekster)].join('\n') || null;
}

const ordFor = (felt: string) => (valg: string) => valgTekst(labels, felt, valg);

const VARIANTER = {
  ja: 'rammeaftale',
  'omfattet af rammeaftalen': 'rammeaftale',
  nej: 'udenRammeaftale',
  'ikke omfattet af rammeaftale': 'udenRammeaftale',
  'uden for rammeaftale': 'udenRammeaftale',
} as const;
const SKABELONER = { '1 0': 'v10', '1': 'v10', '2 0': 'v20', '2': 'v20', '2 1': 'v21' } as const;
const BETALING = {
  'hele perioden': 'heleVarslet',
  'hele varslet': 'heleVarslet',
  'antal dage': 'xDage',
  dage: 'xDage',
} as const;
const PRIS = {
  time: 'time',
  timer: 'time',
  dage: 'dag',
  kalenderdag: 'dag',
  mdr: 'maaned',
  md: 'maaned',
  maaneder: 'maaned',
  'pr md': 'maaned',
  'pr mdr': 'maaned',
  aarligt: 'aar',
  maanedligt: 'maaned',
  ugentligt: 'uge',
  'kr doegn': 'doegn',
} as const;
const ANTAL = {
  'timer uge': 'timerPrUge',
  'timer ugentligt': 'timerPrUge',
  timer: 'timerPrUge',
  'doegn aar': 'doegnPrAar',
  doegn: 'doegnPrAar',
  'doegn maaned': 'doegnPrMaaned',
  dage: 'dagePrAar',
  'dage aar': 'dagePrAar',
  styk: 'stk',
} as const;
