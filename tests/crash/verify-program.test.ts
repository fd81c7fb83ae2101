import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sql } from 'kysely';
import { beforeEach, describe, expect, inject, it } from 'vitest';
import { type TestApp, testApp } from '#tests/support/app.ts';
import { anOffice, aPurchase, type Purchase } from '#tests/support/purchase.ts';
import { tempFolder } from './temp-folder.ts';

const empty = (): string => tempFolder('verify');

/** `npm run verify` as it is typed, in a process of its own that has neither key nor server. */
function verify(env: Readonly<Record<string, string>>, ...args: string[]): Promise<{ code: number; said: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['server/verify.ts', ...args], { env }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, said: stdout + stderr });
    });
  });
}

describe.each(['sqlite', 'postgres'] as const)('npm run verify (%s)', (dialect) => {
  let t: TestApp;
  let purchase: Purchase;
  let env: Record<string, string>;
  beforeEach(async () => {
    t = await testApp({ dialect });
    purchase = await aPurchase(await anOffice(t), 'markedsafsoegning');
    env = await placeOf(t);
  });

  it('answers 0 when all is as it was written', async () => {
    expect(await verify(env)).toEqual({ code: 0, said: '1 sager efterprøvet. Intet fundet.\n' });
  });

  it('answers 1 and names sag and row when a fact was changed', async () => {
    await unguard(t);
    await sql`update history set facts = '{}' where seq = 2`.execute(t.db.kysely);
    const file = join(empty(), 'hoveder.txt');
    const { code, said } = await verify(env, '--udtraek', file);
    expect(code).toBe(1);
    expect(said).toContain(`${purchase.id} nr. 2: rækken er ændret`);
    expect(existsSync(file), 'an export of what is damaged').toBe(false);
  });

  it('finds by an export made before that the tail was cut, which it cannot see without', async () => {
    const file = join(empty(), 'hoveder.txt');
    expect((await verify(env, '--udtraek', file)).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toContain(purchase.id);
    await unguard(t);
    await cutTail(t, purchase);
    expect((await verify(env, '--genopbyg')).code).toBe(0);
    const { code, said } = await verify(env, '--imod', file);
    expect(code).toBe(1);
    expect(said).toContain('rækker, der var der, da udtrækket blev lavet, er væk');
  });

  it('writes the caches anew from the history when asked to, and says so', async () => {
    await t.db.kysely.updateTable('instance').set({ tilstand: 'constructor', facts: '{"a' }).execute();
    expect((await verify(env)).code).toBe(1);
    const { code, said } = await verify(env, '--genopbyg');
    expect(said).toContain(`${purchase.id}: 1 forløb skrevet forfra af historikken`);
    expect(code).toBe(0);
    expect((await verify(env)).code).toBe(0);
    expect((await purchase.reread()).tilstand).toBe('markedsafsoegning');
  });

  it('does not mend a cache from a history that is itself damaged', async () => {
    await unguard(t);
    await sql`update history set facts = '{}' where seq = 2`.execute(t.db.kysely);
    await t.db.kysely.updateTable('instance').set({ tilstand: 'constructor' }).execute();
    const { code, said } = await verify(env, '--genopbyg');
    expect(code).toBe(1);
    expect(said).toContain('kan ikke skrives forfra, for historikken er selv skadet');
    expect(await t.db.kysely.selectFrom('instance').select('tilstand').execute()).toEqual([
      { tilstand: 'constructor' },
    ]);
  });
});

describe('npm run verify', () => {
  it('answers 2 where there is no database, and makes none', async () => {
    const folder = empty();
    const { code, said } = await verify({ DATA_DIR: folder });
    expect([code, said]).toEqual([2, expect.stringContaining('Der er ingen database')]);
    expect(existsSync(join(folder, 'indkoeb.db'))).toBe(false);
  });

  it.each([['--slet'], ['--udtraek'], ['fil.txt']])('explains itself and answers 2 to %s', async (arg) => {
    const { code, said } = await verify({ DATA_DIR: empty() }, arg);
    expect([code, said]).toEqual([2, expect.stringContaining('npm run verify -- --udtraek FIL')]);
  });

  it('answers 2 when the export to compare with is not there or is none', async () => {
    const t = await testApp();
    const env = await placeOf(t);
    expect((await verify(env, '--imod', '/findes/ikke')).code).toBe(2);
    const { code, said } = await verify(env, '--imod', join(import.meta.dirname, 'verify-program.test.ts'));
    expect([code, said]).toEqual([2, expect.stringContaining('kan ikke læses')]);
  });
});

async function placeOf(t: TestApp): Promise<Record<string, string>> {
  if (t.db.dialect === 'postgres') {
    const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(t.db.kysely);
    return { DATABASE_URL: `${inject('postgresServer')}/${rows[0]?.name}` };
  }
  const { rows } = await sql<{ file: string }>`pragma database_list`.execute(t.db.kysely);
  return { DATA_DIR: dirname(rows[0]?.file ?? '') };
}

async function unguard({ db }: TestApp): Promise<void> {
  const triggers =
    db.dialect === 'sqlite' ? ['history_no_update', 'history_no_delete'] : ['history_append_only on history'];
  for (const name of triggers) await sql.raw(`drop trigger ${name}`).execute(db.kysely);
}

/** The last row goes, and the sag says that it never was. */
async function cutTail({ db }: TestApp, { id, sag }: Purchase): Promise<void> {
  await db.kysely.deleteFrom('history').where('root_id', '=', id).where('seq', '=', sag.version).execute();
  const last = await db.kysely
    .selectFrom('history')
    .select(['seq', 'hash'])
    .where('root_id', '=', id)
    .orderBy('seq', 'desc')
    .executeTakeFirstOrThrow();
  await db.kysely.updateTable('stream').set({ seq: last.seq, head: last.hash }).where('id', '=', id).execute();
}
