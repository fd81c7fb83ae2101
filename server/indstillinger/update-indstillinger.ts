import { z } from 'zod';
import type { Trx } from '#db/database.ts';
import { bumpKommuneEpoch } from '#db/repositories/kommuner.ts';
import { appendSettings } from '#db/repositories/settings.ts';
import { findBruger } from '#db/repositories/users.ts';
import type { KommuneId, PersonId } from '#machines/ids.ts';
import { type Indstillinger, indstillingerSchema } from '#machines/indstillinger.ts';
import { changesBetween, flatten } from '../aendringer/changes.ts';
import { logAct } from '../auth/log-act.ts';
import { mustBe } from '../auth/must-be.ts';
import type { Ctx } from '../context.ts';
import { AppError } from '../errors.ts';
import { readVersion } from './read-indstillinger.ts';

export const retIndstillingerSchema = z.strictObject({
  /** The version that was read. */
  version: z.int().min(0),
  indstillinger: indstillingerSchema,
});

/**
 * Adds a version. Preset, switches and parameters hold for sager opened from now on; closing days and the leder hold
 * at once, so whoever calls this then lets the live sager count again.
 */
export async function updateIndstillinger(
  ctx: Ctx,
  { version, indstillinger }: z.infer<typeof retIndstillingerSchema>,
): Promise<void> {
  mustBe(ctx, 'administrator');
  const { kommuneId, personId } = ctx.actor;
  await ctx.db.inWrite(async (trx) => {
    await bumpKommuneEpoch(trx, kommuneId);
    if (indstillinger.lederUdefra !== null) await refuseNoLeder(trx, kommuneId, indstillinger.lederUdefra);
    const before = await readVersion(trx, kommuneId);
    const appended = await appendSettings(trx, {
      kommune_id: kommuneId,
      version: version + 1,
      data: JSON.stringify(indstillinger),
      created_by: personId,
      created_at: ctx.clock.systemNow(),
    });
    if (!appended) throw new AppError('conflict', { message: 'En anden har ændret indstillingerne i mellemtiden.' });
    const felter = changesBetween(laidOut(before.indstillinger), laidOut(indstillinger));
    await logAct(trx, ctx, 'indstillinger.ret', { version: version + 1, felter });
  });
}

async function refuseNoLeder(trx: Trx, kommuneId: KommuneId, id: PersonId): Promise<void> {
  const bruger = await findBruger(trx, kommuneId, id);
  if (bruger?.active && bruger.roller.includes('leder')) return;
  const fields = [{ felt: 'indstillinger.lederUdefra', tekst: 'Vælg en af kommunens ledere.' }];
  throw new AppError('invalid', { fields });
}

const laidOut = (indstillinger: Indstillinger) => flatten({ ...indstillinger }, ['parametre', 'afvigelser']);
