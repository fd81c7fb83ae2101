import { event } from '../../chart.ts';
import { kontraktMedfoert } from '../medfoert.ts';

/** A kontrakt begins before the help, or with help that is given already (C3). */
export const aabninger = {
  aabnKladde: event({ medfoert: kontraktMedfoert }),
  aabnIKraft: event({ medfoert: kontraktMedfoert }),
};
