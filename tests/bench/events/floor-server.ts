import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { openSqlite } from '#db/sqlite.ts';
import { rawWriter } from './raw-writer.ts';

/*
 * The floor: the same HTTP server, body and answer, and the rows of the same event written by better-sqlite3 itself,
 * one transaction a request. It knows nothing, decides nothing and forbids nothing.
 */
const [file, answerFile] = process.argv.slice(2);
const port = Number(process.env['PORT']);
if (!file || !answerFile || !port) throw new Error('PORT=… floor-server <database> <answer>');
const write = rawWriter(openSqlite(file));
const answer = readFileSync(answerFile, 'utf8');

const app = new Hono().post('/api/forloeb/:id/events', async (c) => {
  const body = await c.req.json();
  write(c.req.param('id'), c.req.header('Idempotency-Key') ?? '', JSON.stringify(body));
  return c.body(answer, 200, { 'Content-Type': 'application/json' });
});

createServer(getRequestListener(app.fetch)).listen(port, '127.0.0.1', () => {
  process.stdout.write(`listening ${port}\n`);
});
