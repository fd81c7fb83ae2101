import { z } from 'zod';
import { dato, emneId, moedeId, oere, paragraffer, personId, seq, udloeser } from '../../grund.ts';
import {
  AFGOERELSE_UDFALD,
  BREV_KANALER,
  FLYTNING_HJEMLER,
  FLYTNING_UDFALD,
  HOERINGSSVAR,
  MODTAGERE,
} from '../lister.ts';

/* What a sag knows of decisions: recommended, decided, told, given acutely, asked of Familieretshuset. */

export const indstilling = z.strictObject({
  art: z.enum(['ramme', 'tilbud']),
  kandidatId: emneId.nullable(),
  reserveId: emneId.nullable(),
  paragraffer,
  prisloftOere: oere,
  periodeFra: dato,
  periodeTil: dato.nullable(),
  moede: z.strictObject({ id: moedeId, dato }).nullable(),
  af: personId.nullable(),
  dato,
  seq,
});

export const beslutning = z.strictObject({
  art: z.enum(['ramme', 'tilbud']),
  udfald: z.enum(['godkendt', 'medBetingelser', 'afslag']),
  vej: z.enum(['udvalg', 'leder', 'udenUdvalg', 'efterfoelgende']),
  kandidatId: emneId.nullable(),
  reserveId: emneId.nullable(),
  paragraffer,
  prisloftOere: oere.nullable(),
  periodeFra: dato.nullable(),
  periodeTil: dato.nullable(),
  opfoelgningSenest: dato.nullable(),
  opfyldesSenest: dato.nullable(),
  af: personId.nullable(),
  dato,
  seq,
});

export const partshoering = z.strictObject({
  sendt: dato,
  modtaget: dato.nullable(),
  svarfrist: dato.nullable(),
  kanal: z.enum(BREV_KANALER),
  svar: z.strictObject({ modtaget: dato, udfald: z.enum(HOERINGSSVAR) }).nullable(),
  seq,
});

export const afgoerelse = z.strictObject({
  udfald: z.enum(AFGOERELSE_UDFALD),
  paragraffer,
  modtager: z.enum(MODTAGERE),
  kanal: z.enum(BREV_KANALER),
  afsendt: dato,
  modtaget: dato.nullable(),
  /** As the letter says; never fewer than four (T24). Null where all was granted, or where older letters do not say. */
  klagefristUger: z.int().nullable(),
  seq,
});

/** C9. `start` is when the acute help began: from it I01 counts. */
export const akut = z.strictObject({
  art: z.enum(['mundtlig', 'skriftlig']),
  givetAf: personId.nullable(),
  givetDen: dato,
  maksPrDagOere: oere,
  gaelderTil: dato,
  udloebet: z.boolean(),
  bekraeftet: z.strictObject({ dato, af: personId.nullable() }).nullable(),
  start: udloeser.nullable(),
  /** The first planned meeting after the start, as it was planned then; a later one does not extend it. */
  foersteMoede: dato.nullable(),
  overskredet: z.boolean(),
  efterfoelgende: z.strictObject({ udfald: z.enum(['godkendt', 'afvist']), dato, af: personId.nullable() }).nullable(),
  seq,
});

export const flytning = z.strictObject({
  /** Where to: permission for one tilbud is none for another. */
  kandidatId: emneId.nullable(),
  sendt: dato,
  hjemmel: z.enum(FLYTNING_HJEMLER),
  afgoerelse: z.strictObject({ dato, udfald: z.enum(FLYTNING_UDFALD) }).nullable(),
  seq,
});
