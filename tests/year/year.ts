import { createHash } from 'node:crypto';
import { allHistory } from '#db/repositories/history.ts';
import { listDue } from '#db/repositories/instances.ts';
import { countOwed } from '#db/repositories/outbox.ts';
import { erBankdag } from '#machines/kalender/bankdage.ts';
import { type Dato, plusDage } from '#machines/kalender/dato.ts';
import { instantAt } from '#machines/kalender/instant.ts';
import type { ArbejdeItem } from '#machines/svar.ts';
import { postTurn } from '#notifications/keep-post.ts';
import { openIndhold, sagKey } from '#server/forloeb/open-indhold.ts';
import { trusting } from '#server/ur/clock-watch.ts';
import { genberegnVentende } from '#server/ur/genberegn.ts';
import { tick } from '#server/ur/keep-clock.ts';
import { turn } from '#server/ur/turn.ts';
import { verifyAll } from '#server/verify/verify-all.ts';
import { type Chance, chanceFrom } from '#tests/crash/chance.ts';
import { TEKST } from '#tests/support/samples/sample.ts';
import { FOERSTE_DAG } from '#tests/support/worlds.ts';
import { Acts } from './acts.ts';
import { changeSettings, chooseStandIn } from './administration.ts';
import { hitsOf } from './faults.ts';
import { House } from './house.ts';
import { ALLE } from './people.ts';
import { SELDOM_PASSED } from './places.ts';
import { Watch } from './watch.ts';

export interface Plan {
  readonly dialect: 'sqlite' | 'postgres';
  readonly seed: number;
  readonly days: number;
  /** It goes on for so many, until enough has gone wrong at every place. */
  readonly most: number;
  /** On a day on which people work. */
  readonly actsADay: number;
  /** So many live sager at most. */
  readonly sager: number;
  /** How often something must have gone wrong at each of these places. */
  readonly wanted: number;
  readonly places: readonly string[];
}

/** The year of a kommune, day by day. */
export class Year {
  readonly plan: Plan;
  readonly house: House;
  readonly watch: Watch;
  readonly acts: Acts;
  readonly chance: Chance;
  standstills = 0;
  days = 0;

  private constructor(plan: Plan, house: House) {
    this.plan = plan;
    this.house = house;
    this.watch = new Watch(house);
    this.chance = chanceFrom(plan.seed);
    this.acts = new Acts(this.watch, this.chance);
  }

  /** Lives it to its end, and lets what is owed arrive. */
  static async live(plan: Plan): Promise<Year> {
    const year = new Year(plan, await House.open(plan.dialect, plan.seed, plan.wanted));
    let dag = FOERSTE_DAG;
    for (let n = 0; n < plan.sager / 3; n++) await year.acts.open();
    while (year.#goesOn()) {
      year.days += 1;
      await year.#day(dag);
      const next = year.#next(dag);
      if (next.slice(0, 7) !== dag.slice(0, 7)) await year.#month(dag);
      dag = next;
    }
    if (year.watch.brud.length > 0) return year;
    year.house.mailbox.well = true;
    // A mail that was tried in vain for days is tried again within one.
    for (let n = 0; n < 8; n++) await year.#postAndClock(plusDage(dag, n), 0);
    await year.#month(plusDage(dag, 7));
    await year.#everythingArrived();
    return year;
  }

  #goesOn(): boolean {
    const { plan, days, watch } = this;
    // The first that is broken tells most; what follows from it only takes time.
    if (watch.brud.length > 0) return false;
    return days < plan.days || (days < plan.most && this.seldom().length > 0);
  }

  /** Most days follow each other; now and then the house stands still for a while, and all comes at once. */
  #next(dag: Dato): Dato {
    if (this.chance.next() >= 0.015) return plusDage(dag, 1);
    this.standstills += 1;
    return plusDage(dag, 3 + Math.floor(this.chance.next() * 14));
  }

  async #day(dag: Dato): Promise<void> {
    await this.#postAndClock(dag, 3);
    if (!erBankdag(dag)) return;
    const { chance, acts } = this;
    if (chance.next() < 0.1) {
      await changeSettings(this.house, chance, dag);
      await this.watch.look('the settings');
      await this.#clock(dag, 3);
    }
    if (chance.next() < 0.08) await chooseStandIn(this.house, chance, dag);
    for (let n = 0; n < this.plan.actsADay; n++) {
      this.house.clock.moveTo(
        instantAt(dag, 8 + Math.floor((n * 8) / this.plan.actsADay), Math.floor(chance.next() * 60)),
      );
      if (chance.next() < 0.12 && (await this.#live()) < this.plan.sager) await acts.open();
      else await acts.one();
    }
    await this.#post(dag, 16, 30, 2);
  }

  async #live(): Promise<number> {
    const rows = await this.house.db.kysely.selectFrom('sag').select('id').where('live', '=', 1).execute();
    return rows.length;
  }

  async #postAndClock(dag: Dato, faults: number): Promise<void> {
    this.house.clock.moveTo(instantAt(dag, 0, 5));
    await this.#clock(dag, faults);
    await this.#post(dag, 7, 15, faults);
    await this.#post(dag, 12, 0, faults);
  }

  /** The clock's turn, in which things go wrong, and the next one, which catches up with all of it. */
  async #clock(dag: Dato, faults: number): Promise<void> {
    const { house, watch } = this;
    for (let n = 0; n < faults; n++) {
      house.faults.arm('uret', 1);
      await tick(house.deps, trusting);
      house.faults.disarm();
      if (house.db.broken()) await house.restart();
      await watch.look(`the clock on ${dag}`);
    }
    await genberegnVentende(house.deps);
    const { failed } = await turn(house.deps);
    watch.need(failed === 0, `the clock could not move ${failed} forløb on ${dag}`);
    await watch.look(`the clock on ${dag}, undisturbed`);
    const due = await listDue(house.db.kysely, null, dag, 10);
    watch.need(due.length === 0, `the clock left ${due.map((row) => `${row.chart} ${row.next_due}`).join()} on ${dag}`);
  }

  async #post(dag: Dato, hour: number, minute: number, faults: number): Promise<void> {
    const { house, watch } = this;
    house.clock.moveTo(instantAt(dag, hour, minute));
    const fired = house.faults.fired;
    house.faults.arm('posten', faults);
    await postTurn(house.post).catch((error: unknown) => {
      if (house.faults.fired === fired) throw error;
    });
    house.faults.disarm();
    if (house.db.broken()) await house.restart();
    if (house.faults.fired > fired) await this.#excuseUnsettled();
    const moved = await watch.look('the post');
    watch.need(moved.length === 0, 'the post moved a sag');
  }

  /** What had arrived when something went wrong, and was not settled, is sent once more. */
  async #excuseUnsettled(): Promise<void> {
    const { db, mailbox } = this.house;
    const rows = await db.kysely
      .selectFrom('outbox')
      .select('id')
      .where('sent_at', 'is', null)
      .where('lease_until', 'is not', null)
      .execute();
    const times = mailbox.timesArrived();
    for (const { id } of rows) mailbox.excused.set(id, Math.max(mailbox.excused.get(id) ?? 0, times.get(id) ?? 0));
  }

  /** What costs more to look at. */
  async #month(dag: Dato): Promise<void> {
    const { house, watch } = this;
    const { fund, sager } = await verifyAll(house.db, null);
    for (const { rootId, seq, hvad } of fund)
      watch.say(`verify at the end of ${dag.slice(0, 7)}: ${rootId} no. ${seq}: ${hvad}`);
    watch.need(sager === (await house.heads()).size, 'verify did not see every sag');
    await this.#nobodyForgotten();
    this.#nothingTold();
    this.#sentOnce();
    // A long year says how far it has come, so that one that is cut off has told something.
    if (this.plan.days < 180) return;
    const { fired } = house.faults;
    process.stdout.write(
      `  ${dag.slice(0, 7)}: ${sager} sager, ${fired} faults, ${this.seldom().length} places to come\n`,
    );
  }

  /** Each live sag is on somebody's list, or has a frist that will put it there. */
  async #nobodyForgotten(): Promise<void> {
    const listed = new Set<string>();
    for (const who of ALLE) {
      const res = await (await this.house.client(who)).get('/api/mit-arbejde');
      const { items } = (await res.json()) as { items: ArbejdeItem[] };
      for (const { sag } of items) listed.add(sag.id);
    }
    const { kysely } = this.house.db;
    const dated = await kysely.selectFrom('frist').select('root_id').where('dato', 'is not', null).execute();
    for (const { root_id } of dated) listed.add(root_id);
    const live = await kysely.selectFrom('sag').select(['id', 'tilstand']).where('live', '=', 1).execute();
    for (const { id, tilstand } of live) this.watch.need(listed.has(id), `${id} in ${tilstand} is on nobody's list`);
  }

  /** Neither mails nor the log name anybody, or repeat what people wrote. */
  #nothingTold(): void {
    const words = [...this.acts.canaries, TEKST];
    const found = (text: string) => words.find((word) => text.includes(word));
    for (const { id, subject, text, html, to, messageId } of this.house.mailbox.arrived) {
      const word = found(`${subject}\n${text}\n${html}\n${to}\n${messageId}`);
      this.watch.need(word === undefined, `mail ${id} says ${word}`);
    }
    for (const line of this.house.log.splice(0)) {
      const word = found(line);
      this.watch.need(word === undefined, `the log says ${word}: ${line.slice(0, 200)}`);
    }
  }

  #sentOnce(): void {
    const { mailbox } = this.house;
    for (const [id, times] of mailbox.timesArrived())
      this.watch.need(times <= 1 + (mailbox.excused.get(id) ?? 0), `mail ${id} arrived ${times} times`);
  }

  async #everythingArrived(): Promise<void> {
    const { db, mailbox } = this.house;
    const times = mailbox.timesArrived();
    this.watch.need((await countOwed(db.kysely)) === 0, 'mails are owed that nobody sends');
    const sent = await db.kysely.selectFrom('outbox').select(['id', 'sent_at', 'unclear']).execute();
    for (const { id, sent_at } of sent)
      this.watch.need(sent_at === null || times.has(id), `mail ${id} is marked as sent and never left`);
    const known = new Set(sent.map(({ id }) => id));
    for (const id of times.keys()) this.watch.need(known.has(id), `mail ${id} was sent and is owed by nobody`);
  }

  /** What happened in the year, as one number: no key, no chance of the sealing, nothing but what was told. */
  async digest(): Promise<string> {
    const { db, kommune, deps, mailbox } = this.house;
    const hash = createHash('sha256');
    for (const id of (await this.house.heads()).keys()) {
      const key = await sagKey(db.kysely, deps.masterKey, kommune.id, id);
      for (const row of await allHistory(db.kysely, kommune.id, id)) {
        const { indhold, indhold_hash, prev_hash, hash: own, ...told } = row;
        const { kommune_id, ...rest } = told;
        hash.update(JSON.stringify([rest, openIndhold(key, row)]));
      }
    }
    for (const { id, subject, text } of mailbox.arrived) hash.update(JSON.stringify([id, subject, text]));
    return hash.digest('hex');
  }

  /** The places where too little went wrong. */
  seldom(): string[] {
    const { points } = this.house.faults;
    return this.plan.places.flatMap((place) => {
      const point = points.get(place);
      const hits = point ? hitsOf(point) : 0;
      const wanted = Math.min(this.plan.wanted, SELDOM_PASSED.get(place) ?? this.plan.wanted);
      return hits < wanted ? [`${place}: ${hits} of ${point?.passed ?? 0}`] : [];
    });
  }
}
