import type { Kysely } from 'kysely';
import type { Database, Trx } from '#db/database.ts';
import { logAccess } from '#db/repositories/access-log.ts';
import type { Actor, Tilknytning } from '#machines/actor.ts';
import type { ForloebId } from '#machines/ids.ts';
import { harRelation, serIndhold, serSag } from '#machines/relation.ts';
import type { Ctx } from '../context.ts';
import { AppError } from '../errors.ts';
import { type KommuneSettings, readIndstillinger } from '../indstillinger/read-indstillinger.ts';
import { DamagedError, type LoadedSag, loadSag } from '../road/load-sag.ts';
import { type Forbunden, forbundneTil } from './forbundne.ts';

/** A sag that somebody may see, whose reading stands in the log. */
export interface OpenedSag {
  readonly sag: LoadedSag;
  readonly settings: KommuneSettings;
  /** Whether he reads what people wrote, or what økonomi sees. */
  readonly content: boolean;
  readonly forbundne: readonly Forbunden[];
}

/**
 * Opens a sag for a person: loads it, and logs the reading in the same transaction, before anything is shown. Throws
 * `notFound` for what is unknown and for what he may not see, alike; `quarantined` when it is set aside.
 */
export async function openSagFor(trx: Trx, ctx: Ctx, id: ForloebId): Promise<OpenedSag> {
  const { kommuneId, personId } = ctx.actor;
  const settings = await readIndstillinger(trx, kommuneId);
  const sag = await visibleSag(trx, ctx, id, settings.lederUdefra);
  const content = serIndhold(ctx.actor, sag.tilknytning);
  const forbundne = await forbundneTil(trx, ctx, id, settings.lederUdefra);
  await logAccess(trx, {
    kommune_id: kommuneId,
    person_id: personId,
    at: ctx.clock.systemNow(),
    handling: content ? 'laesSag' : 'laesOekonomi',
    root_id: id,
    formaal: formaalOf(ctx.actor, sag.tilknytning),
    // The page names them too.
    detalje: forbundne.map((f) => f.sag.sagsnummer).join(' ') || null,
  });
  return { sag, settings, content, forbundne };
}

/** The same for the one who has just moved it; null when that was his last sight of it. */
export async function openAfterAct(trx: Trx, ctx: Ctx, id: ForloebId): Promise<OpenedSag | null> {
  try {
    return await openSagFor(trx, ctx, id);
  } catch (error) {
    if (error instanceof AppError && error.code === 'notFound') return null;
    throw error;
  }
}

/** The sag, or 404 for what is unknown and for what he may not see, alike; 423 when it is set aside. */
export async function visibleSag(
  db: Kysely<Database>,
  ctx: Ctx,
  id: ForloebId,
  lederUdefra: Tilknytning['lederUdefra'],
): Promise<LoadedSag> {
  const sag = await loadSag(db, ctx.actor.kommuneId, id, lederUdefra).catch((error: unknown) => {
    throw error instanceof DamagedError ? new AppError('quarantined') : error;
  });
  if (!sag || !serSag(ctx.actor, sag.tilknytning)) throw new AppError('notFound');
  return sag;
}

/** C17: the purpose of reading comes from the relation. */
export function formaalOf(actor: Actor, ties: Tilknytning): string {
  const own = actor.roller.find((rolle) => harRelation(rolle, ties, actor));
  if (own === undefined) return 'vikar';
  return ties.tildelt[own] === actor.personId ? `tildelt:${own}` : own;
}
