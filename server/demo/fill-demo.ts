import type { Db } from '#db/connect.ts';
import { hasKommune } from '#db/repositories/kommuner.ts';
import { readUr } from '#db/repositories/ur.ts';
import { type Dato, dato, plusDage } from '#machines/kalender/dato.ts';
import { ConfigError } from '../config.ts';
import type { Deps } from '../context.ts';
import { turn } from '../ur/turn.ts';
import { type DemoClock, FOERSTE_DAG, MIDNIGHT, MORNING } from './demo-clock.ts';
import { closeMeeting, makeKommune } from './make-kommune.ts';
import type { DemoParts } from './routes.ts';
import { schedule } from './schedule.ts';
import { STORIES } from './stories/index.ts';
import { tellDay } from './tell.ts';

/** The day on which everybody's demo begins. */
export const DEMO_I_DAG: Dato = dato('2026-02-12');

/**
 * Fills an empty database: the kommune, then its sager, each act sent along the road on its own day by the one
 * who did it, with the clock's turn and the post's on every day. A demo that is filled is left as it is.
 */
export async function fillDemo(
  deps: Deps,
  clock: DemoClock,
  print: (line: string) => void,
  sendPost: DemoParts['sendPost'] = async () => undefined,
): Promise<void> {
  if (await isFilled(deps.db)) return;
  print('Fylder demokommunen med sager …');
  const began = performance.now();
  try {
    await live(deps, clock, sendPost);
  } finally {
    clock.stopAt(null);
  }
  print(`${STORIES.length} sager på ${Math.round((performance.now() - began) / 100) / 10} sekunder.`);
}

async function live(deps: Deps, clock: DemoClock, sendPost: DemoParts['sendPost']): Promise<void> {
  await clock.moveTo(FOERSTE_DAG);
  const register = await makeKommune(deps);
  const demo = { deps, clock, register, sager: new Map() };
  const days = schedule(STORIES);
  for (let dag = FOERSTE_DAG; dag <= DEMO_I_DAG; dag = plusDage(dag, 1)) {
    clock.stopAt(MIDNIGHT);
    await clock.moveTo(dag);
    await turn(deps);
    clock.stopAt(MORNING);
    await sendPost();
    const steps = days.get(dag) ?? [];
    await tellDay(demo, steps);
    // What the day has brought is sent when it is over; a turn for each act would take most of the time.
    if (steps.length > 0) await sendPost();
    if (dag < DEMO_I_DAG) await closeMeeting(deps, register, dag);
  }
}

/** Throws for a demo that was stopped while it was being filled: a half story cannot be told on. */
async function isFilled(db: Db): Promise<boolean> {
  if (!(await hasKommune(db.kysely))) return false;
  const { demo_dato: reached = null } = (await readUr(db.kysely)) ?? {};
  if (reached !== null && reached >= DEMO_I_DAG) return true;
  throw new ConfigError('Demoen blev ikke fyldt helt sidste gang. Slet dens datamappe, og start igen.');
}

/** Throws when the database holds a kommune that no demo has made. */
export async function refuseRealDatabase(db: Db): Promise<void> {
  const { demo_dato: demo = null } = (await readUr(db.kysely)) ?? {};
  if (demo !== null || !(await hasKommune(db.kysely))) return;
  throw new ConfigError(
    'Demoen vil ikke køre på en rigtig database: den indeholder en kommune, som demoen ikke har lavet. Vælg en tom mappe med DATA_DIR, eller start det rigtige system med npm start.',
  );
}
