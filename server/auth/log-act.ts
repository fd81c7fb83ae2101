import type { Trx } from '#db/database.ts';
import { logAccess } from '#db/repositories/access-log.ts';
import type { Ctx } from '../context.ts';

/** Writes down who changed what in the set-up. The detail holds ids and names of fields, nothing about people. */
export async function logAct(
  trx: Trx,
  { actor, clock }: Ctx,
  handling: string,
  detalje: Readonly<Record<string, unknown>>,
): Promise<void> {
  await logAccess(trx, {
    kommune_id: actor.kommuneId,
    person_id: actor.personId,
    at: clock.now(),
    handling,
    root_id: null,
    formaal: 'administration',
    detalje: JSON.stringify(detalje),
  });
}
