import { dato, emne, evt, kandidat, langTekst, valg } from '../../felter.ts';
import { handling } from '../handling.ts';
import { PLADS_TABT_AARSAGER } from '../lister.ts';

/** Afventer plads. The fields are those of payloads.md. */
export const plads = {
  skrivPaaVenteliste: handling({
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
  pladsTilbudt: handling({
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
  pladsTabt: handling({
    facts: {
      kandidatId: kandidat(),
      dato: dato(),
      aarsag: valg(PLADS_TABT_AARSAGER),
    },
    indhold: {
      besked: evt(langTekst()),
    },
  }),
  udskydVenteliste: handling({
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
