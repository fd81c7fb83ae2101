import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lookThrough } from '#server/boot/look-through.ts';
import type { Ctx } from '#server/context.ts';
import { countToUpgrade, opgrader } from '#server/opgradering/opgrader.ts';
import { getSag } from '#server/sager/get-sag.ts';
import { verifyAll } from '#server/verify/verify-all.ts';
import { type Golden, openGolden } from '#tests/golden/open.ts';
import { testApp } from '#tests/support/app.ts';

describe('the sager that the first version left without kontrakt and follow-up', () => {
  let golden: Golden;
  let administrator: Ctx;
  let leder: Ctx;
  beforeEach(async () => {
    golden = await openGolden('stage-1.db');
    administrator = await golden.ctxOf((p) => p.roller.includes('administrator'));
    leder = await golden.ctxOf((p) => p.roller.includes('leder') && p.teams.length > 1);
    await lookThrough(leder, () => undefined);
  });
  afterEach(() => golden.close());

  /** Of each sag in which help is given: which forløb it has, and in which leaf. */
  async function running(): Promise<Record<string, string[]>> {
    const rows = await golden.db.kysely
      .selectFrom('sag')
      .select(['id', 'sagsnummer'])
      .where('tilstand', '=', 'indsatsIGang')
      .execute();
    const sager = await Promise.all(rows.map(async (row) => [row.sagsnummer, await getSag(leder, row.id)] as const));
    return Object.fromEntries(
      sager.map(([nummer, sag]) => [nummer, sag.forloeb.map((f) => `${f.chart} ${f.tilstand}`).sort()]),
    );
  }

  it('are given them by the administrator who starts the upgrade, once', async () => {
    const before = await running();
    const owed = Object.keys(before).length;
    expect(owed).toBeGreaterThan(0);
    expect(Object.values(before).flat()).toEqual([]);
    expect(await countToUpgrade(administrator)).toEqual({ venter: owed });

    expect(await opgrader(administrator)).toEqual({ sager: owed, fejlet: 0 });
    const after = Object.values(await running());
    expect(after.every((forloeb) => forloeb.includes('opfoelgning planlagt'))).toBe(true);
    expect(after.flat().filter((forloeb) => forloeb === 'kontrakt iKraft')).toHaveLength(await takenOver());

    expect(await countToUpgrade(administrator)).toEqual({ venter: 0 });
    expect(await opgrader(administrator)).toEqual({ sager: 0, fejlet: 0 });
    expect((await verifyAll(golden.db, null)).fund).toEqual([]);
  });

  it('say in their history who started it', async () => {
    await opgrader(administrator);
    const rows = await golden.db.kysely
      .selectFrom('history')
      .select(['event', 'actor_id', 'afsender'])
      .where('event', 'like', 'overtag%')
      .execute();
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toMatchObject({ actor_id: administrator.actor.personId, afsender: 'person' });
  });

  it('are nobody else’s to upgrade', async () => {
    await expect(opgrader(leder)).rejects.toMatchObject({ code: 'notAllowed' });
    await expect(countToUpgrade(leder)).rejects.toMatchObject({ code: 'notAllowed' });
  });

  /** Sager that were registered as running contracts: their papers are theirs. */
  async function takenOver(): Promise<number> {
    const rows = await golden.db.kysely
      .selectFrom('history')
      .select('root_id')
      .where('event', '=', 'registrerLoebendeKontrakt')
      .execute();
    return rows.length;
  }
});

it('a new kommune is owed nothing, and the answer says so to its administrator alone', async () => {
  const t = await testApp();
  const administrator = await t.loginAs(await t.aUser({ roller: ['administrator'] }));
  expect(await (await administrator.get('/api/opgradering')).json()).toEqual({ venter: 0 });
  expect(await (await administrator.post('/api/opgradering', {})).json()).toEqual({ sager: 0, fejlet: 0 });
  const raadgiver = await t.loginAs(await t.aUser({ roller: ['raadgiver'] }));
  expect((await raadgiver.post('/api/opgradering', {})).status).toBe(403);
});
