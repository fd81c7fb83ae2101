import type { ForloebId, KommuneId, MoedeId, PersonId, TeamId } from './ids.ts';
import type { Oere } from './pris/oere.ts';

/** The roles of domain.md 7. An administrator sets up people and settings and sees no sag. */
export const ROLLER = [
  'raadgiver',
  'kontraktforhandler',
  'leder',
  'udvalgsmedlem',
  'oekonomi',
  'administrator',
] as const;
export type Rolle = (typeof ROLLER)[number];

/** Whose relations count: the person himself, or the one he stands in for. */
export interface Identitet {
  readonly personId: PersonId;
  readonly roller: readonly Rolle[];
  readonly teams: readonly TeamId[];
}

/** A logged-in person as the engine knows him, with those he stands in for today. */
export interface Actor extends Identitet {
  readonly kommuneId: KommuneId;
  /** Highest yearly price he may decide or sign, in øre; null is no limit. */
  readonly beloebsgraense: Oere | null;
  readonly vikarFor: readonly Identitet[];
}

/**
 * Who sends an event: a person, the clock, another event (`foelger`, on whose behalf it happened), or the upgrade that
 * an administrator started.
 */
export type Afsender =
  | { readonly art: 'person'; readonly actor: Actor }
  | { readonly art: 'uret' }
  | { readonly art: 'opgradering'; readonly personId: PersonId }
  | { readonly art: 'foelger'; readonly personId: PersonId | null; readonly paaVegneAf: PersonId | null };

/** What ties people to a sag; read from the root's row, used by acting and by seeing alike. */
export interface Tilknytning {
  readonly sagId: ForloebId;
  readonly teamId: TeamId;
  readonly tildelt: Readonly<Partial<Record<Rolle, PersonId>>>;
  /** The meeting whose agenda the sag is on, else null. */
  readonly dagsorden: MoedeId | null;
  /** Preset switch: kontraktforhandlere see all sager (centralIndkoeb). */
  readonly forhandlereSerAlle: boolean;
  /** The leder named for the kommune when its own are away or barred. */
  readonly lederUdefra: PersonId | null;
}
