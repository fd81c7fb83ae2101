import type { Selectable } from 'kysely';
import { z } from 'zod';
import type { MoedeRow } from '#db/tables/moede.ts';
import { MOEDE_STATUS, type Moede, moedeDataSchema } from './moede-schema.ts';

export function presentMoede({ id, dato, sted, status, data, version }: Selectable<MoedeRow>, sager: number): Moede {
  const { frist } = moedeDataSchema.parse(JSON.parse(data));
  return { id, dato, sted, frist, status: z.enum(MOEDE_STATUS).parse(status), version, sager };
}
