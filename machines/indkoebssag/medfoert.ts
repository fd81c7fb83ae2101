import { z } from 'zod';
import { frosneReglerSchema } from '../regler.ts';
import * as del from './facts-dele.ts';
import { FRA_AARSAGER } from './lister.ts';

/** What an arrow carries to a sag that another opens (design.md 3.11). */
export const fortsaetHjaelpMedfoert = z.strictObject({
  fraSag: del.forloebId,
  aarsag: z.enum(FRA_AARSAGER),
  /** The day the old help ends, when it is known: the new help must have begun by then. */
  hardFrist: del.dato.nullable(),
  regler: frosneReglerSchema,
  borgerId: del.borgerId,
  teamId: del.teamId,
  tildelt: del.tildelt,
  paragraffer: del.paragraffer,
  handlekommune: z.string(),
  betalingskommune: z.string(),
  oensketStart: del.dato.nullable(),
});
export type FortsaetHjaelpMedfoert = z.infer<typeof fortsaetHjaelpMedfoert>;

/** The same, with need, order and the wanted tilbud (C10). */
export const skiftTilbudMedfoert = fortsaetHjaelpMedfoert.extend({
  kandidat: del.kandidatTilbud,
  visiteretAarsprisOere: del.oere.nullable(),
  behov: del.behov.nullable(),
  kravspecifikation: del.dokument.nullable(),
});
export type SkiftTilbudMedfoert = z.infer<typeof skiftTilbudMedfoert>;
