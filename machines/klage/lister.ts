/** All closed lists of this chart. Their words stand in `labels.ts`. */

export { PARAGRAFFER } from '../paragraffer.ts';

/** Who may take a complaint back. */
export const TRUKKET_AF = ['borger', 'vaerge', 'partsrepraesentant'] as const;
/** How the borger is told what the re-assessment came to. */
export { BREV_KANALER } from '../faelles-lister.ts';
/** What Ankestyrelsen gets with the complaint (L-09). */
export const DOKUMENTER = [
  'klage',
  'afgoerelse',
  'genvurdering',
  'partshoering',
  'udredning',
  'indstilling',
  'bestilling',
  'oevrigeAkter',
] as const;
/** Ankestyrelsen's five outcomes. */
export const UDFALD = ['stadfaestet', 'aendret', 'ophaevet', 'hjemvist', 'afvist'] as const;
/** How our own re-assessment ended. */
export const GENVURDERINGER = ['medhold', 'delvistMedhold', 'fastholdt'] as const;
