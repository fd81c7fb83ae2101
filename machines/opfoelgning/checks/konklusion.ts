import type { Check } from '../../chart.ts';
import { fejl, ikkeFortid, ikkeFremtid, iRaekkefoelge, kraev } from '../../check-bygger.ts';
import type { Reason } from '../../refusal.ts';
import type { Payload } from '../events.ts';
import type { Facts } from '../facts.ts';
import { gaarVidere, linjevalg } from '../om-opfoelgningen.ts';

type P = Payload<'konkluder'>;

/** Every line has an outcome, the next date is set, and what was found is told to whom it concerns (C8, L-06). */
export const konkluder: Check<Facts, P> = (f, p, { today }) => [
  ...linjerne(f, p),
  ...naesteDato(f, p, today),
  ...ikkeFremtid(p, today, 'referatSendt', 'bekymringSendt'),
  ...iRaekkefoelge(f.afholdt?.dato ?? null, p.referatSendt, 'referatSendt', 'Referatet kan ikke være sendt før mødet.'),
  ...kraev(
    p.leveringKonklusion === 'ok' || p.leveringUddybning !== null,
    'manglerUddybning',
    'leveringUddybning',
    'Skriv, hvad der afviger fra det bestilte.',
  ),
  ...ffb(p),
  ...bekymring(p),
];

/** C8: each line at least once, the same outcome only once. */
function linjerne(f: Facts, p: P): readonly Reason[] {
  const kendte = new Set(linjevalg(f).map((l) => l.id));
  const naevnte = new Set<string | null>(p.udfald.map((r) => r.linje));
  const mangler = linjevalg(f).filter((l) => !naevnte.has(l.id));
  return [
    ...p.udfald.flatMap((r, n) => [
      ...kraev(
        r.linje === null || kendte.has(r.linje),
        'ukendtLinje',
        `udfald.${n}.linje`,
        'Linjen findes ikke længere. Vælg en anden, eller lad feltet stå tomt for alle linjer.',
      ),
      ...kraev(
        p.udfald.findIndex((x) => x.linje === r.linje && x.udfald === r.udfald) === n,
        'toGange',
        `udfald.${n}.udfald`,
        'Det samme står der to gange.',
      ),
    ]),
    ...kraev(
      naevnte.has(null) || mangler.length === 0,
      'C8',
      'udfald',
      `Konkludér for hver linje. Der mangler: ${mangler.map((l) => l.tekst.toLowerCase()).join(' · ')}.`,
    ),
  ];
}

/** L-06: set while any help goes on, after the meeting, and still to come. Later than T17 is graded, not refused. */
function naesteDato(f: Facts, p: P, today: Facts['start']['dato']): readonly Reason[] {
  if (p.naesteDato === null)
    return kraev(
      !p.udfald.some((r) => gaarVidere(r.udfald)),
      'L-06',
      'naesteDato',
      'Hjælpen går videre. Sæt datoen for den næste opfølgning.',
    );
  return [
    ...ikkeFortid(p, today, 'naesteDato'),
    ...kraev(
      f.afholdt === null || p.naesteDato > f.afholdt.dato,
      'datoerByttet',
      'naesteDato',
      'Den næste opfølgning skal ligge efter denne.',
    ),
  ];
}

/** FFB's one word for the whole agrees with what is concluded for the lines. */
function ffb({ ffbStatus, udfald }: P): readonly Reason[] {
  const videre = udfald.some((r) => gaarVidere(r.udfald));
  const nyt = udfald.some((r) => r.udfald === 'afslutOgVisiterNyt');
  const passer = { fortsaettelse: videre, afslutning: !videre && !nyt, afslutningOgVisitationTilNy: nyt }[ffbStatus];
  return passer
    ? []
    : [fejl('ffbPasserIkke', 'ffbStatus', 'Status passer ikke til det, der er konkluderet for linjerne. Ret det ene.')];
}

/** A concern is told, with time and recipient (L-06). */
const bekymring = (p: P): readonly Reason[] => [
  ...kraev(
    !p.bekymring || p.bekymringSendt !== null,
    'L-06',
    'bekymringSendt',
    'Skriv, hvilken dag bekymringen er givet videre.',
  ),
  ...kraev(
    !p.bekymring || p.bekymringModtager !== null,
    'L-06',
    'bekymringModtager',
    'Vælg, hvem der har fået bekymringen.',
  ),
];
