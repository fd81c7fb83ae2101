import type { EmneId, ForloebId } from '#machines/ids.ts';
import { advance } from '../advance.ts';
import { logAct } from '../auth/log-act.ts';
import { mustBe } from '../auth/must-be.ts';
import type { Ctx } from '../context.ts';
import { readIndstillinger } from '../indstillinger/read-indstillinger.ts';
import { firstOwed, sagerToUpgrade } from './sager-to-upgrade.ts';

/** A guard against an event that settles nothing; no version has left a sag so much. */
const MOST = 10;

export interface Opgraderet {
  /** Sager that were given what they lacked. */
  readonly sager: number;
  /** Sager that could not be; the log says why, and they can be tried again. */
  readonly fejlet: number;
}

/** How many sager an earlier version left without something. For the administrator; it names none. */
export async function countToUpgrade(ctx: Ctx): Promise<{ readonly venter: number }> {
  mustBe(ctx, 'administrator');
  const { kommuneId } = ctx.actor;
  const { lederUdefra } = await readIndstillinger(ctx.db.kysely, kommuneId);
  let venter = 0;
  for await (const _ of sagerToUpgrade(ctx, kommuneId, lederUdefra)) venter += 1;
  return { venter };
}

/**
 * Gives each sag what an earlier version did not know of, along the road, as the act of the administrator who started
 * it. Done again it does nothing; a sag that fails stops no other.
 */
export async function opgrader(ctx: Ctx): Promise<Opgraderet> {
  mustBe(ctx, 'administrator');
  const { kommuneId } = ctx.actor;
  const { lederUdefra } = await readIndstillinger(ctx.db.kysely, kommuneId);
  await ctx.db.inWrite((trx) => logAct(trx, ctx, 'opgradering.start', {}));
  let sager = 0;
  let fejlet = 0;
  for await (const rootId of sagerToUpgrade(ctx, kommuneId, lederUdefra))
    try {
      await upgradeSag(ctx, rootId, lederUdefra);
      sager += 1;
    } catch (error) {
      fejlet += 1;
      ctx.log.error({ err: error, sag: rootId }, 'a sag could not be upgraded');
    }
  return { sager, fejlet };
}

async function upgradeSag(ctx: Ctx, rootId: ForloebId, lederUdefra: Parameters<typeof firstOwed>[3]): Promise<void> {
  const { kommuneId, personId } = ctx.actor;
  for (let n = 0; n < MOST; n += 1) {
    const owed = await firstOwed(ctx, kommuneId, rootId, lederUdefra);
    if (!owed) return;
    const { forloeb, event } = owed;
    const outcome = await advance(ctx, {
      kommuneId,
      personId,
      // The version is in the key: refused today, it may be tried again when the sag has moved.
      key: `opgradering/${event}/${forloeb.id}/${forloeb.version}`,
      afsender: { art: 'opgradering', personId },
      chart: forloeb.chart.navn,
      forloebId: forloeb.id,
      newRootId: rootId,
      eventId: ctx.newId() as EmneId,
      type: event,
      payload: {},
      version: null,
    });
    if (!outcome.ok) throw new Error(`${event} was refused: ${outcome.reasons.map((r) => r.id).join(', ')}`);
  }
  throw new Error(`${rootId} is owed more than ${MOST} things`);
}
