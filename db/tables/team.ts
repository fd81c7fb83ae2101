import type { Generated } from 'kysely';
import type { KommuneId, TeamId } from '#machines/ids.ts';
import type { Flag } from './flag.ts';

export interface TeamRow {
  id: TeamId;
  kommune_id: KommuneId;
  navn: string;
  active: Flag;
  version: Generated<number>;
}
