import { event } from '../../chart.ts';
import { dato, evt, kandidat, langTekst, tekst, valg } from '../../felter.ts';
import { BESTILLING_FACTS, BESTILLING_INDHOLD } from '../bestillingsfelter.ts';
import { udledDokument } from '../dokument.ts';
import { AENDRINGER, FLYT_AARSAGER, FLYTNING_HJEMLER, FLYTNING_UDFALD } from '../lister.ts';

/** Bestilling og indflytning. The fields are those of payloads.md. */
export const bestilling = {
  gemBestilling: event({
    facts: BESTILLING_FACTS,
    indhold: BESTILLING_INDHOLD,
    udled: udledDokument,
  }),
  faerdiggoerBestilling: event({
    facts: { ...BESTILLING_FACTS, aendring: evt(valg(AENDRINGER)), midlertidigTil: evt(dato()) },
    indhold: BESTILLING_INDHOLD,
    udled: udledDokument,
  }),
  aftalIndflytning: event({
    facts: {
      dato: dato(),
    },
    indhold: {
      aftaltMed: evt(tekst()),
    },
  }),
  registrerIndflytning: event({
    facts: {
      dato: dato(),
      kandidatId: evt(kandidat()),
      foersteOpfoelgning: evt(dato()),
      socialtilsynUnderrettet: evt(dato()),
    },
    indhold: {
      bemaerkning: evt(langTekst()),
    },
    opslag: ['indstillinger'],
  }),
  flytIndflytning: event({
    facts: {
      dato: dato(),
      aarsag: valg(FLYT_AARSAGER),
    },
    indhold: {
      begrundelse: evt(langTekst()),
    },
  }),
  indledFlytningUdenSamtykke: event({
    facts: {
      sendt: dato(),
      hjemmel: valg(FLYTNING_HJEMLER),
    },
    indhold: {
      begrundelse: langTekst(),
    },
  }),
  registrerFamilieretshusetsAfgoerelse: event({
    facts: {
      dato: dato(),
      udfald: valg(FLYTNING_UDFALD),
    },
    indhold: {
      bemaerkning: evt(langTekst()),
    },
  }),
};
