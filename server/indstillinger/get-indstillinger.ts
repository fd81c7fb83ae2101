import { findBruger } from '#db/repositories/users.ts';
import type { Indstillinger } from '#machines/indstillinger.ts';
import { PRESETS, type Preset } from '#machines/presets/presets.ts';
import { mustBe } from '../auth/must-be.ts';
import type { Ctx } from '../context.ts';
import { readVersion } from './read-indstillinger.ts';

export interface IndstillingerSvar {
  readonly version: number;
  readonly indstillinger: Indstillinger;
  /** The presets to choose from, each with what it means. */
  readonly presets: readonly Preset[];
  readonly lederUdefraNavn: string | null;
}

/** An administrator changes them; a leder may see by which rules his people work. */
export async function getIndstillinger(ctx: Ctx): Promise<IndstillingerSvar> {
  mustBe(ctx, 'administrator', 'leder');
  const { kommuneId } = ctx.actor;
  const { version, indstillinger } = await readVersion(ctx.db.kysely, kommuneId);
  const leder = indstillinger.lederUdefra;
  const navn = leder === null ? undefined : (await findBruger(ctx.db.kysely, kommuneId, leder))?.navn;
  return { version, indstillinger, presets: [...PRESETS.values()], lederUdefraNavn: navn ?? null };
}
