import { event } from '../../chart.ts';
import { genforhandlingMedfoert } from '../medfoert.ts';

/** The opening. The fields are those of payloads.md. */
export const aabninger = {
  anmod: event({
    medfoert: genforhandlingMedfoert,
  }),
};
