import { z } from 'zod';
import { BETALINGSFORPLIGTELSER, DATAANSVAR, FAKTURARETNINGER } from './faelles-lister.ts';

/** What a tillægsaftale changes of the terms of a kontrakt (domain.md 6); null stays as it is. */
export const nyeVilkaar = z.strictObject({
  varselKoeber: z.string().nullable(),
  varselLeverandoer: z.string().nullable(),
  betalingsforpligtelse: z.enum(BETALINGSFORPLIGTELSER).nullable(),
  betalingsforpligtelseDage: z.int().nullable(),
  betalingsfristDage: z.int().nullable(),
  fakturafristDage: z.int().nullable(),
  fakturafristRetning: z.enum(FAKTURARETNINGER).nullable(),
  dataansvar: z.enum(DATAANSVAR).nullable(),
});

/** The supplier as it is called after a tillægsaftale on the parties; null stays as it is. */
export const nyLeverandoer = z.strictObject({
  navn: z.string().nullable(),
  cvr: z.string().nullable(),
  pNummer: z.string().nullable(),
});
