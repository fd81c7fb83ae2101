import { z } from 'zod';
import type { Trx } from '#db/database.ts';
import { insertKommune } from '#db/repositories/kommuner.ts';
import { appendSettings } from '#db/repositories/settings.ts';
import { insertUser, setRoller } from '#db/repositories/users.ts';
import type { KommuneId, PersonId } from '#machines/ids.ts';
import { STANDARD_INDSTILLINGER } from '#machines/indstillinger.ts';
import type { Deps } from '../context.ts';
import { emailSchema, navnSchema } from '../users/user-schema.ts';

export const kommuneSchema = z.strictObject({
  navn: navnSchema,
  kode: z.string().regex(/^\d{3}$/, 'Skriv kommunens kode med tre cifre, fx 370.'),
});

export const nyKommuneSchema = z.strictObject({ kommune: kommuneSchema, navn: navnSchema, email: emailSchema });

/** A kommune with the standard settings and its first administrator, who has no password before he chooses one. */
export async function createKommune(
  trx: Trx,
  { clock, newId }: Pick<Deps, 'clock' | 'newId'>,
  { kommune, navn, email }: z.infer<typeof nyKommuneSchema>,
  passwordHash: string | null,
): Promise<{ kommuneId: KommuneId; userId: PersonId }> {
  const kommuneId = newId() as KommuneId;
  const userId = newId() as PersonId;
  const created_at = clock.systemNow();
  await insertKommune(trx, { id: kommuneId, ...kommune, access_epoch: 0, created_at });
  const data = JSON.stringify(STANDARD_INDSTILLINGER);
  await appendSettings(trx, { kommune_id: kommuneId, version: 1, data, created_by: null, created_at });
  await insertUser(trx, {
    id: userId,
    kommune_id: kommuneId,
    email,
    navn,
    password_hash: passwordHash,
    active: 1,
    beloebsgraense_oere: null,
    access_epoch: 0,
    created_at,
  });
  await setRoller(trx, kommuneId, userId, ['administrator']);
  return { kommuneId, userId };
}
