import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { freePort } from '#tests/support/free-port.ts';
import { Caseworker } from './caseworker.ts';
import { chanceFrom, seedOfRun } from './chance.ts';
import { layGround } from './ground.ts';
import type { Around } from './kill-around-commit.ts';
import { reckon } from './reckoning.ts';
import { RunningServer } from './running-server.ts';
import { tempFolder } from './temp-folder.ts';

const KILLS = process.env['LONG'] === undefined ? 3 : 40;
const SEED = seedOfRun();

it.each(['foer', 'efter'] as const)(
  `a commit that several share is all of theirs or nobody's when the process dies %s it (${KILLS} times)`,
  async (around) => {
    const chance = chanceFrom(SEED);
    const ground = await layGround('sqlite');
    const workers = ground.people.map((who, n) => new Caseworker(ground, who, chanceFrom(SEED + n + 1)));
    const port = await freePort();
    const sharedBy: number[] = [];
    for (let n = 0; n < KILLS; n++)
      sharedBy.push(await dieOnce(around, Math.ceil(chance.between(0, 12)), { ground, workers, port }));

    const server = await RunningServer.start(ground.where, port);
    const open = workers.flatMap((worker) => worker.pending).length;
    for (const worker of workers) await worker.settle(server.base);
    await server.kill();
    const told = {
      accepted: workers.flatMap((worker) => worker.accepted),
      refused: workers.flatMap((worker) => worker.refused),
    };
    const { rows, lost } = await reckon(ground.where, ground, told);
    const numbers = {
      kills: KILLS,
      sharedBy,
      accepted: told.accepted.length,
      lost,
      settledAtTheEnd: open,
      rows,
      seed: SEED,
    };
    process.stdout.write(`kill ${around} a shared commit: ${JSON.stringify(numbers)}\n`);
    expect(sharedBy.every((size) => size >= 2)).toBe(true);
    expect(told.accepted.length).toBeGreaterThan(KILLS);
  },
);

interface Scene {
  readonly ground: Awaited<ReturnType<typeof layGround>>;
  readonly workers: readonly Caseworker[];
  readonly port: number;
}

/** Works until the server kills itself around its nth shared commit; gives how many shared it. */
async function dieOnce(around: Around, nth: number, { ground, workers, port }: Scene): Promise<number> {
  const file = join(tempFolder('commit'), 'delt-af');
  const server = await RunningServer.start(ground.where, port, { KILL_AROUND_COMMIT: `${around}:${nth}:${file}` });
  await Promise.all(workers.map((worker) => worker.workUntilCut(server.base)));
  await server.kill();
  return Number(readFileSync(file, 'utf8'));
}
