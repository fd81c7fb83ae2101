import { event } from '../../chart.ts';
import { antal, dato, evt, flervalg, jaNej, langTekst, raekker, tekst, valg } from '../../felter.ts';
import { BEHOV_RETNINGER, BEHOV_VARIGHEDER, KILDER } from '../lister.ts';
import { DELMAAL, HAENDELSE, IKKE_LEVERET, LEVERET, MAAL } from '../raekker.ts';

/** The supplier's report (4.6). What it does not say stays empty: it is recorded as it came. */
export const statusnotat = {
  registrerStatusnotat: event({
    facts: {
      modtaget: dato(),
      fra: evt(dato()),
      til: evt(dato()),
      bestillingVersion: evt(antal(1, 10_000)),
      udfyldtDen: evt(dato()),
      kilder: flervalg(KILDER),
      oenskerGenforhandling: jaNej(),
    },
    indhold: {
      udfyldtAf: evt(tekst()),
      maal: raekker(MAAL),
      delmaal: raekker(DELMAAL),
      leveret: raekker(LEVERET),
      ikkeLeveret: raekker(IKKE_LEVERET),
      haendelser: raekker(HAENDELSE),
      borgersUdsagn: evt(langTekst()),
      behovRetning: evt(valg(BEHOV_RETNINGER)),
      behovVarighed: evt(valg(BEHOV_VARIGHEDER)),
      bemaerkning: evt(langTekst()),
    },
  }),
};
