import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { verifyChain } from '#db/chain.ts';
import type { Trx } from '#db/database.ts';
import { compareWithExport, headsDigest } from '#db/heads.ts';
import { allHistory, latestPerEvent, listHistory } from '#db/repositories/history.ts';
import { eraseStream, findStream, openStream } from '#db/repositories/streams.ts';
import type { StreamRow } from '#db/tables/stream.ts';
import { onBothDatabases } from '#tests/support/db.ts';
import { aChain, aKommune, aStream } from './builders.ts';

onBothDatabases('a chain', (database) => {
  async function chained(indhold: readonly (string | null)[] = ['en', 'to', null, 'fire', 'fem']): Promise<StreamRow> {
    const stream = aStream(await aKommune(database()), { wrapped_key: Buffer.from('key') });
    await database().inWrite(async (trx) => {
      await openStream(trx, stream);
      await aChain(trx, stream, indhold);
    });
    return stream;
  }

  const rows = (stream: StreamRow) => allHistory(database().kysely, stream.kommune_id, stream.id);
  const verify = async (stream: StreamRow) =>
    verifyChain(await rows(stream), await findStream(database().kysely, stream.kommune_id, stream.id));

  /** As someone who owns the machine could: with the triggers taken away while it is done. */
  const tamper = (change: (trx: Trx) => Promise<unknown>) =>
    database().inWrite(async (trx) => {
      if (database().dialect === 'postgres') {
        await sql`alter table history disable trigger all`.execute(trx);
        await change(trx);
        await sql`alter table history enable trigger all`.execute(trx);
        return;
      }
      const { rows: triggers } = await sql<{ name: string; text: string }>`
        select name, sql as text from sqlite_schema where type = 'trigger' and tbl_name = 'history'`.execute(trx);
      for (const { name } of triggers) await sql`drop trigger ${sql.ref(name)}`.execute(trx);
      await change(trx);
      for (const { text } of triggers) await sql.raw(text).execute(trx);
    });

  const row = (trx: Trx, { id }: StreamRow, seq: number) =>
    trx.updateTable('history').where('root_id', '=', id).where('seq', '=', seq);

  it('verifies as it was written', async () => {
    const stream = await chained();
    expect(await verify(stream)).toMatchObject({ ok: true, seq: 5 });
  });

  it('verifies, and needs no key, when the sag is erased', async () => {
    const stream = await chained();
    await database().inWrite((trx) => eraseStream(trx, stream.kommune_id, stream.id));
    expect(await verify(stream)).toMatchObject({ ok: true, seq: 5 });
  });

  it('shows a changed fact', async () => {
    const stream = await chained();
    await tamper((trx) => row(trx, stream, 3).set({ facts: '{"beloeb":999}' }).execute());
    expect(await verify(stream)).toEqual({ ok: false, seq: 3, why: 'hash' });
  });

  it.each(['event', 'to_tilstand', 'actor_id', 'paa_vegne_af', 'at', 'today', 'kommune_id', 'frister_change'] as const)(
    'shows a changed %s',
    async (column) => {
      const stream = await chained();
      await tamper((trx) =>
        sql`update history set ${sql.ref(column)} = 'x' where root_id = ${stream.id} and seq = 2`.execute(trx),
      );
      const all = await database()
        .kysely.selectFrom('history')
        .selectAll()
        .where('root_id', '=', stream.id)
        .orderBy('seq')
        .execute();
      expect(verifyChain(all)).toEqual({ ok: false, seq: 2, why: 'hash' });
    },
  );

  it('shows a changed ciphertext', async () => {
    const stream = await chained();
    await tamper((trx) =>
      row(trx, stream, 2)
        .set({ indhold: Buffer.from('andet') })
        .execute(),
    );
    expect(await verify(stream)).toEqual({ ok: false, seq: 2, why: 'indhold' });
  });

  it('shows a ciphertext taken away', async () => {
    const stream = await chained();
    await tamper((trx) => row(trx, stream, 4).set({ indhold: null }).execute());
    expect(await verify(stream)).toEqual({ ok: false, seq: 4, why: 'indhold' });
  });

  it('shows a deleted row', async () => {
    const stream = await chained();
    await tamper((trx) => trx.deleteFrom('history').where('root_id', '=', stream.id).where('seq', '=', 3).execute());
    expect(await verify(stream)).toEqual({ ok: false, seq: 3, why: 'seq' });
  });

  it('shows a deleted row also when the later ones are moved up', async () => {
    const stream = await chained();
    await tamper(async (trx) => {
      await trx.deleteFrom('history').where('root_id', '=', stream.id).where('seq', '=', 3).execute();
      for (const seq of [4, 5])
        await row(trx, stream, seq)
          .set({ seq: seq - 1 })
          .execute();
    });
    expect(await verify(stream)).toEqual({ ok: false, seq: 3, why: 'prev' });
  });

  it('shows two rows swapped', async () => {
    const stream = await chained();
    await tamper(async (trx) => {
      await row(trx, stream, 2).set({ seq: 99 }).execute();
      await row(trx, stream, 3).set({ seq: 2 }).execute();
      await row(trx, stream, 99).set({ seq: 3 }).execute();
    });
    expect(await verify(stream)).toEqual({ ok: false, seq: 2, why: 'prev' });
  });

  it('shows a tail cut from the history alone', async () => {
    const stream = await chained();
    await tamper((trx) => trx.deleteFrom('history').where('root_id', '=', stream.id).where('seq', '>', 3).execute());
    expect(await verify(stream)).toEqual({ ok: false, seq: 4, why: 'seq' });
  });

  it('shows a tail cut from everywhere, when an export was kept', async () => {
    const stream = await chained();
    const { text } = await headsDigest(database().kysely);
    await tamper(async (trx) => {
      await trx.deleteFrom('history').where('root_id', '=', stream.id).where('seq', '>', 3).execute();
      const last = (await rowsIn(trx, stream)).at(-1);
      await trx
        .updateTable('stream')
        .set({ seq: 3, head: last?.hash ?? '' })
        .where('id', '=', stream.id)
        .execute();
    });
    expect(await verify(stream)).toMatchObject({ ok: true });
    expect(await ofStream(stream, text)).toEqual([{ rootId: stream.id, seq: 4, why: 'cut' }]);
  });

  it('shows a chain written anew, or gone, when an export was kept', async () => {
    const [anew, gone] = [await chained(), await chained()];
    const { text } = await headsDigest(database().kysely);
    await tamper(async (trx) => {
      for (const { id } of [anew, gone]) await trx.deleteFrom('history').where('root_id', '=', id).execute();
      await aChain(trx, anew, ['en', 'to', null, 'fire', 'andet']);
      await trx.deleteFrom('stream').where('id', '=', gone.id).execute();
    });
    expect(await verify(anew)).toMatchObject({ ok: true });
    expect(await ofStream(anew, text)).toEqual([{ rootId: anew.id, seq: 5, why: 'changed' }]);
    expect(await ofStream(gone, text)).toEqual([{ rootId: gone.id, seq: 1, why: 'missing' }]);
  });

  it('may grow after an export', async () => {
    const stream = await chained();
    const { text } = await headsDigest(database().kysely);
    await database().inWrite(async (trx) => {
      const now = await findStream(trx, stream.kommune_id, stream.id);
      if (now) await aChain(trx, now, ['seks']);
    });
    expect(await ofStream(stream, text)).toEqual([]);
  });

  it('gives the same digest until something happens', async () => {
    const before = await headsDigest(database().kysely);
    expect((await headsDigest(database().kysely)).digest).toBe(before.digest);
    await chained();
    expect((await headsDigest(database().kysely)).digest).not.toBe(before.digest);
  });

  it('tells the empty text from none, and where one field ends', async () => {
    const [first] = await rows(await chained(['en']));
    if (!first) throw new Error('no row');
    expect(verifyChain([{ ...first, frister_change: '' }])).toMatchObject({ why: 'hash' });
    const shifted = { ...first, chart: `${first.chart}1`, chart_version: Number(`${first.chart_version}`.slice(1)) };
    expect(verifyChain([shifted])).toMatchObject({ why: 'hash' });
  });

  it('is read newest first, a page at a time', async () => {
    const stream = await chained();
    const page = async (before: number | null) =>
      (await listHistory(database().kysely, stream.kommune_id, stream.id, before, 2)).map(({ seq }) => seq);
    expect(await page(null)).toEqual([5, 4]);
    expect(await page(4)).toEqual([3, 2]);
    expect(await page(2)).toEqual([1]);
  });

  it('gives of each event the newest', async () => {
    const stream = await chained(['en', 'to', null]);
    const latest = await latestPerEvent(database().kysely, stream.kommune_id, stream.id);
    expect(latest.map(({ seq }) => seq)).toEqual([3]);
  });

  const rowsIn = (trx: Trx, { id }: StreamRow) =>
    trx.selectFrom('history').selectAll().where('root_id', '=', id).orderBy('seq').execute();
  const ofStream = async ({ id }: StreamRow, text: string) =>
    (await compareWithExport(database().kysely, text)).filter(({ rootId }) => rootId === id);
});
