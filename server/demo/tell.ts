import type { Trx } from '#db/database.ts';
import { openedFrom } from '#db/repositories/causes.ts';
import { standsInFor } from '#db/repositories/vikariater.ts';
import type { Actor, Identitet } from '#machines/actor.ts';
import type { EmneId, ForloebId } from '#machines/ids.ts';
import type { Facts } from '#machines/indkoebssag/facts.ts';
import { type Dato, dato } from '#machines/kalender/dato.ts';
import { advanceIn } from '../advance.ts';
import type { Ctx, Deps } from '../context.ts';
import { AppError } from '../errors.ts';
import { type Loaded, type LoadedSag, loadSag } from '../road/load-sag.ts';
import { openSag } from '../sager/open-sag.ts';
import type { DemoClock } from './demo-clock.ts';
import type { DemoRegister } from './make-kommune.ts';
import type { Hvem } from './personer.ts';
import type { Step } from './schedule.ts';
import type { SagNu, Story } from './stories/story.ts';

/**
 * Sends the steps of a day along the road, each as the person who did it at its own time; those of sager that are open
 * share a commit. A refusal stops the telling: the story is wrong.
 */
export async function tellDay(demo: Demo, steps: readonly Step[]): Promise<void> {
  const waiting: Step[] = [];
  for (const step of steps) {
    if (!demo.sager.has(step.story)) {
      await tellOn(demo, waiting.splice(0));
      if (await findOpened(demo, step)) waiting.push(step);
      else await tellOpening(demo, step);
    } else waiting.push(step);
  }
  await tellOn(demo, waiting);
}

/** Whether the sag was opened by that of another story; then it is known from here on. */
async function findOpened({ deps, register, sager }: Demo, { story }: Step): Promise<boolean> {
  if (!story.aabnetAf) return false;
  const from = found(sager.get(story.aabnetAf), story.aabnetAf.navn);
  const opened = (await openedFrom(deps.db.kysely, register.kommuneId, from)).at(-1);
  sager.set(story, found(opened, story.navn).root_id);
  return true;
}

/** A filled register, where each story's sag is, and the clock that stands where each step is told. */
export interface Demo {
  readonly deps: Deps;
  readonly clock: Pick<DemoClock, 'stopAt'>;
  readonly register: DemoRegister;
  readonly sager: Map<Story, ForloebId>;
  /** Whom each stands in for on the day that is told. */
  readonly vikarFor: ReadonlyMap<Hvem, readonly Identitet[]>;
}

/** Whom everybody stands in for on that day, as the register has it. */
export async function vikarerPaa(deps: Deps, { personer }: DemoRegister, dag: Dato): Promise<Demo['vikarFor']> {
  const vikarer = new Map<Hvem, readonly Identitet[]>();
  const all = [...personer.values()];
  for (const [hvem, { personId }] of personer) {
    const borte = await standsInFor(deps.db.kysely, personId, dag);
    if (borte.length > 0)
      vikarer.set(
        hvem,
        all.filter((actor) => borte.includes(actor.personId)),
      );
  }
  return vikarer;
}

async function tellOpening(demo: Demo, step: Step): Promise<void> {
  const { story, handling } = step;
  try {
    const payload = handling.payload(sagNu(demo.register, null), null);
    const input = { key: keyOf(step), type: handling.type, borger: story.borger, payload };
    demo.sager.set(story, (await openSag(whoDid(demo, step), input)).id);
  } catch (error) {
    throw inStory(step, error);
  }
}

async function tellOn(demo: Demo, steps: readonly Step[]): Promise<void> {
  let [now] = steps;
  if (!now) return;
  try {
    await demo.deps.db.inWrite(async (trx) => {
      for (now of steps) await send(trx, demo, now);
    });
  } catch (error) {
    throw inStory(now, error);
  }
}

/** A step of a sag that is open: to the sag itself, or to the child that it names. */
async function send(trx: Trx, demo: Demo, step: Step): Promise<void> {
  const { story, handling } = step;
  const ctx = whoDid(demo, step);
  const sagId = found(demo.sager.get(story), story.navn);
  const { kommuneId, personId } = ctx.actor;
  const sag = found(await loadSag(trx, kommuneId, sagId, null), sagId);
  const { id, facts } = handling.forloeb === null ? sag.root : found(newest(sag, handling.forloeb), handling.forloeb);
  // Every sag of the demo is a purchase, and its facts were parsed when it was loaded.
  const payload = handling.payload(sagNu(demo.register, sag.root.facts as Facts), facts);
  const outcome = await advanceIn(trx, ctx, {
    kommuneId,
    personId,
    key: keyOf(step),
    afsender: { art: 'person', actor: ctx.actor },
    chart: '',
    forloebId: id,
    newRootId: sagId,
    eventId: ctx.newId() as EmneId,
    type: handling.type,
    payload,
    version: null,
  });
  if (!outcome.ok) throw new AppError(outcome.reasons[0].kode, { reasons: outcome.reasons });
}

const keyOf = ({ story, nummer }: Step): string => `demo/${story.navn}/${nummer}`;

/** The one who did it, at the time at which it was done. */
function whoDid({ deps, clock, register, vikarFor }: Demo, { nummer, handling, at }: Step): Ctx {
  clock.stopAt(at);
  const own = found(register.personer.get(handling.hvem), handling.hvem);
  const actor: Actor = { ...own, vikarFor: vikarFor.get(handling.hvem) ?? [] };
  return { ...deps, actor, accessEpoch: 'demo', requestId: `demo/${nummer}` };
}

/** The newest child of that chart that lives, or the newest. */
function newest({ forloeb }: LoadedSag, navn: string): Loaded | undefined {
  const ofChart = [...forloeb.values()].filter(({ chart }) => chart.navn === navn);
  return ofChart.findLast(({ chart, tilstand }) => !chart.leaves.get(tilstand)?.ended) ?? ofChart.at(-1);
}

function sagNu(register: DemoRegister, facts: Facts | null): SagNu {
  const { personer, teams, tilbud, moeder } = register;
  const sag = () => found(facts, 'the sag');
  const kandidat: SagNu['kandidat'] = (navn) => found(sag().kandidater.findLast((k) => k.navn === navn)?.id, navn);
  return {
    team: (navn) => found(teams.get(navn), navn),
    person: (hvem) => found(personer.get(hvem), hvem).personId,
    tilbud: (navn) => found(tilbud.get(navn), navn),
    moede: (dag) => found(moeder.get(dato(dag)), dag),
    kandidat,
    pristilbud: (navn) => found(sag().pristilbud.findLast((p) => p.kandidatId === kandidat(navn))?.id, navn),
    videregivelse: (navn) => found(sag().videregivelser.findLast((v) => v.kandidatId === kandidat(navn))?.id, navn),
  };
}

function found<T>(value: T | null | undefined, navn: string): T {
  if (value === null || value === undefined) throw new Error(`there is no ${navn}`);
  return value;
}

const inStory = ({ story, handling }: Step, error: unknown): Error =>
  new Error(`«${story.navn}», ${handling.dag}, ${handling.hvem}: ${handling.type} – ${why(error)}`, { cause: error });

function why(error: unknown): string {
  if (!(error instanceof AppError)) return String(error);
  const reasons = error.reasons.map(({ id, felt, tekst }) => `${id}${felt ? ` (${felt})` : ''}: ${tekst}`);
  return [error.message, ...reasons].join(' | ');
}
