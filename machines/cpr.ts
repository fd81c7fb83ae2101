/**
 * A CPR number as people write it → ten digits, or null (domain.md Appendix B). Modulus 11 never rejects: numbers
 * without it have been issued since 2007 (L-16). Day + 60 is a replacement or test number and is let through (L-38).
 */
export function parseCpr(text: string): string | null {
  const digits = text.trim().replace(/[\s-]/g, '');
  if (!/^\d{10}$/.test(digits)) return null;
  const day = Number(digits.slice(0, 2));
  const month = Number(digits.slice(2, 4));
  const real = day > 60 ? day - 60 : day;
  return real >= 1 && real <= daysIn(month, yearOf(digits)) ? digits : null;
}

/** The birth year, by the seventh digit. */
function yearOf(digits: string): number {
  const yy = Number(digits.slice(4, 6));
  const seventh = Number(digits[6]);
  if (seventh <= 3) return 1900 + yy;
  if (seventh === 4 || seventh === 9) return yy <= 36 ? 2000 + yy : 1900 + yy;
  return yy <= 57 ? 2000 + yy : 1800 + yy;
}

function daysIn(month: number, year: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  if (month < 1 || month > 12) return 0;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** `010190-1234` of ten digits. */
export function cprTekst(cpr: string): string {
  return `${cpr.slice(0, 6)}-${cpr.slice(6)}`;
}
