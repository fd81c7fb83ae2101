import { setTimeout as after } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { freePort } from '#tests/support/free-port.ts';
import { Caseworker } from './caseworker.ts';
import { chanceFrom, seedOfRun } from './chance.ts';
import { type Ground, layGround } from './ground.ts';
import { reckon } from './reckoning.ts';
import { RunningServer } from './running-server.ts';

const LONG = process.env['LONG'] !== undefined;
const SEED = seedOfRun();

it.each([
  ['sqlite', LONG ? 200 : 12],
  ['postgres', LONG ? 40 : 4],
] as const)(
  'loses nothing that was answered when the server is killed again and again (%s, %i times)',
  async (dialect, kills) => {
    const chance = chanceFrom(SEED);
    const ground = await layGround(dialect);
    const workers = ground.people.map((who, n) => new Caseworker(ground, who, chanceFrom(SEED + n + 1)));
    const port = await freePort();
    const starts: number[] = [];

    for (let n = 0; n < kills; n++) {
      const server = await RunningServer.start(ground.where, port);
      starts.push(server.startedIn);
      const work = workers.map((worker) => worker.workUntilCut(server.base));
      // A process that has only just started is still slow: the time runs from its first answer. The moment itself is
      // the one thing that must not be chosen well.
      await Promise.race(workers.map((worker) => worker.nextAnswer()));
      await after(chance.between(50, 400));
      await server.kill();
      await Promise.all(work);
    }
    const open = workers.flatMap((worker) => worker.pending);
    await settleAll(ground, workers, port);

    const told = {
      accepted: workers.flatMap((worker) => worker.accepted),
      refused: workers.flatMap((worker) => worker.refused),
    };
    const { rows, lost } = await reckon(ground.where, ground, told);
    const sum = (of: (worker: Caseworker) => number) => workers.reduce((total, worker) => total + of(worker), 0);
    const numbers = {
      kills,
      accepted: told.accepted.length,
      lost,
      conflicts: told.refused.length,
      unanswered: sum((worker) => worker.unknown),
      settledAtTheEnd: open.length,
      repeatedKeys: sum((worker) => worker.repeats),
      unclear: sum((worker) => worker.unclear),
      rows,
      startMs: { p50: percentile(starts, 0.5), max: percentile(starts, 1) },
      seed: SEED,
    };
    process.stdout.write(`kill -9 (${dialect}): ${JSON.stringify(numbers)}\n`);
    expect(told.accepted.length, 'work was done between the kills').toBeGreaterThan(kills);
    expect(numbers.unanswered, 'the kills came in the middle of something').toBeGreaterThan(kills);
    // Whether a kill comes upon an answer that is on its way is chance: of a few none may.
    if (LONG && dialect === 'sqlite') expect(numbers.repeatedKeys).toBeGreaterThan(kills / 10);
  },
);

/** Starts once more, has what was never answered sent again with its key, and ends well. */
async function settleAll(ground: Ground, workers: readonly Caseworker[], port: number): Promise<void> {
  const server = await RunningServer.start(ground.where, port);
  expect(await (await fetch(`${server.base}/readyz`)).json()).toMatchObject({ ok: true, problems: {} });
  for (const worker of workers) await worker.settle(server.base);
  await server.kill();
}

function percentile(list: readonly number[], share: number): number {
  const sorted = [...list].sort((a, b) => a - b);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
}
