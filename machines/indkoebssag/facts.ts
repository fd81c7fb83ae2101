import { z } from 'zod';
import * as grund from '../grund.ts';
import { kontraktlinje } from '../kontraktlinje.ts';
import { frosneReglerSchema } from '../regler.ts';
import * as beslutning from './facts/beslutning.ts';
import * as klage from './facts/klage.ts';
import * as kontrakt from './facts/kontrakt.ts';
import * as marked from './facts/marked.ts';
import * as sag from './facts/sag.ts';
import { KONTRAKT_OENSKER } from './fortalt.ts';
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
  borgerId: grund.borgerId,
  teamId: grund.teamId,
  tildelt: sag.tildelt,
  /** The sag that opened this one. */
  fra: sag.fra.nullable(),
  paragraffer: grund.paragraffer,
  handlekommune: z.string(),
  betalingskommune: z.string(),
  oensketStart: grund.dato.nullable(),
  ansoegning: grund.udloeser.nullable(),
  /** Taken up again after a complaint: T22 counts from here. */
  genoptaget: grund.udloeser.nullable(),
  behov: sag.behov.nullable(),
  kravspecifikation: sag.dokument.nullable(),

  kandidater: z.array(marked.kandidat).readonly(),
  ventelister: z.array(marked.venteliste).readonly(),
  /** It is for want of a place that the sag waits. */
  afventerPlads: z.boolean(),
  videregivelser: z.array(marked.videregivelse).readonly(),
  borgerensSvar: z
    .strictObject({
      svar: z.enum(BORGERENS_SVAR),
      afgivetAf: z.enum(AFGIVET_AF),
      dato: grund.dato,
      kandidatId: grund.emneId.nullable(),
    })
    .nullable(),

  pristilbud: z.array(marked.pristilbud).readonly(),
  forhandlingsrunder: z.int(),
  pris: marked.pris.nullable(),
  valgt: grund.emneId.nullable(),

  indstilling: beslutning.indstilling.nullable(),
  /** The meeting that last had the sag on its agenda: its members see it until the sag goes on. */
  dagsorden: grund.moedeId.nullable(),
  ramme: beslutning.beslutning.nullable(),
  beslutning: beslutning.beslutning.nullable(),
  partshoering: beslutning.partshoering.nullable(),
  afgoerelse: beslutning.afgoerelse.nullable(),
  akut: beslutning.akut.nullable(),

  /** The bestilling that holds: the last finished version. */
  bestilling: sag.bestilling.nullable(),
  /** The finished versions before it since the price was agreed, oldest first: what a change is seen against. */
  tidligereBestillinger: z.array(sag.bestilling).readonly(),
  bestillingKladde: sag.dokument.nullable(),
  bestillingVersioner: z.int(),
  indflytning: z.strictObject({
    aftalt: grund.udloeser.nullable(),
    faktisk: grund.udloeser.nullable(),
    /** Against the borger's no and without Familieretshuset: recorded, never refused (C5). */
    modBorgerensNej: z.boolean(),
  }),
  flytning: beslutning.flytning.nullable(),

  kontrakt: kontrakt.kontrakt.nullable(),
  /** What its kontrakt takes the place of. */
  tidligereKontrakter: z.array(grund.forloebId).readonly(),
  /** Concluded while there was no kontrakt: the next one is asked for it. */
  kontraktOensker: z.array(z.enum(KONTRAKT_OENSKER)).readonly(),
  /** Those that are open. */
  genforhandlinger: z.array(grund.forloebId).readonly(),

  /** Until a follow-up is a forløb of its own. `dato` null is a bemærkning: the first one has no date (T15). */
  opfoelgning: z.strictObject({ dato: grund.dato.nullable(), udloeser: grund.udloeser }).nullable(),
  /** The last one that was planned, and whether it still waits. */
  opfoelgningsforloeb: z
    .strictObject({ id: grund.forloebId, nr: z.int().min(1), dato: grund.dato.nullable(), aaben: z.boolean() })
    .nullable(),
  /** A follow-up ordered a new assessment (C8). */
  udredningKraeves: z.strictObject({ dato: grund.dato, seq: grund.seq }).nullable(),
  bestillingKraeves: klage.bestillingKraeves.nullable(),
  /** Who asks for a new afgørelse, until there is one. */
  afgoerelseKraeves: z.array(klage.afgoerelseKraeves).readonly(),
  klager: z.array(klage.klage).readonly(),
  loebendeKontrakt: z
    .strictObject({
      linjer: z.array(kontraktlinje).readonly(),
      variant: z.enum(KONTRAKTVARIANTER).nullable(),
      skabelonversion: z.enum(SKABELONVERSIONER).nullable(),
      varselKoeber: z.string().nullable(),
      varselLeverandoer: z.string().nullable(),
      betalingsforpligtelse: z.enum(BETALINGSFORPLIGTELSER).nullable(),
      betalingsforpligtelseDage: z.int().nullable(),
      underskriftKoeber: grund.dato.nullable(),
      underskriftLeverandoer: grund.dato.nullable(),
      /** What was not in the papers (C3): names of the fields. */
      mangler: z.array(z.string()).readonly(),
    })
    .nullable(),
  fritValg: marked.fritValg.nullable(),
  nyeSager: z.array(sag.nySag).readonly(),
  doed: z.strictObject({ dato: grund.dato, betalingSlut: grund.dato.nullable() }).nullable(),
  flytter: z
    .strictObject({
      dato: grund.dato,
      tilKommune: z.string(),
      boform: z.enum(BOFORMER),
      /** Null where it was not asked: into a home of his own it does. */
      hjaelpenSlutter: z.boolean().nullable(),
    })
    .nullable(),
  /** T33: what has not been checked yet. */
  pension: z.strictObject({ dato: grund.dato, mangler: z.array(z.string()).readonly() }).nullable(),

  hold: z
    .strictObject({ til: grund.dato, aarsag: z.enum(VENT_AARSAGER), siden: grund.dato, seq: grund.seq })
    .nullable(),
  /** The day on which the last hold ended. */
  holdSlut: grund.dato.nullable(),
  rettelser: z.array(sag.rettelse).readonly(),
  meldinger: z.array(sag.melding).readonly(),
  lukning: z
    .strictObject({
      aarsag: z.string(),
      dato: grund.dato,
      hjaelpSlut: grund.dato.nullable(),
      sidsteBetalingsdag: grund.dato.nullable(),
    })
    .nullable(),
});

export type Facts = z.infer<typeof factsSchema>;
export type Kandidat = z.infer<typeof marked.kandidat>;
export type Pristilbud = z.infer<typeof marked.pristilbud>;
export type Beslutning = z.infer<typeof beslutning.beslutning>;
export type Dokument = z.infer<typeof sag.dokument>;
export type Bestilling = z.infer<typeof sag.bestilling>;
export type Kontrakt = z.infer<typeof kontrakt.kontrakt>;
export type Klage = z.infer<typeof klage.klage>;
export type Venteliste = z.infer<typeof marked.venteliste>;
export type Rettelse = z.infer<typeof sag.rettelse>;
