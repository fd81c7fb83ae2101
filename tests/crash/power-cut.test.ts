import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { sql } from 'kysely';
import { expect, inject, it } from 'vitest';
import { openDatabase, type Where } from '#db/connect.ts';
import { freePort } from '#tests/support/free-port.ts';
import { Caseworker } from './caseworker.ts';
import { chanceFrom, seedOfRun } from './chance.ts';
import { type Ground, layGround } from './ground.ts';
import { LoopImage, whyNoMount } from './loop-image.ts';
import { reckon } from './reckoning.ts';
import { RunningServer } from './running-server.ts';
import { tempFolder } from './temp-folder.ts';

const CUTS = process.env['LONG'] === undefined ? 6 : 60;
const SEED = seedOfRun();
const say = (line: string) => process.stdout.write(`${line}\n`);

it(`loses nothing that was answered when the power goes (${CUTS} cuts)`, async ({ skip }) => {
  const why = whyNoMount();
  if (why !== null) {
    say(`power cut: not run: this machine lets nobody mount a disk (${why})`);
    skip(`not run: ${why}`);
  }
  const ground = await layGround('sqlite');
  const chance = chanceFrom(SEED);
  const numbers = { cuts: CUTS, accepted: 0, lost: 0, unanswered: 0, rows: 0, soonAfterAnAnswer: 0, seed: SEED };
  for (let n = 0; n < CUTS; n++) {
    const cut = await cutOnce(ground, chanceFrom(SEED + n), chance.between(30, 600));
    numbers.accepted += cut.accepted;
    numbers.unanswered += cut.unanswered;
    numbers.rows += cut.rows;
    numbers.lost += cut.lost;
    if (cut.sinceAnswer <= 50) numbers.soonAfterAnAnswer += 1;
  }
  say(`power cut: ${JSON.stringify(numbers)}`);
  expect(numbers.lost).toBe(0);
  expect(numbers.accepted).toBeGreaterThan(CUTS);
  expect(numbers.soonAfterAnAnswer).toBeGreaterThanOrEqual(CUTS * 0.3);
});

/** The whole server on a disk of its own; it is stopped in the middle, and the disk is looked at as it was then. */
async function cutOnce(ground: Ground, chance: ReturnType<typeof chanceFrom>, ms: number) {
  const disk = LoopImage.make();
  const where = { file: join(disk.path, 'indkoeb.db') };
  copyFileSync(fileOf(ground.where), where.file);
  disk.sync();
  const server = await RunningServer.start(where, await freePort());
  const workers = ground.people.map((who) => new Caseworker(ground, who, chance));
  const work = workers.map((worker) => worker.workUntilCut(server.base));
  try {
    await Promise.race(workers.map((worker) => worker.nextAnswer()));
    await after(ms);
    // Every other cut comes upon an answer, where a commit that was only promised would be lost.
    if (ms % 2 < 1) await Promise.race(workers.map((worker) => worker.nextAnswer()));
    server.process.kill('SIGSTOP');
    const sinceAnswer = performance.now() - Math.max(...workers.map((worker) => worker.answeredAt));
    const left = disk.cut();
    // Answers that were on their way when it was stopped have been given too.
    const told = {
      accepted: workers.flatMap((worker) => worker.accepted),
      refused: workers.flatMap((worker) => worker.refused),
      open: workers.flatMap((worker) => worker.pending),
    };
    const { rows, lost } = await reckon({ file: join(left.path, 'indkoeb.db') }, ground, told).finally(() =>
      left.unmount(),
    );
    return { accepted: told.accepted.length, unanswered: told.open.length, rows, lost, sinceAnswer };
  } finally {
    await server.kill();
    await Promise.all(work);
    disk.unmount();
  }
}

it('has each commit on the disk before it is answered: one who works alone shares it with nobody, and it is flushed', async ({
  skip,
}) => {
  const why = whyNoStrace();
  if (why !== null) {
    say(`fsync count: not run: ${why}`);
    skip(`not run: ${why}`);
  }
  const ground = await layGround('sqlite');
  const before = await logged(ground.where);
  const server = await RunningServer.start(ground.where, await freePort());
  const trace = join(tempFolder('strace'), 'fsync');
  const tracer = await attach(server.process, trace);
  const [who] = ground.people;
  if (!who) throw new Error('nobody works');
  const worker = new Caseworker(ground, who, chanceFrom(SEED));
  const work = worker.workUntilCut(server.base);
  while (worker.accepted.length < 20) await worker.nextAnswer();
  await server.kill();
  await Promise.all([work, once(tracer, 'exit')]);

  const events = worker.accepted.length;
  // Each reading is written down, together with the act whose answer it is; all others in a commit of their own.
  const readings = (await logged(ground.where)) - before;
  const fsyncs = readFileSync(trace, 'utf8').match(/\bf(data)?sync\(/g)?.length ?? 0;
  say(`fsync count: ${JSON.stringify({ events, readings, fsyncs })}`);
  expect(readings).toBeGreaterThanOrEqual(events);
  expect(fsyncs).toBeGreaterThanOrEqual(readings);
});

function whyNoStrace(): string | null {
  try {
    execFileSync('strace', ['-qq', '-o', '/dev/null', 'true'], { stdio: 'ignore' });
    return null;
  } catch {
    return 'there is no strace on this machine, or it may not trace';
  }
}

/** Counts what the process flushes from now on. */
async function attach(traced: ChildProcess, file: string): Promise<ChildProcess> {
  const args = ['-f', '-e', 'trace=fsync,fdatasync', '-o', file, '-p', String(traced.pid)];
  const tracer = spawn('strace', args, { stdio: ['ignore', 'ignore', 'pipe'] });
  await once(tracer.stderr, 'data');
  return tracer;
}

async function logged(where: Where): Promise<number> {
  const db = await openDatabase(where);
  const all = await db.kysely.selectFrom('access_log').select('id').execute();
  await db.close();
  return all.length;
}

const fileOf = (where: Where): string => {
  if (!('file' in where)) throw new Error('this is no file');
  return where.file;
};

it('runs with one connection to the file, and every connection flushes at every commit', async () => {
  const ground = await layGround('sqlite');
  const server = await RunningServer.start(ground.where, await freePort());
  const folder = `/proc/${server.process.pid}/fd`;
  const open = readdirSync(folder).map((fd) => readlinkSync(join(folder, fd)));
  expect(open.filter((file) => file === fileOf(ground.where))).toHaveLength(1);
  expect(open.filter((file) => dirname(file) === dirname(fileOf(ground.where))).length).toBeGreaterThan(1);
  await server.kill();

  const db = await openDatabase(ground.where);
  const synchronous = async () => (await sql<{ synchronous: number }>`pragma synchronous`.execute(db.kysely)).rows;
  expect(await synchronous()).toEqual([{ synchronous: 2 }]);
  await db.inWrite(async (trx) => void (await trx.updateTable('sag').set({ version: 1 }).execute()));
  await sql`pragma wal_checkpoint(truncate)`.execute(db.kysely);
  expect(await synchronous()).toEqual([{ synchronous: 2 }]);
  await db.close();
});

it('waits on PostgreSQL for the disk in every connection of the pool', async () => {
  const { where } = await layGround('postgres');
  expect(inject('postgresServer')).toMatch(/^postgres:/);
  const db = await openDatabase(where);
  const settings = await Promise.all(
    Array.from({ length: 10 }, () =>
      db.inWrite(async (trx) => {
        // Held for a moment, so that ten connections are open at once.
        await sql`select pg_sleep(0.2)`.execute(trx);
        const { rows } = await sql`
          select pg_backend_pid() as pid, current_setting('fsync') as fsync, current_setting('full_page_writes') as pages,
            current_setting('synchronous_commit') as commit`.execute(trx);
        return rows[0] as { pid: number; fsync: string; pages: string; commit: string };
      }),
    ),
  );
  expect(new Set(settings.map(({ pid }) => pid)).size).toBe(10);
  for (const { fsync, pages, commit } of settings) expect([fsync, pages, commit]).toEqual(['on', 'on', 'on']);
  await db.close();
});
