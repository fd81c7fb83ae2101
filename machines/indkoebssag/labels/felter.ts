import type { Ord } from '../../chart.ts';
import { behovFelter } from './felter-behov.ts';
import { beslutningFelter } from './felter-beslutning.ts';
import { markedFelter } from './felter-marked.ts';
import { oekonomiLabels } from './felter-oekonomi.ts';

/** Words of the fields. `event.felt` says it otherwise for one event. */
export const feltLabels: Readonly<Record<string, Ord>> = {
  ...behovFelter,
  ...markedFelter,
  ...beslutningFelter,
  ...oekonomiLabels,
};
