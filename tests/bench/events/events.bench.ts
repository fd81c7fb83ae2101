import { statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { afterAll, expect, test } from 'vitest';
import { freePort } from '#tests/support/free-port.ts';
import { quantile, spread } from '../median.ts';
import { figure, printTable } from '../print-table.ts';
import { ServerProcess } from '../server-process.ts';
import { type Client, layGround } from './ground.ts';
import { type Load, work } from './load.ts';

const ROUNDS = Number(process.env['ROUNDS'] ?? 5);
const SECONDS = Number(process.env['SECONDS'] ?? 3);
const AT_ONCE = [1, 32] as const;

const PRODUCT = join(import.meta.dirname, '../../crash/server-under-test.ts');
const FLOOR = join(import.meta.dirname, 'floor-server.ts');

let product: ServerProcess;
let floor: ServerProcess;

test('durable events over HTTP, beside the same rows written raw behind the same server', async () => {
  const { file, clients } = await layGround(32);
  product = await ServerProcess.start(PRODUCT, await freePort(), { env: { DATA_DIR: dirname(file) } });
  const bytes = await walPerEvent(file, clients);

  // By now each sag has an event of this kind, whose rows the floor can write the like of.
  const copy = join(dirname(file), 'floor.db');
  new BetterSqlite3(file, { readonly: true }).exec(`vacuum into '${copy}'`).close();
  const answer = join(dirname(file), 'answer.json');
  writeFileSync(answer, await answerOf(product.base, clients));
  floor = await ServerProcess.start(FLOOR, await freePort(), { args: [copy, answer] });
  const others = clients.map((client) => ({ ...client }));

  const loads = new Map<string, Load[]>();
  for (let round = 0; round < ROUNDS; round++)
    for (const n of AT_ONCE) {
      const once = [
        [`the floor, ${n} at once`, floor.base, others],
        [`the product, ${n} at once`, product.base, clients],
      ] as const;
      for (const [name, base, who] of once)
        loads.set(name, [...(loads.get(name) ?? []), await work(base, who.slice(0, n), SECONDS)]);
    }
  const rows = [...loads].map(([name, own]) => {
    const floors = loads.get(name.replace('product', 'floor')) ?? [];
    const ratios = own.map((load, i) => load.perSecond / (floors[i]?.perSecond ?? Number.NaN));
    return rowOf(name, own, ratios);
  });
  const head = ['', 'events per second', 'ratio to the floor', 'answer ms, p50', 'p99'];
  printTable(`Durable events over HTTP, ${ROUNDS} rounds of ${SECONDS} s, median [least most]`, head, rows);
  printTable(
    'What it takes',
    ['', ''],
    [
      ['WAL bytes per event, 1 at once', figure(bytes.alone)],
      ['WAL bytes per event, 32 at once', figure(bytes.together)],
      ['answer, bytes', figure(statSync(answer).size)],
      ['memory of the product after this, MB', figure(product.memory)],
    ],
  );
  expect(await lastSeqs(file, clients)).toEqual(clients.map(({ version }) => version));
});

afterAll(async () => {
  await product?.kill();
  await floor?.kill();
});

function rowOf(name: string, own: readonly Load[], ratios: readonly number[]): string[] {
  const waited = own.flatMap((load) => load.waited);
  return [
    name,
    spread(
      own.map((load) => load.perSecond),
      figure,
    ),
    spread(ratios, (ratio) => ratio.toFixed(2)),
    figure(quantile(waited, 0.5)),
    figure(quantile(waited, 0.99)),
  ];
}

/** The log grows until its first checkpoint at 4,000 pages, so it is measured before that. */
async function walPerEvent(file: string, clients: readonly Client[]): Promise<{ alone: number; together: number }> {
  const size = () => statSync(`${file}-wal`).size;
  const begun = size();
  const alone = (await work(product.base, clients.slice(0, 1), 0.5)).waited.length;
  const between = size();
  const together = (await work(product.base, clients, 0.5)).waited.length;
  return { alone: (between - begun) / alone, together: (size() - between) / together };
}

async function answerOf(base: string, [client]: readonly Client[]): Promise<string> {
  if (!client) throw new Error('nobody works');
  const answer = await fetch(`${base}/api/sager/${client.sag}`, { headers: { Cookie: client.cookie } });
  return answer.text();
}

/** What is durable: read from the file by another connection, sag for sag. */
async function lastSeqs(file: string, clients: readonly Client[]): Promise<number[]> {
  const db = new BetterSqlite3(file, { readonly: true });
  const seq = db.prepare<string[], number>('select version from instance where id = ?').pluck();
  const seqs = clients.map(({ sag }) => seq.get(sag) ?? 0);
  db.close();
  return seqs;
}
