import { z } from 'zod';
import { frosneReglerSchema } from '../regler.ts';
import * as del from './facts-dele.ts';
import {
  AFGIVET_AF,
  BETALINGSFORPLIGTELSER,
  BOFORMER,
  BORGERENS_SVAR,
  KONTRAKTVARIANTER,
  SKABELONVERSIONER,
  VENT_AARSAGER,
} from './lister.ts';

/**
 * What a purchase knows. Parsed strictly after every move. A way back sets to null what it leaves
 * (`noter/tilbage.ts`); who did what is kept by the engine and is not washed.
 */
export const factsSchema = z.strictObject({
  regler: frosneReglerSchema,
  borgerId: del.borgerId,
  teamId: del.teamId,
  tildelt: del.tildelt,
  /** The sag that opened this one. */
  fra: del.fra.nullable(),
  paragraffer: del.paragraffer,
  handlekommune: z.string(),
  betalingskommune: z.string(),
  oensketStart: del.dato.nullable(),
  ansoegning: del.udloeser.nullable(),
  /** Taken up again after a complaint: T22 counts from here. */
  genoptaget: del.udloeser.nullable(),
  behov: del.behov.nullable(),
  kravspecifikation: del.dokument.nullable(),

  kandidater: z.array(del.kandidat).readonly(),
  ventelister: z.array(del.venteliste).readonly(),
  /** It is for want of a place that the sag waits. */
  afventerPlads: z.boolean(),
  videregivelser: z.array(del.videregivelse).readonly(),
  borgerensSvar: z
    .strictObject({
      svar: z.enum(BORGERENS_SVAR),
      afgivetAf: z.enum(AFGIVET_AF),
      dato: del.dato,
      kandidatId: del.emneId.nullable(),
    })
    .nullable(),

  pristilbud: z.array(del.pristilbud).readonly(),
  forhandlingsrunder: z.int(),
  pris: del.pris.nullable(),
  valgt: del.emneId.nullable(),

  indstilling: del.indstilling.nullable(),
  /** The meeting that last had the sag on its agenda: its members see it until the sag goes on. */
  dagsorden: del.moedeId.nullable(),
  ramme: del.beslutning.nullable(),
  beslutning: del.beslutning.nullable(),
  partshoering: del.partshoering.nullable(),
  afgoerelse: del.afgoerelse.nullable(),
  akut: del.akut.nullable(),

  /** The bestilling that holds: the last finished version. */
  bestilling: del.dokument.nullable(),
  bestillingKladde: del.dokument.nullable(),
  bestillingVersioner: z.int(),
  indflytning: z.strictObject({
    aftalt: del.udloeser.nullable(),
    faktisk: del.udloeser.nullable(),
    /** Against the borger's no and without Familieretshuset: recorded, never refused (C5). */
    modBorgerensNej: z.boolean(),
  }),
  flytning: del.flytning.nullable(),

  /** `dato` null is a bemærkning: the first follow-up has no date (T15). */
  opfoelgning: z.strictObject({ dato: del.dato.nullable(), udloeser: del.udloeser }).nullable(),
  loebendeKontrakt: z
    .strictObject({
      linjer: z.array(del.kontraktlinje).readonly(),
      variant: z.enum(KONTRAKTVARIANTER).nullable(),
      skabelonversion: z.enum(SKABELONVERSIONER).nullable(),
      varselKoeber: z.string().nullable(),
      varselLeverandoer: z.string().nullable(),
      betalingsforpligtelse: z.enum(BETALINGSFORPLIGTELSER).nullable(),
      betalingsforpligtelseDage: z.int().nullable(),
      underskriftKoeber: del.dato.nullable(),
      underskriftLeverandoer: del.dato.nullable(),
      /** What was not in the papers (C3): names of the fields. */
      mangler: z.array(z.string()).readonly(),
    })
    .nullable(),
  fritValg: del.fritValg.nullable(),
  nyeSager: z.array(del.nySag).readonly(),
  doed: z.strictObject({ dato: del.dato, betalingSlut: del.dato.nullable() }).nullable(),
  flytter: z.strictObject({ dato: del.dato, tilKommune: z.string(), boform: z.enum(BOFORMER) }).nullable(),
  /** T33: what has not been checked yet. */
  pension: z.strictObject({ dato: del.dato, mangler: z.array(z.string()).readonly() }).nullable(),

  hold: z.strictObject({ til: del.dato, aarsag: z.enum(VENT_AARSAGER), siden: del.dato, seq: del.seq }).nullable(),
  rettelser: z.array(del.rettelse).readonly(),
  meldinger: z.array(del.melding).readonly(),
  lukning: z
    .strictObject({
      aarsag: z.string(),
      dato: del.dato,
      hjaelpSlut: del.dato.nullable(),
      sidsteBetalingsdag: del.dato.nullable(),
    })
    .nullable(),
});

export type Facts = z.infer<typeof factsSchema>;
export type Kandidat = z.infer<typeof del.kandidat>;
export type Pristilbud = z.infer<typeof del.pristilbud>;
export type Beslutning = z.infer<typeof del.beslutning>;
export type Dokument = z.infer<typeof del.dokument>;
export type Venteliste = z.infer<typeof del.venteliste>;
export type Rettelse = z.infer<typeof del.rettelse>;
