import { z } from 'zod';
import type { Trx } from '#db/database.ts';
import { deleteBorger, getBorger } from '#db/repositories/borgere.ts';
import type { Chart } from '#machines/chart.ts';
import { CHARTS } from '#machines/charts.ts';
import { parseCpr } from '#machines/cpr.ts';
import type { BorgerId, EmneId, ForloebId } from '#machines/ids.ts';
import { reason } from '#machines/refusal.ts';
import type { SagSvar } from '#machines/svar.ts';
import { advanceIn, countAnswer } from '../advance.ts';
import { ensureBorger } from '../borgere.ts';
import type { Ctx } from '../context.ts';
import { AppError } from '../errors.ts';
import { refusalError } from '../forloeb/send-event.ts';
import type { Outcome, RoadCommand } from '../road/command.ts';
import { presentSag } from './get-sag.ts';
import { openAfterAct } from './open-sag-for.ts';

const borgerSchema = z.union([
  z.strictObject({ cpr: z.string().max(20), navn: z.string().trim().min(1).max(200) }),
  z.strictObject({ id: z.string().regex(/^[\w-]{1,64}$/) }),
]);

/** What is asked: the opening's own payload beside `borger`, who becomes a row before the road is taken. */
export interface OpenSag {
  readonly key: string;
  readonly type: string;
  readonly borger: unknown;
  readonly payload: Readonly<Record<string, unknown>>;
}

/**
 * Opens a sag for a borger, known or new, in one transaction with the borger's own row. Throws `invalid` naming the
 * field for a CPR number that is none; a refusal otherwise.
 */
export async function openSag(ctx: Ctx, input: OpenSag): Promise<SagSvar> {
  const chart = openedBy(input.type);
  const borger = asksForBorger(chart, input.type) ? readBorger(input.borger) : noBorger(input.borger);
  const newRootId = ctx.newId() as ForloebId;
  const eventId = ctx.newId() as EmneId;
  const { kommuneId, personId } = ctx.actor;

  const command = (borgerId: BorgerId | null): RoadCommand => ({
    kommuneId,
    personId,
    key: input.key,
    afsender: { art: 'person', actor: ctx.actor },
    chart: chart.navn,
    forloebId: null,
    newRootId,
    eventId,
    type: input.type,
    payload: borgerId === null ? input.payload : { ...input.payload, borgerId },
    version: null,
  });
  const advanced = async (trx: Trx): Promise<Outcome> => {
    if (borger === null) return advanceIn(trx, ctx, command(null));
    if ('id' in borger) {
      if (!(await getBorger(trx, kommuneId, borger.id))) throw invalidField('borger', 'Borgeren findes ikke her.');
      return advanceIn(trx, ctx, command(borger.id));
    }
    const { id, created } = await ensureBorger(trx, ctx.masterKey, { kommuneId, borger, now: ctx.clock.now() });
    const answer = await advanceIn(trx, ctx, command(id));
    if (created && !answer.ok) await deleteBorger(trx, kommuneId, id);
    return answer;
  };
  const { outcome, opened } = await ctx.db.inWrite(async (trx) => {
    const outcome = await advanced(trx);
    return { outcome, opened: outcome.ok ? await openAfterAct(trx, ctx, outcome.rootId) : null };
  });
  countAnswer(ctx, { afsender: { art: 'person', actor: ctx.actor } }, outcome);
  if (!outcome.ok) throw await refusalError(ctx, withoutBorgerId(outcome), null);
  if (!opened) throw new AppError('notFound');
  return presentSag(ctx, opened);
}

/** The root chart that this event opens; 422 when none does. */
function openedBy(type: string): Chart {
  for (const chart of CHARTS.values()) if (chart.rod && chart.events.get(type)?.aabner) return chart;
  const tekst = 'Sådan kan en sag ikke åbnes.';
  throw new AppError('invalid', { message: tekst, reasons: [reason('invalid', 'ukendtAabning', tekst)] });
}

const asksForBorger = (chart: Chart, type: string): boolean =>
  Object.values(chart.events.get(type)?.felter ?? {}).some((f) => f.art === 'borger');

function noBorger(raw: unknown): null {
  if (raw === undefined) return null;
  throw invalidField('borger', 'Den slags sag er ikke for en enkelt borger.');
}

type NewBorger = { readonly navn: string; readonly cpr: string } | { readonly id: BorgerId };

function readBorger(raw: unknown): NewBorger {
  const parsed = borgerSchema.safeParse(raw);
  if (!parsed.success) throw invalidField('borger', 'Skriv borgerens navn og CPR-nummer.');
  if ('id' in parsed.data) return { id: parsed.data.id as BorgerId };
  const cpr = parseCpr(parsed.data.cpr);
  if (cpr === null) throw invalidField('borger.cpr', 'CPR-nummeret skal have ti cifre og begynde med en dato.');
  return { navn: parsed.data.navn, cpr };
}

const invalidField = (felt: string, tekst: string) =>
  new AppError('invalid', {
    message: tekst,
    reasons: [reason('invalid', 'borger', tekst, { felt })],
    fields: [{ felt, tekst }],
  });

/** The form shows `borger`, not the id that stands for it. */
function withoutBorgerId(outcome: Extract<Outcome, { ok: false }>): Extract<Outcome, { ok: false }> {
  const [first, ...rest] = outcome.reasons.map((r) => (r.felt === 'borgerId' ? { ...r, felt: 'borger' } : r));
  return first ? { ...outcome, reasons: [first, ...rest] } : outcome;
}
