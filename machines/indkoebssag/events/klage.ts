import { event } from '../../chart.ts';
import { dato, evt, langTekst, valg } from '../../felter.ts';
import { KLAGE_KANALER, KLAGET_AF } from '../lister.ts';
import { klageAfgjortMedfoert, klageMedholdMedfoert } from '../medfoert.ts';

/** A complaint comes in here; what becomes of it is told. */
export const klage = {
  modtagKlage: event({
    facts: {
      modtaget: dato(),
      kanal: valg(KLAGE_KANALER),
      klagetAf: valg(KLAGET_AF),
    },
    indhold: {
      klagepunkter: evt(langTekst()),
    },
  }),
  klageAfgjort: event({ medfoert: klageAfgjortMedfoert }),
  // Null in rows older than version 2, which a person sent from afslag.
  klageMedhold: event({ medfoert: klageMedholdMedfoert.nullable() }),
};
