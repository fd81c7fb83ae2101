import { z } from 'zod';
import { KLASSER } from '../../aendring/aendring.ts';
import { dato, emneId, forloebId, oere, paragraffer, personId, seq } from '../../grund.ts';
import { PARAGRAFFER } from '../../paragraffer.ts';
import {
  AENDRINGER,
  FRA_AARSAGER,
  HANDLEPLAN,
  MELDINGER,
  NATTEVAGTER,
  NORMERINGER,
  REFUSION,
  RET_FELTER,
  VAERGE_OMFANG,
} from '../lister.ts';

/* What a sag knows of itself: who has it, where it came from, its need and documents, what was corrected and told. */

/** What a kontrakt is told that a new version is to it. */
const AENDRINGSKLASSER = ['opdatering', 'midlertidig', 'genforhandling'] as const;

export const tildelt = z.strictObject({
  raadgiver: personId.nullable(),
  kontraktforhandler: personId.nullable(),
  leder: personId.nullable(),
});

/** Which sag opened this one, and until when the old help runs (C7, L-32). */
export const fra = z.strictObject({
  sagId: forloebId,
  aarsag: z.enum(FRA_AARSAGER),
  hardFrist: dato.nullable(),
  seq,
});

/** Another sag that this one opened; which one says the history's cause. */
export const nySag = z.strictObject({ aarsag: z.enum(FRA_AARSAGER), dato, seq });

export const behov = z.strictObject({
  udredningDato: dato.nullable(),
  handleplan: z.enum(HANDLEPLAN),
  folkepensionsalder: z.boolean(),
  vaergeOmfang: z.enum(VAERGE_OMFANG),
  dato,
  seq,
});

const normering = z.strictObject({
  paragraf: z.enum(PARAGRAFFER),
  normering: z.enum(NORMERINGER).nullable(),
  nattevagt: z.enum(NATTEVAGTER).nullable(),
});

/** A version of kravspecifikation or bestilling: facts derived from it, never its text. */
export const dokument = z.strictObject({
  versionNr: z.int().min(1),
  sha256: z.string(),
  tjek: z.array(z.string()).readonly(),
  antalYdelser: z.int(),
  timerPrUge: z.number().nullable(),
  /** Of each ydelse; null of a version that is older than that they are kept. */
  normeringer: z.array(normering).readonly().nullable().default(null),
  paragraffer,
  gaeldendeFra: dato.nullable(),
  start: dato.nullable(),
  slutdato: dato.nullable(),
  revurderesDato: dato.nullable(),
  dato,
  seq,
});

/**
 * The bestilling that holds, and what its version changed (domain.md 6): a grade that is shown (C14), and what the
 * kontrakt is told that it is. Null of the first, and of what has been agreed with the leverandør already.
 */
export const bestilling = dokument.extend({
  aendring: z.enum(AENDRINGER).nullable(),
  midlertidigTil: dato.nullable(),
  vurdering: z.enum(KLASSER).nullable(),
  klasse: z.enum(AENDRINGSKLASSER).nullable(),
});

export const rettelse = z.strictObject({
  id: emneId,
  felt: z.enum(RET_FELTER),
  gammel: z.string().nullable(),
  /** Null removes what was there. */
  ny: z.string().nullable(),
  status: z.enum(['rettet', 'foreslaaet', 'godkendt', 'afvist']),
  af: personId.nullable(),
  dato,
  afgjortAf: personId.nullable(),
  afgjortDen: dato.nullable(),
});

/** C12. */
export const melding = z.strictObject({
  art: z.enum(MELDINGER),
  dato,
  beloebOere: oere.nullable(),
  refusionPar176: z.enum(REFUSION),
  refusionFra: dato.nullable(),
  refusionTil: dato.nullable(),
  af: personId.nullable(),
  meldtDen: dato,
  /** The year price as it was known then: another one is told anew. */
  aarsprisOere: oere.nullable(),
  seq,
});
