import { z } from 'zod';
import { dato, emneId, oere, personId, seq } from '../../grund.ts';
import { kontraktlinje } from '../../kontraktlinje.ts';
import { ANBEFALINGER, OMFANG, PARTER, PRIS_ENHEDER, RETNINGER, RUNDE_RESULTATER } from '../lister.ts';

/* What was asked, and what was found out about it. */

export const omfang = z.array(z.enum(OMFANG)).readonly();
export const linjer = z.array(kontraktlinje).readonly();

export const beskrivelse = z.strictObject({
  modtaget: dato,
  vedvarende: z.boolean(),
  omfang,
  timerFoer: z.number().nullable(),
  timerEfter: z.number().nullable(),
  prisFoerOere: oere.nullable(),
  prisEfterOere: oere.nullable(),
  prisEnhed: z.enum(PRIS_ENHEDER).nullable(),
  dokumenteret: z.boolean(),
  seq,
});

/** More was asked for; the clock of T07 goes on (domain.md 6). */
export const foresporgsel = z.strictObject({
  id: emneId,
  dato,
  svarSenest: dato,
  /** The day the answer came. */
  besvaret: dato.nullable(),
  seq,
});

export const fagligVurdering = z.strictObject({
  dato,
  retning: z.enum(RETNINGER),
  vedvarende: z.boolean(),
  timerEfter: z.number().nullable(),
  anbefaling: z.enum(ANBEFALINGER),
  af: personId.nullable(),
  seq,
});

/** T09. `givet` is the day it was given, by telephone or not: its frister count from there. */
export const tilsagn = z.strictObject({
  givet: dato,
  fra: dato,
  udloeber: dato.nullable(),
  maksPrisPrDagOere: oere,
  bortfalderVedUdloeb: z.boolean(),
  skriftligt: dato.nullable(),
  givetAf: personId.nullable(),
  /** Variant rammeaftale knows no tilsagn: it is agreed apart (Q24). */
  saerskiltAftalt: z.boolean(),
  udloebet: z.boolean(),
  seq,
});

export const runde = z.strictObject({
  dato,
  part: z.enum(PARTER),
  resultat: z.enum(RUNDE_RESULTATER),
  linjer: linjer.nullable(),
  aarsprisOere: oere.nullable(),
  seq,
});
