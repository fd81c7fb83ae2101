import { event } from '../../chart.ts';
import {
  antal,
  dato,
  emne,
  evt,
  flervalg,
  kandidat,
  langTekst,
  oere,
  raekker,
  tekst,
  tilbud,
  valg,
} from '../../felter.ts';
import {
  AFGIVET_AF,
  BORGERENS_SVAR,
  DELTAGERE,
  DOKUMENTARTER,
  EGNET,
  FRAVALG_AARSAGER,
  HOLDNING,
  INGEN_EGNET_AARSAGER,
  KONTAKT_KANALER,
  KONTAKT_RESULTATER,
  PRIS_ENHEDER,
  SIKRE_KANALER,
  SPECIALISERING,
  TILSYN_UDFALD,
  VIDEREGIVELSE_GRUNDLAG,
} from '../lister.ts';
import { MATCH } from '../raekker.ts';

/** Markedsafsøgning. The fields are those of payloads.md. */
export const marked = {
  tilfoejKandidat: event({
    facts: {
      tilbudId: tilbud(),
      ledigFra: evt(dato()),
    },
    opslag: ['tilbud'],
  }),
  vurderKandidat: event({
    facts: {
      kandidatId: kandidat(),
      egnet: valg(EGNET),
      oplystDen: evt(dato()),
      pladser: evt(antal(0, 1000)),
      ledige: evt(antal(0, 1000)),
      ledigFra: evt(dato()),
      vejledendeTakstOere: evt(oere()),
      takstEnhed: evt(valg(PRIS_ENHEDER)),
      tilsynDato: evt(dato()),
      tilsynUdfald: evt(valg(TILSYN_UDFALD)),
      specialisering: evt(valg(SPECIALISERING)),
      afstandKm: evt(antal(0, 1000)),
      godkendtKontrolleret: evt(dato()),
      socialtilsynUnderrettet: evt(dato()),
      socialtilsynForlaenget: evt(dato()),
    },
    indhold: {
      maalgruppematch: langTekst(),
      match: raekker(MATCH),
      normeringOgMetoder: evt(langTekst()),
      fysiskeRammer: evt(langTekst()),
      borgersHoldning: evt(valg(HOLDNING)),
    },
  }),
  registrerKontakt: event({
    facts: {
      kandidatId: kandidat(),
      dato: dato(),
      kanal: valg(KONTAKT_KANALER),
      resultat: valg(KONTAKT_RESULTATER),
    },
    indhold: {
      kontaktperson: evt(tekst()),
      referat: langTekst(),
    },
  }),
  videregivOplysninger: event({
    facts: {
      kandidatId: kandidat(),
      dato: dato(),
      dokumenter: flervalg(DOKUMENTARTER),
      grundlag: valg(VIDEREGIVELSE_GRUNDLAG),
      samtykkeDato: evt(dato()),
      kanal: valg(SIKRE_KANALER),
    },
    indhold: {
      praecisering: evt(langTekst()),
    },
  }),
  anmodOmSletning: event({
    facts: {
      videregivelseId: emne('videregivelse'),
      dato: dato(),
      bekraeftet: evt(dato()),
    },
  }),
  registrerBesoeg: event({
    facts: {
      kandidatId: kandidat(),
      dato: dato(),
      deltagere: flervalg(DELTAGERE),
    },
    indhold: {
      indtryk: langTekst(),
      borgersUdsagn: evt(langTekst()),
    },
  }),
  registrerBorgerensSvar: event({
    facts: {
      svar: valg(BORGERENS_SVAR),
      afgivetAf: valg(AFGIVET_AF),
      dato: dato(),
      kandidatId: evt(kandidat()),
    },
    indhold: {
      ord: evt(langTekst()),
    },
  }),
  fravaelgKandidat: event({
    facts: {
      kandidatId: kandidat(),
      aarsag: valg(FRAVALG_AARSAGER),
    },
    indhold: {
      begrundelse: evt(langTekst()),
    },
  }),
  ingenEgnetTilbud: event({
    facts: {
      aarsag: valg(INGEN_EGNET_AARSAGER),
    },
    indhold: {
      begrundelse: langTekst(),
    },
  }),
};
