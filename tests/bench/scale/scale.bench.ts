import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '#db/connect.ts';
import { listDue } from '#db/repositories/instances.ts';
import type { Dato } from '#machines/kalender/dato.ts';
import type { ListeSvar, SagItem } from '#machines/svar.ts';
import { verifyAll } from '#server/verify/verify-all.ts';
import { MASTER_KEY } from '#tests/crash/master-key.ts';
import { freePort } from '#tests/support/free-port.ts';
import { median, quantile } from '../median.ts';
import { figure, printTable } from '../print-table.ts';
import { ServerProcess } from '../server-process.ts';
import { filledDemo } from './filled.ts';
import { multiply } from './multiply.ts';

/** On demand others: `SAGER=10000,1000000 npm run bench`. */
const SIZES = (process.env['SAGER'] ?? '10000,100000').split(',').map(Number);
const ROUNDS = 5;
const EACH = 20;

interface House {
  readonly sager: number;
  readonly file: string;
  readonly server: ServerProcess;
  readonly asks: ReadonlyMap<string, () => Promise<unknown>>;
  readonly waited: Map<string, number[]>;
}

/** A hundred thousand sager are not written in minutes. */
const HOURS = 4 * 3_600_000;

const houses: House[] = [];
beforeAll(async () => {
  const demo = await filledDemo();
  for (const sager of SIZES) houses.push(await openHouse(demo, sager));
}, HOURS);

test('reading as the number of sager grows', { timeout: HOURS }, async () => {
  // In turns, so that what else the machine does falls on all of them.
  for (let round = 0; round < ROUNDS; round++)
    for (const house of houses) for (const [name, ask] of house.asks) await askOften(house, name, ask);

  const [least] = houses;
  const rows = [...(least?.asks.keys() ?? [])].map((name) => [
    name,
    ...houses.flatMap(({ waited }) => {
      const own = waited.get(name) ?? [];
      return [`${figure(median(own))} / ${figure(quantile(own, 0.99))}`];
    }),
    (median(last(houses).waited.get(name) ?? []) / median(least?.waited.get(name) ?? [])).toFixed(2),
  ]);
  const sizes = houses.map(({ sager }) => `${sager.toLocaleString('en')} sager`);
  printTable(`Reading, milliseconds p50 / p99 of ${ROUNDS * EACH}`, ['', ...sizes, 'p50, most to least'], rows);
  printTable(
    'The process',
    ['', ...sizes],
    [
      ['from start to listening, ms', ...houses.map(({ server }) => figure(server.startedIn))],
      ['memory after this, MB', ...houses.map(({ server }) => figure(server.memory))],
    ],
  );
  expect(rows.length).toBeGreaterThan(0);
});

test('verifying as the number of sager grows', { timeout: HOURS }, async () => {
  const took: { sager: number; seconds: number }[] = [];
  for (const { sager, file, server } of houses) {
    await server.kill();
    const db = await openDatabase({ file });
    const began = performance.now();
    const { sager: seen, fund } = await verifyAll(db, null);
    took.push({ sager, seconds: (performance.now() - began) / 1000 });
    await db.close();
    expect({ seen, fund }).toEqual({ seen: sager, fund: [] });
  }
  printTable(
    'npm run verify',
    ['sager', 'seconds', 'ms each'],
    took.map(({ sager, seconds }) => [sager.toLocaleString('en'), figure(seconds), figure((seconds * 1000) / sager)]),
  );
});

afterAll(async () => {
  for (const { server } of houses) await server.kill();
});

async function openHouse(demo: { file: string; cookie: string }, sager: number): Promise<House> {
  const file = join(dirname(demo.file), String(sager), 'indkoeb.db');
  mkdirSync(dirname(file));
  copyFileSync(demo.file, file);
  multiply(file, MASTER_KEY, sager);
  const server = await ServerProcess.start(join(import.meta.dirname, 'server.ts'), await freePort(), {
    env: { DATA_DIR: dirname(file) },
  });
  return { sager, file, server, asks: await asksOf(server.base, demo.cookie, file), waited: new Map() };
}

/** What a rådgiver asks all day, and what the clock asks. */
async function asksOf(base: string, cookie: string, file: string): Promise<House['asks']> {
  const ask = async (path: string, headers: Record<string, string> = {}) => {
    const answer = await fetch(`${base}${path}`, { headers: { Cookie: cookie, ...headers } });
    if (answer.status >= 400) throw new Error(`${path} was answered ${answer.status}: ${await answer.text()}`);
    return { answer, text: await answer.text() };
  };
  const { text } = await ask('/api/sager');
  const first = JSON.parse(text) as ListeSvar<SagItem>;
  const sag = `/api/sager/${first.items[0]?.id}`;
  const { answer } = await ask(sag);
  const etag = answer.headers.get('etag') ?? '';
  let cursor = first.next;
  for (let page = 0; page < 20 && cursor; page++)
    cursor = (JSON.parse((await ask(`/api/sager?cursor=${cursor}`)).text) as ListeSvar<SagItem>).next ?? cursor;
  const db = await openDatabase({ file });
  return new Map<string, () => Promise<unknown>>([
    ['the list, first page of 50', () => ask('/api/sager')],
    ['the list, twentieth page', () => ask(`/api/sager?cursor=${cursor}`)],
    ['the list of one trin', () => ask('/api/sager?trin=indsatsIGang')],
    ['my own', () => ask('/api/sager?ansvarlig=mig')],
    ['search, a rare word', () => ask(`/api/sager?q=${first.items[0]?.sagsnummer}&vis=alle`)],
    ['search, a word in very many', () => ask('/api/sager?q=par')],
    ['Mit arbejde', () => ask('/api/mit-arbejde')],
    ['Frister, four weeks', () => ask('/api/frister?fra=2026-02-12&til=2026-03-12')],
    ['the page of a sag', () => ask(sag)],
    ['the page of a sag, unchanged (304)', () => ask(sag, { 'If-None-Match': etag })],
    ['what is due, none', () => listDue(db.kysely, null, '2000-01-01' as Dato, 100)],
    ['what is due, a hundred', () => listDue(db.kysely, null, '2026-12-31' as Dato, 100)],
  ]);
}

async function askOften({ waited }: House, name: string, ask: () => Promise<unknown>): Promise<void> {
  const own = waited.get(name) ?? [];
  waited.set(name, own);
  for (let n = 0; n < EACH; n++) {
    const sent = performance.now();
    await ask();
    own.push(performance.now() - sent);
  }
}

function last<T>(values: readonly T[]): T {
  const value = values.at(-1);
  if (value === undefined) throw new Error('none');
  return value;
}
