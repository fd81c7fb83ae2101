import { event } from '../../chart.ts';
import { antal, dato, evt, flervalg, jaNej, langTekst, raekker, tekst, valg } from '../../felter.ts';
import { BEKYMRING_MODTAGERE, BORGER_IKKE_MED, DELTAGERE, FFB_STATUS, LEVERING, MOEDEFORMER } from '../lister.ts';
import { LINJEUDFALD, MAAL } from '../raekker.ts';

/** The meeting and its conclusion (4.6). */
export const moede = {
  afhold: event({
    facts: {
      dato: dato(),
      form: valg(MOEDEFORMER),
      deltagere: flervalg(DELTAGERE),
      ekstra: jaNej(),
      bestillingVersion: evt(antal(1, 10_000)),
    },
    indhold: {
      sted: evt(tekst()),
      deltagernavne: evt(tekst()),
      borgerIkkeMed: evt(valg(BORGER_IKKE_MED)),
      borgerIkkeMedUddybning: evt(langTekst()),
    },
  }),
  konkluder: event({
    facts: {
      udfald: raekker(LINJEUDFALD, 1, 100),
      naesteDato: evt(dato()),
      referatSendt: dato(),
    },
    indhold: {
      maal: raekker(MAAL),
      leveringKonklusion: valg(LEVERING),
      leveringUddybning: evt(langTekst()),
      ffbStatus: valg(FFB_STATUS),
      tilsynskonklusion: langTekst(),
      bekymring: jaNej(),
      bekymringSendt: evt(dato()),
      bekymringModtager: evt(valg(BEKYMRING_MODTAGERE)),
      bekymringUddybning: evt(langTekst()),
      feedbackMoedet: evt(langTekst()),
      feedbackVigtigt: evt(langTekst()),
      feedbackNaesteGang: evt(langTekst()),
      referat: evt(langTekst(20_000)),
    },
  }),
};
