import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import type { Client } from './ground.ts';

/** What came of a while of work. */
export interface Load {
  readonly perSecond: number;
  /** How long each waited for its answer, in milliseconds. */
  readonly waited: readonly number[];
}

/** Lets each client send one event after the other for so many seconds, each over a connection of its own. */
export async function work(base: string, clients: readonly Client[], seconds: number): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients.length });
  const began = performance.now();
  const until = began + seconds * 1000;
  const waited: number[] = [];
  await Promise.all(
    clients.map(async (client) => {
      while (performance.now() < until) {
        const sent = performance.now();
        await send(base, agent, client);
        waited.push(performance.now() - sent);
      }
    }),
  );
  const perSecond = (waited.length * 1000) / (performance.now() - began);
  agent.destroy();
  return { perSecond, waited };
}

/** A note in a sag: the event that is sent most. */
function send(base: string, agent: Agent, client: Client): Promise<void> {
  const payload = { tekst: 'Talt med borgeren, der gerne vil se stedet en gang til inden sommerferien.' };
  const body = JSON.stringify({ type: 'notat', payload, version: client.version });
  const headers = {
    'Content-Type': 'application/json',
    'Content-Length': Buffer.byteLength(body),
    'Idempotency-Key': randomUUID(),
    Cookie: client.cookie,
  };
  return new Promise((resolve, reject) => {
    const sent = request(`${base}/api/forloeb/${client.sag}/events`, { method: 'POST', agent, headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (chunk: string) => {
        text += chunk;
      });
      answer.on('end', () => {
        if (answer.statusCode !== 200) return reject(new Error(`answered ${answer.statusCode}: ${text.slice(0, 300)}`));
        client.version += 1;
        resolve();
      });
      answer.on('error', reject);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
