import { z } from 'zod';
import * as grund from '../grund.ts';
import { AFLYST_AARSAGER, BEDT_AF, DELTAGERE, MOEDEFORMER, UDFALD } from './lister.ts';
import { indsatslinje } from './medfoert.ts';

/** What a follow-up knows. What was said at it is indhold, and not here. */
export const factsSchema = z.strictObject({
  sagId: grund.forloebId,
  kontraktId: grund.forloebId.nullable(),
  nr: z.int(),
  foerste: z.boolean(),
  /** The first day of the help, and the event that opened this follow-up. */
  start: grund.udloeser,
  /** Help that ran already was taken over on this day (C3). */
  overtaget: grund.dato.nullable(),
  /** T17 counts from here; null at the first. */
  forrige: grund.dato.nullable(),
  linjer: z.array(indsatslinje).readonly(),
  /** Notice has been given: the last day of the help (2.14). */
  slutter: grund.dato.nullable(),
  bestillingVersion: z.int().nullable(),

  /** The day of the meeting, and when it was set; null is a bemærkning (L-06). */
  aftale: z.strictObject({ dato: grund.dato, fastsat: grund.udloeser }).nullable(),
  indkaldt: z.strictObject({ form: z.enum(MOEDEFORMER), deltagere: z.array(z.enum(DELTAGERE)).readonly() }).nullable(),
  flytninger: z.array(z.strictObject({ fra: grund.dato, til: grund.dato, bedtAf: z.enum(BEDT_AF) })).readonly(),
  /** The supplier's; never asked for by anything (C8). */
  statusnotat: z
    .strictObject({ modtaget: grund.dato, bestillingVersion: z.int().nullable(), oenskerGenforhandling: z.boolean() })
    .nullable(),
  kontakter: z.int(),
  naesteKontakt: z.strictObject({ dato: grund.dato, aftalt: grund.udloeser }).nullable(),

  afholdt: z
    .strictObject({
      dato: grund.dato,
      form: z.enum(MOEDEFORMER),
      deltagere: z.array(z.enum(DELTAGERE)).readonly(),
      ekstra: z.boolean(),
      /** The version of the bestilling that was gone through, or none. */
      bestillingVersion: z.int().nullable(),
      seq: grund.seq,
    })
    .nullable(),
  konklusion: z
    .strictObject({
      /** `linje` null is every line. */
      udfald: z.array(z.strictObject({ linje: z.int().nullable(), udfald: z.enum(UDFALD) })).readonly(),
      naesteDato: grund.dato.nullable(),
      referatSendt: grund.dato,
    })
    .nullable(),
  aflyst: z.strictObject({ aarsag: z.enum(AFLYST_AARSAGER), nyDato: grund.dato.nullable() }).nullable(),

  /** Since when the sag is on hold: T16, T17 and I02 stand still. */
  paaVentSiden: grund.dato.nullable(),
  /** The holds that are over; they move what stood still. */
  pauser: z.array(z.strictObject({ fra: grund.dato, til: grund.dato })).readonly(),
});

export type Facts = z.infer<typeof factsSchema>;
