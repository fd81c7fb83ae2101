import { z } from 'zod';
import { dato, oere, personId, seq } from '../../grund.ts';
import {
  BETALINGSFORPLIGTELSER,
  DATAANSVAR,
  FAKTURAFRIST_RETNINGER,
  INDSTILLET_UDFALD,
  SENDE_KANALER,
  UBEREGNET,
  UNDERSKRIFT_METODER,
} from '../lister.ts';
import { linjer, omfang } from './anmodning.ts';

/* What was recommended, decided and agreed. */

const nyeVilkaar = {
  /** Null is that the lines stay as they are. */
  linjer: linjer.nullable(),
  aarsprisOere: oere.nullable(),
  omfang,
  timerEfter: z.number().nullable(),
  virkningFra: dato.nullable(),
  gaelderTil: dato.nullable(),
};

export const indstilling = z.strictObject({
  udfald: z.enum(INDSTILLET_UDFALD),
  ...nyeVilkaar,
  af: personId.nullable(),
  dato,
  seq,
});

export const beslutning = z.strictObject({
  udfald: z.enum(INDSTILLET_UDFALD),
  ...nyeVilkaar,
  svarSendt: dato,
  kanal: z.enum(SENDE_KANALER),
  af: personId.nullable(),
  dato,
  seq,
});

/** `dage` are from the effective date to the day before the new price is invoiced, both included (T08, 4.3). */
export const efterbetaling = z.strictObject({
  dage: z.int(),
  /** What the kommune owes; negative is a credit; null where it is not computed. */
  oere: oere.nullable(),
  hvorfor: z.enum(UBEREGNET).nullable(),
  haandsat: z.boolean(),
});

/** What a tillægsaftale of art vilkaar changes; null stays as it is. */
export const vilkaar = z.strictObject({
  varselKoeber: z.string().nullable(),
  varselLeverandoer: z.string().nullable(),
  betalingsforpligtelse: z.enum(BETALINGSFORPLIGTELSER).nullable(),
  betalingsforpligtelseDage: z.int().nullable(),
  betalingsfristDage: z.int().nullable(),
  fakturafristDage: z.int().nullable(),
  fakturafristRetning: z.enum(FAKTURAFRIST_RETNINGER).nullable(),
  dataansvar: z.enum(DATAANSVAR).nullable(),
});

/** The supplier as it is called after a tillægsaftale of art parter. */
export const leverandoer = z.strictObject({
  navn: z.string().nullable(),
  cvr: z.string().nullable(),
  pNummer: z.string().nullable(),
});

export const tillaeg = z.strictObject({
  versionNr: z.int().min(1),
  sha256: z.string(),
  virkningFra: dato,
  faktureresFra: dato.nullable(),
  linjer: linjer.nullable(),
  aarsprisOere: oere.nullable(),
  vilkaar,
  leverandoer: leverandoer.nullable(),
  efterbetaling: efterbetaling.nullable(),
  af: personId.nullable(),
  dato,
  seq,
});

export const sendt = z.strictObject({ dato, kanal: z.enum(SENDE_KANALER), svarSenest: dato, seq });

export const underskrifter = z.strictObject({
  koeber: z.strictObject({ dato, af: personId.nullable(), seq }).nullable(),
  leverandoer: z
    .strictObject({ dato, metode: z.enum(UNDERSKRIFT_METODER), registreretAf: personId.nullable(), seq })
    .nullable(),
});
