import { type Dato, plusDage } from '#machines/kalender/dato.ts';
import type { Deps } from '../context.ts';
import { AppError } from '../errors.ts';
import { turn } from '../ur/turn.ts';
import { type DemoClock, MIDNIGHT, MORNING } from './demo-clock.ts';
import type { DemoParts } from './routes.ts';

/** A year at a time: each day has its turn, and nobody waits longer than a few seconds for an answer. */
const MOST_DAYS = 366;

/** Those who wind the same clock come one after another, so that each day's turn is over before the next day. */
const winding = new WeakMap<DemoClock, Promise<unknown>>();

/** Moves the simulated date day by day, each with the clock's turn and then the post's, as the days would have gone. */
export function spolFrem(deps: Deps, demo: Pick<DemoParts, 'clock' | 'sendPost'>, til: Dato): Promise<Dato> {
  const clock = demo.clock();
  const mine = (winding.get(clock) ?? Promise.resolve()).then(() => wind(deps, clock, til, demo.sendPost));
  winding.set(
    clock,
    mine.catch(() => undefined),
  );
  return mine;
}

async function wind(deps: Deps, clock: DemoClock, til: Dato, sendPost: DemoParts['sendPost']): Promise<Dato> {
  if (til < clock.dato()) throw invalid('Tiden kan kun spoles frem.');
  if (til > plusDage(clock.dato(), MOST_DAYS)) throw invalid('Spol højst et år frem ad gangen.');
  try {
    // What this day has brought is sent before it is over; the days that are passed have their mornings.
    await sendPost();
    while (clock.dato() < til) {
      clock.stopAt(MIDNIGHT);
      await clock.moveTo(plusDage(clock.dato(), 1));
      await turn(deps);
      clock.stopAt(MORNING);
      await sendPost();
    }
  } finally {
    clock.stopAt(null);
  }
  return clock.dato();
}

const invalid = (tekst: string): AppError =>
  new AppError('invalid', { message: tekst, fields: [{ felt: 'dato', tekst }] });
