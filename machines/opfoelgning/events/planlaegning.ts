import { event } from '../../chart.ts';
import { dato, evt, flervalg, langTekst, tekst, valg } from '../../felter.ts';
import { AFLYS_AARSAGER, BEDT_AF, DELTAGERE, KONTAKT_MED, MOEDEFORMER } from '../lister.ts';
import { opfoelgningMedfoert } from '../medfoert.ts';

/** From the opening to the day of the meeting. The fields are those of payloads.md. */
export const planlaegning = {
  planlaeg: event({
    medfoert: opfoelgningMedfoert,
  }),
  fastsaetDato: event({
    facts: {
      dato: dato(),
    },
  }),
  indkald: event({
    facts: {
      dato: dato(),
      form: valg(MOEDEFORMER),
      deltagere: flervalg(DELTAGERE),
    },
    indhold: {
      sted: evt(tekst()),
      emner: evt(langTekst()),
    },
  }),
  flyt: event({
    facts: {
      nyDato: dato(),
      bedtAf: valg(BEDT_AF),
    },
    indhold: {
      aarsag: langTekst(),
    },
  }),
  kontakt: event({
    facts: {
      dato: dato(),
      med: flervalg(KONTAKT_MED),
      naeste: evt(dato()),
    },
    indhold: {
      hvad: langTekst(),
    },
  }),
  aflys: event({
    facts: {
      nyDato: dato(),
      aarsag: valg(AFLYS_AARSAGER),
    },
    indhold: {
      begrundelse: evt(langTekst()),
    },
  }),
};
