import type { Opgraderet } from '../api.ts';

/** "1 sag", "12 sager" */
export const sagerTekst = (antal: number): string => (antal === 1 ? '1 sag' : `${antal} sager`);

/** What came of it, in words; what failed is never hidden behind what went well. */
export function resultatTekst({ sager, fejlet }: Opgraderet): {
  readonly tone: 'success' | 'warning';
  readonly titel: string;
  readonly tekst: string | null;
} {
  const gav = `${sagerTekst(sager)} fik det, ${sager === 1 ? 'den' : 'de'} manglede`;
  if (fejlet === 0) return { tone: 'success', titel: gav, tekst: null };
  return {
    tone: 'warning',
    titel: `${gav}; ${sagerTekst(fejlet)} kunne ikke få det`,
    tekst: 'Grunden står i serverens log. Sagerne er, som de var, og det kan prøves igen.',
  };
}
