import { event } from '../../chart.ts';
import { langTekst } from '../../felter.ts';
import {
  bestillingKlarMedfoert,
  borgerDoedMedfoert,
  bortfaldMedfoert,
  indflyttetMedfoert,
  noterTillaegMedfoert,
  paragrafferRettetMedfoert,
  planlagtStartMedfoert,
  sagGenoptagetMedfoert,
  sagPaaVentMedfoert,
  skiftOensketMedfoert,
} from '../medfoert.ts';

/** What the sag, another chart or the clock tells; and notes. */
export const foelger = {
  fuldtUnderskrevet: event({}),
  indflyttet: event({ medfoert: indflyttetMedfoert }),
  planlagtStart: event({ medfoert: planlagtStartMedfoert }),
  paragrafferRettet: event({ medfoert: paragrafferRettetMedfoert }),
  bestillingKlar: event({ medfoert: bestillingKlarMedfoert }),
  bortfald: event({ medfoert: bortfaldMedfoert }),
  borgerDoed: event({ medfoert: borgerDoedMedfoert }),
  sagPaaVent: event({ medfoert: sagPaaVentMedfoert }),
  sagGenoptaget: event({ medfoert: sagGenoptagetMedfoert }),
  genforhandlingOensket: event({}),
  opsigelseOensket: event({}),
  skiftOensket: event({ medfoert: skiftOensketMedfoert }),
  noterTillaeg: event({ medfoert: noterTillaegMedfoert }),

  notat: event({ indhold: { tekst: langTekst() } }),

  genberegnFrister: event({}),
  'frist.start.naaet': event({}),
  'frist.slut.naaet': event({}),
  'frist.udloeb.naaet': event({}),
  'frist.takst.udloebet': event({}),
  'frist.rammeaftale.udloebet': event({}),
};
