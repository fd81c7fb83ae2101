import { type Dato, dageMellem } from '../kalender/dato.ts';
import { type Beloeb, beloebOf, type Oere, oere } from './oere.ts';

/**
 * What an invoice by the døgn comes to, both days included: days × price. A calendar year has 365 or 366 days here,
 * where `aarspris` always has 365. Refused when the period ends before it begins.
 */
export function prisForPeriode(prisPrDoegn: Oere, fra: Dato, til: Dato): Beloeb {
  return forskel({ gammelPrDoegn: oere(0), nyPrDoegn: prisPrDoegn }, fra, til);
}

/**
 * Back pay when a price per døgn changes: (new − old) × days, both days included, `fra` being the date of T08; negative
 * when the price went down. Refused when the period ends before it begins.
 */
export function forskel(
  { gammelPrDoegn, nyPrDoegn }: { readonly gammelPrDoegn: Oere; readonly nyPrDoegn: Oere },
  fra: Dato,
  til: Dato,
): Beloeb {
  const doegn = dageMellem(fra, til) + 1;
  if (doegn < 1) return { ok: false, grund: 'Perioden slutter, før den begynder.' };
  return beloebOf((BigInt(nyPrDoegn) - BigInt(gammelPrDoegn)) * BigInt(doegn));
}
