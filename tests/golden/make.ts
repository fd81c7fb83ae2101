import { randomUUID } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { pino } from 'pino';
import { openDatabase } from '#db/connect.ts';
import { migrateToLatest } from '#db/migrate.ts';
import { CHARTS } from '#machines/charts.ts';
import { edgeList } from '#machines/released.ts';
import { openDemoClock } from '#server/demo/demo-clock.ts';
import { fillDemo } from '#server/demo/fill-demo.ts';
import { createMetrics } from '#server/ops/metrics.ts';
import { GOLDEN_KEY } from './key.ts';

/*
 * Run by hand when a stage lands: `node tests/golden/make.ts stage-1`. Writes the demo's database as that stage made it,
 * and the edges of each chart's version. What has landed is never made again.
 */

const name = process.argv[2];
if (!name || !/^stage-\d+$/.test(name)) throw new Error('Say which stage: node tests/golden/make.ts stage-1');

const full = join(import.meta.dirname, `${name}.full.db`);
const db = await openDatabase({ file: full });
await migrateToLatest(db);
const clock = await openDemoClock(db);
const log = pino({ level: 'error' });
const deps = {
  db,
  clock,
  masterKey: GOLDEN_KEY,
  log,
  metrics: createMetrics(),
  baseUrl: 'http://localhost',
  demo: true,
  newId: randomUUID,
};
await fillDemo(deps, clock, () => undefined);
await sql`vacuum into ${join(import.meta.dirname, `${name}.db`)}`.execute(db.kysely);
await db.close();
for (const end of ['', '-wal', '-shm']) rmSync(`${full}${end}`, { force: true });

for (const chart of CHARTS.values()) {
  const file = join(import.meta.dirname, `../../machines/released/${chart.navn}-${chart.version}.json`);
  writeFileSync(file, `${JSON.stringify(edgeList(chart), null, 2)}\n`);
}
