import { CHARTS } from './charts.ts';
import { label } from './words.ts';

/** The word of an event named `chart.event`, as duties and histories name it. */
export function eventWord(key: string): string {
  for (const [navn, chart] of CHARTS) {
    const type = key.startsWith(`${navn}.`) ? key.slice(navn.length + 1) : '';
    if (chart.events.has(type)) return label(chart.labels.events[type], type);
  }
  return key;
}
