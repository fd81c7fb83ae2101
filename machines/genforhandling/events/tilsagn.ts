import { event } from '../../chart.ts';
import { dato, evt, jaNej, langTekst, oere } from '../../felter.ts';

/** A provisional yes for a very acute need (T09). The fields are those of payloads.md. */
export const tilsagn = {
  givForeloebigtTilsagn: event({
    facts: {
      fra: dato(),
      udloeber: evt(dato()),
      maksPrisPrDagOere: oere(),
      bortfalderVedUdloeb: jaNej(),
      skriftligt: evt(dato()),
    },
    indhold: {
      hvad: langTekst(),
      begrundelse: langTekst(),
    },
  }),
  bekraeftTilsagn: event({
    facts: {
      skriftligt: dato(),
    },
    indhold: {
      bemaerkning: evt(langTekst()),
    },
  }),
};
