import type { BorgerId, ForloebId, KommuneId, MoedeId, PersonId, TeamId } from '#machines/ids.ts';
import type { Dato, Instant } from '#machines/kalender/dato.ts';
import type { Flag } from './flag.ts';

/** What lists show and what decides who sees a sag; written by the road, never the truth. */
export interface SagRow {
  id: ForloebId;
  kommune_id: KommuneId;
  /** The root chart, whose words its trin and tilstand are. */
  chart: string;
  sagsnummer: string;
  titel: string;
  trin: string;
  tilstand: string;
  live: Flag;
  team_id: TeamId;
  borger_id: BorgerId | null;
  raadgiver_id: PersonId | null;
  kontraktforhandler_id: PersonId | null;
  leder_id: PersonId | null;
  moede_id: MoedeId | null;
  forhandlere_ser_alle: Flag;
  leverandoer: string | null;
  paa_vent_til: Dato | null;
  naeste_frist: Dato | null;
  /** The root chart's own version. */
  version: number;
  created_at: Instant;
  updated_at: Instant;
}
