import { z } from 'zod';
import * as grund from '../grund.ts';
import { kontraktlinje } from '../kontraktlinje.ts';
import { UNDERSKRIFTSRAEKKEFOELGER } from '../regler.ts';
import { nyeVilkaar, nyLeverandoer } from '../vilkaar.ts';
import {
  AENDRINGSKLASSER,
  BETALINGSFORPLIGTELSER,
  DRIFTSFORMER,
  GENFORHANDLING_ARTER,
  KONTRAKTVARIANTER,
  OPHOER_AARSAGER,
  SKABELONVERSIONER,
} from './lister.ts';

/* What an arrow carries to a kontrakt. Each caused event has a schema; those that carry nothing have none. */

export const leverandoer = z.strictObject({
  tilbudId: grund.tilbudId.nullable(),
  navn: z.string(),
  leverandoer: z.string(),
  driftsform: z.enum(DRIFTSFORMER).nullable(),
});

export const bestillingRef = z.strictObject({ versionNr: z.int().min(1), sha256: z.string() });

/** Both openings: what the sag knows, gaps and all (C3). It is what the first `udfyld` begins with. */
export const kontraktMedfoert = z.strictObject({
  sagId: grund.forloebId,
  paragraffer: grund.paragraffer,
  erstatter: grund.forloebId.nullable(),
  /** Is there a kontraktforhandler (2.16): he fills, else the rådgiver. */
  forhandler: z.enum(['ja', 'nej']),
  variant: z.enum(KONTRAKTVARIANTER).nullable(),
  skabelonversion: z.enum(SKABELONVERSIONER).nullable(),
  /** Who signs first (C16). */
  raekkefoelge: z.enum(UNDERSKRIFTSRAEKKEFOELGER),
  leverandoer: leverandoer.nullable(),
  linjer: z.array(kontraktlinje).readonly(),
  /** The agreed price of a year, where the lines do not give one. */
  aarsprisOere: grund.oere.nullable(),
  prisloftOere: grund.oere.nullable(),
  planlagtStart: grund.dato.nullable(),
  indflyttet: grund.dato.nullable(),
  varselKoeber: z.string().nullable(),
  varselLeverandoer: z.string().nullable(),
  betalingsforpligtelse: z.enum(BETALINGSFORPLIGTELSER).nullable(),
  betalingsforpligtelseDage: z.int().nullable(),
  underskriftKoeber: grund.dato.nullable(),
  underskriftLeverandoer: grund.dato.nullable(),
  mangler: z.array(z.string()).readonly(),
  bestilling: bestillingRef.nullable(),
});
export type KontraktMedfoert = z.infer<typeof kontraktMedfoert>;

export const indflyttetMedfoert = z.strictObject({ dato: grund.dato });

/** C4: they decide whether the borger moves out at the end (L-31). */
export const paragrafferRettetMedfoert = z.strictObject({ paragraffer: grund.paragraffer });

export const planlagtStartMedfoert = z.strictObject({ dato: grund.dato });

export const bestillingKlarMedfoert = bestillingRef.extend({ klasse: z.enum(AENDRINGSKLASSER).nullable() });

export const bortfaldMedfoert = z.strictObject({
  aarsag: z.enum(OPHOER_AARSAGER),
  dato: grund.dato,
  sidsteBetalingsdag: grund.dato.nullable(),
});
export type BortfaldMedfoert = z.infer<typeof bortfaldMedfoert>;

export const borgerDoedMedfoert = z.strictObject({ dato: grund.dato, betalingSlut: grund.dato.nullable() });

/** The borger goes to another tilbud; null while nobody knows when (C10). */
export const skiftOensketMedfoert = z.strictObject({ dato: grund.dato.nullable() });

export const sagPaaVentMedfoert = z.strictObject({ siden: grund.dato });

export const sagGenoptagetMedfoert = z.strictObject({ dato: grund.dato });

/** A signed tillægsaftale; what is null stays as it was. */
export const noterTillaegMedfoert = z.strictObject({
  tillaegId: grund.forloebId,
  linjer: z.array(kontraktlinje).readonly().nullable(),
  /** What they cost in a year, where they do not give it themselves. */
  aarsprisOere: grund.oere.nullable(),
  virkningFra: grund.dato,
  faktureresFra: grund.dato.nullable(),
  art: z.enum(GENFORHANDLING_ARTER),
  vilkaar: nyeVilkaar,
  leverandoer: nyLeverandoer.nullable(),
});
export type NoterTillaegMedfoert = z.infer<typeof noterTillaegMedfoert>;
