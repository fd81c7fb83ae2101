import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { freePort } from '#tests/support/free-port.ts';
import { median, spread } from '../median.ts';
import { figure, printTable } from '../print-table.ts';
import { filledDemo } from '../scale/filled.ts';
import { ServerProcess } from '../server-process.ts';

const ROUNDS = Number(process.env['ROUNDS'] ?? 5);

test('from nothing to listening, with the demo in its file, beside a bare Hono', async () => {
  const { file } = await filledDemo();
  const programs = [
    ['a bare Hono', join(import.meta.dirname, 'bare-server.ts')],
    ['the product', join(import.meta.dirname, '../scale/server.ts')],
  ] as const;
  const seen = new Map<string, { startedIn: number[]; memory: number[] }>();
  for (let round = 0; round < ROUNDS; round++)
    for (const [name, program] of programs) {
      const server = await ServerProcess.start(program, await freePort(), { env: { DATA_DIR: dirname(file) } });
      const { startedIn, memory } = seen.get(name) ?? { startedIn: [], memory: [] };
      seen.set(name, { startedIn: [...startedIn, server.startedIn], memory: [...memory, server.memory] });
      await server.kill();
    }
  printTable(
    `Cold start, ${ROUNDS} rounds, median [least most]`,
    ['', 'from start to listening, ms', 'memory then, MB'],
    [...seen].map(([name, { startedIn, memory }]) => [name, spread(startedIn, figure), figure(median(memory))]),
  );
  expect(seen.size).toBe(programs.length);
});
