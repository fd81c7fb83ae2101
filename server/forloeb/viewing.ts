import type { Actor } from '#machines/actor.ts';
import type { Omgivelser } from '#machines/decide.ts';
import type { Dato, Instant } from '#machines/kalender/dato.ts';
import type { FristSvar } from '#machines/svar.ts';
import type { LoadedSag } from '../road/load-sag.ts';
import type { Names } from './names.ts';
import type { Indhold } from './open-indhold.ts';

/** What a page needs to show a forløb to one person on one day. */
export interface Viewing {
  readonly sag: LoadedSag;
  readonly actor: Actor;
  readonly today: Dato;
  readonly lukkedage: ReadonlySet<Dato>;
  readonly names: Names;
  readonly omgivelser: Omgivelser;
  /** Null for who may see the money and not what people wrote. */
  readonly written: ReadonlyMap<string, readonly Written[]> | null;
  /** Who has been called about each frist, by its place. */
  readonly paamindet: ReadonlyMap<string, FristSvar['paamindet']>;
  /** Where each forløb has been, in order: the first stay begins the day it was opened. */
  readonly ophold: ReadonlyMap<string, readonly Ophold[]>;
}

/** A stay in one leaf, from when. */
export interface Ophold {
  readonly tilstand: string;
  readonly fra: Instant;
  /** The event that led there. */
  readonly seq: number;
}

/** The newest row of one event of a forløb: its facts, and what people wrote. */
export interface Written {
  readonly seq: number;
  readonly type: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly indhold: Indhold | null;
}
