import { flyttetTilArbejdsdag } from '../../kalender/bankdage.ts';
import type { Dato } from '../../kalender/dato.ts';
import { plusDage } from '../../kalender/dato.ts';
import { kronerTekst } from '../../pris/kroner.ts';
import type { Reason } from '../../refusal.ts';
import type { Checks } from '../checks.ts';
import type { Payload } from '../events.ts';
import type { Facts } from '../facts.ts';
import { modtagetAf } from '../frister/lov.ts';
import { habil, ikkeFortid, ikkeFremtid, ikkeIndstilleren, iRaekkefoelge, kraev } from './faelles.ts';

export const afgoerelseChecks: Checks = {
  sendPartshoering: (f, p, { today }) => [
    ...rettetTil(f, p.modtager),
    ...ikkeFremtid(p, today, 'sendt', 'modtaget'),
    ...iRaekkefoelge(p.sendt, p.modtaget, 'modtaget', 'Partshøringen kan ikke være modtaget, før den er sendt.'),
    ...iRaekkefoelge(p.modtaget ?? p.sendt, p.svarfrist, 'svarfrist', 'Svarfristen ligger før modtagelsen.'),
  ],

  registrerPartshoeringssvar: (f, p, { today }) => [
    ...ikkeFremtid(p, today, 'modtaget'),
    ...iRaekkefoelge(
      f.partshoering?.sendt ?? null,
      p.modtaget,
      'modtaget',
      'Svaret kan ikke være ældre end partshøringen.',
    ),
  ],

  registrerAfgoerelse: (f, p, { today, lukkedage }) => [
    ...ikkeFremtid(p, today, 'afsendt', 'modtaget'),
    ...iRaekkefoelge(p.afsendt, p.modtaget, 'modtaget', 'Afgørelsen kan ikke være modtaget, før den er sendt.'),
    ...rettetTil(f, p.modtager),
    ...sammeSvar(f, p),
    ...(p.udfald === 'fuld' ? [] : [...begrundet(p), ...hoert(f, p, today, lukkedage)]),
  ],

  registrerMundtligGodkendelse: (_, p, { today, opslag }) => {
    const leder = opslag.person ?? null;
    const graense = leder?.beloebsgraense ?? null;
    return [
      ...ikkeFremtid(p, today, 'givetDen'),
      ...iRaekkefoelge(p.givetDen, p.gaelderTil, 'gaelderTil', 'Godkendelsen kan ikke udløbe, før den er givet.'),
      ...kraev(
        leder === null || leder.roller.includes('leder'),
        'ikkeLeder',
        'personId',
        'Kun en leder kan godkende akut. Vælg den leder, der sagde ja.',
      ),
      ...kraev(
        graense === null || p.maksPrDagOere * 365 <= graense,
        'overGraensen',
        'maksPrDagOere',
        `Beløbet er over lederens grænse${graense === null ? '' : `, ${kronerTekst(graense)} pr. år`}. Få godkendelsen fra en leder med en højere grænse.`,
      ),
    ];
  },

  akutGodkend: (_, p, { today }) => ikkeFortid(p, today, 'gaelderTil'),

  bekraeftMundtligGodkendelse: (f, p) =>
    iRaekkefoelge(
      f.akut?.givetDen ?? null,
      p.gaelderTil,
      'gaelderTil',
      'Godkendelsen kan ikke udløbe, før den er givet.',
    ),

  godkendEfterfoelgende: (f, p) => [
    ...habil(p),
    ...ikkeIndstilleren(f, p),
    ...kraev(
      f.pris === null || p.prisloftOere >= f.pris.aarsprisOere,
      'prisloftUnderPrisen',
      'prisloftOere',
      `Prisloftet er lavere end prisen${f.pris === null ? '' : `, ${kronerTekst(f.pris.aarsprisOere)} pr. år`}.`,
    ),
  ],
  afvisEfterfoelgende: (f, p) => [...habil(p), ...ikkeIndstilleren(f, p)],
};

type Afgoerelse = Payload<'registrerAfgoerelse'>;

/** The letter says what was decided: of the tilbud, or until then of the frame (C1). */
function sammeSvar(f: Facts, p: Afgoerelse): readonly Reason[] {
  const besluttet = f.beslutning ?? f.ramme;
  if (besluttet === null) return [];
  return besluttet.udfald === 'afslag'
    ? kraev(
        p.udfald === 'afslag' || p.udfald === 'delvis',
        'andetEndBesluttet',
        'udfald',
        'Der er besluttet afslag. Afgørelsen skal være helt eller delvist afslag.',
      )
    : kraev(
        p.udfald !== 'afslag',
        'andetEndBesluttet',
        'udfald',
        'Hjælpen er bevilget. Afgørelsen kan ikke være et afslag.',
      );
}

/** L-29: a guardian in personal matters gets the letters; one in economic matters alone does not take the borger's place. */
function rettetTil(f: Facts, modtager: Afgoerelse['modtager']): readonly Reason[] {
  const omfang = f.behov?.vaergeOmfang ?? null;
  if (omfang === null) return [];
  const personligt = omfang === 'personligt' || omfang === 'begge';
  return [
    ...kraev(
      !personligt || modtager !== 'borger',
      'L-29',
      'modtager',
      'Borgeren har en værge i personlige forhold. Send brevet til værgen eller til dem begge.',
    ),
    ...kraev(
      personligt || modtager !== 'vaerge',
      'L-29',
      'modtager',
      omfang === 'ingen'
        ? 'Borgeren har ingen værge. Send brevet til borgeren.'
        : 'Værgemålet gælder kun økonomiske forhold. Send brevet til borgeren, eller til dem begge.',
    ),
    ...kraev(
      omfang !== 'ingen' || modtager !== 'begge',
      'L-29',
      'modtager',
      'Borgeren har ingen værge. Send brevet til borgeren.',
    ),
  ];
}

/** L-07: legal rule, main considerations, facts and klagevejledning, unless all was granted. */
const begrundet = (p: Afgoerelse): readonly Reason[] =>
  (
    [
      ['retsregler', 'Skriv de retsregler, afgørelsen bygger på.'],
      ['hovedhensyn', 'Skriv de hovedhensyn, der er lagt vægt på.'],
      ['faktiskeForhold', 'Skriv de faktiske forhold, der er lagt til grund.'],
      ['klageinstans', 'Vælg, hvem der behandler en klage. Det skal stå i klagevejledningen.'],
      ['klagefristUger', 'Skriv klagefristen. Den skal stå i klagevejledningen.'],
      ['klagevejledning', 'Skriv, hvordan man klager. Det skal stå i klagevejledningen.'],
    ] as const
  ).flatMap(([felt, tekst]) => kraev(p[felt] !== null, 'L-07', felt, tekst));

/** L-08: heard and answered, or the time for it has run; or an exception with its reason. */
function hoert(f: Facts, p: Afgoerelse, today: Dato, lukkedage: ReadonlySet<Dato>): readonly Reason[] {
  if (p.partshoeringUndtagelse !== null)
    return kraev(
      p.partshoeringUndtagelse !== 'andet' || p.undtagelseBegrundelse !== null,
      'L-08',
      'undtagelseBegrundelse',
      'Skriv, hvorfor borgeren ikke er partshørt.',
    );
  // A hearing before the last afgørelse was about that one (as T23 has it).
  const h =
    f.afgoerelse !== null && f.partshoering !== null && f.afgoerelse.seq > f.partshoering.seq ? null : f.partshoering;
  const felt = 'partshoeringUndtagelse';
  if (h === null)
    return kraev(
      false,
      'L-08',
      felt,
      'Borgeren er ikke partshørt. Send en partshøring, eller vælg, hvorfor det ikke er nødvendigt.',
    );
  const modtaget = modtagetAf({ modtaget: h.modtaget, afsendt: h.sendt, kanal: h.kanal }, lukkedage);
  const svarfrist = flyttetTilArbejdsdag(
    h.svarfrist ?? plusDage(modtaget, f.regler.parametre.partshoeringDage),
    lukkedage,
  );
  return kraev(
    h.svar !== null || svarfrist < today,
    'L-08',
    felt,
    'Borgeren kan stadig svare på partshøringen. Vent på svaret, eller vælg, hvorfor det ikke er nødvendigt.',
  );
}
