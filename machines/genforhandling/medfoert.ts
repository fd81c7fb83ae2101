import { z } from 'zod';
import * as grund from '../grund.ts';
import { kontraktlinje } from '../kontraktlinje.ts';
import { prisstraekning } from '../prisstraekning.ts';
import {
  AENDRET_VED,
  ARTER,
  HENVENDELSE_KANALER,
  KONTRAKTVARIANTER,
  PARTER,
  UNDERSKRIFTSRAEKKEFOELGER,
} from './lister.ts';

/** What a genforhandling builds on: the lines and the price that were agreed last, and each price with its day. */
const kontraktensVilkaar = {
  variant: z.enum(KONTRAKTVARIANTER).nullable(),
  linjer: z.array(kontraktlinje).readonly(),
  aarsprisOere: grund.oere.nullable(),
  priser: z.array(prisstraekning).readonly(),
  paragraffer: grund.paragraffer,
  timerPrUge: z.number().nullable(),
  leverandoernavn: z.string().nullable(),
};

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
  raekkefoelge: z.enum(UNDERSKRIFTSRAEKKEFOELGER),
  ...kontraktensVilkaar,
});
export type GenforhandlingMedfoert = z.infer<typeof genforhandlingMedfoert>;

/** What has become of them since: a regulation, another tillægsaftale, or a new text of a kontrakt that is unsigned. */
export const vilkaarAendretMedfoert = z.strictObject({
  kontraktId: grund.forloebId,
  ved: z.enum(AENDRET_VED),
  ...kontraktensVilkaar,
});
export type VilkaarAendretMedfoert = z.infer<typeof vilkaarAendretMedfoert>;

/** The sag has been closed: there is nothing left to agree on. */
export const sagenLukketMedfoert = z.strictObject({ dato: grund.dato });
