import type { Valgmulighed } from '../chart.ts';
import { faellesOrd } from '../faelles-ord.ts';
import { type Dato, dageMellem, maxDato, plusDage, plusMaaneder } from '../kalender/dato.ts';
import type { Regler } from '../regler.ts';
import type { Facts } from './facts.ts';
import { GAAR_VIDERE, type UDFALD } from './lister.ts';

/* What is asked of a follow-up in several places. */

type Udfald = (typeof UDFALD)[number];

/** Help goes on with this outcome, so a next date is set (L-06). */
export const gaarVidere = (udfald: Udfald): boolean => GAAR_VIDERE.some((u) => u === udfald);

/** T17: the months between follow-ups; of several paragraphs the shortest, an unknown one as the rest. */
export function opfoelgningMaaneder(f: Facts, { parametre }: Regler): number {
  const ellers = parametre.opfoelgningMaanederEllers;
  const perLinje = f.linjer.map((l) =>
    l.paragraf === null ? ellers : (parametre.opfoelgningMaaneder[l.paragraf] ?? ellers),
  );
  return perLinje.length === 0 ? ellers : Math.min(...perLinje);
}

/**
 * Help that had run so long when it was taken over that its first follow-up should have been held (C3). When it was
 * followed up last is not known.
 */
const loebFoer = ({ start, overtaget }: Facts, { parametre }: Regler): boolean =>
  overtaget !== null && plusMaaneder(start.dato, parametre.foersteOpfoelgningMaaneder) < overtaget;

/** The first follow-up of the help, not only the first in here: T15, a later one T17. */
export const erFoerste = (f: Facts, regler: Regler): boolean => f.foerste && !loebFoer(f, regler);

/** T15: the day by which the first follow-up is to be held. */
export const senestFoerste = (f: Facts, { parametre }: Regler): Dato =>
  plusMaaneder(f.start.dato, parametre.foersteOpfoelgningMaaneder);

/** T17: from which day, and for how many months. Of help that was taken over the first is due no later than T15 would say. */
export function loeber(
  f: Facts,
  regler: Regler,
): { readonly fra: Dato; readonly maaneder: number; overtaget: boolean } {
  const maaneder = opfoelgningMaaneder(f, regler);
  if (f.forrige !== null) return { fra: f.forrige, maaneder, overtaget: false };
  if (f.overtaget === null || !loebFoer(f, regler)) return { fra: f.start.dato, maaneder, overtaget: false };
  const foerste = regler.parametre.foersteOpfoelgningMaaneder;
  return { fra: f.overtaget, maaneder: Math.min(maaneder, foerste), overtaget: true };
}

/** T17: the day by which this follow-up must have been held, without what stood still. */
export function senestLoebende(f: Facts, regler: Regler): Dato {
  const { fra, maaneder } = loeber(f, regler);
  return plusMaaneder(fra, maaneder);
}

/**
 * A date that stands still on hold: moved by the calendar days of the holds since its trigger (C26). What had run out
 * before a hold stands still no more: it was missed.
 */
export const flyttetAfPauser = (f: Facts, udloeser: Dato, dato: Dato): Dato =>
  f.pauser.reduce(
    (d, p) => (p.fra > d ? d : plusDage(d, Math.max(0, dageMellem(maxDato(udloeser, p.fra), p.til)))),
    dato,
  );

/** The lines to conclude for, as a form offers them. */
export const linjevalg = (f: Facts): readonly Valgmulighed[] =>
  f.linjer.map((l) => ({
    id: String(l.nr),
    tekst: `Linje ${l.nr}${l.paragraf === null ? '' : `, ${faellesOrd[l.paragraf]}`}`,
  }));
