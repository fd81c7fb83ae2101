import { event } from '../../chart.ts';
import { dato, emne, evt, kandidat, langTekst, valg } from '../../felter.ts';
import { PLADS_TABT_AARSAGER } from '../lister.ts';

/** Afventer plads. The fields are those of payloads.md. */
export const plads = {
  skrivPaaVenteliste: event({
    facts: {
      kandidatId: kandidat(),
      skrevetOp: dato(),
      forventetPlads: evt(dato()),
      spoergIgen: evt(dato()),
    },
    indhold: {
      aftale: evt(langTekst()),
    },
  }),
  pladsTilbudt: event({
    facts: {
      kandidatId: kandidat(),
      dato: dato(),
      ledigFra: evt(dato()),
      svarSenest: evt(dato()),
    },
    indhold: {
      besked: evt(langTekst()),
    },
  }),
  pladsTabt: event({
    facts: {
      kandidatId: kandidat(),
      dato: dato(),
      aarsag: valg(PLADS_TABT_AARSAGER),
    },
    indhold: {
      besked: evt(langTekst()),
    },
  }),
  udskydVenteliste: event({
    facts: {
      ventelisteId: emne('venteliste'),
      spoergIgen: dato(),
      forventetPlads: evt(dato()),
    },
    indhold: {
      besked: evt(langTekst()),
    },
  }),
};
