import type { Chart, Regel } from '#machines/chart.ts';
import { formOf } from '#machines/form.ts';
import { hjaelp, label } from '#machines/words.ts';

/** A chart as a reader meets it: its steps and states, what can happen in each, and who may. */
export function presentChart(chart: Chart) {
  const { labels } = chart;
  return {
    navn: chart.navn,
    version: chart.version,
    label: labels.chart,
    trin: Object.entries(labels.trin).map(([id, tekst]) => ({ id, label: tekst })),
    tilstande: [...chart.leaves].map(([id, leaf]) => ({
      id,
      trin: leaf.trin,
      label: labels.tilstande[id] ?? id,
      slut: leaf.ended,
      veje: [...(chart.edges.get(id) ?? [])].map(([event, kant]) => ({ event, til: kant.til, krav: kant.krav })),
    })),
    events: [...chart.events.values()].map((e) => ({
      type: e.type,
      label: label(labels.events[e.type], e.type),
      hjaelp: hjaelp(labels.events[e.type]),
      hvem: whoOf(e.regel),
      ikkeDenDer: typeof e.regel === 'object' ? (e.regel.ikkeDenDer ?? []) : [],
    })),
    krav: Object.entries(labels.krav).map(([id, tekst]) => ({ id, tekst })),
    aabninger: [...chart.events.values()].flatMap((e) =>
      e.aabner !== null && typeof e.regel === 'object'
        ? [
            {
              type: e.type,
              label: label(labels.events[e.type], e.type),
              /** Whether it is opened for a borger, who is asked for first. */
              borger: Object.values(e.felter).some((f) => f.art === 'borger'),
              schema: formOf(chart, e.type, {}).filter((f) => f.art !== 'borger'),
            },
          ]
        : [],
    ),
  };
}

function whoOf(regel: Regel) {
  if (typeof regel === 'string') return regel;
  return regel.roller.map((spec) => (typeof spec === 'string' ? { rolle: spec } : spec));
}
