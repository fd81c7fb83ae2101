import { z } from 'zod';
import type { BorgerId, EmneId, ForloebId, MoedeId, PersonId, TeamId, TilbudId } from '../ids.ts';
import type { Dato } from '../kalender/dato.ts';
import type { Oere } from '../pris/oere.ts';
import {
  AFGOERELSE_UDFALD,
  ANTAL_ENHEDER,
  BREV_KANALER,
  DRIFTSFORMER,
  EGNET,
  FLYTNING_HJEMLER,
  FLYTNING_UDFALD,
  FRA_AARSAGER,
  FRAVALG_AARSAGER,
  HANDLEPLAN,
  HOERINGSSVAR,
  MELDINGER,
  MODTAGERE,
  PARAGRAFFER,
  PRIS_ENHEDER,
  REFUSION,
  RET_FELTER,
  VAERGE_OMFANG,
} from './lister.ts';

/* The things that a sag knows, each as it is stored. Plain and strict: no key is optional. */

const id = <T extends string>() => z.custom<T>((v) => typeof v === 'string' && v !== '');
export const borgerId = id<BorgerId>();
export const emneId = id<EmneId>();
export const forloebId = id<ForloebId>();
export const moedeId = id<MoedeId>();
export const personId = id<PersonId>();
export const teamId = id<TeamId>();
export const tilbudId = id<TilbudId>();
export const dato = z.custom<Dato>((v) => typeof v === 'string' && /^\d{4}-\d\d-\d\d$/.test(v));
export const oere = z.custom<Oere>(Number.isSafeInteger);
export const seq = z.int().min(1);
export const paragraffer = z.array(z.enum(PARAGRAFFER)).readonly();

/** What starts a frist: its date, and the number of the event that set it. */
export const udloeser = z.strictObject({ dato, seq });

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

export const behov = z.strictObject({
  udredningDato: dato.nullable(),
  handleplan: z.enum(HANDLEPLAN),
  folkepensionsalder: z.boolean(),
  vaergeOmfang: z.enum(VAERGE_OMFANG),
  dato,
  seq,
});

/** A version of kravspecifikation or bestilling: facts derived from it, never its text. */
export const dokument = z.strictObject({
  versionNr: z.int().min(1),
  sha256: z.string(),
  tjek: z.array(z.string()).readonly(),
  antalYdelser: z.int(),
  timerPrUge: z.number().nullable(),
  paragraffer,
  gaeldendeFra: dato.nullable(),
  start: dato.nullable(),
  slutdato: dato.nullable(),
  revurderesDato: dato.nullable(),
  dato,
  seq,
});

/** A tilbud as it was when it was looked at. */
export const kandidatTilbud = z.strictObject({
  tilbudId,
  navn: z.string(),
  leverandoer: z.string(),
  driftsform: z.enum(DRIFTSFORMER),
  paragraffer: z.array(z.string()).readonly(),
  godkendt: z.boolean(),
});

export const kandidat = kandidatTilbud.extend({
  id: emneId,
  status: z.enum(['mulig', 'fravalgt']),
  fravalgAarsag: z.enum(FRAVALG_AARSAGER).nullable(),
  egnet: z.enum(EGNET).nullable(),
  ledigFra: dato.nullable(),
  kontakter: z.int(),
  besoeg: z.int(),
  /** Asked for a price. */
  tilForhandling: z.boolean(),
  plads: z
    .strictObject({ status: z.enum(['tilbudt', 'tabt']), dato, ledigFra: dato.nullable(), svarSenest: dato.nullable() })
    .nullable(),
  godkendtKontrolleret: dato.nullable(),
  socialtilsynUnderrettet: dato.nullable(),
  socialtilsynForlaenget: dato.nullable(),
});

export const venteliste = z.strictObject({
  id: emneId,
  kandidatId: emneId,
  skrevetOp: dato,
  spoergIgen: udloeser,
  /** True when nothing was agreed and the date is ours (I06). */
  egenDato: z.boolean(),
  forventetPlads: dato.nullable(),
  status: z.enum(['venter', 'tilbudt', 'tabt', 'forladt']),
});

/** L-41. */
export const videregivelse = z.strictObject({
  id: emneId,
  kandidatId: emneId,
  dato,
  dokumenter: z.array(z.string()).readonly(),
  grundlag: z.string(),
  sletningBedt: dato.nullable(),
  sletningBekraeftet: dato.nullable(),
});

export const pristilbud = z.strictObject({
  id: emneId,
  seq,
  kandidatId: emneId,
  /** Per kandidat: 1, 2, 3. */
  version: z.int().min(1),
  dato,
  kravspecifikationVersion: z.int().nullable(),
  aarsprisOere: oere,
  engangsOere: oere.nullable(),
  gyldigTil: dato,
  udloebet: z.boolean(),
});

export const pris = z.strictObject({
  pristilbudId: emneId,
  kandidatId: emneId,
  aarsprisOere: oere,
  status: z.enum(['foreslaaet', 'accepteret']),
  foreslaaetAf: personId.nullable(),
  accepteretAf: personId.nullable(),
  dato,
  seq,
});

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
  sendt: dato,
  hjemmel: z.enum(FLYTNING_HJEMLER),
  afgoerelse: z.strictObject({ dato, udfald: z.enum(FLYTNING_UDFALD) }).nullable(),
  seq,
});

export const kontraktlinje = z.strictObject({
  paragraf: z.enum(PARAGRAFFER).nullable(),
  antal: z.number().nullable(),
  antalEnhed: z.enum(ANTAL_ENHEDER).nullable(),
  enhedsprisOere: oere.nullable(),
  prisEnhed: z.enum(PRIS_ENHEDER).nullable(),
  ikrafttraedelsesdato: dato.nullable(),
  slutdato: dato.nullable(),
  foersteOpfoelgning: dato.nullable(),
});

export const fritValg = z.strictObject({
  tilbudId,
  /** Null when the choice opened a new sag (C10). */
  kandidatId: emneId.nullable(),
  visiteretAarsprisOere: oere.nullable(),
  oensketAarsprisOere: oere.nullable(),
  /** Null when a price is missing (C10). */
  bestaaet: z.boolean().nullable(),
  dato,
  seq,
});

export const rettelse = z.strictObject({
  id: emneId,
  felt: z.enum(RET_FELTER),
  gammel: z.string().nullable(),
  ny: z.string(),
  status: z.enum(['rettet', 'foreslaaet', 'godkendt', 'afvist']),
  af: personId.nullable(),
  dato,
  afgjortAf: personId.nullable(),
  afgjortDen: dato.nullable(),
});

/** Another sag that this one opened; which one says the history's cause. */
export const nySag = z.strictObject({ aarsag: z.enum(FRA_AARSAGER), dato, seq });

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
});
