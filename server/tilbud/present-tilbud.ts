import type { Selectable } from 'kysely';
import type { TilbudRow } from '#db/tables/tilbud.ts';
import { type Tilbud, tilbudDataSchema } from './tilbud-schema.ts';

export function presentTilbud({ id, version, navn, leverandoer, active, data }: Selectable<TilbudRow>): Tilbud {
  return { ...tilbudDataSchema.parse(JSON.parse(data)), id, version, navn, leverandoer, active: active === 1 };
}
