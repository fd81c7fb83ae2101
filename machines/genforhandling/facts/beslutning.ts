import { z } from 'zod';
import { dato, oere, personId, seq } from '../../grund.ts';
import { nyeVilkaar, nyLeverandoer } from '../../vilkaar.ts';
import { INDSTILLET_UDFALD, SENDE_KANALER, UBEREGNET, UNDERSKRIFT_METODER } from '../lister.ts';
import { linjer, omfang } from './anmodning.ts';

/* What was recommended, decided and agreed. */

const nyePriser = {
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
  ...nyePriser,
  af: personId.nullable(),
  dato,
  seq,
});

export const beslutning = z.strictObject({
  udfald: z.enum(INDSTILLET_UDFALD),
  ...nyePriser,
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

export const tillaeg = z.strictObject({
  versionNr: z.int().min(1),
  sha256: z.string(),
  virkningFra: dato,
  faktureresFra: dato.nullable(),
  linjer: linjer.nullable(),
  aarsprisOere: oere.nullable(),
  vilkaar: nyeVilkaar,
  leverandoer: nyLeverandoer.nullable(),
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
