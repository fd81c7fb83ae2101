import { z } from 'zod';
import { dato, paragraffer, seq } from '../../grund.ts';
import { AFGOERELSE_KRAEVES, BESTILLING_KRAEVES, KLAGE_MEDHOLD, KLAGE_UDEN_MEDHOLD } from '../fortalt.ts';
import { KLAGE_KANALER, KLAGET_AF } from '../lister.ts';

/* What is complained of, and what somebody outside this chart says must be done again. */

/** A complaint is named by the afgørelse that it is about; of each there is at most one that is open. */
export const klage = z.strictObject({
  afgoerelseSeq: seq,
  modtaget: dato,
  kanal: z.enum(KLAGE_KANALER),
  klagetAf: z.enum(KLAGET_AF),
  /** As far as it can be counted without the kommune's own closing days; lateness rejects nothing (C24). */
  klagefrist: dato.nullable(),
  paragraffer,
  /** Null while it is open. */
  udfald: z.enum([...KLAGE_MEDHOLD, ...KLAGE_UDEN_MEDHOLD]).nullable(),
  seq,
});

export const afgoerelseKraeves = z.strictObject({ aarsag: z.enum(AFGOERELSE_KRAEVES), dato, seq });
export const bestillingKraeves = z.strictObject({ aarsag: z.enum(BESTILLING_KRAEVES), dato, seq });
