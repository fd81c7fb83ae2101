import type { EmneId, ForloebId } from '#machines/ids.ts';
import type { Facts } from '#machines/indkoebssag/facts.ts';
import { dato } from '#machines/kalender/dato.ts';
import { advance } from '../advance.ts';
import type { Ctx, Deps } from '../context.ts';
import { AppError } from '../errors.ts';
import { loadSag } from '../road/load-sag.ts';
import { openSag } from '../sager/open-sag.ts';
import type { DemoRegister } from './make-kommune.ts';
import type { Step } from './schedule.ts';
import type { SagNu, Story } from './stories/story.ts';

/** Where each story's sag is, once it has been opened. */
export type Sager = Map<Story, ForloebId>;

/** Sends one step along the road as the person who did it. A refusal stops the telling: the story is wrong. */
export async function tell(deps: Deps, register: DemoRegister, sager: Sager, step: Step): Promise<void> {
  const { story, nummer, handling } = step;
  const actor = found(register.personer.get(handling.hvem), handling.hvem);
  const ctx: Ctx = { ...deps, actor, accessEpoch: 'demo', requestId: `demo/${nummer}` };
  const sagId = sager.get(story) ?? null;
  const key = `demo/${story.navn}/${nummer}`;
  try {
    const payload = handling.payload(sagNu(register, sagId && (await factsOf(deps, register, sagId))));
    if (sagId) return await send(ctx, { sagId, key, type: handling.type, payload });
    const { id } = await openSag(ctx, { key, type: handling.type, borger: story.borger, payload });
    sager.set(story, id);
  } catch (error) {
    throw new Error(`«${story.navn}», ${handling.dag}, ${handling.hvem}: ${handling.type} – ${why(error)}`, {
      cause: error,
    });
  }
}

async function send(
  ctx: Ctx,
  step: { sagId: ForloebId; key: string; type: string; payload: Readonly<Record<string, unknown>> },
): Promise<void> {
  const { kommuneId, personId } = ctx.actor;
  const outcome = await advance(ctx, {
    kommuneId,
    personId,
    key: step.key,
    afsender: { art: 'person', actor: ctx.actor },
    chart: '',
    forloebId: step.sagId,
    newRootId: step.sagId,
    eventId: ctx.newId() as EmneId,
    type: step.type,
    payload: step.payload,
    version: null,
  });
  if (!outcome.ok) throw new AppError(outcome.reasons[0].kode, { reasons: outcome.reasons });
}

async function factsOf(deps: Deps, { kommuneId }: DemoRegister, sagId: ForloebId): Promise<Facts> {
  const sag = await loadSag(deps.db.kysely, kommuneId, sagId, null);
  // Every sag of the demo is a purchase, and its facts were parsed when it was loaded.
  return found(sag, sagId).root.facts as Facts;
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

function why(error: unknown): string {
  if (!(error instanceof AppError)) return String(error);
  const reasons = error.reasons.map(({ id, felt, tekst }) => `${id}${felt ? ` (${felt})` : ''}: ${tekst}`);
  return [error.message, ...reasons].join(' | ');
}
