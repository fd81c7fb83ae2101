import { type Beloeb, beloebOf, type Oere } from './oere.ts';

const NO_BREAK_SPACE = '\u00a0';
const AMOUNT =
  /^(?:(?:kr\.?|dkk) ?)?([-−]?)(0|[1-9]\d*|[1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d{1,2}|-))?(?: ?(?:kr\.?|kroner|dkk))?$/;
const LONGEST_TEXT = 40;

/** "2.450,00 kr.", with a no-break space (U+00A0) before "kr.". */
export function kronerTekst(beloeb: Oere): string {
  const digits = String(Math.abs(beloeb)).padStart(3, '0');
  const kroner = digits.slice(0, -2).replace(/\B(?=(?:\d{3})+$)/g, '.');
  return `${beloeb < 0 ? '-' : ''}${kroner},${digits.slice(-2)}${NO_BREAK_SPACE}kr.`;
}

/**
 * Reads an amount in kroner as Danes write it: "2450", "2.450", "2450,50", "2.450,00 kr.", "kr. 2.450,-".
 * The point groups thousands and the comma comes before the øre; "2450.50" and "2,450.00" are refused, not guessed.
 */
export function parseKroner(text: string): Beloeb {
  const t = text.replace(/\s+/g, ' ').trim().toLowerCase();
  if (t === '') return { ok: false, grund: 'Beløbet er ikke udfyldt.' };
  const match = t.length <= LONGEST_TEXT ? AMOUNT.exec(t) : null;
  if (!match) return { ok: false, grund: 'Beløbet kan ikke læses. Skriv fx »2.450,00« med komma foran ørerne.' };

  const [, minus, kroner = '', decimals = ''] = match;
  const amount = BigInt(kroner.replaceAll('.', '')) * 100n + BigInt(decimals.replace('-', '').padEnd(2, '0'));
  return beloebOf(minus ? -amount : amount);
}
