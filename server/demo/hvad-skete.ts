import { byTheClock } from '#db/repositories/history.ts';
import { countSentTo } from '#db/repositories/outbox.ts';
import { CHARTS } from '#machines/charts.ts';
import type { Dato, Instant } from '#machines/kalender/dato.ts';
import { label } from '#machines/words.ts';
import type { Ctx } from '../context.ts';
import { readIndstillinger } from '../indstillinger/read-indstillinger.ts';
import { synlighedOf } from '../synlighed.ts';

/** What the days that were passed brought: what the clock did by itself, and who got mail. */
export interface HvadSkete {
  readonly haendelser: readonly {
    readonly dag: Dato;
    readonly sagId: string;
    readonly sagsnummer: string;
    readonly titel: string;
    readonly hvad: string;
    readonly chartLabel: string;
  }[];
  /** On sager that this person does not see. */
  readonly andres: number;
  readonly mails: readonly { readonly navn: string; readonly email: string; readonly antal: number }[];
}

/** After the day `fra`, and after the moment at which that day was left. */
export async function hvadSkete(ctx: Ctx, fra: Dato, forladt: Instant): Promise<HvadSkete> {
  const { kysely } = ctx.db;
  const { kommuneId } = ctx.actor;
  const { lederUdefra } = await readIndstillinger(kysely, kommuneId);
  const rows = await byTheClock(kysely, kommuneId, synlighedOf(ctx.actor, lederUdefra), fra);
  return {
    haendelser: rows
      .filter(({ ses }) => ses === 1)
      .map((row) => ({
        dag: row.today,
        sagId: row.root_id,
        sagsnummer: row.sagsnummer,
        titel: row.titel,
        hvad: label(CHARTS.get(row.chart)?.labels.events[row.event], row.event),
        chartLabel: CHARTS.get(row.chart)?.labels.chart ?? row.chart,
      })),
    andres: rows.filter(({ ses }) => ses === 0).length,
    mails: (await countSentTo(kysely, kommuneId, forladt)).map(({ navn, email, antal }) => ({
      navn,
      email,
      antal: Number(antal),
    })),
  };
}
