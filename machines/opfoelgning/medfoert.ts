import { z } from 'zod';
import * as grund from '../grund.ts';
import { PARAGRAFFER } from './lister.ts';

/* What arrows carry to a follow-up; no person sends it. */

/** An indsatslinje of the kontrakt: its number there, and its paragraph where that is known (C3). */
export const indsatslinje = z.strictObject({ nr: z.int().min(1), paragraf: z.enum(PARAGRAFFER).nullable() });
const linjer = z.array(indsatslinje).readonly();

/**
 * `planlaeg`. `start` is the first day of the help. A later follow-up also has `forrige`, the day of the last one,
 * from which T17 counts. The last three are null where they are not sent.
 */
export const opfoelgningMedfoert = z.strictObject({
  sagId: grund.forloebId,
  kontraktId: grund.forloebId.nullable(),
  nr: z.int().min(1),
  foerste: z.boolean(),
  dato: grund.dato.nullable(),
  start: grund.dato,
  linjer,
  bestillingVersion: z.int().nullable(),
  forrige: grund.dato.nullable().default(null),
  /** The day on which help that ran already was taken over: its first follow-up here counts from then (C3). */
  overtaget: grund.dato.nullable().default(null),
  /** Since when the sag is on hold, when it is. */
  paaVentSiden: grund.dato.nullable().default(null),
  /** The holds since the last follow-up: T17 stood still in them too (C26). */
  pauser: z
    .array(z.strictObject({ fra: grund.dato, til: grund.dato }))
    .readonly()
    .default([]),
  /** A contact that was agreed before the last follow-up was concluded, and is still to come. */
  naesteKontakt: grund.dato.nullable().default(null),
  /** The last day of the help, where notice has been given. */
  slutter: grund.dato.nullable().default(null),
});
export type OpfoelgningMedfoert = z.infer<typeof opfoelgningMedfoert>;

/** `borgerDoed`, `hjaelpenSlut`: the day it happened. */
export const ophoerMedfoert = z.strictObject({ dato: grund.dato });

export const sagPaaVentMedfoert = z.strictObject({ siden: grund.dato });

export const sagGenoptagetMedfoert = z.strictObject({ dato: grund.dato });

/** What the kontrakt says: its lines, and the first follow-up that they name, used where none has a date (T15). */
export const linjerAendretMedfoert = z.strictObject({
  kontraktId: grund.forloebId,
  linjer,
  foersteOpfoelgning: grund.dato.nullable(),
});
export type LinjerAendretMedfoert = z.infer<typeof linjerAendretMedfoert>;

/** Notice is given or withdrawn, or the borger moves out before its end: the last day of the help, or null (2.14). */
export const kontraktSlutterMedfoert = z.strictObject({ dato: grund.dato.nullable() });

/** The first day of the help was another (C4). */
export const startRettetMedfoert = z.strictObject({ dato: grund.dato });

/** The version that the next meeting goes through. */
export const bestillingKlarMedfoert = z.strictObject({ versionNr: z.int().min(1) });
