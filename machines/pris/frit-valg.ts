import { kronerTekst } from './kroner.ts';
import { type Oere, oere } from './oere.ts';

/** The outcome of the 10 % test, or which of the two year prices is missing. */
export type FritValgSvar =
  | {
      readonly ok: true;
      readonly bestaaet: boolean;
      /** The highest year price that passes. */
      readonly loftOere: Oere;
      /** Chosen minus visited; negative when the chosen tilbud is cheaper. */
      readonly merprisOere: Oere;
      /** The difference in hundredths of a percent, rounded up, so that what fails never reads 10,00 %. */
      readonly merprisBasispoint: number;
      readonly forklaring: string;
    }
  | { readonly ok: false; readonly mangler: readonly ('valgt' | 'visiteret')[]; readonly grund: string };

/**
 * Free choice (§ 108, ABL § 105): the chosen tilbud may cost at most 10 % more than the visited one; equality passes
 * (4.3, L-04). Both are year prices in øre as they stand on paper, so anyone can check by hand; null is unknown (C10).
 */
export function fritValgTest(valgt: Oere | null, visiteret: Oere | null): FritValgSvar {
  const valgtKendt = known(valgt);
  const visiteretKendt = known(visiteret);
  if (valgtKendt === null || visiteretKendt === null) return missing(valgtKendt === null, visiteretKendt === null);

  const loft = highestThatPasses(visiteretKendt);
  const merpris = valgtKendt - visiteretKendt;
  const bestaaet = valgtKendt <= loft;
  return {
    ok: true,
    bestaaet,
    loftOere: loft,
    merprisOere: oere(merpris),
    merprisBasispoint: basispointRoundedUp(BigInt(merpris), BigInt(visiteretKendt)),
    forklaring: `Årsprisen er ${kronerTekst(valgtKendt)} og må højst være ${kronerTekst(loft)} (110 % af ${kronerTekst(visiteretKendt)}).`,
  };
}

const MOST_OERE = BigInt(Number.MAX_SAFE_INTEGER);

function known(pris: Oere | null): Oere | null {
  return pris !== null && pris > 0 ? pris : null;
}

function highestThatPasses(visiteret: Oere): Oere {
  const loft = (11n * BigInt(visiteret)) / 10n;
  return oere(loft < MOST_OERE ? loft : MOST_OERE);
}

function missing(valgt: boolean, visiteret: boolean): FritValgSvar {
  const mangler: ('valgt' | 'visiteret')[] = [];
  if (valgt) mangler.push('valgt');
  if (visiteret) mangler.push('visiteret');
  const grund = mangler.map((price) => MISSING_TEKST[price]).join(' ');
  return { ok: false, mangler, grund };
}

const MISSING_TEKST = {
  valgt: 'Årsprisen for det ønskede tilbud mangler.',
  visiteret: 'Årsprisen for det visiterede tilbud mangler.',
} as const;

function basispointRoundedUp(merpris: bigint, visiteret: bigint): number {
  const quotient = (merpris * 10_000n) / visiteret;
  const rounded = merpris > 0n && quotient * visiteret < merpris * 10_000n ? quotient + 1n : quotient;
  return Number(rounded);
}
