import type { Chart } from './chart.ts';

/** Every chart that runs, by name. */
export const CHARTS: ReadonlyMap<string, Chart> = new Map();
