import { createHash } from 'node:crypto';
import { postMark } from '#db/repositories/postfejl.ts';
import { findStream } from '#db/repositories/streams.ts';
import type { ForloebId } from '#machines/ids.ts';
import { datoI } from '#machines/kalender/instant.ts';
import type { Ctx } from '../context.ts';
import { readIndstillinger } from '../indstillinger/read-indstillinger.ts';

/**
 * What a page of a sag depends on: the sag's seq, its mails, the person's access, the Danish date, the settings. Null when the
 * sag is not in the kommune. It is only ever equal for someone who was shown the page before.
 */
export async function etagOf(ctx: Ctx, id: ForloebId): Promise<string | null> {
  const { kommuneId, personId } = ctx.actor;
  const stream = await findStream(ctx.db.kysely, kommuneId, id);
  if (!stream) return null;
  const { version } = await readIndstillinger(ctx.db.kysely, kommuneId);
  const post = await postMark(ctx.db.kysely, kommuneId, id);
  const parts = [id, stream.seq, stream.head, personId, ctx.accessEpoch, datoI(ctx.clock.now()), version, post];
  return `"${createHash('sha256').update(parts.join('|')).digest('base64url').slice(0, 27)}"`;
}
