import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Chart, StoredEvent } from '#machines/chart.ts';
import { CHARTS } from '#machines/charts.ts';
import type { Felt } from '#machines/felter.ts';
import { holder, type Svar } from '#machines/formular.ts';
import type { Dato } from '#machines/kalender/dato.ts';
import { instantAtStartOf } from '#machines/kalender/instant.ts';
import { TILBUD as REGISTER } from '#tests/support/samples/register.ts';
import { anmodet } from '../genforhandling/support.ts';
import { aSag, reglerOf } from '../indkoebssag/support.ts';
import { enKontrakt, iKraft } from '../kontrakt/support.ts';
import { enOpfoelgning, holdt } from '../opfoelgning/support.ts';
import { anyPayload, anyWritten } from './any-payload.ts';

/*
 * The form hides what the checks do not want. The checks are the truth, so for each field that a form may hide: none
 * demands it while it is hidden, and whoever sends it all the same is refused there, or nothing comes of it.
 */

interface Stand {
  readonly today: Dato;
  /** Null before an opening. */
  readonly facts: unknown;
}

const GENFORHANDLINGER = (['pris', 'vilkaar', 'parter'] as const).map((art) =>
  anmodet(undefined, { medfoert: { art } }),
);

/** Where the forms are tried: each chart in some of its standings. */
const STANDE: Readonly<Record<string, readonly Stand[]>> = {
  indkoebssag: [
    aSag(),
    aSag().goer('beskrivBehov', { folkepensionsalder: true, retsgrundlag: 'Hjælpen gives fortsat.' }),
  ],
  kontrakt: [
    enKontrakt(),
    enKontrakt({ varselKoeber: null, varselLeverandoer: null }),
    iKraft(),
    iKraft({ varselKoeber: null, varselLeverandoer: null }),
  ],
  opfoelgning: [enOpfoelgning(), holdt('2026-03-20')],
  genforhandling: GENFORHANDLINGER,
};

const REGLER = { ...reglerOf({}), lukkedage: new Set<Dato>() };
const OPSLAG = { tilbud: Object.values(REGISTER)[0] ?? null, indstillinger: { regler: REGLER, naesteMoede: null } };

const felterOf = (chart: Chart, type: string) => chart.events.get(type)?.felter ?? {};

const CONDITIONAL = [...CHARTS.values()].flatMap((chart) =>
  [...chart.formularer].flatMap(([type, { kunNaar }]) =>
    [...kunNaar].flatMap(([felt, betingelse]) =>
      standeOf(chart, type).map((stand, n) => ({ chart, type, felt, betingelse, stand, n })),
    ),
  ),
);

const FOREIGN = [...CHARTS.values()].flatMap((chart) =>
  [...chart.formularer].flatMap(([type, formular]) =>
    standeOf(chart, type).flatMap((stand, n) =>
      (stand.facts === null ? [] : formular.uvedkommende(stand.facts)).map((felt) => ({ chart, type, felt, stand, n })),
    ),
  ),
);

/** An opening has no facts before it; all else is tried in each standing. */
function standeOf(chart: Chart, type: string): readonly Stand[] {
  const stande = STANDE[chart.navn] ?? [];
  const [first] = stande;
  return chart.events.get(type)?.aabner && first ? [{ today: first.today, facts: null }] : stande;
}

const at = ({ chart, type, felt, n }: { chart: Chart; type: string; felt: string; n: number }) =>
  `${chart.navn}.${type}.${felt}, standing ${n + 1}`;

describe('what a form hides until another answer', () => {
  it('is tried in every chart that hides something', () => {
    expect(new Set(CONDITIONAL.map(({ chart }) => chart.navn))).toEqual(new Set(Object.keys(STANDE)));
    expect(FOREIGN.map(({ chart }) => chart.navn)).toEqual(expect.arrayContaining(['kontrakt', 'genforhandling']));
  });

  for (const c of CONDITIONAL) {
    it(`is not wanted by a check, and does nothing: ${at(c)}`, () => {
      const { chart, type, felt, betingelse, stand } = c;
      const felter = felterOf(chart, type);
      const hidden = anyPayload(felter, stand.today).filter((p) => !holder(betingelse, chosen(p[betingelse.felt])));
      holdsFor(chart, type, felt, stand, hidden);
    });
  }
});

describe('what a form leaves out since it does not concern the forløb', () => {
  for (const c of FOREIGN) {
    it(`is not wanted by a check, and is refused or does nothing: ${at(c)}`, () => {
      holdsFor(c.chart, c.type, c.felt, c.stand, anyPayload(felterOf(c.chart, c.type), c.stand.today));
    });
  }
});

function holdsFor(
  chart: Chart,
  type: string,
  felt: string,
  stand: Stand,
  hidden: fc.Arbitrary<Record<string, unknown>>,
) {
  const kind = felterOf(chart, type)[felt] as Felt;
  fc.assert(
    fc.property(hidden, anyWritten(kind, stand.today), (payload, written) => {
      const without = tryIt(chart, type, stand, { ...payload, [felt]: kind.kraevet ? [] : null });
      expect(without.findings.filter((path) => lies(path, felt))).toEqual([]);
      const withIt = tryIt(chart, type, stand, { ...payload, [felt]: written });
      if (!withIt.findings.some((path) => lies(path, felt))) expect(withIt).toEqual(without);
    }),
    { numRuns: 60 },
  );
}

const lies = (path: string, felt: string): boolean => path === felt || path.startsWith(`${felt}.`);

const chosen = (value: unknown): readonly Svar[] =>
  Array.isArray(value) ? value : value === null || value === undefined ? [] : [value as Svar];

/** What the rules say of a payload, and what follows when it is stored: the document's grades, who has the ball, the frister. */
function tryIt(chart: Chart, type: string, { facts, today }: Stand, payload: Record<string, unknown>) {
  const findings = chart
    .checks(type, facts, payload, { today, opslag: OPSLAG, lukkedage: new Set() })
    .map((r) => r.felt ?? r.id);
  const { factsFelter, gemmerDokument } = chart.events.get(type) ?? { factsFelter: {}, gemmerDokument: false };
  const udledt = gemmerDokument ? chart.udled(type, payload, 'sha') : null;
  if (findings.length > 0) return { findings, udledt, frister: [], venter: [] };
  const event: StoredEvent = {
    type,
    facts: Object.fromEntries(Object.keys(factsFelter).map((navn) => [navn, payload[navn]])),
    opslag: OPSLAG,
    udledt,
    medfoert: null,
    id: 'e9' as StoredEvent['id'],
    seq: 9,
    by: 'mette' as StoredEvent['by'],
    paaVegneAf: null,
    rolle: 'raadgiver',
    now: instantAtStartOf(today),
    today,
  };
  const after = facts === null ? chart.aabn(event) : chart.noter(facts, event);
  const leaves = [...chart.leaves].filter(([leaf]) => reachedBy(chart, type).has(leaf)).map(([leaf]) => leaf);
  return {
    findings,
    udledt,
    frister: leaves.map((leaf) => chart.frister(leaf, after, REGLER)),
    venter: leaves.map((leaf) => chart.venterPaa(leaf, after)),
  };
}

function reachedBy(chart: Chart, type: string): ReadonlySet<string> {
  const opened = chart.events.get(type)?.aabner ?? null;
  const led = [...chart.edges.values()].flatMap((own) => own.get(type)?.til ?? []);
  return new Set(opened === null ? led : [opened]);
}
