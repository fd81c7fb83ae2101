import { z } from 'zod';
import * as grund from '../grund.ts';
import { frosneReglerSchema } from '../regler.ts';
import { kontraktensLinje, kontraktensPris } from './facts/kontrakt.ts';
import * as marked from './facts/marked.ts';
import * as sag from './facts/sag.ts';
import {
  GENFORHANDLING_UDFALD,
  KLAGE_MEDHOLD,
  KLAGE_UDEN_MEDHOLD,
  KONTRAKT_OPHOERT,
  OPFOELGNING_UDFALD,
  OPSIGELSE_AF,
} from './fortalt.ts';
import { FRA_AARSAGER } from './lister.ts';

/** What an arrow carries to a sag that another opens (design.md 3.11). */
export const fortsaetHjaelpMedfoert = z.strictObject({
  fraSag: grund.forloebId,
  aarsag: z.enum(FRA_AARSAGER),
  /** The day the old help ends, when it is known: the new help must have begun by then. */
  hardFrist: grund.dato.nullable(),
  regler: frosneReglerSchema,
  borgerId: grund.borgerId,
  teamId: grund.teamId,
  tildelt: sag.tildelt,
  paragraffer: grund.paragraffer,
  handlekommune: z.string(),
  betalingskommune: z.string(),
  oensketStart: grund.dato.nullable(),
});
export type FortsaetHjaelpMedfoert = z.infer<typeof fortsaetHjaelpMedfoert>;

/** The same, with need, order and the wanted tilbud (C10). */
export const skiftTilbudMedfoert = fortsaetHjaelpMedfoert.extend({
  kandidat: marked.kandidatTilbud,
  visiteretAarsprisOere: grund.oere.nullable(),
  behov: sag.behov.nullable(),
  /** A bestilling may be carried; what only a bestilling has is left behind. */
  kravspecifikation: z.object(sag.dokument.shape).nullable(),
});
export type SkiftTilbudMedfoert = z.infer<typeof skiftTilbudMedfoert>;

/* What the forløb of a sag tell it: kontrakt, genforhandling, opfølgning and klage. What is not here carries nothing. */

export const kontraktAabnetMedfoert = z.strictObject({ kontraktId: grund.forloebId, iKraft: z.boolean() });

export const kontraktUnderskrevetMedfoert = z.strictObject({
  dato: grund.dato,
  /** The first day of following up that its lines name. */
  foersteOpfoelgning: grund.dato.nullable(),
});

export const kontraktBortfaldetMedfoert = z.strictObject({ aarsag: z.string().min(1) });

export const kontraktVilkaarMedfoert = z.strictObject({
  linjer: z.array(kontraktensLinje).readonly(),
  aarsprisOere: grund.oere.nullable(),
  priser: z.array(kontraktensPris).readonly(),
  slutdato: grund.dato.nullable(),
});
export type KontraktVilkaarMedfoert = z.infer<typeof kontraktVilkaarMedfoert>;

/** `slutdato` is null while the rule of the notice is not confirmed (C23). */
export const kontraktOpsagtMedfoert = z.strictObject({
  af: z.enum(OPSIGELSE_AF),
  modtaget: grund.dato.nullable(),
  slutdato: grund.dato.nullable(),
  nytKoeb: z.boolean(),
});
export type KontraktOpsagtMedfoert = z.infer<typeof kontraktOpsagtMedfoert>;

export const kontraktOphoertMedfoert = z.strictObject({
  aarsag: z.enum(KONTRAKT_OPHOERT),
  slutdato: grund.dato.nullable(),
  sidsteBetalingsdag: grund.dato.nullable(),
  nytKoeb: z.boolean(),
});
export type KontraktOphoertMedfoert = z.infer<typeof kontraktOphoertMedfoert>;

/** When the place was taken again is learned after the end: T04 is counted anew. */
export const kontraktBetalingRettetMedfoert = z.strictObject({ sidsteBetalingsdag: grund.dato.nullable() });
export type KontraktBetalingRettetMedfoert = z.infer<typeof kontraktBetalingRettetMedfoert>;

export const genforhandlingAabnetMedfoert = z.strictObject({ genforhandlingId: grund.forloebId });

/** More help and less help both need an afgørelse (C13). */
export const genforhandlingLukketMedfoert = z.strictObject({
  genforhandlingId: grund.forloebId,
  udfald: z.enum(GENFORHANDLING_UDFALD),
  afgoerelseKraeves: z.boolean(),
  bestillingKraeves: z.boolean(),
});
export type GenforhandlingLukketMedfoert = z.infer<typeof genforhandlingLukketMedfoert>;

export const opfoelgningPlanlagtMedfoert = z.strictObject({
  opfoelgningId: grund.forloebId,
  nr: z.int().min(1),
  dato: grund.dato.nullable(),
});
export type OpfoelgningPlanlagtMedfoert = z.infer<typeof opfoelgningPlanlagtMedfoert>;

export const opfoelgningKonkluderetMedfoert = z.strictObject({
  udfald: z.array(z.enum(OPFOELGNING_UDFALD)).readonly(),
});
export type OpfoelgningKonkluderetMedfoert = z.infer<typeof opfoelgningKonkluderetMedfoert>;

/** A klage is named by the afgørelse that it is about. */
export const klageAfgjortMedfoert = z.strictObject({
  afgoerelseSeq: grund.seq,
  udfald: z.enum(KLAGE_UDEN_MEDHOLD),
});
export type KlageAfgjortMedfoert = z.infer<typeof klageAfgjortMedfoert>;

export const klageMedholdMedfoert = z.strictObject({
  afgoerelseSeq: grund.seq,
  udfald: z.enum(KLAGE_MEDHOLD),
});
export type KlageMedholdMedfoert = z.infer<typeof klageMedholdMedfoert>;
