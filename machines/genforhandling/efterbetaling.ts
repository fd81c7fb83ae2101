import { type Dato, dageMellem, plusDage } from '../kalender/dato.ts';
import { type Kontraktlinje, sigerDetSamme } from '../kontraktlinje.ts';
import { aarspris } from '../pris/aarspris.ts';
import { type Broek, broek, divider, gange, plus, rundHalvOp } from '../pris/broek.ts';
import { DAGE_PR_AAR, kanOmregnes } from '../pris/enheder.ts';
import { type Oere, oere, parseOere } from '../pris/oere.ts';
import { gaeldendePaa, type Prisstraekning } from '../prisstraekning.ts';
import { prislinje } from './aarspris.ts';
import type { Efterbetaling } from './facts.ts';

export interface Prisskifte {
  /** What the kontrakt has cost: each price with its day, in order. */
  readonly foer: readonly Pick<Prisstraekning, 'fra' | 'linjer'>[];
  readonly nye: readonly Kontraktlinje[];
  /** T08: the day the description was received, or later. */
  readonly virkningFra: Dato;
  /** The first day that is invoiced at the new price. */
  readonly faktureresFra: Dato;
}

/**
 * Back pay (T08, 4.3): (new − old year price) / 365 × days, from the effective date to the day before the new price is
 * invoiced, both included; where the old price changed on the way (T10), each of them for its own days. Rounded once,
 * half-up. Lines that stay the same are the same on both sides. What cannot be counted by the day is not guessed.
 */
export function beregnEfterbetaling({ foer, nye, virkningFra, faktureresFra }: Prisskifte): Efterbetaling {
  const dage = Math.max(0, dageMellem(virkningFra, faktureresFra));
  if (dage === 0) return { dage, oere: oere(0), hvorfor: null, haandsat: false };
  const stykker = stykkerOf(foer, virkningFra, faktureresFra).map((s) => forskelOf(s, nye));
  const hvorfor = stykker.find((s) => s.hvorfor !== null)?.hvorfor ?? null;
  const beloeb = hvorfor === null ? amount(stykker) : null;
  return { dage, oere: beloeb, hvorfor, haandsat: false };
}

/** The amount as a person wrote it, where it could not be computed. */
export const medHaandsat = (e: Efterbetaling, beloeb: Oere | null): Efterbetaling =>
  e.oere === null && beloeb !== null ? { ...e, oere: beloeb, haandsat: true } : e;

/** Days on which one old price held: from the first, to the day before `til`. */
interface Stykke {
  readonly fra: Dato;
  readonly til: Dato;
  readonly gamle: readonly Kontraktlinje[];
}

function stykkerOf(foer: Prisskifte['foer'], virkningFra: Dato, faktureresFra: Dato): readonly Stykke[] {
  const skift = foer.flatMap(({ fra }) => (fra !== null && fra > virkningFra && fra < faktureresFra ? [fra] : []));
  const dage = [virkningFra, ...skift];
  return dage.map((fra, n) => ({
    fra,
    til: dage[n + 1] ?? faktureresFra,
    gamle: gaeldendePaa(foer, fra)?.linjer ?? [],
  }));
}

interface Forskel extends Stykke {
  readonly before: readonly Kontraktlinje[];
  readonly after: readonly Kontraktlinje[];
  readonly hvorfor: Efterbetaling['hvorfor'];
}

function forskelOf(stykke: Stykke, nye: readonly Kontraktlinje[]): Forskel {
  const { gamle, fra, til } = stykke;
  const [before, after] = withoutCommon(gamle, nye);
  const changed = [...before, ...after];
  const hvorfor = gamle.length === 0 ? 'linjerMangler' : (notByTheDay(changed) ?? shifts(changed, fra, til));
  return { ...stykke, before, after, hvorfor };
}

function amount(stykker: readonly Forskel[]): Oere | null {
  const sum = stykker.reduce((all, { before, after, fra, til }) => {
    const difference = plus(yearly(after), gange(yearly(before), broek(-1n)));
    return plus(all, gange(divider(difference, DAGE_PR_AAR), broek(BigInt(dageMellem(fra, til)))));
  }, broek(0n));
  return parseOere(rundHalvOp(sum));
}

function yearly(linjer: readonly Kontraktlinje[]): Broek {
  const svar = aarspris(linjer.flatMap((l) => prislinje(l) ?? []));
  if (!svar.ok) throw new Error(`lines that do not convert were let through: ${svar.grund}`);
  return svar.aarspris.oerePrAar;
}

/** Why these lines have no price of a day. Opening days lie anywhere in the year (C22). */
function notByTheDay(linjer: readonly Kontraktlinje[]): Efterbetaling['hvorfor'] {
  for (const l of linjer) {
    const hel = prislinje(l);
    if (hel === null) return 'linjerMangler';
    if (hel.antalEnhed === 'dagePrAar') return 'aabningsdage';
    if (!kanOmregnes(hel.antalEnhed, hel.prisEnhed)) return 'enheder';
  }
  return null;
}

/** A line that begins or ends among the days is not paid for all of them. */
function shifts(linjer: readonly Kontraktlinje[], fra: Dato, til: Dato): Efterbetaling['hvorfor'] {
  const lastDay = plusDage(til, -1);
  const within = linjer.some(
    ({ ikrafttraedelsesdato: start, slutdato: slut }) =>
      (start !== null && start > fra) || (slut !== null && slut < lastDay),
  );
  return within ? 'linjeSkifterIPerioden' : null;
}

/** Both lists without the lines that stand in both. */
function withoutCommon(
  gamle: readonly Kontraktlinje[],
  nye: readonly Kontraktlinje[],
): [readonly Kontraktlinje[], readonly Kontraktlinje[]] {
  const rest = [...nye];
  const before = gamle.filter((l) => {
    const n = rest.findIndex((other) => sameLine(l, other));
    if (n < 0) return true;
    rest.splice(n, 1);
    return false;
  });
  return [before, rest];
}

/** The date of a follow-up costs nothing. */
const sameLine = (a: Kontraktlinje, b: Kontraktlinje): boolean => sigerDetSamme(a, b, 'foersteOpfoelgning');
