import { z } from 'zod';
import { dato, emneId, oere, personId, seq, tilbudId, udloeser } from '../../grund.ts';
import { kontraktlinje } from '../../kontraktlinje.ts';
import { PARAGRAFFER } from '../../paragraffer.ts';
import { BORGERENS_SVAR, DRIFTSFORMER, EGNET, FRAVALG_AARSAGER } from '../lister.ts';

/* What a sag knows of the market: tilbud looked at, lists, papers handed over, offers and price. */

/** A tilbud as it was when it was looked at. */
export const kandidatTilbud = z.strictObject({
  tilbudId,
  navn: z.string(),
  leverandoer: z.string(),
  driftsform: z.enum(DRIFTSFORMER),
  paragraffer: z.array(z.enum(PARAGRAFFER)).readonly(),
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
  /** The borger's last answer about this one (C5). */
  svar: z.enum(BORGERENS_SVAR).nullable(),
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
  /** What the year price is made of, as a kontrakt has it. */
  linjer: z.array(kontraktlinje).readonly(),
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
