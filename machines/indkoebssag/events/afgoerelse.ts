import { event } from '../../chart.ts';
import { antal, dato, evt, flervalg, langTekst, valg } from '../../felter.ts';
import {
  AFGOERELSE_UDFALD,
  AFGOERELSE_UNDERSKRIVER,
  BREV_KANALER,
  HOERING_UNDTAGELSER,
  HOERINGSSVAR,
  KLAGEINSTANSER,
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
      klageinstans: evt(valg(KLAGEINSTANSER)),
      klagefristUger: evt(antal(4, 52)),
    },
    indhold: {
      partshoeringUndtagelse: evt(valg(HOERING_UNDTAGELSER)),
      undtagelseBegrundelse: evt(langTekst()),
      retsregler: evt(langTekst()),
      hovedhensyn: evt(langTekst()),
      faktiskeForhold: evt(langTekst()),
      klagevejledning: evt(langTekst()),
    },
  }),
};
