import { findInstance } from '#db/repositories/instances.ts';
import { deleteKladde, findKladde, type KladdeKey, putKladde } from '#db/repositories/kladder.ts';
import { open, placeOf, seal } from '#db/sealing.ts';
import type { ForloebId } from '#machines/ids.ts';
import { serIndhold } from '#machines/relation.ts';
import type { Ctx } from '../context.ts';
import { AppError } from '../errors.ts';
import { readIndstillinger } from '../indstillinger/read-indstillinger.ts';
import { visibleSag } from '../sager/open-sag-for.ts';
import { sagKey } from './open-indhold.ts';

export interface KladdeAt {
  readonly forloebId: ForloebId;
  readonly event: string;
}

/** The draft of this person for this act, or null. Drafts are sealed with the sag's key and read by their author only. */
export async function getKladde(ctx: Ctx, at: KladdeAt): Promise<Record<string, unknown> | null> {
  const { key, rootId } = await placeFor(ctx, at);
  const row = await findKladde(ctx.db.kysely, key);
  const opened = await sagKey(ctx.db.kysely, ctx.masterKey, key.kommuneId, rootId);
  if (!row || !opened) return null;
  // Sealed by `saveKladde` from a body that its schema had parsed as a record.
  return JSON.parse(open(opened, sealedAt(key), row.sealed)) as Record<string, unknown>;
}

/** Saves what has been written so far; it is no event and proves nothing. */
export async function saveKladde(ctx: Ctx, at: KladdeAt, payload: unknown): Promise<void> {
  const { key, rootId } = await placeFor(ctx, at);
  const opened = await sagKey(ctx.db.kysely, ctx.masterKey, key.kommuneId, rootId);
  if (!opened) throw new AppError('notFound');
  const sealed = seal(opened, sealedAt(key), JSON.stringify(payload));
  await ctx.db.inWrite((trx) =>
    putKladde(trx, {
      kommune_id: key.kommuneId,
      person_id: key.personId,
      instance_id: key.instanceId,
      event: key.event,
      sealed,
      updated_at: ctx.clock.systemNow(),
    }),
  );
}

export async function dropKladde(ctx: Ctx, at: KladdeAt): Promise<void> {
  const { key } = await placeFor(ctx, at);
  await ctx.db.inWrite((trx) => deleteKladde(trx, key));
}

/** Whose draft, and in which sag: 404 where he may not read what people wrote, or the act is none of the chart's. */
async function placeFor(ctx: Ctx, at: KladdeAt): Promise<{ key: KladdeKey; rootId: ForloebId }> {
  const { kommuneId, personId } = ctx.actor;
  const instance = await findInstance(ctx.db.kysely, kommuneId, at.forloebId);
  if (!instance) throw new AppError('notFound');
  const { lederUdefra } = await readIndstillinger(ctx.db.kysely, kommuneId);
  const sag = await visibleSag(ctx.db.kysely, ctx, instance.root_id, lederUdefra);
  const known = sag.forloeb.get(at.forloebId)?.chart.events.has(at.event) ?? false;
  if (!known || !serIndhold(ctx.actor, sag.tilknytning)) throw new AppError('notFound');
  return { key: { kommuneId, personId, instanceId: at.forloebId, event: at.event }, rootId: instance.root_id };
}

const sealedAt = (key: KladdeKey): string =>
  placeOf('kladde', `${key.instanceId}/${key.personId}/${key.event}`, 'sealed');
