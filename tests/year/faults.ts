import type { Chance } from '#tests/crash/chance.ts';

/** Who is at work: somebody's request, the clock's turn, or the post's. */
export type Worker = 'handling' | 'uret' | 'posten';

/**
 * What goes wrong: an error, after which the house goes on; the connection with all that is under way on it, as when the
 * process dies; or an answer of the database that asks to be tried again.
 */
export type Fault = 'kast' | 'afbrydelse' | 'igen';

/** A place where something can go wrong, how often it was passed with that in mind, and what went wrong there. */
export interface Point {
  readonly name: string;
  passed: number;
  readonly hits: Record<Fault, number>;
}

export const hitsOf = ({ hits }: Point): number => hits.kast + hits.afbrydelse + hits.igen;

/** Where little has gone wrong yet, it goes wrong more often. */
const OFTEN = 0.7;
const SELDOM = 0.004;
/** What is passed by many writes, any of which is to be hit, goes wrong at this rate all the time. */
const EVENLY: ReadonlyMap<string, number> = new Map([['midt i en delt commit', 0.12]]);

/** Lets things go wrong where the road passes, by chance that can be had again; nothing does unless it was armed. */
export class Faults {
  readonly points = new Map<string, Point>();
  /** How often something went wrong. */
  fired = 0;
  readonly #chance: Chance;
  readonly #wanted: number;
  #worker: Worker | null = null;
  #left = 0;

  constructor(chance: Chance, wanted: number) {
    this.#chance = chance;
    this.#wanted = wanted;
  }

  /** From now on this worker's steps may go wrong, so many times. */
  arm(worker: Worker, times: number): void {
    this.#worker = worker;
    this.#left = times;
  }

  disarm(): void {
    this.#left = 0;
  }

  /** What goes wrong at this place now; null when nothing does. */
  at(place: string, kinds: readonly Fault[]): Fault | null {
    if (this.#worker === null || this.#left === 0) return null;
    const name = `${this.#worker}: ${place}`;
    const point = this.points.get(name) ?? { name, passed: 0, hits: { kast: 0, afbrydelse: 0, igen: 0 } };
    this.points.set(name, point);
    point.passed += 1;
    const rate = EVENLY.get(place) ?? (hitsOf(point) < this.#wanted ? OFTEN : SELDOM);
    if (this.#chance.next() >= rate) return null;
    const fault = this.#chance.pick(kinds);
    point.hits[fault] += 1;
    this.fired += 1;
    this.#left -= 1;
    return fault;
  }

  /** Chance that belongs to what goes wrong, so that it takes nothing from what people do. */
  get chance(): Chance {
    return this.#chance;
  }
}

/** An error that no code of the house knows. */
export class BrokenOff extends Error {
  override readonly name = 'BrokenOff';
}
