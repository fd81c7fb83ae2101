import { event } from '../../chart.ts';
import { dato, evt, jaNej, langTekst, tekst, valg } from '../../felter.ts';
import {
  BEVISER,
  FRAFALD_AARSAGER,
  OPHAEV_GRUNDE,
  OPSIGELSE_AARSAGER,
  OPSIGELSE_AF,
  SENDE_KANALER,
  SIKRING,
} from '../lister.ts';

/** How a kontrakt is brought to its end (2.14, C7). Why the buyer ends it is about the borger: indhold. */
export const opsigelse = {
  foreslaaOpsigelse: event({
    facts: { oensketSlut: evt(dato()), nytKoeb: jaNej() },
    indhold: { opsigelseAarsag: valg(OPSIGELSE_AARSAGER), begrundelse: langTekst(), flytteplan: evt(langTekst()) },
  }),
  fastsaetSkift: event({
    facts: { skifter: jaNej(), dato: evt(dato()) },
    indhold: { bemaerkning: evt(langTekst()) },
  }),
  godkendOpsigelse: event({
    indhold: { begrundelse: evt(langTekst()) },
  }),
  afvisOpsigelse: event({
    indhold: { begrundelse: langTekst() },
  }),
  fortrydOpsigelse: event({
    facts: { aarsag: valg(FRAFALD_AARSAGER) },
    indhold: { begrundelse: evt(langTekst()) },
  }),
  sendOpsigelse: event({
    facts: { sendt: dato(), kanal: valg(SENDE_KANALER) },
    indhold: { modtager: evt(tekst()) },
  }),
  registrerModtagelse: event({
    facts: { modtaget: dato(), bevis: valg(BEVISER), slutdato: evt(dato()) },
    indhold: { bemaerkning: evt(langTekst()) },
  }),
  modtagOpsigelse: event({
    facts: { modtaget: dato(), bevis: valg(BEVISER), slutdato: evt(dato()) },
    indhold: { begrundelse: evt(langTekst()) },
  }),
  aftalOphoer: event({
    facts: { slutdato: dato(), sidsteBetalingsdag: dato(), nytKoeb: jaNej() },
    indhold: { aftale: langTekst() },
  }),
  traekOpsigelseTilbage: event({
    facts: { dato: dato(), aarsag: valg(FRAFALD_AARSAGER) },
    indhold: { aftale: langTekst() },
  }),
  traekEnOpsigelse: event({
    facts: { opsigelseAf: valg(OPSIGELSE_AF), dato: dato(), aarsag: valg(FRAFALD_AARSAGER) },
    indhold: { aftale: langTekst() },
  }),
  registrerGenbesaettelse: event({
    facts: { dato: dato() },
    indhold: { bemaerkning: evt(langTekst()) },
  }),
  sikrHjaelp: event({
    facts: { fra: dato(), sikring: valg(SIKRING) },
    indhold: { plan: langTekst() },
  }),
  planlaegUdflytning: event({
    facts: { dato: dato() },
    indhold: { flytteplan: langTekst() },
  }),
  ophaev: event({
    facts: { dato: dato(), grund: valg(OPHAEV_GRUNDE), hjaelpenFortsaetter: jaNej() },
    indhold: { begrundelse: langTekst() },
  }),
};
