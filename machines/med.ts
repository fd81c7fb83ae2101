import type { Ord } from './chart.ts';

/** A word with the help that stands under its field. */
export const med = (label: string, hjaelp: string): Ord => ({ label, hjaelp });
