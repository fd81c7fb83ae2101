import { createHash } from 'node:crypto';
import { postMark } from '#db/repositories/postfejl.ts';
import { findStream } from '#db/repositories/streams.ts';
import type { ForloebId } from '#machines/ids.ts';
import { datoI } from '#machines/kalender/instant.ts';
import type { Ctx } from '../context.ts';
import { readIndstillinger } from '../indstillinger/read-indstillinger.ts';
import { forbundneTil } from './forbundne.ts';

/**
 * What a page of a sag depends on: the sag's seq, its mails, the sager it names, the person's access, the Danish date,
 * the settings. Null when the sag is not in the kommune. It is only ever equal for someone who was shown the page before.
 */
export async function etagOf(ctx: Ctx, id: ForloebId): Promise<string | null> {
  const { kommuneId, personId } = ctx.actor;
  const stream = await findStream(ctx.db.kysely, kommuneId, id);
  if (!stream) return null;
  const { version, lederUdefra } = await readIndstillinger(ctx.db.kysely, kommuneId);
  const post = await postMark(ctx.db.kysely, kommuneId, id);
  const others = (await forbundneTil(ctx.db.kysely, ctx, id, lederUdefra)).map(({ sag }) => `${sag.id} ${sag.version}`);
  const day = datoI(ctx.clock.now());
  const parts = [id, stream.seq, stream.head, personId, ctx.accessEpoch, day, version, post, ...others];
  return `"${createHash('sha256').update(parts.join('|')).digest('base64url').slice(0, 27)}"`;
}
