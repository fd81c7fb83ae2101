import type { Chart } from '#machines/chart.ts';
import { CHARTS } from '#machines/charts.ts';
import { whyNot } from '#machines/decide.ts';
import { formOf } from '#machines/form.ts';
import type { HandlingSvar } from '#machines/svar.ts';
import { gjortKey } from '#machines/who.ts';
import { hjaelp, label } from '#machines/words.ts';
import type { Loaded } from '../road/load-sag.ts';
import type { Viewing, Written } from './viewing.ts';

/** Every event with an edge from the leaf that a person can send at all, allowed or not. */
export function handlingerOf(f: Loaded, v: Viewing): HandlingSvar[] {
  const { chart } = f;
  const choices = chart.valgmuligheder(f.facts);
  const bemaerkninger = chart.bemaerkninger(f.tilstand, f.facts, { ...v.sag.regler, lukkedage: v.lukkedage });
  const ventes = new Set(chart.venterPaa(f.tilstand, f.facts).map((entry) => entry.event));
  return [...(chart.edges.get(f.tilstand) ?? [])].flatMap(([type, edge]) => {
    const event = chart.events.get(type);
    if (!event || typeof event.regel === 'string') return [];
    const reasons = whyNot(chart, f, type, v.actor, v.omgivelser);
    const ord = chart.ord(type, f.facts);
    return [
      {
        type,
        label: label(ord, type),
        hjaelp: hjaelp(ord),
        allowed: reasons.length === 0,
        reasons,
        bemaerkninger:
          reasons.length === 0 ? bemaerkninger.flatMap((b) => (b.ved.includes(type) ? [b.tekst] : [])) : [],
        saaKanDuIkke: reasons.length === 0 ? barredAfter(chart, type) : [],
        gruppe: gruppeOf(chart, f.tilstand, type, edge.til, ventes.has(type)),
        schema: formOf(chart, type, choices, f.facts),
        forslag: forslagOf(f, type, v.written?.get(f.id) ?? []),
      },
    ];
  });
}

/** For each field the latest that was written in one of the events the act may begin with, else what the facts know. */
function forslagOf({ chart, facts }: Loaded, type: string, written: readonly Written[]): HandlingSvar['forslag'] {
  const sources = (chart.forudfyld.get(type) ?? []).flatMap((from) => written.filter((w) => w.type === from));
  const known = [...sources.map((w) => ({ ...w.facts, ...w.indhold })), chart.forudfyldAf(type, facts)].map(
    (felter) => new Map(Object.entries(felter)),
  );
  const felter = Object.keys(chart.events.get(type)?.felter ?? {});
  const found = felter.flatMap((navn) => {
    const value = known.find((k) => (k.get(navn) ?? null) !== null)?.get(navn);
    return value === undefined ? [] : [[navn, value] as const];
  });
  return found.length ? Object.fromEntries(found) : null;
}

/** The acts that doing this one bars the doer from: shown at the first act, not discovered at the last (C16). */
function barredAfter(chart: Chart, type: string): readonly string[] {
  const key = `${chart.navn}.${type}`;
  const known = barred.get(key);
  if (known) return known;
  const labels = [...CHARTS.values()].flatMap((later) =>
    [...later.events.values()].flatMap((e) =>
      typeof e.regel === 'object' && e.regel.ikkeDenDer?.some((other) => gjortKey(later, other) === key)
        ? [label(later.labels.events[e.type], e.type)]
        : [],
    ),
  );
  barred.set(key, labels);
  return labels;
}

/** The charts do not change while the server runs. */
const barred = new Map<string, readonly string[]>();

/** What an act is to the way of the sag: what leads on, back, to the end, or is noted beside it. */
export function gruppeOf(
  chart: Chart,
  fra: string,
  type: string,
  til: string,
  ventes: boolean,
): HandlingSvar['gruppe'] {
  if (til === fra) {
    const live = [...chart.leaves].filter(([, leaf]) => !leaf.ended).map(([leaf]) => leaf);
    return live.every((leaf) => chart.edges.get(leaf)?.has(type)) ? 'altid' : 'registrer';
  }
  if (chart.leaves.get(til)?.ended) return 'afslut';
  if (!ventes && chart.labels.udefra?.includes(type)) return 'registrer';
  return orderOf(chart, til) >= orderOf(chart, fra) ? 'frem' : 'tilbage';
}

const orderOf = (chart: Chart, leaf: string): number =>
  Object.keys(chart.labels.trin).indexOf(chart.leaves.get(leaf)?.trin ?? '') * 100 +
  [...chart.leaves.keys()].indexOf(leaf) / 100;
