import type { Db } from '#db/connect.ts';
import { moveHighWater, readUr, setDemoDato } from '#db/repositories/ur.ts';
import type { Dato, Instant } from '#machines/kalender/dato.ts';
import { instantAt, klokkeslaetI } from '#machines/kalender/instant.ts';
import type { Clock } from '../context.ts';
import { FOERSTE_DAG } from './dage.ts';

/** A clock whose business date can be set; it is kept in the database, so that a restart goes on where it was. */
export interface DemoClock extends Clock {
  dato(): Dato;
  /** Moves the business date; never back. */
  moveTo(dato: Dato): Promise<void>;
  /** While the demo is told, the time of day stands where it is put; null lets it go as it really goes. */
  stopAt(time: TimeOfDay | null): void;
}

export interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
}

/** When the clock's turn comes on a day that is passed, and when the post's does. */
export const MIDNIGHT: TimeOfDay = { hour: 0, minute: 1 };
export const MORNING: TimeOfDay = { hour: 7, minute: 0 };

/** The time of day is the real one in Copenhagen unless it is stopped; the date is the simulated one. */
export async function openDemoClock(db: Db): Promise<DemoClock> {
  const systemNow = () => new Date().toISOString() as Instant;
  let dato = (await readUr(db.kysely))?.demo_dato ?? FOERSTE_DAG;
  let stopped: TimeOfDay | null = null;
  /** The moment at which it stands, worked out when it is put there: whoever asks is answered at once. */
  let standing: Instant | null = null;
  const stand = (): void => {
    standing = stopped && instantAt(dato, stopped.hour, stopped.minute);
  };
  return {
    systemNow,
    dato: () => dato,
    now() {
      if (standing) return standing;
      const real = systemNow();
      const [hour = 12, minute = 0] = klokkeslaetI(real).split(':').map(Number);
      return `${instantAt(dato, hour, minute).slice(0, 17)}${real.slice(17)}` as Instant;
    },
    async moveTo(next) {
      if (next < dato) return;
      dato = next;
      stand();
      await db.inWrite(async (trx) => {
        await moveHighWater(trx, systemNow());
        await setDemoDato(trx, next);
      });
    },
    stopAt(time) {
      stopped = time;
      stand();
    },
  };
}
