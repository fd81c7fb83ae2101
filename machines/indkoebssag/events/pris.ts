import { event } from '../../chart.ts';
import { dato, evt, flervalg, kandidat, langTekst, oere, pristilbud, raekker, tekst, valg } from '../../felter.ts';
import { FAERRE_AARSAGER, IKKE_INKLUDERET, PARTER, RUNDE_RESULTATER, TILBAGE_AARSAGER } from '../lister.ts';
import { PRISDEL, PRISTILBUDSLINJE, TILLAEG } from '../raekker.ts';

/** Prisforhandling. The fields are those of payloads.md. */
export const pris = {
  startPrisforhandling: event({
    facts: {
      kandidater: raekker({ kandidatId: kandidat() }, 1, 10),
      faerreAarsag: evt(valg(FAERRE_AARSAGER)),
    },
    indhold: {
      faerreBegrundelse: evt(langTekst()),
    },
  }),
  registrerPristilbud: event({
    facts: {
      kandidatId: kandidat(),
      dato: dato(),
      linjer: raekker(PRISTILBUDSLINJE, 1, 20),
      grundtakstOere: evt(oere()),
      tillaeg: raekker(TILLAEG, 0, 20),
      ikkeInkluderet: flervalg(IKKE_INKLUDERET, 0),
      sammensaetning: raekker(PRISDEL, 0, 5),
      engangsOere: evt(oere()),
      gyldigTil: evt(dato()),
    },
    indhold: {
      ydelserOgTillaeg: evt(langTekst()),
      fravaersregel: evt(langTekst()),
    },
  }),
  registrerForhandlingsrunde: event({
    facts: {
      kandidatId: kandidat(),
      dato: dato(),
      part: valg(PARTER),
      resultat: valg(RUNDE_RESULTATER),
      budOere: evt(oere()),
    },
    indhold: {
      deltagere: evt(tekst()),
      emner: langTekst(),
    },
  }),
  foreslaaPris: event({
    facts: {
      pristilbudId: pristilbud(),
    },
    indhold: {
      begrundelse: evt(langTekst()),
    },
  }),
  accepterPris: event({
    facts: {
      pristilbudId: pristilbud(),
    },
    indhold: {
      begrundelse: evt(langTekst()),
    },
  }),
  tilbageTilMarked: event({
    facts: {
      aarsag: valg(TILBAGE_AARSAGER),
    },
    indhold: {
      begrundelse: evt(langTekst()),
    },
  }),
};
