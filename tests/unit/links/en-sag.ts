import type { Actor, Afsender } from '#machines/actor.ts';
import type { Forloeb } from '#machines/chart.ts';
import { CHARTS } from '#machines/charts.ts';
import type { PersonId } from '#machines/ids.ts';
import { type Dato, dato, plusDage } from '#machines/kalender/dato.ts';
import { AABNINGER, samplesOf } from '#tests/support/samples/index.ts';
import { PRESET_REGLER } from '#tests/support/samples/regler.ts';
import { aabn, act, type World } from '#tests/support/worlds.ts';

/** Whoever it is: these tests ask what follows, not who may. */
const nogen: Afsender = { art: 'foelger', personId: 'nogen' as PersonId, paaVegneAf: null };

/** A sag in memory with all its forløb; each act is planned as the road plans it. */
export class EnSag {
  world: World;
  /** Other sager that the last act opened. */
  nye: readonly World[] = [];

  constructor(
    type: 'opretSag' | 'registrerLoebendeKontrakt',
    day = '2026-03-02',
    med: (today: Dato) => object = () => ({}),
  ) {
    const chart = CHARTS.get('indkoebssag');
    const [regler] = PRESET_REGLER;
    const [payload] = AABNINGER.get(type)?.values() ?? [];
    if (!chart || !regler || !payload) throw new Error('there is no purchase to open');
    const today = dato(day);
    const { plan, worlds } = aabn(regler, {
      chart,
      type,
      payload: { ...payload(today), ...med(today) },
      afsender: nogen,
      today,
    });
    const [world] = worlds;
    if (!plan.ok || !world) throw new Error(`${type} was refused`);
    this.world = world;
  }

  /** All forløb of a chart, the oldest first. */
  alle(chart: string): readonly Forloeb[] {
    return [...this.world.forloeb.values()].filter((f) => f.chart.navn === chart);
  }

  /** The newest forløb of a chart. */
  den(chart: string): Forloeb {
    const found = this.alle(chart).at(-1);
    if (!found) throw new Error(`the sag has no ${chart}`);
    return found;
  }

  facts(chart: string): Readonly<Record<string, unknown>> {
    return this.den(chart).facts as Readonly<Record<string, unknown>>;
  }

  /** Who has the ball in a forløb, by event. */
  venter(chart: string): readonly string[] {
    const f = this.den(chart);
    return f.chart.venterPaa(f.tilstand, f.facts).map((v) => v.event);
  }

  om(dage: number): this {
    this.world = { ...this.world, today: plusDage(this.world.today, dage) };
    return this;
  }

  /** `chart.event`, with the sample of that name (or the first) and what is told otherwise. */
  goer(what: string, given: { sample?: string; med?: object; uret?: boolean; af?: Actor } = {}): this {
    const [navn = '', ...rest] = what.split('.');
    const type = rest.join('.');
    const f = this.den(navn);
    const samples = samplesOf(navn, type);
    const make = given.sample === undefined ? [...samples.values()][0] : samples.get(given.sample);
    const sag = this.facts('indkoebssag');
    const ved = { facts: f.facts, today: this.world.today, sag } as never;
    const person: Afsender = given.af ? { art: 'person', actor: given.af } : nogen;
    const afsender: Afsender = given.uret ? { art: 'uret' } : person;
    const payload = { ...make?.(ved), ...given.med };
    const { today } = this.world;
    const { plan, worlds } = act(this.world, { chart: f.chart, forloebId: f.id, type, payload, afsender, today });
    const [world, ...nye] = worlds;
    if (!plan.ok || !world) throw new Error(`${what}: ${plan.ok ? '' : plan.reasons.map((r) => r.tekst).join(' ')}`);
    this.world = world;
    this.nye = nye;
    return this;
  }
}

/** A purchase that is decided and ordered. */
export const bestilt = () =>
  new EnSag('opretSag')
    .goer('indkoebssag.beskrivBehov')
    .goer('indkoebssag.gemKravspecifikation')
    .goer('indkoebssag.startMarkedsafsoegning')
    .goer('indkoebssag.tilfoejKandidat')
    .goer('indkoebssag.startPrisforhandling')
    .goer('indkoebssag.registrerPristilbud')
    .goer('indkoebssag.foreslaaPris')
    .goer('indkoebssag.indstil')
    .goer('indkoebssag.saetPaaDagsorden')
    .goer('indkoebssag.godkend')
    .goer('indkoebssag.faerdiggoerBestilling');
