import { type Dato, endOfMonth, plusDage, plusMaaneder } from '../kalender/dato.ts';
import { andenLaesning, parseVarsel, udloebEfterVarsel, type VarselRegel } from '../kalender/varsel.ts';
import type { Facts } from './facts.ts';

/* Notice (T01–T03): which rule a kontrakt has, what it gives, and what it takes to end on a wished day. */

type Vilkaar = Pick<Facts, 'variant' | 'saerforanstaltning' | 'varselKoeber' | 'varselLeverandoer'>;

/** T03 for a measure of its own inside a rammeaftale, T02 for what else a rammeaftale covers, else T01. */
export const varselsregelId = (f: Vilkaar): 'T01' | 'T02' | 'T03' => {
  if (f.variant !== 'rammeaftale') return 'T01';
  return f.saerforanstaltning ? 'T03' : 'T02';
};

/** The rule of the party that ends; null is *ikke bekræftet* (C23): no date is printed. */
export function varselFor(f: Vilkaar, part: 'koeber' | 'leverandoer'): VarselRegel | null {
  const tekst = part === 'koeber' ? f.varselKoeber : f.varselLeverandoer;
  const svar = tekst === null ? null : parseVarsel(tekst);
  return svar?.ok ? svar.regel : null;
}

/** KT-307, KT-321: a notice that is missing or cannot be read. */
export const manglerVarsel = (f: Pick<Vilkaar, 'varselKoeber' | 'varselLeverandoer'>): boolean =>
  [f.varselKoeber, f.varselLeverandoer].some((tekst) => tekst === null || !parseVarsel(tekst).ok);

/** The last contract day of a notice that was received, with the other reading where it differs (Q3). */
export function opsagtTil(
  regel: VarselRegel | null,
  modtaget: Dato,
): { slutdato: Dato | null; andenLaesning: Dato | null } {
  if (regel === null) return { slutdato: null, andenLaesning: null };
  const slutdato = udloebEfterVarsel(regel, modtaget);
  const anden = andenLaesning(regel, modtaget);
  return { slutdato, andenLaesning: anden === slutdato ? null : anden };
}

/** The latest day on which a notice can be received and still end the kontrakt on or before `slut` (T01). */
export function senesteModtagelse(regel: VarselRegel, slut: Dato): Dato {
  switch (regel.art) {
    case 'lmDage':
      return latestMonthEnd(plusDage(slut, -regel.antal));
    case 'lmMaaneder':
      return endOfMonth(plusMaaneder(latestMonthEnd(slut), -regel.antal));
    case 'dage':
      return plusDage(slut, -regel.antal);
    case 'maaneder':
      return latestByMonths(regel, slut);
    default:
      return regel.art satisfies never;
  }
}

/** The end of the month of `d` when `d` is that day, otherwise of the month before. */
function latestMonthEnd(d: Dato): Dato {
  return endOfMonth(d) === d ? d : plusDage(d, -Number(d.slice(8)));
}

/** Months are clamped to their end, so several days lead to the same: the last of them counts. */
function latestByMonths(regel: VarselRegel, slut: Dato): Dato {
  let d = plusMaaneder(slut, -regel.antal);
  while (udloebEfterVarsel(regel, plusDage(d, 1)) <= slut) d = plusDage(d, 1);
  return d;
}
