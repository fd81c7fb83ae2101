import { dato, evt, flervalg, langTekst, raekker } from '../felter.ts';
import { PARAGRAFFER } from './lister.ts';
import { SAERLIGT_KRAV, YDELSE } from './raekker.ts';

/** The one document that a purchase carries from kravspecifikation to bestilling 1.0 (4.4): what a chart reads of it. */
export const BESTILLING_FACTS = {
  paragraffer: flervalg(PARAGRAFFER),
  gaeldendeFra: evt(dato()),
  start: evt(dato()),
  slutdato: evt(dato()),
  revurderesDato: evt(dato()),
};

/** What people write in it. */
export const BESTILLING_INDHOLD = {
  indsatsformaal: evt(langTekst()),
  ydelser: raekker(YDELSE),
  saerligeKrav: raekker(SAERLIGT_KRAV),
};
