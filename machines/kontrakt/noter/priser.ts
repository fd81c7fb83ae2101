import type { Dato } from '../../kalender/dato.ts';
import { type Kontraktlinje, sigerDeSamme } from '../../kontraktlinje.ts';
import type { Oere } from '../../pris/oere.ts';
import { efterDag, type Prisstraekning } from '../../prisstraekning.ts';
import type { Facts } from '../facts.ts';
import { linjernesAarspris } from '../linjer.ts';
import { aarsprisAf, gaeldendePriser } from '../om-kontrakten.ts';

/* How the prices of a kontrakt follow each other: what is agreed, what is regulated, and what the paper says. */

/** The price that a kontrakt begins with. */
export const foerstePris = (linjer: readonly Kontraktlinje[], ellers: Oere | null, seq: number) =>
  medPriser([{ fra: null, linjer, aarsprisOere: linjernesAarspris(linjer) ?? ellers, seq }]);

/** What both have agreed holds from its day on, whatever was to hold later. */
export const medAftaltePriser = (
  f: Facts,
  aftalt: { readonly linjer: readonly Kontraktlinje[]; readonly aarsprisOere: Oere | null; readonly fra: Dato },
  seq: number,
): Facts => {
  const aarsprisOere = aarsprisAf({ ...aftalt, aarsprisOere: aftalt.aarsprisOere ?? f.aarsprisOere });
  const foer = f.priser.filter(({ fra }) => fra === null || fra < aftalt.fra);
  return { ...f, ...medPriser([...foer, { ...aftalt, aarsprisOere, seq }]) };
};

/** T10: the lines of that day at their new prices, until the next day for which something else is known. */
export function medRegulering(
  f: Facts,
  { gaelderFra: fra, linjer: nye }: Pick<Facts['reguleringer'][number], 'gaelderFra' | 'linjer'>,
  seq: number,
): Facts {
  const foer = gaeldendePriser(f, fra);
  const ny = new Map(nye.map((l) => [l.nr, l.nyOere]));
  const linjer = foer.linjer.map((l, n) => ({ ...l, enhedsprisOere: ny.get(n + 1) ?? l.enhedsprisOere }));
  const aarsprisOere = aarsprisAf({ linjer, aarsprisOere: foer.aarsprisOere });
  return { ...f, ...medPriser([...f.priser.filter((p) => p.fra !== fra), { fra, linjer, aarsprisOere, seq }]) };
}

/** The paper says what the kontrakt began with. Later prices of the same lines are of the lines as they read now. */
export function medPapiretsPriser(f: Facts, linjer: readonly Kontraktlinje[], seq: number) {
  const [foer, ...senere] = f.priser;
  const paaLinjerne = (p: Prisstraekning): Prisstraekning => {
    if (!foer || !sigerDeSamme(p.linjer, foer.linjer, 'enhedsprisOere') || linjer.length !== p.linjer.length) return p;
    const samme = linjer.map((l, n) => ({ ...l, enhedsprisOere: p.linjer[n]?.enhedsprisOere ?? l.enhedsprisOere }));
    return { ...p, linjer: samme, aarsprisOere: aarsprisAf({ linjer: samme, aarsprisOere: p.aarsprisOere }) };
  };
  return medPriser([
    ...foerstePris(linjer, foer?.aarsprisOere ?? null, seq).priser,
    ...senere.map((p) => paaLinjerne(p)),
  ]);
}

/** In order of their days; the last of them is what was agreed last. */
function medPriser(straekninger: readonly Prisstraekning[]): Pick<Facts, 'linjer' | 'aarsprisOere' | 'priser'> {
  const priser = [...straekninger].sort(efterDag);
  const sidst = priser.at(-1);
  return { linjer: sidst?.linjer ?? [], aarsprisOere: sidst?.aarsprisOere ?? null, priser };
}
