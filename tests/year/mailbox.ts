import type { Mail, Transport, Udfald } from '#notifications/post.ts';
import type { Chance } from '#tests/crash/chance.ts';
import type { House } from './house.ts';

/** Where the mails of the year arrive, by a server that is often not well; the house may die while one is on its way. */
export class Mailbox implements Transport {
  readonly arrived: Mail[] = [];
  /** How often each mail may have arrived once more without anybody having done wrong. */
  readonly excused = new Map<string, number>();
  /** The last days of the year it is well, so that everything owed arrives. */
  well = false;
  readonly #house: House;
  readonly #chance: Chance;

  constructor(house: House, chance: Chance) {
    this.#house = house;
    this.#chance = chance;
  }

  async send(mail: Mail): Promise<Udfald> {
    const { faults, db } = this.#house;
    if (faults.at('før brevet sendes', ['afbrydelse'])) {
      db.breakOff();
      return { art: 'midlertidig', fejl: 'ECONNRESET' };
    }
    const kind = this.well ? 1 : this.#chance.next();
    if (kind < 0.05) return { art: 'midlertidig', fejl: '451 DATA' };
    if (kind < 0.06) return { art: 'afvist', fejl: '550 RCPT TO' };
    if (kind < 0.08) {
      // It was handed over; only whether it arrived is anybody's guess.
      if (kind < 0.07) this.arrived.push(mail);
      this.excuse(mail.id);
      return { art: 'unclear', fejl: 'EPROTOCOL' };
    }
    this.arrived.push(mail);
    if (faults.at('brevet er sendt, ikke afgjort', ['afbrydelse'])) db.breakOff();
    return { art: 'sendt' };
  }

  close(): void {}

  excuse(id: string): void {
    this.excused.set(id, (this.excused.get(id) ?? 0) + 1);
  }

  timesArrived(): ReadonlyMap<string, number> {
    const times = new Map<string, number>();
    for (const { id } of this.arrived) times.set(id, (times.get(id) ?? 0) + 1);
    return times;
  }
}
