import { z } from 'zod';
import { navnSchema } from '../users/user-schema.ts';

export const opretTeamSchema = z.strictObject({ navn: navnSchema });
export const retTeamSchema = z.strictObject({ navn: navnSchema, active: z.boolean() });
export const teamSchema = z
  .strictObject({ id: z.string(), navn: z.string(), active: z.boolean() })
  .meta({ ref: 'Team' });
export type Team = z.infer<typeof teamSchema>;
