import { type Dato, maxDato, minDato } from '../kalender/dato.ts';
import type { Kontraktlinje } from '../kontraktlinje.ts';
import { aarspris, type Prislinje, prisPrAar } from '../pris/aarspris.ts';
import { kanOmregnes } from '../pris/enheder.ts';
import type { Oere } from '../pris/oere.ts';

/* The lines of a kontrakt (4.2), as far as they are filled. */

/** KT-305: paragraph, quantity, price, and units that give a price of a year. */
export const erHel = (l: Kontraktlinje): boolean => l.paragraf !== null && prislinje(l) !== null;

/** KT-325: an end before the start, or a follow-up after the end. */
export const slutterFoerStart = ({ ikrafttraedelsesdato, slutdato, foersteOpfoelgning }: Kontraktlinje): boolean =>
  slutdato !== null &&
  ((ikrafttraedelsesdato !== null && slutdato < ikrafttraedelsesdato) ||
    (foersteOpfoelgning !== null && foersteOpfoelgning > slutdato));

/** What all lines cost in a year, or null while one of them does not say (4.3). */
export function linjernesAarspris(linjer: readonly Kontraktlinje[]): Oere | null {
  const hele = linjer.flatMap((l) => prislinje(l) ?? []);
  if (hele.length === 0 || hele.length < linjer.length) return null;
  const svar = aarspris(hele);
  return svar.ok ? prisPrAar(svar.aarspris) : null;
}

/** The first day of any line. */
export const foersteDag = (linjer: readonly Kontraktlinje[]): Dato | null => {
  const [first, ...rest] = linjer.flatMap((l) => l.ikrafttraedelsesdato ?? []);
  return first === undefined ? null : minDato(first, ...rest);
};

/** The last day, where every line has one; a line without end makes the kontrakt run on. */
export function sidsteDag(linjer: readonly Kontraktlinje[]): Dato | null {
  const [first, ...rest] = linjer.flatMap((l) => l.slutdato ?? []);
  return first === undefined || rest.length + 1 < linjer.length ? null : maxDato(first, ...rest);
}

function prislinje({ antal, antalEnhed, enhedsprisOere, prisEnhed }: Kontraktlinje): Prislinje | null {
  if (antal === null || antalEnhed === null || enhedsprisOere === null || prisEnhed === null) return null;
  return kanOmregnes(antalEnhed, prisEnhed) ? { antal, antalEnhed, enhedsprisOere, prisEnhed } : null;
}
