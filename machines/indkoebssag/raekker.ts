import { maengde } from '../egne-felter.ts';
import { antal, dato, evt, jaNej, kandidat, langTekst, oere, tekst, timer, valg } from '../felter.ts';
import {
  ANTAL_ENHEDER,
  EGNET,
  KRAV_KATEGORIER,
  NATTEVAGTER,
  NORMERINGER,
  OMFANG_ENHEDER,
  PARAGRAFFER,
  PRIS_ENHEDER,
  PRISDELE,
  TILLAEG_ENHEDER,
} from './lister.ts';

/** Columns of the lists in payloads.md. */

/** A ydelse of a bestilling (4.4); what is left empty is for bestillingstjek to say. */
export const YDELSE = {
  ydelse: tekst(),
  paragraf: valg(PARAGRAFFER),
  art: evt(langTekst(2_000)),
  antal: evt(maengde()),
  enhed: evt(valg(OMFANG_ENHEDER)),
  normering: evt(valg(NORMERINGER)),
  nattevagt: evt(valg(NATTEVAGTER)),
};

export const SAERLIGT_KRAV = {
  kategori: valg(KRAV_KATEGORIER),
  tekst: langTekst(2_000),
  kritisk: jaNej(),
};

export const MATCH = {
  kravTekst: tekst(500),
  opfyldt: valg(EGNET),
  note: evt(tekst(500)),
};

/** A line of a pristilbud (4.8). */
export const PRISTILBUDSLINJE = {
  paragraf: valg(PARAGRAFFER),
  antal: maengde(),
  antalEnhed: valg(ANTAL_ENHEDER),
  enhedsprisOere: oere(),
  prisEnhed: valg(PRIS_ENHEDER),
  timerPar85: evt(timer({ fraNul: true })),
  timerPar83: evt(timer({ fraNul: true })),
  normering: evt(valg(NORMERINGER)),
  nattevagt: evt(valg(NATTEVAGTER)),
  nattevagtDeltAf: evt(antal(1, 100)),
};

export const TILLAEG = {
  beloebOere: oere(),
  prisEnhed: valg(TILLAEG_ENHEDER),
  slutdato: evt(dato()),
  revurderesDato: evt(dato()),
};

export const PRISDEL = {
  del: valg(PRISDELE),
  beloebOere: oere({ fraNul: true }),
};

export const ALTERNATIV = {
  kandidatId: kandidat(),
  egnet: valg(EGNET),
  aarsprisOere: evt(oere()),
};
