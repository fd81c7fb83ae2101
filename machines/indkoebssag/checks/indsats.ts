import type { Dato } from '../../kalender/dato.ts';
import type { Reason } from '../../refusal.ts';
import type { Checks } from '../checks.ts';
import type { Payload } from '../events.ts';
import type { Facts } from '../facts.ts';
import type { RetFelt } from '../lister.ts';
import { levendeKontrakt } from '../om-kontrakten.ts';
import { erFlyttetInd, visiteretAarspris } from '../om-sagen.ts';
import { nyVaerdi, RETTELSER, rettelseAf } from '../rettelser.ts';
import { fejl, findes, ikkeFortid, ikkeFremtid, iRaekkefoelge, kraev } from './faelles.ts';

export const indsatsChecks: Checks = {
  planlaegOpfoelgning: (_, p, { today }) => ikkeFortid(p, today, 'dato'),
  fritValg: (f, p, { opslag, today }) => {
    const kendt = visiteretAarspris(f, p.tilbudId, today);
    return [
      ...findes(opslag.tilbud, 'tilbud', 'tilbudId'),
      ...kraev(
        kendt === null || p.visiteretAarsprisOere === null || p.visiteretAarsprisOere === kendt,
        'L-04',
        'visiteretAarsprisOere',
        'Sagen kender allerede prisen på det visiterede tilbud. Lad feltet være tomt.',
      ),
    ];
  },
  leverandoerskifte: (_, __, { opslag }) => findes(opslag.tilbud, 'tilbud', 'tilbudId'),
  borgerFlytter: (f, p) =>
    kraev(
      !erFlyttetInd(f) || p.boform !== 'botilbud' || p.hjaelpenSlutter !== null,
      'manglerSvar',
      'hjaelpenSlutter',
      'Vi er fortsat handlekommune. Skriv, om hjælpen her slutter, når borgeren flytter.',
    ),
  borgerDoed: (f, p, { today }) => [
    ...ikkeFremtid(p, today, 'dato'),
    ...kraev(
      (f.doed?.betalingSlut ?? null) === null || p.betalingSlut === null || p.betalingSlut === f.doed?.betalingSlut,
      'kraeverToPersoner',
      'betalingSlut',
      'Betalingens slutdag er registreret. Foreslå en rettelse, så en leder kan godkende.',
    ),
  ],

  afslut: (f, p, { today }) => [
    ...ikkeFremtid(p, today, 'hjaelpSlut', 'sidsteBetalingsdag'),
    ...iRaekkefoelge(
      f.indflytning.faktisk?.dato ?? null,
      p.hjaelpSlut,
      'hjaelpSlut',
      'Hjælpen kan ikke slutte, før den begyndte.',
    ),
    ...kraev(
      p.sidsteBetalingsdag !== null || betalingenErKendt(f) || !betalesStadig(f),
      'betalingenErIkkeSlut',
      'sidsteBetalingsdag',
      'Der er betalt for hjælpen. Skriv, hvilken dag der sidst er betalt for.',
    ),
    ...betalingEfterDoedsfald(f, p),
  ],

  tildel: (_, p, { opslag }) => [
    ...kraev(
      p.rolle !== 'raadgiver' || p.personId !== null,
      'udenRaadgiver',
      'personId',
      'En sag skal have en rådgiver.',
    ),
    ...kraev(
      opslag.person == null || opslag.person.roller.includes(p.rolle),
      'ikkeDenRolle',
      'personId',
      'Personen har ikke den rolle. Vælg en anden, eller få rollen givet.',
    ),
  ],

  ret: (f, p, { today }) => [
    ...kanRettes(f, p, today),
    ...kraev(
      !RETTELSER[p.felt].toPersoner(f),
      'kraeverToPersoner',
      'felt',
      'Rettelsen flytter penge eller en frist, som nogen uden for huset kender. Foreslå den, så en leder kan godkende.',
    ),
  ],
  foreslaaRettelse: (f, p, { today }) => kanRettes(f, p, today),
  godkendRettelse: aabenRettelse,
  afvisRettelse: aabenRettelse,

  saetPaaVent: (_, p, { today }) =>
    kraev(
      p.til > today,
      'ventTilFremtiden',
      'til',
      'Vælg den dag, sagen skal komme tilbage. Den skal ligge efter i dag.',
    ),

  meldTilOekonomi: (_, p) => [
    ...kraev(p.art !== 'pris' || p.beloebOere !== null, 'manglerBeloeb', 'beloebOere', 'Skriv den nye pris.'),
    ...iRaekkefoelge(p.refusionFra, p.refusionTil, 'refusionTil', 'Perioden slutter, før den begynder.'),
  ],
};

/** Asked for once: at the death, or where the kontrakt ended. */
const betalingenErKendt = (f: Facts): boolean =>
  (f.doed?.betalingSlut ?? f.kontrakt?.ophoert?.sidsteBetalingsdag ?? null) !== null;

/** Økonomi has been told to pay, or a kontrakt ended that does not say until when. */
const betalesStadig = (f: Facts): boolean =>
  f.meldinger.some((m) => m.art === 'start') || (f.kontrakt?.ophoert ?? null) !== null;

/** A kontrakt that the death ends is paid until a day that is asked for, not assumed (C10). */
const betalingEfterDoedsfald = (f: Facts, p: Payload<'afslut'>): readonly Reason[] =>
  f.doed === null || levendeKontrakt(f) === null
    ? []
    : kraev(
        p.sidsteBetalingsdag !== null || f.doed.betalingSlut !== null,
        'C10',
        'sidsteBetalingsdag',
        'Kontrakten løber. Spørg tilbuddet, hvilken dag der sidst betales for, og skriv den.',
      );

/** What has happened is not corrected into the future. */
const SKET: ReadonlySet<RetFelt> = new Set([
  'ansoegningModtaget',
  'udredningDato',
  'indflytningsdato',
  'afgoerelseModtaget',
  'partshoeringModtaget',
  'doedsdato',
]);

function kanRettes(f: Facts, p: Payload<'ret'>, today: Dato): readonly Reason[] {
  const felt = RETTELSER[p.felt];
  const gammel = felt.vaerdi(f);
  const ny = nyVaerdi(p);
  if (gammel === null && !felt.maaVaereTom(f))
    return [fejl('intetAtRette', 'felt', 'Feltet er ikke udfyldt på sagen endnu, så der er intet at rette.')];
  if (ny === null && !felt.maaToemmes) return [fejl('manglerVaerdi', felt.kolonne, 'Skriv den nye værdi.')];
  const andre = (['nyDato', 'nyKommune', 'nyeParagraffer'] as const).filter((k) => k !== felt.kolonne && p[k] !== null);
  return [
    ...andre.map((k) => fejl('forkertKolonne', k, 'Feltet hører ikke til det, der rettes. Lad det være tomt.')),
    ...kraev(ny !== gammel, 'sammeVaerdi', felt.kolonne, 'Den nye værdi er den samme som den gamle.'),
    ...kraev(
      !SKET.has(p.felt) || ny === null || ny <= today,
      'datoIFremtiden',
      felt.kolonne,
      'Datoen må ikke ligge i fremtiden.',
    ),
  ];
}

function aabenRettelse(f: Facts, p: Pick<Payload<'godkendRettelse'>, 'rettelseId'>): readonly Reason[] {
  const r = rettelseAf(f, p.rettelseId);
  return kraev(
    r?.status === 'foreslaaet',
    'ukendtRettelse',
    'rettelseId',
    'Rettelsen er ikke længere foreslået. Vælg en, der er.',
  );
}
