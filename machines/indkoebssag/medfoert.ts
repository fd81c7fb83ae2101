import { z } from 'zod';
import * as grund from '../grund.ts';
import { frosneReglerSchema } from '../regler.ts';
import * as marked from './facts/marked.ts';
import * as sag from './facts/sag.ts';
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
  kravspecifikation: sag.dokument.nullable(),
});
export type SkiftTilbudMedfoert = z.infer<typeof skiftTilbudMedfoert>;
