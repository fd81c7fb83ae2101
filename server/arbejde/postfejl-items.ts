import { postfejlFor } from '#db/repositories/postfejl.ts';
import type { Synlighed } from '#db/repositories/synlighed.ts';
import type { ForloebId } from '#machines/ids.ts';
import type { ArbejdeItem } from '#machines/svar.ts';
import type { Ctx } from '../context.ts';

type PostfejlItem = Omit<ArbejdeItem, 'sag'> & { readonly rootId: ForloebId };

/** The sager of mine about which a mail did not come through, each once, in the order in which it failed. */
export async function postfejlItems(ctx: Ctx, synlighed: Synlighed, limit: number): Promise<PostfejlItem[]> {
  const rows = await postfejlFor(ctx.db.kysely, ctx.actor.kommuneId, synlighed.identiteter, limit);
  return [...new Map(rows.toReversed().map((row) => [row.root_id, row])).values()].map(({ root_id, at }) => ({
    rootId: root_id,
    forloebId: root_id,
    forloeb: null,
    event: null,
    label: 'En mail om sagen kom ikke frem',
    siden: at,
    gruppe: 'nu',
    frist: null,
    vikarFor: null,
    andre: [],
  }));
}
