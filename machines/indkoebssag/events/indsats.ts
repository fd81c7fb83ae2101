import { event } from '../../chart.ts';
import { kommunekode } from '../../egne-felter.ts';
import { dato, evt, flervalg, jaNej, langTekst, oere, tilbud, valg } from '../../felter.ts';
import { BOFORMER, DELTAGERE, DOED_KILDER, MOEDEFORMER, SKIFTE_AARSAGER } from '../lister.ts';
import { opfoelgningKonkluderetMedfoert, opfoelgningPlanlagtMedfoert } from '../medfoert.ts';

/** Indsats og livet. The fields are those of payloads.md. */
export const indsats = {
  planlaegOpfoelgning: event({
    facts: {
      dato: dato(),
      form: valg(MOEDEFORMER),
      deltagere: flervalg(DELTAGERE),
    },
    indhold: {
      emner: evt(langTekst()),
    },
  }),
  overtagOpfoelgning: event({}),
  opfoelgningPlanlagt: event({ medfoert: opfoelgningPlanlagtMedfoert }),
  opfoelgningKonkluderet: event({ medfoert: opfoelgningKonkluderetMedfoert }),
  fritValg: event({
    facts: {
      tilbudId: tilbud(),
      oensketAarsprisOere: evt(oere()),
      visiteretAarsprisOere: evt(oere()),
    },
    indhold: {
      borgersBegrundelse: evt(langTekst()),
    },
    opslag: ['tilbud'],
  }),
  leverandoerskifte: event({
    facts: {
      tilbudId: tilbud(),
      oensketDato: dato(),
      aarsag: valg(SKIFTE_AARSAGER),
    },
    indhold: {
      begrundelse: evt(langTekst()),
    },
    opslag: ['tilbud'],
  }),
  borgerDoed: event({
    facts: {
      dato: dato(),
      betalingSlut: evt(dato()),
      kilde: valg(DOED_KILDER),
    },
    indhold: {
      bemaerkning: evt(langTekst()),
    },
  }),
  borgerFlytter: event({
    facts: {
      dato: dato(),
      tilKommune: kommunekode(),
      boform: valg(BOFORMER),
      hjaelpenSlutter: evt(jaNej()),
    },
    indhold: {
      bemaerkning: evt(langTekst()),
    },
  }),
  folkepensionsalder: event({
    facts: {
      dato: dato(),
      paragrafKontrolleret: jaNej(),
      handleplanKontrolleret: jaNej(),
      forsoergelseKontrolleret: jaNej(),
      egenbetalingKontrolleret: jaNej(),
      refusionKontrolleret: jaNej(),
    },
    indhold: {
      konklusion: evt(langTekst()),
    },
  }),
};
