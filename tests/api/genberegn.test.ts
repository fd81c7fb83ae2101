import { beforeEach, expect, it } from 'vitest';
import { appendSettings } from '#db/repositories/settings.ts';
import { STANDARD_INDSTILLINGER } from '#machines/indstillinger.ts';
import type { Dato } from '#machines/kalender/dato.ts';
import { genberegnVentende } from '#server/ur/genberegn.ts';
import { type TestApp, testApp } from '#tests/support/app.ts';
import { anOffice, anOpenedPurchase, type Office } from '#tests/support/purchase.ts';

let t: TestApp;
let office: Office;
beforeEach(async () => {
  t = await testApp();
  office = await anOffice(t);
  for (let n = 0; n < 3; n++) await anOpenedPurchase(office);
  const lukkedage = ['2026-04-16', '2026-04-17', '2026-04-20'] as Dato[];
  const data = JSON.stringify({ ...STANDARD_INDSTILLINGER, lukkedage });
  const row = { kommune_id: office.kommune.id, version: 2, data, created_by: null, created_at: t.clock.systemNow() };
  await t.db.inWrite((trx) => appendSettings(trx, row));
});

const counted = async () =>
  (await t.db.kysely.selectFrom('history').select('root_id').where('event', '=', 'genberegnFrister').execute()).length;

/** A database in which the first so many writes break off. */
function breaking(times: number): TestApp['deps'] {
  let left = times;
  const inWrite: TestApp['db']['inWrite'] = (fn) =>
    left-- > 0 ? Promise.reject(new Error('the connection broke off')) : t.db.inWrite(fn);
  return { ...t.deps, db: { ...t.db, inWrite } };
}

it('counts a sag again at the next turn when its own recount broke off, and the others at once', async () => {
  await genberegnVentende(breaking(1));
  expect(await counted()).toBe(2);
  expect(await genberegnVentende(t.deps)).toBe(1);
  expect(await counted()).toBe(3);
  expect(await genberegnVentende(t.deps)).toBe(0);
});

it('does not go through all sager at every turn for one that is damaged for good', async () => {
  const damaged = await t.db.kysely.selectFrom('stream').select('id').executeTakeFirstOrThrow();
  await t.db.kysely.updateTable('instance').set({ tilstand: 'constructor' }).where('id', '=', damaged.id).execute();
  await t.db.kysely
    .updateTable('stream')
    .set({ head: 'f'.repeat(64) })
    .where('id', '=', damaged.id)
    .execute();
  expect(await genberegnVentende(t.deps)).toBe(2);
  const before = t.log.length;
  expect(await genberegnVentende(t.deps)).toBe(0);
  expect(t.log.length).toBe(before);
});
