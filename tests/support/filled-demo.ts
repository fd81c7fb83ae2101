import { expect } from 'vitest';
import { openPost, postTurn } from '#notifications/keep-post.ts';
import { listMailbox, mailbox } from '#notifications/mailbox.ts';
import { createApp } from '#server/app.ts';
import type { Deps } from '#server/context.ts';
import { DEMO_I_DAG } from '#server/demo/dage.ts';
import { openDemoClock } from '#server/demo/demo-clock.ts';
import { fillDemo } from '#server/demo/fill-demo.ts';
import { DEMO_PERSONER } from '#server/demo/personer.ts';
import { STOPS } from '#server/demo/rundturens-stop.ts';
import { testApp } from './app.ts';
import { TestClient } from './client.ts';

/** A filled demo on a database of its own, with the routes that only a demo has. */
export async function filledDemo(dialect: 'sqlite' | 'postgres' = 'sqlite') {
  const { db, deps: still } = await testApp({ demo: true, dialect });
  const clock = await openDemoClock(db);
  const deps: Deps = { ...still, clock };
  const opened = openPost(deps, { transport: mailbox, held: async () => null });
  const sendPost = () => postTurn(opened);
  await fillDemo(deps, clock, () => undefined, sendPost);
  const app = createApp(deps, {
    demo: {
      clock: () => clock,
      personer: DEMO_PERSONER,
      post: (filter) => listMailbox(db, filter),
      sendPost,
      rundtur: { stops: STOPS, begyndt: DEMO_I_DAG },
    },
  });
  const login = async (email: string) => {
    const person = DEMO_PERSONER.find((p) => p.email === email);
    const answer = await new TestClient(app, null).post('/api/login', { email, password: person?.password });
    expect(answer.status).toBe(204);
    return new TestClient(app, answer.headers.get('set-cookie')?.split(';')[0] ?? null);
  };
  return { db, deps, clock, login, anonymous: new TestClient(app, null) };
}
