import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { insertMoede } from '#db/repositories/moeder.ts';
import type { MoedeId } from '#machines/ids.ts';
import { plusDage } from '#machines/kalender/dato.ts';
import { datoI } from '#machines/kalender/instant.ts';
import { verifyAll } from '#server/verify/verify-all.ts';
import { type TestApp, testApp } from '#tests/support/app.ts';
import { anOffice, anOpenedPurchase, aPurchase, type Office } from '#tests/support/purchase.ts';

describe('the road and the pages', () => {
  let t: TestApp;
  let office: Office;
  beforeEach(async () => {
    t = await testApp();
    office = await anOffice(t);
  });

  it('a search that finds nobody is logged too (L-17)', async () => {
    const soeg = async (body: object) => {
      const res = await office.raadgiver.client.post('/api/sager/soeg', body);
      expect(res.status).toBe(200);
    };
    await soeg({ cpr: '6202903321' });
    await soeg({ navn: 'Findes Ikke' });
    const rows = await t.db.kysely.selectFrom('access_log').select('handling').execute();
    expect(rows.map((r) => r.handling)).toEqual(expect.arrayContaining(['soegCpr', 'soegNavn']));
  });

  it('verify finds that all kontraktforhandlere were let see a sag', async () => {
    const purchase = await anOpenedPurchase(office);
    await t.db.kysely.updateTable('sag').set({ forhandlere_ser_alle: 1 }).where('id', '=', purchase.id).execute();
    expect((await verifyAll(t.db, null)).fund).not.toEqual([]);
  });

  it('and that the next frist of a line was put off', async () => {
    const purchase = await anOpenedPurchase(office);
    const later = plusDage(datoI(t.clock.now()), 3000);
    await t.db.kysely.updateTable('sag').set({ naeste_frist: later }).where('id', '=', purchase.id).execute();
    expect((await verifyAll(t.db, null)).fund).not.toEqual([]);
  });

  it('I01 is the first planned meeting after the start, also when it had been held before the moving-in was noted', async () => {
    const start = datoI(t.clock.now());
    const purchase = await anOpenedPurchase(office);
    await t.db.inWrite((trx) =>
      insertMoede(trx, {
        id: randomUUID() as MoedeId,
        kommune_id: office.kommune.id,
        dato: plusDage(start, 40),
        sted: null,
        status: 'planlagt',
        data: '{}',
      }),
    );
    await purchase.does('leder', 'akutGodkend', { gaelderTil: plusDage(start, 14) });
    t.clock.moveBusinessTo(`${plusDage(start, 8)}T09:00:00.000Z`);
    const sag = await purchase.does('raadgiver', 'registrerIndflytning', { dato: start, kandidatId: null });
    expect(sag.frister.find((f) => f.regel === 'I01')?.dato).toBe(plusDage(start, 7));
  });

  it('økonomi is not told that the borger was refused something', async () => {
    const purchase = await aPurchase(office, 'bestilling');
    await purchase.does('raadgiver', 'registrerAfgoerelse', { udfald: 'delvis' });
    const { client } = await office.aColleague('oekonomi', []);
    const page = await (await client.get(`/api/sager/${purchase.id}`)).text();
    expect(page).not.toContain('Borgeren kan klage');
  });
});
