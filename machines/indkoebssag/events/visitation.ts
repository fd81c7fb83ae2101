import { event } from '../../chart.ts';
import { dato, evt, flervalg, jaNej, kandidat, langTekst, moede, oere, person, raekker, valg } from '../../felter.ts';
import {
  AFSLAG_GRUNDE,
  FAERRE_AARSAGER,
  PARAGRAFFER,
  RETUR_AARSAGER,
  TRAEK_TILBAGE_AARSAGER,
  UDEN_UDVALG_GRUNDE,
  UDSAET_AARSAGER,
} from '../lister.ts';
import { ALTERNATIV } from '../raekker.ts';

/** Visitation. The fields are those of payloads.md. */
export const visitation = {
  indstil: event({
    facts: {
      kandidatId: kandidat(),
      reserveId: evt(kandidat()),
      paragraffer: flervalg(PARAGRAFFER),
      prisloftOere: oere(),
      periodeFra: dato(),
      periodeTil: evt(dato()),
      alternativer: raekker(ALTERNATIV, 0, 10),
      faerreAarsag: evt(valg(FAERRE_AARSAGER)),
    },
    indhold: {
      behovResume: langTekst(),
      borgersOensker: langTekst(),
      betingelserForslag: evt(langTekst()),
      begrundelseFaglig: langTekst(),
      begrundelseOekonomisk: evt(langTekst()),
    },
  }),
  tilbagetraekIndstilling: event({
    facts: {
      aarsag: valg(TRAEK_TILBAGE_AARSAGER),
    },
    indhold: {
      begrundelse: evt(langTekst()),
    },
  }),
  saetPaaDagsorden: event({
    facts: {
      moedeId: moede(),
    },
    opslag: ['moede'],
  }),
  godkend: event({
    facts: {
      habilErklaeret: jaNej(),
      beslutningstagere: raekker({ personId: person() }, 0, 20),
      prisloftOere: evt(oere()),
      periodeTil: evt(dato()),
      opfoelgningSenest: evt(dato()),
    },
    indhold: {
      begrundelseFaglig: langTekst(),
      begrundelseOekonomisk: evt(langTekst()),
    },
  }),
  godkendMedBetingelser: event({
    facts: {
      habilErklaeret: jaNej(),
      beslutningstagere: raekker({ personId: person() }, 0, 20),
      prisloftOere: evt(oere()),
      periodeTil: evt(dato()),
      opfoelgningSenest: evt(dato()),
      opfyldesSenest: evt(dato()),
    },
    indhold: {
      betingelser: langTekst(),
      begrundelseFaglig: langTekst(),
      begrundelseOekonomisk: evt(langTekst()),
    },
  }),
  sendRetur: event({
    facts: {
      habilErklaeret: jaNej(),
      beslutningstagere: raekker({ personId: person() }, 0, 20),
      aarsag: valg(RETUR_AARSAGER),
    },
    indhold: {
      begrundelse: langTekst(),
    },
  }),
  udsaet: event({
    facts: {
      aarsag: valg(UDSAET_AARSAGER),
    },
    indhold: {
      begrundelse: evt(langTekst()),
    },
  }),
  givAfslag: event({
    facts: {
      habilErklaeret: jaNej(),
      beslutningstagere: raekker({ personId: person() }, 0, 20),
    },
    indhold: {
      grund: valg(AFSLAG_GRUNDE),
      begrundelseFaglig: langTekst(),
      begrundelseOekonomisk: evt(langTekst()),
    },
  }),
  godkendUdenUdvalg: event({
    facts: {
      grund: valg(UDEN_UDVALG_GRUNDE),
      habilErklaeret: jaNej(),
      prisloftOere: evt(oere()),
      periodeFra: dato(),
      periodeTil: evt(dato()),
    },
    indhold: {
      begrundelseFaglig: langTekst(),
      begrundelseOekonomisk: evt(langTekst()),
    },
  }),
};
