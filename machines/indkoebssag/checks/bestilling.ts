import type { Reason } from '../../refusal.ts';
import { bestillingstjek } from '../bestillingstjek.ts';
import type { Checks } from '../checks.ts';
import type { Payload } from '../events.ts';
import { erGodkendt, valgtKandidat } from '../om-sagen.ts';
import { fejl, ikkeFortid, ikkeFremtid, iRaekkefoelge, kraev, muligKandidat } from './faelles.ts';

export const bestillingChecks: Checks = {
  /** C14: blocked only by these three; all else is a grade. */
  faerdiggoerBestilling: (f, p) => [
    ...bestillingstjek(p).flatMap((fund) => (fund.blokerer ? [fejl(fund.regel, fund.felt, fund.tekst)] : [])),
    ...iRaekkefoelge(p.start, p.slutdato, 'slutdato', 'Indsatsen slutter, før den begynder.'),
    ...iRaekkefoelge(
      f.bestilling?.gaeldendeFra ?? null,
      p.gaeldendeFra,
      'gaeldendeFra',
      'En ny version kan ikke gælde fra før den forrige.',
    ),
    ...midlertidig(p),
  ],

  aftalIndflytning: (_, p, { today }) => ikkeFortid(p, today, 'dato'),
  flytIndflytning: (_, p, { today }) => ikkeFortid(p, today, 'dato'),

  registrerIndflytning: (f, p, { today }) => [
    ...ikkeFremtid(p, today, 'dato', 'socialtilsynUnderrettet'),
    ...muligKandidat(f, p.kandidatId),
    ...kraev(
      p.kandidatId === null || f.akut !== null || !erGodkendt(f.beslutning) || p.kandidatId === f.valgt,
      'andenEndBesluttet',
      'kandidatId',
      `Beslutningen gælder ${valgtKandidat(f)?.navn ?? 'et andet tilbud'}. Få indflytningen her godkendt akut, eller gå tilbage til markedsafsøgningen.`,
    ),
    ...iRaekkefoelge(p.dato, p.foersteOpfoelgning, 'foersteOpfoelgning', 'Opfølgningen ligger før starten.'),
  ],

  indledFlytningUdenSamtykke: (_, p, { today }) => ikkeFremtid(p, today, 'sendt'),
  registrerFamilieretshusetsAfgoerelse: (f, p, { today }) => [
    ...ikkeFremtid(p, today, 'dato'),
    ...iRaekkefoelge(f.flytning?.sendt ?? null, p.dato, 'dato', 'Afgørelsen kan ikke være ældre end ansøgningen.'),
  ],
};

/** What is temporary has an end (domain.md 6); whether it is big or small is a grade, and stops nobody (C14). */
const midlertidig = (p: Payload<'faerdiggoerBestilling'>): readonly Reason[] => [
  ...kraev(
    p.aendring !== 'midlertidig' || p.midlertidigTil !== null,
    'midlertidigUdenSlut',
    'midlertidigTil',
    'Skriv den sidste dag, den midlertidige ændring gælder.',
  ),
  ...kraev(
    p.aendring === 'midlertidig' || p.midlertidigTil === null,
    'kunVedMidlertidig',
    'midlertidigTil',
    'Datoen hører til en midlertidig ændring. Lad den være tom, eller vælg midlertidig.',
  ),
  ...iRaekkefoelge(p.gaeldendeFra, p.midlertidigTil, 'midlertidigTil', 'Ændringen slutter, før den begynder.'),
];
