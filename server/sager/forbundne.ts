import type { Kysely } from 'kysely';
import type { Database } from '#db/database.ts';
import { actBehind, type Opened, openedBy, openedFrom } from '#db/repositories/causes.ts';
import { tiesOf } from '#db/repositories/huset.ts';
import { findSag } from '#db/repositories/sager.ts';
import type { HistoryRow } from '#db/tables/history.ts';
import type { SagRow } from '#db/tables/sag.ts';
import { CHARTS } from '#machines/charts.ts';
import type { ForloebId, PersonId } from '#machines/ids.ts';
import { serIndhold } from '#machines/relation.ts';
import type { ForbundenSag } from '#machines/svar.ts';
import { label } from '#machines/words.ts';
import type { Ctx } from '../context.ts';
import { synlighedOf } from '../synlighed.ts';

/** A sag tied to another by what opened it. */
export interface Forbunden {
  readonly sag: SagRow;
  readonly retning: ForbundenSag['retning'];
  readonly opened: Opened;
}

/** The sager that this one was opened by and has opened itself, of those that this person sees. */
export async function forbundneTil(
  kysely: Kysely<Database>,
  ctx: Ctx,
  id: ForloebId,
  lederUdefra: PersonId | null,
): Promise<Forbunden[]> {
  const { kommuneId } = ctx.actor;
  const synlighed = synlighedOf(ctx.actor, lederUdefra);
  const by = await openedBy(kysely, kommuneId, id);
  const ties = [
    ...(by ? [{ opened: by, other: by.cause_root, retning: 'aabnetAf' as const }] : []),
    ...(await openedFrom(kysely, kommuneId, id)).map((opened) => ({
      opened,
      other: opened.root_id,
      retning: 'aabnede' as const,
    })),
  ];
  const seen: Forbunden[] = [];
  for (const { other, ...tie } of ties) {
    const sag = await findSag(kysely, kommuneId, other, synlighed);
    if (sag) seen.push({ ...tie, sag });
  }
  return seen;
}

/** As the page shows them: the number, where it stands, and which act of the one opened the other (L-32). */
export async function presentForbundne(
  ctx: Ctx,
  forbundne: readonly Forbunden[],
  here: { content: boolean; lederUdefra: PersonId | null },
): Promise<ForbundenSag[]> {
  const shown: ForbundenSag[] = [];
  for (const { sag, retning, opened } of forbundne) {
    const there = serIndhold(ctx.actor, tiesOf(sag, sag.id, here.lederUdefra));
    const act = await actBehind(ctx.db.kysely, ctx.actor.kommuneId, opened.cause_root, opened.cause_seq);
    shown.push({
      id: sag.id,
      sagsnummer: sag.sagsnummer,
      titel: sag.titel,
      tilstandLabel: CHARTS.get(sag.chart)?.labels.tilstande[sag.tilstand] ?? sag.tilstand,
      retning,
      hvorfor: act ? actLabel(act, retning === 'aabnede' ? here.content : there) : null,
    });
  }
  return shown;
}

/** The word of an act; null for who reads the money alone, where the act is not about that. */
export function actLabel({ chart, event }: HistoryRow, content: boolean): string | null {
  const of = CHARTS.get(chart);
  const type = of?.omdoebt.events?.[event] ?? event;
  if (!content && !of?.oekonomiSer.events.has(type)) return null;
  return label(of?.labels.events[type], type);
}
