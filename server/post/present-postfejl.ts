import { openPostfejlOf } from '#db/repositories/postfejl.ts';
import type { Tilknytning } from '#machines/actor.ts';
import type { PostfejlSvar } from '#machines/svar.ts';
import type { Ctx } from '../context.ts';
import type { Names } from '../forloeb/names.ts';
import { mineAtOrdne } from './mine-at-ordne.ts';
import { postfejlTekst } from './postfejl-tekst.ts';

/** The mails about a sag that did not come through and that nobody has seen to. */
export async function postfejlOf(ctx: Ctx, sag: Tilknytning, names: Names): Promise<PostfejlSvar[]> {
  const maa = mineAtOrdne(ctx.actor, sag);
  return (await openPostfejlOf(ctx.db.kysely, ctx.actor.kommuneId, sag.sagId)).map(({ id, person_id, at, fejl }) => ({
    id,
    til: names.person(person_id),
    at,
    tekst: postfejlTekst(fejl),
    maa,
  }));
}
