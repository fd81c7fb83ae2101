import type { Actor } from '#machines/actor.ts';
import type { Omgivelser } from '#machines/decide.ts';
import type { Dato } from '#machines/kalender/dato.ts';
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
  readonly visited: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The newest row of one event of a forløb: its facts, and what people wrote. */
export interface Written {
  readonly type: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly indhold: Indhold | null;
}
