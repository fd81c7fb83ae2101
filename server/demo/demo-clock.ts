import type { Db } from '#db/connect.ts';
import { readUr, setDemoDato } from '#db/repositories/ur.ts';
import type { Dato, Instant } from '#machines/kalender/dato.ts';
import { datoI, instantAt, klokkeslaetI, parseInstant } from '#machines/kalender/instant.ts';
import type { Clock } from '../context.ts';

/** A clock whose business date can be set, kept in the database so that a restart goes on where it was. */
export interface DemoClock extends Clock {
  dato(): Dato;
  /** Moves the business date; never back. */
  moveTo(dato: Dato): Promise<void>;
}

/** The time of day is the real one; the date is the simulated one. `filling` fixes the hour while the demo is made. */
export async function openDemoClock(db: Db, first: Dato): Promise<DemoClock> {
  let dato = (await readUr(db.kysely))?.demo_dato ?? first;
  const systemNow = (): Instant => parseInstant(new Date().toISOString()) as Instant;
  return {
    systemNow,
    dato: () => dato,
    now() {
      const [hour = 12, minute = 0] = klokkeslaetI(systemNow()).split(':').map(Number);
      const seconds = systemNow().slice(16);
      return `${instantAt(dato, hour, minute).slice(0, 16)}${seconds}` as Instant;
    },
    async moveTo(next) {
      if (next < dato) return;
      dato = next;
      await db.inWrite((trx) => setDemoDato(trx, next));
    },
  };
}

/** Today in Copenhagen, by the host's clock. */
export const realToday = (): Dato => datoI(parseInstant(new Date().toISOString()) as Instant);
