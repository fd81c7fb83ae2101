import { createHash } from 'node:crypto';
import { allHistory } from '#db/repositories/history.ts';
import type { HistoryRow } from '#db/tables/history.ts';
import type { ForloebId } from '#machines/ids.ts';
import { FourEyes } from './four-eyes.ts';
import type { House } from './house.ts';
import { brokenInSag } from './still-so.ts';

/** Looks at what moved after everything that happens, and finds every promise that was broken. */
export class Watch {
  readonly house: House;
  readonly fourEyes = new FourEyes();
  readonly brud: string[] = [];
  /** What has happened, as `chart.event`, and where it led, as `chart.leaf`. */
  readonly events = new Map<string, number>();
  readonly leaves = new Map<string, number>();
  checks = 0;
  #heads: ReadonlyMap<ForloebId, number> = new Map();

  constructor(house: House) {
    this.house = house;
  }

  say(what: string): void {
    this.brud.push(`${this.house.clock.now().slice(0, 16)} seed ${this.house.seed}: ${what}`);
  }

  need(holds: boolean, what: string): void {
    if (!holds) this.say(what);
  }

  /** The rows that are new since it was last looked, sag by sag; each sag that they are of is held against all promises. */
  async look(why: string): Promise<readonly HistoryRow[]> {
    const { db, kommune } = this.house;
    const before = this.#heads;
    this.#heads = await this.house.heads();
    const fresh: HistoryRow[] = [];
    for (const [id, seq] of this.#heads) {
      const was = before.get(id) ?? 0;
      if (was === seq) continue;
      this.need(was < seq, `${why}: sag ${id} went back from ${was} to ${seq}`);
      fresh.push(...(await allHistory(db.kysely, kommune.id, id)).filter((row) => row.seq > was));
      await this.lookAt(id, why);
    }
    for (const id of before.keys()) this.need(this.#heads.has(id), `${why}: sag ${id} is gone`);
    for (const broken of this.fourEyes.read(fresh)) this.say(`${why}: four eyes: ${broken}`);
    for (const { chart, event, to_tilstand } of fresh) {
      count(this.events, `${chart}.${event}`);
      count(this.leaves, `${chart}.${to_tilstand}`);
    }
    return fresh;
  }

  async lookAt(id: ForloebId, why: string): Promise<void> {
    this.checks += 1;
    for (const broken of await brokenInSag(this.house, id)) this.say(`${why}: sag ${id}: ${broken}`);
  }

  /** All that the database holds of a sag, as one text: the same before and after what did not happen. */
  async standOf(id: ForloebId): Promise<string> {
    const { kysely } = this.house.db;
    const tables = await Promise.all([
      kysely.selectFrom('stream').select(['id', 'seq', 'head']).where('id', '=', id).execute(),
      kysely.selectFrom('instance').selectAll().where('root_id', '=', id).orderBy('id').execute(),
      kysely.selectFrom('history').select(['seq', 'hash']).where('root_id', '=', id).orderBy('seq').execute(),
      kysely
        .selectFrom('span')
        .selectAll()
        .where('root_id', '=', id)
        .orderBy('instance_id')
        .orderBy('entered_seq')
        .execute(),
      kysely
        .selectFrom('frist')
        .selectAll()
        .where('root_id', '=', id)
        .orderBy('instance_id')
        .orderBy('noegle')
        .execute(),
      kysely.selectFrom('arbejde').selectAll().where('root_id', '=', id).orderBy('id').execute(),
      kysely.selectFrom('sag').selectAll().where('id', '=', id).execute(),
      kysely.selectFrom('sag_ord').selectAll().where('sag_id', '=', id).orderBy('ord').execute(),
      kysely.selectFrom('outbox').select(['id', 'dedupe_key']).where('root_id', '=', id).orderBy('id').execute(),
    ]);
    return createHash('sha256').update(JSON.stringify(tables)).digest('hex');
  }
}

const count = (map: Map<string, number>, key: string): void => void map.set(key, (map.get(key) ?? 0) + 1);
