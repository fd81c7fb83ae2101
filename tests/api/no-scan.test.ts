import BetterSqlite3 from 'better-sqlite3';
import { CompiledQuery } from 'kysely';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { turn } from '#server/ur/turn.ts';
import { type TestApp, testApp } from '#tests/support/app.ts';
import { anOffice, aPurchase } from '#tests/support/purchase.ts';

/*
 * What is asked all day must not read through a table that grows with the years. SQLite says of each statement how it
 * would look; one that is found by an index is, and one that is not is named here.
 */

/** Tables that have a row for each sag, and more. */
const GROWING = new Set([
  ...['history', 'stream', 'instance', 'span', 'sag', 'sag_ord', 'frist', 'arbejde', 'arbejde_spaerret', 'borger'],
  ...['command', 'access_log', 'paamindelse', 'outbox', 'postfejl'],
]);

const prepare = vi.spyOn(BetterSqlite3.prototype, 'prepare');
let t: TestApp;
beforeAll(async () => {
  t = await testApp({ now: '2026-03-02T08:00:00Z' });
});
afterAll(() => prepare.mockRestore());

it('reads no growing table from end to end, for a page, a list, an act or the clock', async () => {
  const office = await anOffice(t);
  const purchase = await aPurchase(office, 'indsatsIGang');
  await purchase.does('raadgiver', 'notat');
  for (const who of [office.raadgiver, office.kontraktforhandler, office.leder]) {
    for (const path of PATHS) expect((await who.client.get(path)).status, path).toBe(200);
    for (const path of ['', '/history'])
      expect((await who.client.get(`/api/sager/${purchase.id}${path}`)).status, path).toBe(200);
  }
  await turn(t.deps);

  const asked = [...new Set(prepare.mock.calls.map(([sql]) => sql))].filter((sql) => /^(select|with)\b/.test(sql));
  expect(asked.length).toBeGreaterThan(30);
  const scans: string[] = [];
  for (const sql of asked)
    for (const step of await stepsOf(sql)) if (readsThrough(step, sql)) scans.push(`${step}: ${sql}`);
  expect(scans).toEqual([]);
});

const PATHS = [
  '/api/sager',
  '/api/sager?ansvarlig=mig',
  '/api/sager?trin=indsatsIGang',
  '/api/sager?q=kanarie',
  '/api/mit-arbejde',
  '/api/frister?fra=2026-03-01&til=2026-04-01',
];

function readsThrough(step: string, sql: string): boolean {
  const table = /^SCAN (\w+)$/.exec(step)?.[1] ?? '';
  // A page that was found by an index may be called as the table is.
  return GROWING.has(table) && !sql.includes(`) as "${table}"`);
}

/** How SQLite would go about it, step by step; what stands for a value is not looked at for that. */
async function stepsOf(sql: string): Promise<string[]> {
  const values = Array.from({ length: sql.split('?').length - 1 }, () => null);
  const explained = CompiledQuery.raw(`explain query plan ${sql}`, values);
  const { rows } = await t.db.kysely.executeQuery<{ detail: string }>(explained as CompiledQuery<{ detail: string }>);
  return rows.map(({ detail }) => detail);
}
