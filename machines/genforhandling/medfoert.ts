import { z } from 'zod';
import * as grund from '../grund.ts';
import { kontraktlinje } from '../kontraktlinje.ts';
import { ARTER, HENVENDELSE_KANALER, KONTRAKTVARIANTER, PARTER, UNDERSKRIFTSRAEKKEFOELGER } from './lister.ts';

/** What the kontrakt carries to the genforhandling that it opens: who asked, for what, and the terms as they are. */
export const genforhandlingMedfoert = z.strictObject({
  sagId: grund.forloebId,
  kontraktId: grund.forloebId,
  fra: z.enum(PARTER),
  art: z.enum(ARTER),
  /** The day the request came, or was sent: one reading of T07 counts from here (C18). */
  henvendelse: grund.dato,
  kanal: z.enum(HENVENDELSE_KANALER),
  /** Is there a kontraktforhandler (2.16): he negotiates and fills, else the rådgiver. */
  forhandler: z.enum(['ja', 'nej']),
  variant: z.enum(KONTRAKTVARIANTER).nullable(),
  raekkefoelge: z.enum(UNDERSKRIFTSRAEKKEFOELGER),
  linjer: z.array(kontraktlinje).readonly(),
  aarsprisOere: grund.oere.nullable(),
  paragraffer: grund.paragraffer,
  timerPrUge: z.number().nullable(),
  leverandoernavn: z.string().nullable(),
});
export type GenforhandlingMedfoert = z.infer<typeof genforhandlingMedfoert>;

/** The sag has been closed: there is nothing left to agree on. */
export const sagenLukketMedfoert = z.strictObject({ dato: grund.dato });
