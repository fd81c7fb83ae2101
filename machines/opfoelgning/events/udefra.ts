import { event } from '../../chart.ts';
import { langTekst } from '../../felter.ts';
import { linjerAendretMedfoert, ophoerMedfoert, sagGenoptagetMedfoert, sagPaaVentMedfoert } from '../medfoert.ts';

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
  genberegnFrister: event({}),
};
