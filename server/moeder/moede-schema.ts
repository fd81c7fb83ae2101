import { z } from 'zod';
import { datoSchema } from '../http/dato-schema.ts';
import { navnSchema } from '../users/user-schema.ts';

export const MOEDE_STATUS = ['planlagt', 'holdt', 'aflyst'] as const;

const sted = navnSchema.nullable();

export const opretMoedeSchema = z.strictObject({ dato: datoSchema, sted });
export type OpretMoede = z.infer<typeof opretMoedeSchema>;

export const retMoedeSchema = z.strictObject({ dato: datoSchema, sted, status: z.enum(MOEDE_STATUS) });
export type RetMoede = z.infer<typeof retMoedeSchema>;

export const moedeSchema = z
  .strictObject({ id: z.string(), dato: z.string(), sted: z.string().nullable(), status: z.enum(MOEDE_STATUS) })
  .meta({ ref: 'Moede' });
export type Moede = z.infer<typeof moedeSchema>;
