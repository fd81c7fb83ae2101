import type { Chart } from './chart.ts';
import { indkoebssag } from './indkoebssag/index.ts';

/** Every chart, by name: the registry. A new chart is its folder, a name here, its arrows and its words. */
export const CHARTS: ReadonlyMap<string, Chart> = new Map([indkoebssag].map((chart) => [chart.navn, chart]));
