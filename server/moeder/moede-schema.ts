import { z } from 'zod';
import type { Dato } from '#machines/kalender/dato.ts';
import { datoSchema } from '../http/dato-schema.ts';
import { navnSchema } from '../users/user-schema.ts';

export const MOEDE_STATUS = ['planlagt', 'holdt', 'aflyst'] as const;

const sted = navnSchema.nullable();
/** The day by which sager must be ready for the meeting: told, and never a refusal. */
const frist = datoSchema.nullable();

/** What the row keeps as JSON. */
export const moedeDataSchema = z.strictObject({ frist: frist.default(null) });

export const opretMoedeSchema = z.strictObject({ dato: datoSchema, sted, frist: frist.default(null) });
export type OpretMoede = z.infer<typeof opretMoedeSchema>;

/** With the version that was read: what somebody else changed in the meantime is not written over. */
export const retMoedeSchema = z.strictObject({
  dato: datoSchema,
  sted,
  frist,
  status: z.enum(MOEDE_STATUS),
  version: z.int().min(1),
});
export type RetMoede = z.infer<typeof retMoedeSchema>;

export const moedeSchema = z
  .strictObject({
    id: z.string(),
    dato: z.string(),
    sted: z.string().nullable(),
    frist: z.string().nullable(),
    status: z.enum(MOEDE_STATUS),
    version: z.number(),
    /** How many sager wait for it. */
    sager: z.number(),
  })
  .meta({ ref: 'Moede' });
export type Moede = Omit<z.infer<typeof moedeSchema>, 'dato' | 'frist'> & {
  readonly dato: Dato;
  readonly frist: Dato | null;
};
