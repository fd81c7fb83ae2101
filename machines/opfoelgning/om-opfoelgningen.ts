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
 * From when a follow-up is counted: the start of the help. Where that is so long ago that the day had passed when a
 * running contract was taken over, from then (C3).
 */
export const regnesFra = ({ start, overtaget }: Facts, maaneder: number): Dato =>
  overtaget !== null && plusMaaneder(start.dato, maaneder) < overtaget ? overtaget : start.dato;

/** T17 counts from the last follow-up that is known, else from the start. */
export const loeberFra = (f: Facts, regler: Regler): Dato => f.forrige ?? regnesFra(f, opfoelgningMaaneder(f, regler));

/** T17: the day by which this follow-up must have been held, without what stood still. */
export const senestLoebende = (f: Facts, regler: Regler): Dato =>
  plusMaaneder(loeberFra(f, regler), opfoelgningMaaneder(f, regler));

/** T15: the day to suggest for the first follow-up. */
export const foreslaaetFoerste = (f: Facts, { parametre: { foersteOpfoelgningMaaneder: maaneder } }: Regler): Dato =>
  plusMaaneder(regnesFra(f, maaneder), maaneder);

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
