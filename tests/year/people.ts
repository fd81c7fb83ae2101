import type { Rolle } from '#machines/actor.ts';
import type { PersonId } from '#machines/ids.ts';
import { CAST } from '#tests/support/samples/cast.ts';
import type { Extra } from '#tests/support/samples/kommune.ts';

const person = (id: string, ...roller: Rolle[]): Extra => ({ id: `p-${id}` as PersonId, roller });

/** Beside the cast: those who stand in, a second kontraktforhandler, somebody with two hats, and økonomi. */
export const FOLK: readonly Extra[] = [
  person('vikar', 'raadgiver'),
  person('vikar-leder', 'leder'),
  person('forhandler-2', 'kontraktforhandler'),
  person('souschef', 'leder', 'kontraktforhandler', 'raadgiver'),
  person('oekonomi', 'oekonomi'),
];

/** Whoever changes settings and chooses stand-ins. */
export const INDSTILLER: Extra = person('administrator', 'administrator');

/** Everybody who looks at *Mit arbejde*. */
export const ALLE: readonly PersonId[] = [...CAST.map((a) => a.personId), ...FOLK.map((f) => f.id)];

/** Who can stand in for whom: they share a role. */
export const VIKARER: readonly (readonly [PersonId, PersonId])[] = [
  ['p-raadgiver', 'p-vikar'],
  ['p-raadgiver-2', 'p-raadgiver'],
  ['p-leder', 'p-vikar-leder'],
  ['p-leder-2', 'p-souschef'],
  ['p-forhandler', 'p-forhandler-2'],
].map(([away, vikar]) => [away as PersonId, vikar as PersonId] as const);
