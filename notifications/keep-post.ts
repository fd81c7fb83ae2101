import { listKommuner } from '#db/repositories/kommuner.ts';
import { createBreaker } from './breaker.ts';
import { deliver } from './deliver.ts';
import { planReminders } from './plan-reminders.ts';
import type { Post, PostDeps } from './post.ts';

const EVERY_MS = 15_000;

export function openPost(deps: PostDeps, given: Pick<Post, 'transport' | 'held'> & Partial<Post>): Post {
  return { ...deps, breaker: createBreaker(), chance: Math.random, ...given };
}

/** One turn of the post: what should have been called is planned, what is owed is sent. Nothing while time is wrong. */
export async function postTurn(post: Post, stopped?: () => boolean): Promise<void> {
  if ((await post.held()) !== null) return;
  for (const { id } of await listKommuner(post.db.kysely))
    try {
      await planReminders(post, id);
    } catch (error) {
      post.log.error({ err: error, kommune: id }, 'the reminders of a kommune could not be planned');
    }
  await deliver(post, stopped);
}

/** Lets the post take its turn again and again, until it is stopped; what may have arrived is waited for. */
export function keepPost(post: Post): { stop(): Promise<void> } {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const next = (): void => {
    running = postTurn(post, () => stopped)
      .catch((error: unknown) => post.log.error({ err: error }, 'the post could not take its turn'))
      .then(() => {
        if (!stopped) timer = setTimeout(next, EVERY_MS);
      });
  };
  next();
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      post.transport?.close();
      await running;
    },
  };
}
