import type { Kysely } from 'kysely';
import type { Database } from '#db/database.ts';
import { latestSettings } from '#db/repositories/settings.ts';
import type { KommuneId, PersonId } from '#machines/ids.ts';
import { indstillingerSchema, STANDARD_INDSTILLINGER } from '#machines/indstillinger.ts';
import type { Lukkedage } from '#machines/kalender/bankdage.ts';

export interface PostSettings {
  readonly lukkedage: Lukkedage;
  readonly lederUdefra: PersonId | null;
}

/** What the post must know of a kommune: its closing days, and the leder who is asked when no other is. */
export async function readPostSettings(db: Kysely<Database>, kommuneId: KommuneId): Promise<PostSettings> {
  const row = await latestSettings(db, kommuneId);
  const { lukkedage, lederUdefra } = row ? indstillingerSchema.parse(JSON.parse(row.data)) : STANDARD_INDSTILLINGER;
  return { lukkedage: new Set(lukkedage), lederUdefra };
}
