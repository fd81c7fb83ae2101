import type { Kysely } from 'kysely';
import type { Dato, Instant } from '#machines/kalender/dato.ts';
import type { Database, Trx } from '../database.ts';
import type { UrRow } from '../tables/ur.ts';

export function readUr(db: Kysely<Database>): Promise<UrRow | undefined> {
  return db.selectFrom('ur').selectAll().executeTakeFirst();
}

/** Remembers how far time has come. It never goes back, whatever the host's clock says. */
export async function moveHighWater(trx: Trx, now: Instant): Promise<void> {
  await trx
    .insertInto('ur')
    .values({ id: 1, high_water: now, demo_dato: null, spaerret_ved: null })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ high_water: now }).where('ur.high_water', '<', now))
    .execute();
}

/** The simulated date of a demo; the row must be there. */
export async function setDemoDato(trx: Trx, dato: Dato): Promise<void> {
  await trx.updateTable('ur').set({ demo_dato: dato }).execute();
}

/** Holds back what the clock would do, or lets it go again with null; also after a restart. */
export async function setSpaerret(trx: Trx, ved: Instant | null): Promise<void> {
  await trx.updateTable('ur').set({ spaerret_ved: ved }).execute();
}

/** Says that time is what it is now, though it had come further: only by a person who answers for it. */
export async function resetHighWater(trx: Trx, now: Instant): Promise<void> {
  await trx.updateTable('ur').set({ high_water: now, spaerret_ved: null }).execute();
}
