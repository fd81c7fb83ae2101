import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { workedExamples } from './worked-examples.ts';

const run = promisify(execFile);
const probe = fileURLToPath(new URL('./zone-probe.ts', import.meta.url));

test.each([
  ['UTC', 0],
  ['Europe/Copenhagen', -60],
  ['America/Los_Angeles', 480],
  ['Asia/Kathmandu', -345],
  ['Pacific/Kiritimati', -840],
])('a machine in %s counts the same dates and moments', async (zone, offset) => {
  const { stdout } = await run(process.execPath, [probe], { env: { ...process.env, TZ: zone } });
  expect(JSON.parse(stdout)).toEqual({
    offset,
    wrong: [],
    counted: workedExamples.length,
    moments: [
      '2026-03-29',
      '2026-10-25',
      '03:00',
      '2026-03-28T23:00:00.000Z',
      '2026-10-25T23:00:00.000Z',
      '2026-03-29T01:30:00.000Z',
      '2026-10-25T00:30:00.000Z',
      '2026-01-30T11:00:00.000Z',
    ],
  });
});
