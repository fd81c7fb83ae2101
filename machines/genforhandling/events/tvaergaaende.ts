import { event } from '../../chart.ts';
import { dato, evt, langTekst, valg } from '../../felter.ts';
import { PARTER, TRAEK_AARSAGER } from '../lister.ts';
import { sagenLukketMedfoert, vilkaarAendretMedfoert } from '../medfoert.ts';

/** What can happen in every leaf. The fields are those of payloads.md. */
export const tvaergaaende = {
  traek: event({
    facts: {
      dato: dato(),
      part: valg(PARTER),
      aarsag: valg(TRAEK_AARSAGER),
    },
    indhold: {
      begrundelse: evt(langTekst()),
    },
  }),
  notat: event({
    indhold: {
      tekst: langTekst(),
    },
  }),
  vilkaarAendret: event({
    medfoert: vilkaarAendretMedfoert,
  }),
  sagenLukket: event({
    medfoert: sagenLukketMedfoert,
  }),
  'frist.tilsagn.udloebet': event({}),
  genberegnFrister: event({}),
};
