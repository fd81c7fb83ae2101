import { actBehind } from '#db/repositories/causes.ts';
import type { HistoryRow } from '#db/tables/history.ts';
import type { ForloebId, PersonId } from '#machines/ids.ts';
import type { Ctx } from '../context.ts';
import { actLabel, forbundneTil, presentForbundne } from './forbundne.ts';

interface Seen {
  readonly content: boolean;
  readonly lederUdefra: PersonId | null;
}

/** Per seq, which act a row of this sag followed from, in words; nothing for what somebody did himself. */
export async function aarsagerOf(
  ctx: Ctx,
  id: ForloebId,
  rows: readonly HistoryRow[],
  seen: Seen,
): Promise<ReadonlyMap<number, string>> {
  const acts = new Map<number, string>();
  const told = new Map<number, string>();
  for (const { seq, cause_root, cause_seq } of rows) {
    if (cause_seq === null) continue;
    const from = acts.get(cause_seq);
    const text = cause_root !== id ? await elsewhere(ctx, id, seen) : (from ?? (await here(ctx, id, cause_seq, seen)));
    if (cause_root === id) acts.set(cause_seq, text);
    told.set(seq, text);
  }
  return told;
}

async function here(ctx: Ctx, id: ForloebId, seq: number, { content }: Seen): Promise<string> {
  const act = await actBehind(ctx.db.kysely, ctx.actor.kommuneId, id, seq);
  const word = act ? actLabel(act, content) : null;
  return word === null ? 'Fulgte af noget andet i sagen' : `Fulgte af «${word}»`;
}

/** Only the opening of a sag follows from another; no more is told of that than this person sees there. */
async function elsewhere(ctx: Ctx, id: ForloebId, seen: Seen): Promise<string> {
  const forbundne = (await forbundneTil(ctx.db.kysely, ctx, id, seen.lederUdefra)).filter(
    ({ retning }) => retning === 'aabnetAf',
  );
  const [fra] = await presentForbundne(ctx, forbundne, seen);
  if (!fra) return 'Fulgte af en anden sag';
  return fra.hvorfor === null
    ? `Fulgte af sag ${fra.sagsnummer}`
    : `Fulgte af «${fra.hvorfor}» i sag ${fra.sagsnummer}`;
}
