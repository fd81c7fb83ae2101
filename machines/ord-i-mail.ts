import { CHARTS } from './charts.ts';
import { label } from './words.ts';

/** What a mail calls an act: its button, or the neutral word that its chart has for it. */
export function haendelseIMail(chart: string, event: string): string {
  const labels = CHARTS.get(chart)?.labels;
  return labels?.iMail?.events[event] ?? label(labels?.events[event], event);
}

/** What a mail calls a frist: its name, or the neutral word of the chart whose rule it is. */
export function fristIMail(regel: string, navn: string): string {
  for (const { labels } of CHARTS.values()) {
    const neutral = labels.iMail?.regler[regel];
    if (neutral !== undefined) return neutral;
  }
  return navn;
}
