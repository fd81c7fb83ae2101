import type { Rolle } from './actor.ts';
import type { PersonId } from './ids.ts';
import type { Dato } from './kalender/dato.ts';

/** What stands behind a frist: the law, the contract, the other party, or our own order. */
export type FristArt = 'lov' | 'kontrakt' | 'modpart' | 'intern';

/** Who must act: someone with a role on the sag, a named person, or somebody outside the house. */
export type Hvem =
  | { readonly art: 'rolle'; readonly rolle: Rolle }
  | { readonly art: 'person'; readonly personId: PersonId }
  | { readonly art: 'leverandoer' }
  | { readonly art: 'borger' };

/** A rung of a ladder: remind this many calendar days before (−) or after (+) the date, and whom. */
export interface Trin {
  readonly dage: number;
  readonly til: Rolle;
}

/**
 * A frist, derived from state and facts alone; it knows no now. `dato` is null while it stands still or is not
 * confirmed; `forklaring` then says why. Its key is rule, subject and the seq of its trigger.
 */
export interface Frist {
  readonly regel: string;
  readonly navn: string;
  readonly art: FristArt;
  /** What it is about when a sag has several of the same rule (a pristilbud's id), else null. */
  readonly emne: string | null;
  readonly udloeser: { readonly dato: Dato | null; readonly seq: number; readonly tekst: string };
  readonly dato: Dato | null;
  /** Gør det senest: the day to aim at. */
  readonly senest: Dato | null;
  readonly forklaring: string;
  readonly hvem: Hvem;
  readonly trin: readonly Trin[];
  /** Passed and not acted upon it goes up (3.3); not where another frist of the same act does, for nothing calls twice. */
  readonly stiger: boolean;
  /** The event that the clock sends, and the first day on which it does; null when the frist only reminds. */
  readonly vaekker: { readonly event: string; readonly paa: Dato } | null;
}

/** The key of a frist, stable as long as its trigger is the same. */
export function fristNoegle(frist: Frist): string {
  return `${frist.regel}:${frist.emne ?? ''}:${frist.udloeser.seq}`;
}

/** The first day on which the clock has something to do here, or null. */
export function nextDue(frister: readonly Frist[]): Dato | null {
  let next: Dato | null = null;
  for (const { vaekker } of frister) if (vaekker && (next === null || vaekker.paa < next)) next = vaekker.paa;
  return next;
}
