import { z } from 'zod';
import { navnSchema } from '../users/user-schema.ts';

export const opretTeamSchema = z.strictObject({ navn: navnSchema });
/** With the version that was read: what somebody else changed in the meantime is not written over. */
export const retTeamSchema = z.strictObject({ navn: navnSchema, active: z.boolean(), version: z.int().min(1) });
export const teamSchema = z
  .strictObject({ id: z.string(), navn: z.string(), active: z.boolean(), version: z.number() })
  .meta({ ref: 'Team' });
export type Team = z.infer<typeof teamSchema>;
