import { event } from '../../chart.ts';
import { dato, evt, flervalg, jaNej, langTekst, oere, raekker, tekst, timer, valg } from '../../felter.ts';
import { KONTRAKTLINJE } from '../../kontraktlinje.ts';
import {
  INDSTILLET_UDFALD,
  OMFANG,
  PARTER,
  RUNDE_RESULTATER,
  SEND_TILBAGE_AARSAGER,
  SENDE_KANALER,
} from '../lister.ts';

/** What is to hold from now on: lines, price, when from, and what of the help changes. */
const NYE_VILKAAR = {
  linjer: raekker(KONTRAKTLINJE, 0, 20),
  aarsprisOere: evt(oere()),
  omfang: flervalg(OMFANG, 0),
  timerEfter: evt(timer({ fraNul: true })),
};

/** The answer of T07: the day it was sent, and how. */
const SVAR = {
  svarSendt: dato(),
  kanal: valg(SENDE_KANALER),
  habilErklaeret: jaNej(),
};

/** Rounds, recommendation and decision. The fields are those of payloads.md. */
export const forhandling = {
  registrerRunde: event({
    facts: {
      dato: dato(),
      part: valg(PARTER),
      resultat: valg(RUNDE_RESULTATER),
      linjer: raekker(KONTRAKTLINJE, 0, 20),
    },
    indhold: {
      deltagere: evt(tekst()),
      emner: langTekst(),
    },
  }),
  indstil: event({
    facts: {
      udfald: valg(INDSTILLET_UDFALD),
      virkningFra: evt(dato()),
      gaelderTil: evt(dato()),
      ...NYE_VILKAAR,
    },
    indhold: {
      begrundelseFaglig: langTekst(),
      begrundelseOekonomisk: evt(langTekst()),
    },
  }),
  sendTilbage: event({
    facts: {
      aarsag: valg(SEND_TILBAGE_AARSAGER),
    },
    indhold: {
      begrundelse: langTekst(),
    },
  }),
  godkend: event({
    facts: {
      ...SVAR,
      budgetBekraeftet: jaNej(),
    },
    indhold: {
      begrundelse: evt(langTekst()),
    },
  }),
  godkendDelvist: event({
    facts: {
      ...SVAR,
      budgetBekraeftet: jaNej(),
      virkningFra: dato(),
      ...NYE_VILKAAR,
    },
    indhold: {
      begrundelse: langTekst(),
    },
  }),
  afslaa: event({
    facts: SVAR,
    indhold: {
      begrundelse: langTekst(),
    },
  }),
  afgoerMidlertidig: event({
    facts: {
      ...SVAR,
      gaelderTil: evt(dato()),
    },
    indhold: {
      begrundelse: langTekst(),
    },
  }),
};
