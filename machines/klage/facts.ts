import { z } from 'zod';
import * as grund from '../grund.ts';
import { DOKUMENTER, GENVURDERINGER, UDFALD } from './lister.ts';

/** What a complaint knows. What the borger and we wrote is indhold, and not here. */
export const factsSchema = z.strictObject({
  sagId: grund.forloebId,
  afgoerelseSeq: grund.seq,
  paragraffer: grund.paragraffer,
  kanal: z.string(),
  modtaget: grund.udloeser,
  /** T24, as the sag counted it without the kommune's own closing days. How late it came is a grade, nothing more (C24). */
  klagefrist: grund.dato.nullable(),

  genvurderesSiden: grund.dato.nullable(),
  genvurdering: z.strictObject({ udfald: z.enum(GENVURDERINGER), dato: grund.dato, seq: grund.seq }).nullable(),
  videresendt: z
    .strictObject({ dato: grund.dato, dokumenter: z.array(z.enum(DOKUMENTER)).readonly(), seq: grund.seq })
    .nullable(),
  /** When Ankestyrelsen is asked next; `spurgt` null is that nobody has asked yet. */
  spoergIgen: z.strictObject({ fra: grund.udloeser, dato: grund.dato.nullable(), spurgt: z.boolean() }).nullable(),
  afgoerelse: z.strictObject({ udfald: z.enum(UDFALD), modtaget: grund.dato, seq: grund.seq }).nullable(),
  trukket: grund.dato.nullable(),
});

export type Facts = z.infer<typeof factsSchema>;
