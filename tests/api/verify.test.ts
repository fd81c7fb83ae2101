import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import { hashRow } from '#db/chain.ts';
import { headsDigest } from '#db/heads.ts';
import { allHistory } from '#db/repositories/history.ts';
import type { HistoryRow } from '#db/tables/history.ts';
import { rebuildAll } from '#server/verify/rebuild-all.ts';
import { verifyAll } from '#server/verify/verify-all.ts';
import { type TestApp, testApp } from '#tests/support/app.ts';
import { anOffice, anOpenedPurchase, aPurchase, type Office, type Purchase } from '#tests/support/purchase.ts';

describe.each(['sqlite', 'postgres'] as const)('verify (%s)', (dialect) => {
  let t: TestApp;
  let office: Office;
  let purchase: Purchase;
  beforeEach(async () => {
    t = await testApp({ dialect });
    office = await anOffice(t);
    purchase = await aPurchase(office, 'prisforhandling');
    await anOpenedPurchase(office);
  });

  /** As someone with the database in his hands would: the triggers are taken away first. */
  async function unguarded(): Promise<void> {
    const triggers = dialect === 'sqlite' ? ['history_no_update', 'history_no_delete'] : ['history_append_only'];
    const on = dialect === 'sqlite' ? sql`` : sql` on history`;
    for (const name of triggers) await sql`drop trigger ${sql.ref(name)}${on}`.execute(t.db.kysely);
  }
  async function changeRow(seq: number, change: Partial<HistoryRow>): Promise<void> {
    await unguarded();
    const rows = t.db.kysely.updateTable('history').set(change);
    await rows.where('root_id', '=', purchase.id).where('seq', '=', seq).execute();
  }
  async function removeRow(seq: number): Promise<void> {
    await unguarded();
    const rows = t.db.kysely.deleteFrom('history');
    await rows.where('root_id', '=', purchase.id).where('seq', '=', seq).execute();
  }
  const rowsOf = () => allHistory(t.db.kysely, office.kommune.id, purchase.id);
  const found = async (udtraek: string | null = null) => (await verifyAll(t.db, udtraek)).fund;
  const fund = (seq: number, slags: string) => ({ rootId: purchase.id, seq, slags });

  /** Rewrites the chain from a row on, so that every hash is right again. */
  async function forge(from: number, change: (row: HistoryRow) => Partial<HistoryRow>): Promise<void> {
    await unguarded();
    let head = (await rowsOf()).find(({ seq }) => seq === from)?.prev_hash ?? '';
    for (const row of (await rowsOf()).filter(({ seq }) => seq >= from)) {
      const next = { ...row, ...(row.seq === from && change(row)), prev_hash: head };
      head = hashRow(next);
      const set = t.db.kysely.updateTable('history').set({ ...next, hash: head });
      await set.where('root_id', '=', row.root_id).where('seq', '=', row.seq).execute();
    }
    await t.db.kysely.updateTable('stream').set({ head }).where('id', '=', purchase.id).execute();
  }

  it('finds nothing in what was written by the road', async () => {
    expect(await verifyAll(t.db, (await headsDigest(t.db.kysely)).text)).toEqual({ sager: 2, fund: [] });
  });

  it('finds a changed fact', async () => {
    const [row] = (await rowsOf()).slice(1, 2);
    await changeRow(2, { facts: row?.facts.replace('"handleplan":"tilbudt"', '"handleplan":"oenskesIkke"') ?? '' });
    expect(await found()).toEqual([{ ...fund(2, 'kaede'), hvad: 'rækken er ændret' }]);
  });

  it('finds a changed ciphertext', async () => {
    const indhold = Buffer.from((await rowsOf())[1]?.indhold ?? []);
    indhold[indhold.length - 1] = (indhold.at(-1) ?? 0) ^ 1;
    await changeRow(2, { indhold });
    expect(await found()).toEqual([{ ...fund(2, 'kaede'), hvad: 'indholdet er ikke det, der blev forseglet' }]);
  });

  it('finds that another is said to have done it', async () => {
    await changeRow(3, { actor_id: office.leder.user.id });
    expect(await found()).toMatchObject([fund(3, 'kaede')]);
  });

  it('finds a deleted row', async () => {
    await removeRow(3);
    expect(await found()).toEqual([{ ...fund(3, 'kaede'), hvad: 'en række mangler eller står forkert' }]);
  });

  it('finds two rows swapped', async () => {
    await changeRow(2, { seq: 1_000 });
    const move = (from: number, seq: number) =>
      t.db.kysely
        .updateTable('history')
        .set({ seq })
        .where('root_id', '=', purchase.id)
        .where('seq', '=', from)
        .execute();
    await move(3, 2);
    await move(1_000, 3);
    expect(await found()).toMatchObject([fund(2, 'kaede')]);
  });

  it('finds a tail cut off with all that pointed to it, by the heads exported before', async () => {
    const { text } = await headsDigest(t.db.kysely);
    const rows = await rowsOf();
    await removeRow(rows.length);
    const last = rows.at(-2);
    await t.db.kysely
      .updateTable('stream')
      .set({ seq: last?.seq ?? 0, head: last?.hash ?? '' })
      .where('id', '=', purchase.id)
      .execute();
    await rebuildAll(t.db);
    expect(await found()).toEqual([]);
    expect(await found(text)).toMatchObject([fund(rows.length, 'kaede')]);
  });

  it('finds a whole sag taken away, by the heads exported before', async () => {
    const { text } = await headsDigest(t.db.kysely);
    await unguarded();
    for (const table of ['frist', 'arbejde', 'span', 'instance', 'history', 'sag_ord', 'sag', 'stream'] as const) {
      const column = table === 'sag' || table === 'stream' ? 'id' : table === 'sag_ord' ? 'sag_id' : 'root_id';
      await sql`delete from ${sql.table(table)} where ${sql.ref(column)} = ${purchase.id}`.execute(t.db.kysely);
    }
    expect(await found()).toEqual([]);
    expect(await found(text)).toMatchObject([{ rootId: purchase.id, seq: 1, slags: 'kaede' }]);
  });

  it('finds a forged edge though every hash is right', async () => {
    const last = (await rowsOf()).length;
    await forge(last, () => ({ event: 'godkend', to_tilstand: 'bestilling' }));
    const said = await found();
    expect(said).toContainEqual(expect.objectContaining(fund(last, 'kant')));
    expect(said.map(({ slags }) => slags)).not.toContain('kaede');
  });

  it('finds a history rewritten with hashes that are right, by the heads exported before', async () => {
    const { text } = await headsDigest(t.db.kysely);
    await forge(2, (row) => ({ at: row.today as never }));
    expect(await found(text)).toMatchObject([fund((await rowsOf()).length, 'kaede')]);
  });

  it.each([
    ['tilstand', { tilstand: 'bestilling' }, 'står i bestilling, historikken siger prisforhandling'],
    ['facts', { facts: '{}' }, 'har andre fakta end historikken'],
    ['gjort', { gjort: '{}' }, 'har glemt, hvem der gjorde hvad'],
    ['version', { version: 99 }, 'er nr. 99'],
    ['frister', { frister: '[{' }, 'har frister, der ikke kan læses'],
    ['next_due', { next_due: null }, 'vækkes en anden dag, end fristerne siger'],
  ] as const)('finds a changed cache: %s', async (_, change, hvad) => {
    await t.db.kysely.updateTable('instance').set(change).where('id', '=', purchase.id).execute();
    const seq = (await rowsOf()).length;
    expect(await found()).toEqual([{ ...fund(seq, 'cache'), hvad: expect.stringContaining(hvad) }]);
    await rebuildAll(t.db);
    expect(await found()).toEqual([]);
  });

  it('finds a frist that is gone from the lists', async () => {
    await t.db.kysely.deleteFrom('frist').where('root_id', '=', purchase.id).execute();
    expect(await found()).toMatchObject([{ slags: 'cache', hvad: expect.stringContaining('andre frister') }]);
    await rebuildAll(t.db);
    expect(await found()).toEqual([]);
  });

  it('finds a line of the lists that would show the sag to another team', async () => {
    const team = await t.aTeam({ kommune: office.kommune });
    await t.db.kysely.updateTable('sag').set({ team_id: team }).where('id', '=', purchase.id).execute();
    expect(await found()).toEqual([
      expect.objectContaining({ slags: 'cache', hvad: expect.stringContaining('team_id') }),
    ]);
    await rebuildAll(t.db);
    expect(await found()).toEqual([]);
  });
});
