import { moveHighWater, readUr, resetHighWater, setSpaerret } from '#db/repositories/ur.ts';
import type { UrRow } from '#db/tables/ur.ts';
import type { Instant } from '#machines/kalender/dato.ts';
import { tidspunktPaaDansk } from '#machines/kalender/paa-dansk.ts';
import { plusSekunder, sekunderMellem } from '#machines/kalender/sekunder.ts';
import type { Deps } from '../context.ts';

/** P20: so far from what has really passed, time is not believed. */
const JUMP_SECONDS = 3600;
/** Servers that share a database never agree to the second. */
const SLACK_SECONDS = 300;

/** Watches the server's own clock, and holds back what cannot be undone while it shows what cannot be. */
export interface ClockWatch {
  /** Why nothing that cannot be undone may happen now, in words; null while time is as it should be. */
  wrong(): Promise<string | null>;
  /** Somebody who answers for it says that it is right now. */
  release(): Promise<void>;
}

/** For a clock that is no clock: the demo's, and a test's. */
export const trusting: ClockWatch = { wrong: async () => null, release: async () => undefined };

type WatchDeps = Pick<Deps, 'db' | 'clock' | 'log'>;

/**
 * Compares the clock with seconds that only ever go on (`monotonic`), and with how far time had come. A clock set
 * forward is remembered in the database, so that a restart does not make it right; set back it stands behind what
 * the database has seen. It is released when the clock has returned, or by somebody.
 */
export function createClockWatch({ db, clock, log }: WatchDeps, monotonic: () => number): ClockWatch {
  let anchor: { wall: Instant; seconds: number } | null = null;
  let said: string | null = null;

  const look = async (): Promise<string | null> => {
    const [wall, seconds] = [clock.systemNow(), monotonic()];
    const expected = anchor ? plusSekunder(anchor.wall, Math.round(seconds - anchor.seconds)) : wall;
    const ur = await readUr(db.kysely);
    if (sekunderMellem(expected, wall) >= JUMP_SECONDS) {
      await db.inWrite(async (trx) => {
        await moveHighWater(trx, expected);
        if (!ur?.spaerret_ved) await setSpaerret(trx, wall);
      });
      return forward(wall, expected);
    }
    const why = await seen(ur, wall);
    if (why !== null || sekunderMellem(wall, expected) >= JUMP_SECONDS) return why ?? backward(wall, expected);
    anchor = { wall, seconds };
    return null;
  };

  /** What the database knows of time, whatever this process has seen of it. */
  const seen = async (ur: UrRow | undefined, wall: Instant): Promise<string | null> => {
    if (!ur) return null;
    if (ur.spaerret_ved !== null) {
      if (wall >= ur.spaerret_ved) return forward(wall, ur.high_water);
      await db.inWrite((trx) => setSpaerret(trx, null));
    }
    return wall < plusSekunder(ur.high_water, -SLACK_SECONDS) ? backward(wall, ur.high_water) : null;
  };

  return {
    async wrong() {
      const why = await look();
      if (why !== said) {
        if (why === null) log.warn('the clock is believed again');
        else log.error({ hvorfor: why }, 'the clock is not believed: its turn and the post wait');
      }
      said = why;
      return why;
    },
    async release() {
      const wall = clock.systemNow();
      await db.inWrite((trx) => resetHighWater(trx, wall));
      anchor = { wall, seconds: monotonic() };
    },
  };
}

const VENTER =
  'Frister, der sker af sig selv, og mails venter, til uret er rigtigt, eller en administrator frigiver det.';

const forward = (wall: Instant, was: Instant): string =>
  `Serverens ur er sat frem: det viser ${tidspunktPaaDansk(wall)}, men burde vise omkring ${tidspunktPaaDansk(was)}. ${VENTER}`;

const backward = (wall: Instant, was: Instant): string =>
  `Serverens ur er sat tilbage: det viser ${tidspunktPaaDansk(wall)}, men har vist ${tidspunktPaaDansk(was)}. ${VENTER}`;
