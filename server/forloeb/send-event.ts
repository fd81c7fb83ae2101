import { listHistory } from '#db/repositories/history.ts';
import { findInstance } from '#db/repositories/instances.ts';
import { CHARTS } from '#machines/charts.ts';
import type { EmneId, ForloebId } from '#machines/ids.ts';
import { tidspunktPaaDansk } from '#machines/kalender/paa-dansk.ts';
import type { SagSvar } from '#machines/svar.ts';
import { label } from '#machines/words.ts';
import { advanceIn, countAnswer } from '../advance.ts';
import type { Ctx } from '../context.ts';
import { AppError } from '../errors.ts';
import type { Outcome, RoadCommand } from '../road/command.ts';
import { getSag, presentSag } from '../sager/get-sag.ts';
import { openAfterAct } from '../sager/open-sag-for.ts';
import { readNames } from './names.ts';

/** What a person asks of a forløb that is there; `key` is the command id. */
export interface SendEvent {
  readonly forloebId: ForloebId;
  readonly key: string;
  readonly type: string;
  readonly payload: unknown;
  readonly version: number;
}

/**
 * Sends one event along the road and shows the sag as it then is: what was done and that he read it are one commit.
 * Throws the refusal with its reasons.
 */
export async function sendEvent(ctx: Ctx, input: SendEvent): Promise<SagSvar> {
  const command: RoadCommand = {
    ...input,
    kommuneId: ctx.actor.kommuneId,
    personId: ctx.actor.personId,
    afsender: { art: 'person', actor: ctx.actor },
    chart: '',
    newRootId: input.forloebId,
    eventId: ctx.newId() as EmneId,
  };
  const { outcome, opened } = await ctx.db.inWrite(async (trx) => {
    const outcome = await advanceIn(trx, ctx, command);
    return { outcome, opened: outcome.ok ? await openAfterAct(trx, ctx, outcome.rootId) : null };
  });
  countAnswer(ctx, command, outcome);
  if (!outcome.ok) throw await refusalError(ctx, outcome, input);
  if (!opened) throw new AppError('notFound');
  return presentSag(ctx, opened);
}

/** A refusal as the error it is answered with: all reasons, the fields to mend, what is possible instead. */
export async function refusalError(
  ctx: Ctx,
  outcome: Extract<Outcome, { ok: false }>,
  input: Pick<SendEvent, 'forloebId' | 'type' | 'version'> | null,
): Promise<AppError> {
  const { reasons, rootId } = outcome;
  const [first] = reasons;
  const fields = reasons.flatMap((r) => (r.felt === null ? [] : [{ felt: r.felt, tekst: r.tekst }]));
  if (first.kode === 'notAllowed') return new AppError('notAllowed', { message: first.tekst, reasons });
  const allowed = rootId === null ? [] : await allowedNow(ctx, rootId, input?.forloebId ?? rootId);
  if (first.kode !== 'conflict') return new AppError(first.kode, { message: first.tekst, reasons, fields, allowed });
  const changed = rootId && input ? await changedSince(ctx, rootId, input) : '';
  return new AppError('conflict', { message: `${first.tekst}${changed}`, reasons, allowed });
}

async function allowedNow(ctx: Ctx, rootId: ForloebId, forloebId: ForloebId): Promise<string[]> {
  const sag = await getSag(ctx, rootId);
  const here = [sag, ...sag.forloeb].find(({ id }) => id === forloebId);
  return (here ?? sag).handlinger.filter((h) => h.allowed).map((h) => h.type);
}

/** What the others did since the version that the sender saw, in a sentence. */
async function changedSince(
  ctx: Ctx,
  rootId: ForloebId,
  { forloebId, version }: Pick<SendEvent, 'forloebId' | 'version'>,
): Promise<string> {
  const { kommuneId } = ctx.actor;
  const instance = await findInstance(ctx.db.kysely, kommuneId, forloebId);
  const newer = Math.min(Math.max((instance?.version ?? 0) - version, 0), 5);
  const rows = (await listHistory(ctx.db.kysely, kommuneId, rootId, null, 50)).filter(
    (row) => row.instance_id === forloebId,
  );
  const { person } = await readNames(ctx.db.kysely, kommuneId);
  const lines = rows.slice(0, newer).map((row) => {
    const ord = label(CHARTS.get(row.chart)?.labels.events[row.event], row.event);
    return `${person(row.actor_id)} gjorde «${ord}» ${tidspunktPaaDansk(row.at)}`;
  });
  return lines.length ? ` Siden da: ${lines.join('; ')}.` : '';
}
