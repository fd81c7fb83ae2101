import { listKolonner, putKolonner } from '#db/repositories/indlaesningskolonner.ts';
import { ensartet, type Slags } from '#machines/indlaesning/kolonne.ts';
import { KOLONNER } from '#machines/indlaesning/kolonner.ts';
import { mustBe } from '../auth/must-be.ts';
import type { Ctx } from '../context.ts';
import { AppError } from '../errors.ts';

export interface Huskes {
  readonly overskrift: string;
  readonly felt: string | null;
}

/** What the kommune chose for its headings before. */
export async function rememberedKolonner(ctx: Ctx, slags: Slags): Promise<Huskes[]> {
  mustBe(ctx, 'raadgiver', 'kontraktforhandler', 'administrator');
  const rows = await listKolonner(ctx.db.kysely, ctx.actor.kommuneId, slags);
  return rows.map(({ overskrift, felt }) => ({ overskrift, felt }));
}

/** Remembers what was chosen for each heading. A heading is a word or two; what may be about a person is let go. */
export async function rememberKolonner(ctx: Ctx, slags: Slags, kolonner: readonly Huskes[]): Promise<void> {
  mustBe(ctx, 'raadgiver', 'kontraktforhandler', 'administrator');
  const felter = new Set(KOLONNER[slags].map(({ felt }) => felt));
  if (kolonner.some(({ felt }) => felt !== null && !felter.has(felt)))
    throw new AppError('invalid', { fields: [{ felt: 'kolonner', tekst: 'Et af felterne findes ikke.' }] });
  const rows = kolonner
    .map(({ overskrift, felt }) => ({
      kommune_id: ctx.actor.kommuneId,
      slags,
      overskrift: ensartet(overskrift),
      felt,
    }))
    .filter(({ overskrift }) => overskrift !== '' && overskrift.length <= LONGEST && !/\d{4}/.test(overskrift));
  await ctx.db.inWrite((trx) => putKolonner(trx, rows));
}

const LONGEST = 60;
