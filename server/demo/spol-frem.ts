import { type Dato, plusDage } from '#machines/kalender/dato.ts';
import { instantAt } from '#machines/kalender/instant.ts';
import type { Ctx } from '../context.ts';
import { AppError } from '../errors.ts';
import { turn } from '../ur/turn.ts';
import { type DemoClock, MIDNIGHT, MORNING } from './demo-clock.ts';
import { type HvadSkete, hvadSkete } from './hvad-skete.ts';
import type { DemoParts } from './routes.ts';

/** A year at a time: each day has its turn, and nobody waits longer than a few seconds for an answer. */
const MOST_DAYS = 366;

/** How far it is looked for the next thing that happens. */
const MOST_QUIET_DAYS = 120;

/** Those who wind the same clock come one after another, so that each day's turn is over before the next day. */
const winding = new WeakMap<DemoClock, Promise<unknown>>();

type Wound = HvadSkete & { readonly dato: Dato };

/**
 * Moves the simulated date day by day, each with the clock's turn and then the post's, as the days would have gone: to a
 * day, or to the next on which the clock does something or a mail is sent. The answer says what that was.
 */
export function spolFrem(ctx: Ctx, demo: Pick<DemoParts, 'clock' | 'sendPost'>, til: Dato | 'naeste'): Promise<Wound> {
  const clock = demo.clock();
  const mine = (winding.get(clock) ?? Promise.resolve()).then(() => wind(ctx, clock, til, demo.sendPost));
  winding.set(
    clock,
    mine.catch(() => undefined),
  );
  return mine;
}

async function wind(ctx: Ctx, clock: DemoClock, til: Dato | 'naeste', sendPost: DemoParts['sendPost']): Promise<Wound> {
  const fra = clock.dato();
  const last = til === 'naeste' ? plusDage(fra, MOST_QUIET_DAYS) : til;
  if (last < fra) throw invalid('Tiden kan kun spoles frem.');
  if (last > plusDage(fra, MOST_DAYS)) throw invalid('Spol højst et år frem ad gangen.');
  const begun = clock.now();
  // What this day has brought is sent before it is over; the days that are passed have their mornings.
  await sendPost();
  const left = til === 'naeste' ? endOf(fra) : begun;
  try {
    while (clock.dato() < last) {
      clock.stopAt(MIDNIGHT);
      await clock.moveTo(plusDage(clock.dato(), 1));
      await turn(ctx);
      clock.stopAt(MORNING);
      await sendPost();
      if (til === 'naeste' && somethingIn(await hvadSkete(ctx, fra, left))) break;
    }
  } finally {
    clock.stopAt(null);
  }
  return { dato: clock.dato(), ...(await hvadSkete(ctx, fra, begun)) };
}

const somethingIn = ({ haendelser, andres, mails }: HvadSkete): boolean =>
  haendelser.length + andres + mails.length > 0;

/** Midnight: what the day itself still had to send is not what comes next. */
const endOf = (dag: Dato) => instantAt(plusDage(dag, 1), 0, 0);

const invalid = (tekst: string): AppError =>
  new AppError('invalid', { message: tekst, fields: [{ felt: 'dato', tekst }] });
