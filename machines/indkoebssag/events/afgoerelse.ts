import { event } from '../../chart.ts';
import { dato, evt, flervalg, langTekst, valg } from '../../felter.ts';
import {
  AFGOERELSE_UDFALD,
  AFGOERELSE_UNDERSKRIVER,
  BREV_KANALER,
  GENOPTAG_GRUNDLAG,
  HOERING_UNDTAGELSER,
  HOERINGSSVAR,
  KLAGE_UDFALD,
  MODTAGERE,
  PARAGRAFFER,
} from '../lister.ts';

/** Afgørelse og partshøring. The fields are those of payloads.md. */
export const afgoerelse = {
  sendPartshoering: event({
    facts: {
      sendt: dato(),
      modtaget: evt(dato()),
      svarfrist: evt(dato()),
      modtager: valg(MODTAGERE),
      kanal: valg(BREV_KANALER),
    },
    indhold: {
      oplysninger: langTekst(),
    },
  }),
  registrerPartshoeringssvar: event({
    facts: {
      modtaget: dato(),
      udfald: valg(HOERINGSSVAR),
    },
    indhold: {
      svar: evt(langTekst()),
    },
  }),
  registrerAfgoerelse: event({
    facts: {
      paragraffer: flervalg(PARAGRAFFER),
      udfald: valg(AFGOERELSE_UDFALD),
      modtager: valg(MODTAGERE),
      kanal: valg(BREV_KANALER),
      afsendt: dato(),
      modtaget: evt(dato()),
      underskrevetAf: valg(AFGOERELSE_UNDERSKRIVER),
      partshoeringUndtagelse: evt(valg(HOERING_UNDTAGELSER)),
    },
    indhold: {
      retsregler: evt(langTekst()),
      hovedhensyn: evt(langTekst()),
      faktiskeForhold: evt(langTekst()),
      klagevejledning: evt(langTekst()),
    },
  }),
  genoptagEfterKlage: event({
    facts: {
      klageModtaget: dato(),
      grundlag: valg(GENOPTAG_GRUNDLAG),
      udfald: valg(KLAGE_UDFALD),
    },
    indhold: {
      begrundelse: langTekst(),
    },
  }),
};
