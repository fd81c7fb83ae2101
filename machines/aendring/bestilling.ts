import { type Dato, dageMellem } from '../kalender/dato.ts';
import { type Aendring, INGEN_AENDRING } from './aendring.ts';

/** What is read of a finished version of a bestilling. */
export interface Bestillingsversion {
  readonly timerPrUge: number | null;
  readonly antalYdelser: number;
  readonly paragraffer: readonly string[];
  /** Of each ydelse; null where the version is older than that they are kept. */
  readonly normeringer:
    | readonly {
        readonly paragraf: string;
        readonly normering: string | null;
        readonly nattevagt: string | null;
      }[]
    | null;
  readonly gaeldendeFra: Dato | null;
  /** The last day of a temporary change; null lasts. */
  readonly midlertidigTil: Dato | null;
  readonly aendring: 'vedvarende' | 'midlertidig' | null;
  readonly dato: Dato;
}

/** The versions of a bestilling since the last price of the kontrakt, oldest first; the first is what was priced. */
export interface Versioner {
  readonly tidligere: readonly Bestillingsversion[];
  readonly ny: Bestillingsversion;
}

/**
 * What a new version of a bestilling changes, seen from its facts: against the newest version that lasts, since a
 * temporary one falls back to it. Null when there is nothing to compare it with: it is the first. What the facts do not
 * say (price, parties, urgency) the caller adds.
 */
export function aendringAfBestilling({ tidligere, ny }: Versioner): Aendring | null {
  const fast = tidligere.filter((v) => !erMidlertidig(v));
  const foer = fast.at(-1);
  const vedPris = fast[0];
  if (foer === undefined || vedPris === undefined) return null;
  return {
    ...INGEN_AENDRING,
    timer: timerforskel(foer, ny),
    normering: andre(foer, ny, 'normering'),
    nattevagt: andre(foer, ny, 'nattevagt'),
    paragraffer: paragrafskifte(foer, ny),
    ydelserByttet: ny.antalYdelser !== foer.antalYdelser || timerforskel(foer, ny) === null,
    vedvarende: !erMidlertidig(ny),
    dage: dageOf(ny),
    tidligere: midlertidige(tidligere),
    timerVedPris: vedPris.timerPrUge,
  };
}

const erMidlertidig = (v: Bestillingsversion): boolean => v.aendring === 'midlertidig';

/** Null when hours are counted in one of the two alone. */
function timerforskel(foer: Bestillingsversion, efter: Bestillingsversion): number | null {
  if (foer.timerPrUge === null && efter.timerPrUge === null) return 0;
  if (foer.timerPrUge === null || efter.timerPrUge === null) return null;
  return (Math.round(efter.timerPrUge * 100) - Math.round(foer.timerPrUge * 100)) / 100;
}

function paragrafskifte(foer: Bestillingsversion, efter: Bestillingsversion): Aendring['paragraffer'] {
  if (efter.paragraffer.some((p) => !foer.paragraffer.includes(p))) return 'nye';
  return foer.paragraffer.some((p) => !efter.paragraffer.includes(p)) ? 'faerre' : 'uaendret';
}

/** Whether another normering or night cover is ordered; unknown before is no change that can be seen. */
function andre(foer: Bestillingsversion, efter: Bestillingsversion, felt: 'normering' | 'nattevagt'): boolean {
  if (foer.normeringer === null || efter.normeringer === null) return false;
  const slags = (v: NonNullable<Bestillingsversion['normeringer']>) =>
    [...new Set(v.flatMap((n) => (n[felt] === null ? [] : [`${n.paragraf} ${n[felt]}`])))].sort().join();
  return slags(foer.normeringer) !== slags(efter.normeringer);
}

/** First and last day included. */
const dageOf = (v: Bestillingsversion): number | null =>
  erMidlertidig(v) && v.midlertidigTil !== null ? dageMellem(v.gaeldendeFra ?? v.dato, v.midlertidigTil) + 1 : null;

/** The temporary ones so far: how many, their days and hours together, each against the version that lasts. */
function midlertidige(versioner: readonly Bestillingsversion[]): Aendring['tidligere'] {
  let fast: Bestillingsversion | null = null;
  let sum = { antal: 0, dage: 0, timer: 0 };
  for (const v of versioner) {
    if (!erMidlertidig(v)) fast = v;
    else
      sum = {
        antal: sum.antal + 1,
        dage: sum.dage + (dageOf(v) ?? 0),
        timer: sum.timer + (fast === null ? 0 : (timerforskel(fast, v) ?? 0)),
      };
  }
  return sum;
}
