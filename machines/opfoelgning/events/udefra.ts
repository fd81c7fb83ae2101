import { event } from '../../chart.ts';
import { langTekst } from '../../felter.ts';
import {
  bestillingKlarMedfoert,
  kontraktSlutterMedfoert,
  linjerAendretMedfoert,
  ophoerMedfoert,
  sagGenoptagetMedfoert,
  sagPaaVentMedfoert,
  startRettetMedfoert,
} from '../medfoert.ts';

/** Notes, and what the sag, the kontrakt and the clock tell. */
export const udefra = {
  notat: event({
    indhold: {
      tekst: langTekst(),
    },
  }),
  borgerDoed: event({ medfoert: ophoerMedfoert }),
  hjaelpenSlut: event({ medfoert: ophoerMedfoert }),
  sagPaaVent: event({ medfoert: sagPaaVentMedfoert }),
  sagGenoptaget: event({ medfoert: sagGenoptagetMedfoert }),
  linjerAendret: event({ medfoert: linjerAendretMedfoert }),
  kontraktSlutter: event({ medfoert: kontraktSlutterMedfoert }),
  startRettet: event({ medfoert: startRettetMedfoert }),
  bestillingKlar: event({ medfoert: bestillingKlarMedfoert }),
  genberegnFrister: event({}),
};
