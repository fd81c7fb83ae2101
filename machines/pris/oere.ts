/** An amount in whole øre, a safe integer; negative for a credit. */
export type Oere = number & { readonly __brand: 'Oere' };

/** The amount, or null when the number is no safe integer. Minus zero becomes zero. */
export function parseOere(tal: number | bigint): Oere | null {
  const n = Number(tal);
  return Number.isSafeInteger(n) && BigInt(n) === BigInt(tal) ? ((n + 0) as Oere) : null;
}

/** An amount from code or trusted data. Throws RangeError where `parseOere` gives null. */
export function oere(tal: number | bigint): Oere {
  const parsed = parseOere(tal);
  if (parsed === null) throw new RangeError(`Not whole øre: ${tal}`);
  return parsed;
}

/** An amount that was calculated, or in Danish why it was not. */
export type Beloeb = { readonly ok: true; readonly oere: Oere } | { readonly ok: false; readonly grund: string };

/** The amount as an answer: refused when it is larger than øre can be counted. */
export function beloebOf(tal: bigint): Beloeb {
  const parsed = parseOere(tal);
  return parsed === null ? { ok: false, grund: 'Beløbet er for stort at regne med.' } : { ok: true, oere: parsed };
}
