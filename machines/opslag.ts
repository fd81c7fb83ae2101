import type { Rolle } from './actor.ts';
import type { MoedeId, PersonId, TeamId, TilbudId } from './ids.ts';
import type { Dato } from './kalender/dato.ts';
import type { Paragraf } from './paragraffer.ts';
import type { Oere } from './pris/oere.ts';
import type { FrosneRegler } from './regler.ts';

/** A tilbud as it was in the register when the event named it. */
export interface TilbudOpslag {
  readonly id: TilbudId;
  readonly navn: string;
  readonly leverandoer: string;
  readonly driftsform: 'kommunalt' | 'regionalt' | 'selvejende' | 'privat';
  /** Paragraphs it is approved for. */
  readonly paragraffer: readonly Paragraf[];
  /** Whether socialtilsynet has approved it and it stands on Tilbudsportalen (L-01). */
  readonly godkendt: boolean;
}

export interface MoedeOpslag {
  readonly id: MoedeId;
  readonly dato: Dato;
}

export interface PersonOpslag {
  readonly id: PersonId;
  readonly roller: readonly Rolle[];
  readonly teams: readonly TeamId[];
  readonly beloebsgraense: Oere | null;
}

export interface TeamOpslag {
  readonly id: TeamId;
}

/** The kommune's settings of today, as far as a chart may know them. */
export interface IndstillingerOpslag {
  readonly regler: FrosneRegler;
  /** The next planned meeting of the udvalg after today, if any (I01). */
  readonly naesteMoede: MoedeOpslag | null;
}

export interface OpslagVaerdi {
  tilbud: TilbudOpslag;
  moede: MoedeOpslag;
  person: PersonOpslag;
  team: TeamOpslag;
  indstillinger: IndstillingerOpslag;
}

/** Each kind of look-up and the payload key that names its row; settings need no name. */
export const OPSLAG = {
  tilbud: 'tilbudId',
  moede: 'moedeId',
  person: 'personId',
  team: 'team',
  indstillinger: null,
} as const satisfies Record<keyof OpslagVaerdi, string | null>;

export type OpslagNavn = keyof OpslagVaerdi;

/** What the road read for an event: a row, or null where the payload names none. A caused event has none. */
export type Opslag = { readonly [N in OpslagNavn]?: OpslagVaerdi[N] | null };
