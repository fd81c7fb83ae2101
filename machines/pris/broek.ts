/** An exact rational in lowest terms, the denominator positive. */
export type Broek = { readonly taeller: bigint; readonly naevner: bigint };

/** `taeller`/`naevner` in lowest terms. Throws RangeError when `naevner` is 0. */
export function broek(taeller: bigint, naevner = 1n): Broek {
  if (naevner === 0n) throw new RangeError('Division by zero');
  const sign = naevner < 0n ? -1n : 1n;
  const common = gcd(taeller < 0n ? -taeller : taeller, naevner * sign);
  return { taeller: (taeller * sign) / common, naevner: (naevner * sign) / common };
}

/**
 * A number as people wrote it: 37.25 is exactly 149/4 and 0.1 exactly 1/10, not the binary number next to it.
 * Throws RangeError for NaN, infinities and what JavaScript writes with an exponent (below 1e-6, from 1e21).
 */
export function broekOf(tal: number): Broek {
  const match = /^(-?\d+)(?:\.(\d+))?$/.exec(String(tal));
  if (!match) throw new RangeError(`Not a plain number: ${tal}`);
  const [, whole = '', decimals = ''] = match;
  return broek(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
}

export function plus(a: Broek, b: Broek): Broek {
  return broek(a.taeller * b.naevner + b.taeller * a.naevner, a.naevner * b.naevner);
}

export function gange(a: Broek, b: Broek): Broek {
  return broek(a.taeller * b.taeller, a.naevner * b.naevner);
}

/** Throws RangeError when `b` is 0. */
export function divider(a: Broek, b: Broek): Broek {
  return broek(a.taeller * b.naevner, a.naevner * b.taeller);
}

/** The nearest whole number; a half goes away from zero, so that a credit mirrors its charge. */
export function rundHalvOp({ taeller, naevner }: Broek): bigint {
  return taeller < 0n ? -rundHalvOp({ taeller: -taeller, naevner }) : (2n * taeller + naevner) / (2n * naevner);
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b);
}
