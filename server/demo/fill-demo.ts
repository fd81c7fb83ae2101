import type { Db } from '#db/connect.ts';
import { hasKommune } from '#db/repositories/kommuner.ts';
import { readUr } from '#db/repositories/ur.ts';
import { withoutSync } from '#db/without-sync.ts';
import { type Dato, dageMellem, plusDage } from '#machines/kalender/dato.ts';
import { datoPaaDansk } from '#machines/kalender/paa-dansk.ts';
import { ConfigError } from '../config.ts';
import type { Deps } from '../context.ts';
import { turn } from '../ur/turn.ts';
import { DEMO_I_DAG, FOERSTE_DAG } from './dage.ts';
import { type DemoClock, MIDNIGHT, MORNING } from './demo-clock.ts';
import { leveDag } from './kommunens-liv.ts';
import { closeMeeting, makeKommune } from './make-kommune.ts';
import type { DemoParts } from './routes.ts';
import { schedule } from './schedule.ts';
import { STORIES } from './stories/index.ts';
import { tellDay, vikarerPaa } from './tell.ts';

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
    // Half a demo is refused at the next start, so nothing of it has to outlast a power cut.
    await withoutSync(deps.db, () => live(deps, clock, print, sendPost));
  } finally {
    clock.stopAt(null);
  }
  print(`${STORIES.length} sager på ${Math.round((performance.now() - began) / 100) / 10} sekunder.`);
}

async function live(
  deps: Deps,
  clock: DemoClock,
  print: (line: string) => void,
  sendPost: DemoParts['sendPost'],
): Promise<void> {
  await clock.moveTo(FOERSTE_DAG);
  const register = await makeKommune(deps);
  const sager = new Map();
  const days = schedule(STORIES);
  const tell = progress(print);
  for (let dag = FOERSTE_DAG; dag <= DEMO_I_DAG; dag = plusDage(dag, 1)) {
    clock.stopAt(MIDNIGHT);
    await clock.moveTo(dag);
    await turn(deps);
    clock.stopAt(MORNING);
    await sendPost();
    await leveDag(deps, register, dag);
    const steps = days.get(dag) ?? [];
    if (steps.length > 0) {
      const vikarFor = await vikarerPaa(deps, register, dag);
      await tellDay({ deps, clock, register, sager, vikarFor }, steps);
      // What the day has brought is sent when it is over; a turn for each act would take most of the time.
      await sendPost();
    }
    if (dag < DEMO_I_DAG) await closeMeeting(deps, register, dag);
    tell(dag);
  }
}

const SPEAKS_EVERY_MS = 5_000;

/** Says how far the years have come, when it takes so long that somebody may wonder. */
function progress(print: (line: string) => void): (dag: Dato) => void {
  const all = dageMellem(FOERSTE_DAG, DEMO_I_DAG);
  let spoke = performance.now();
  return (dag) => {
    if (performance.now() - spoke < SPEAKS_EVERY_MS) return;
    spoke = performance.now();
    print(`… ${datoPaaDansk(dag)}: ${Math.floor((100 * dageMellem(FOERSTE_DAG, dag)) / all)} %`);
  };
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
