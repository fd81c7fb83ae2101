import { event } from '../../chart.ts';
import { dato, evt, flervalg, jaNej, langTekst, oere, timer, valg } from '../../felter.ts';
import { ANBEFALINGER, OMFANG, PRIS_ENHEDER, RETNINGER } from '../lister.ts';

/** The request, its description, and what is found out about it. The fields are those of payloads.md. */
export const anmodning = {
  registrerBeskrivelse: event({
    facts: {
      modtaget: dato(),
      vedvarende: jaNej(),
      omfang: flervalg(OMFANG, 0),
      timerFoer: evt(timer({ fraNul: true })),
      timerEfter: evt(timer({ fraNul: true })),
      prisFoerOere: evt(oere()),
      prisEfterOere: evt(oere()),
      prisEnhed: evt(valg(PRIS_ENHEDER)),
      dokumenteret: jaNej(),
    },
    indhold: {
      aarsag: langTekst(),
      beskrivelse: langTekst(),
      udenDokumentation: evt(langTekst()),
    },
  }),
  bedOmMere: event({
    facts: {
      dato: dato(),
      svarSenest: dato(),
    },
    indhold: {
      hvad: langTekst(),
    },
  }),
  registrerSupplering: event({
    facts: {
      modtaget: dato(),
    },
    indhold: {
      hvad: langTekst(),
    },
  }),
  fagligVurdering: event({
    facts: {
      dato: dato(),
      retning: valg(RETNINGER),
      vedvarende: jaNej(),
      timerEfter: evt(timer({ fraNul: true })),
      anbefaling: valg(ANBEFALINGER),
    },
    indhold: {
      vurdering: langTekst(),
      borgersUdsagn: evt(langTekst()),
    },
  }),
};
