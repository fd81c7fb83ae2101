import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';

/** The least that answers at all: what a start costs before there is a product. */
const port = Number(process.env['PORT']);
const app = new Hono().get('/healthz', (c) => c.json({ ok: true }));
createServer(getRequestListener(app.fetch)).listen(port, '127.0.0.1', () => {
  process.stdout.write(`listening ${port}\n`);
});
