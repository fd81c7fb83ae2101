import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type ChartDef, type EventDef, event, type MachineLike } from '#machines/chart.ts';
import { CHARTS, checkedCharts } from '#machines/charts.ts';
import { decide } from '#machines/decide.ts';
import { defineChart } from '#machines/define-chart.ts';
import { tekst } from '#machines/felter.ts';
import { fold } from '#machines/fold.ts';
import type { EmneId } from '#machines/ids.ts';
import { CAST } from '#tests/support/samples/cast.ts';
import { AABNINGER, samplesOf } from '#tests/support/samples/index.ts';
import { PRESET_REGLER } from '#tests/support/samples/regler.ts';
import { aabn, FOERSTE_DAG, omgivelserAf } from '#tests/support/worlds.ts';
import { ROOT } from './model.ts';

type Def = ChartDef<object, Readonly<Record<string, EventDef>>, string>;
type Faulty = Omit<Partial<Def>, 'machine'> & { readonly states?: object };

const bliv = { actions: 'noter' };
const luk = { target: '#proeve.lukket', actions: 'noter' };
const states = { aaben: { on: { luk, skriv: bliv } }, lukket: { on: { skriv: bliv } } };
const regel = { roller: ['raadgiver'] } as const;

/** The smallest chart that loads, but for what is given. */
const load = ({ states: given = states, ...fault }: Faulty = {}) => {
  const machine: MachineLike = {
    id: 'proeve',
    config: { id: 'proeve', initial: 'aaben', states: given },
    step: () => ({ tilstand: 'lukket', facts: {} }),
    machine: null,
  };
  const def: Def = {
    navn: 'proeve',
    version: 1,
    facts: z.strictObject({}),
    events: {
      aabn: event({}),
      luk: event({}),
      skriv: event({ indhold: { ord: tekst() } }),
    } as unknown as Def['events'],
    aabninger: { aabn: { til: 'aaben', facts: () => ({}) } },
    noter: { luk: (f: object) => f, skriv: (f: object) => f } as Def['noter'],
    krav: { altid: { holder: () => true, kode: 'missing', vej: [] } },
    checks: {},
    forudfyld: {},
    endte: ['lukket'],
    permissions: { aabn: regel, luk: regel, skriv: regel },
    graenser: {},
    frister: () => [],
    venterPaa: { aaben: [{ event: 'luk', hvem: { art: 'rolle', rolle: 'raadgiver' } }] },
    valgmuligheder: () => ({}),
    oekonomi: () => ({}),
    oekonomiFelter: {},
    oekonomiSer: { frister: [], events: [] },
    rod: null,
    labels: {
      chart: 'Prøve',
      trin: { aaben: 'Åben', lukket: 'Lukket' },
      tilstande: { aaben: 'Åben', lukket: 'Lukket' },
      events: { aabn: 'Åbn', luk: 'Luk', skriv: 'Skriv' },
      felter: { ord: 'Ord' },
      valg: {},
      krav: { altid: 'Altid.' },
      graenser: {},
    },
    omdoebt: {},
    ...fault,
    machine,
  };
  return defineChart(def);
};
const whole = load();

const on = (edges: object) => ({ states: { ...states, aaben: { on: { ...states.aaben.on, ...edges } } } });
const inAaben = (more: object) => ({ states: { ...states, aaben: { ...states.aaben, ...more } } });
const permitted = (own: object) => ({ permissions: { aabn: regel, luk: { ...regel, ...own }, skriv: regel } });
const waiting = (own: object) => ({
  venterPaa: { aaben: [{ event: 'luk', hvem: { art: 'rolle', rolle: 'raadgiver' } as const, ...own }] },
});
const without = (words: keyof Def['labels'], key: string): Faulty => {
  const { [key]: _, ...rest } = whole.labels[words] as Readonly<Record<string, string>>;
  return { labels: { ...whole.labels, [words]: rest } };
};

const FAULTS: readonly (readonly [string, Faulty, RegExp])[] = [
  ['two edges of one event, inner and outer', { states: { ydre: { on: { luk }, states } } }, /luk has two edges/],
  ['several candidates for one event', on({ luk: [luk, bliv] }), /candidates|array|one edge/i],
  ['an event that is not listed', on({ fjern: bliv }), /unknown event/],
  ['a wildcard', on({ '*': bliv }), /unknown event/],
  [
    'an edge on an unknown krav',
    on({ luk: { ...luk, guard: { type: 'krav', params: { ids: ['aldrig'] } } } }),
    /unknown krav aldrig/,
  ],
  ['an edge that does more than note', on({ luk: { ...luk, actions: ['noter', 'send'] } }), /notes its event/],
  ['an edge to a leaf that is not there', on({ luk: { ...luk, target: '#proeve.vaek' } }), /no leaf vaek/],
  ['a timer', inAaben({ after: { 1000: 'lukket' } }), /«after»/],
  ['a child', inAaben({ invoke: { src: 'noget' } }), /«invoke»/],
  ['an eventless edge', inAaben({ always: 'lukket' }), /«always»/],
  ['an entry action', inAaben({ entry: 'send' }), /«entry»/],
  ['an exit action', inAaben({ exit: 'send' }), /«exit»/],
  ['a final state', inAaben({ type: 'final' }), /type final/],
  ['parallel regions', { states: { ydre: { type: 'parallel', states } } }, /type parallel/],
  ['a history state', inAaben({ type: 'history' }), /type history/],
  ['an event without an edge', { states: { aaben: { on: { luk } }, lukket: {} } }, /event skriv has no edge/],
  ['an opening with an edge', on({ aabn: bliv }), /opening aabn has an edge/],
  ['an opening to no leaf', { aabninger: { aabn: { til: 'vaek', facts: () => ({}) } } }, /aabn opens no leaf/],
  ['an event without a word', without('events', 'luk'), /event luk has no word/],
  ['a leaf without a word', without('tilstande', 'lukket'), /leaf lukket has no word/],
  ['a trin without a word', without('trin', 'lukket'), /trin lukket has no word/],
  ['a field without a word', without('felter', 'ord'), /field skriv.ord has no word/],
  ['a krav without a word', without('krav', 'altid'), /krav altid has no word/],
  [
    'a krav with a way that is no event',
    { krav: { altid: { holder: () => true, kode: 'missing', vej: ['vaek'] } } },
    /unknown way vaek/,
  ],
  ['four eyes against an unknown event', permitted({ ikkeDenDer: ['vaek'] }), /unknown vaek/],
  ['a limit that nobody named', permitted({ graense: 'vaek' }), /unknown graense vaek/],
  ['a role in a leaf that is not there', permitted({ roller: [{ rolle: 'leder', i: ['vaek'] }] }), /unknown leaf vaek/],
  ['a live leaf that waits for nobody', { venterPaa: {} }, /aaben waits for nobody/],
  ['waiting for an event that has no edge there', waiting({ event: 'aabn' }), /has no edge there/],
  ['waiting under an unknown krav', waiting({ krav: ['vaek'] }), /unknown krav vaek/],
  [
    'an act from outside that is no event',
    { labels: { ...whole.labels, udefra: ['vaek'] } },
    /udefra names unknown vaek/,
  ],
  ['an ended leaf that is not there', { endte: ['lukket', 'vaek'] }, /ended leaf vaek/],
];

test('a chart without a fault loads', () => {
  expect([...whole.leaves.keys()]).toEqual(['aaben', 'lukket']);
});

describe('a chart does not load, and says where, with', () => {
  test.each(FAULTS)('%s', (_, fault, says) => {
    expect(() => load(fault)).toThrow(says);
  });
});

const aSag = AABNINGER.get('opretSag')?.values().next().value ?? never('an opening');

const HOSTILE = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'xstate.init',
  'xstate.after.1000.behov',
  '*',
  '',
];

test('the charts do not load with a way that leads to no act of another', () => {
  const way = (vej: string) => load({ krav: { altid: { holder: () => true, kode: 'notNow', vej: [vej] } } });
  expect(() => checkedCharts([way('proeve.skriv')])).not.toThrow();
  expect(() => checkedCharts([way('andet.skriv')])).toThrow(/krav altid of proeve: unknown way andet.skriv/);
});

describe('a name from outside is only ever looked up among the chart’s own:', () => {
  const [by = never('anyone')] = CAST;
  const afsender = { art: 'person', actor: by } as const;
  const opening = { chart: ROOT, type: 'opretSag', payload: aSag(FOERSTE_DAG), afsender, today: FOERSTE_DAG };
  const [world = never('a world')] = aabn(PRESET_REGLER[0] ?? never('a preset'), opening).worlds;
  const f = world.forloeb.get(world.rootId) ?? never('a sag');

  const asked = { payload: {}, afsender, id: 'e' as EmneId, seq: 2, now: '2026-03-02T10:00:00.000Z' as never };
  const begivenhed = { ...asked, today: FOERSTE_DAG, opslag: {}, lukkedage: new Set<never>(), version: null };

  test.each(HOSTILE)('«%s» is no event, in no chart and from no leaf', (type) => {
    for (const chart of CHARTS.values())
      for (const from of [null, ...[...chart.leaves.keys()].map((tilstand) => ({ ...f, chart, tilstand }))]) {
        const answer = decide(chart, from, { ...begivenhed, type }, omgivelserAf(world));
        expect(answer.ok ? [] : answer.reasons.map((r) => r.id)).toEqual(['ukendtHandling']);
        expect(samplesOf(chart.navn, type).size).toBe(0);
      }
  });

  test.each(HOSTILE)('«%s» is no leaf: a history that says so folds to nothing', (til) => {
    const rows = (world.rows.get(world.rootId) ?? []).map((row) => ({ ...row, til }));
    for (const chart of CHARTS.values()) expect(chart.leaves.has(til)).toBe(false);
    expect(fold(ROOT, rows)).toBeNull();
  });
});

describe('a chart that calls an event as XState calls its own does not load:', () => {
  const named = <T>(own: object, type: string, value: T) => Object.fromEntries([...Object.entries(own), [type, value]]);

  test.each(HOSTILE.filter((type) => /xstate|\*/.test(type)))('«%s»', (type) => {
    const fault: Faulty = {
      ...on(Object.fromEntries([[type, bliv]])),
      events: named({ aabn: event({}), luk: event({}), skriv: event({}) }, type, event({})) as unknown as Def['events'],
      permissions: named({ aabn: regel, luk: regel, skriv: regel }, type, regel),
      labels: { ...whole.labels, events: named(whole.labels.events, type, 'Et ord') },
    };
    expect(() => load(fault)).toThrow(/forbidden name/);
  });
});

function never(what: string): never {
  throw new Error(`there is not ${what}`);
}
