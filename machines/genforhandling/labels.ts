import type { Labels } from '../chart.ts';
import { eventLabels } from './labels/events.ts';
import { feltLabels } from './labels/felter.ts';
import { graenseLabels, kravLabels } from './labels/krav.ts';
import { valgLabels } from './labels/valg.ts';

const trin = {
  anmodet: 'Anmodet',
  beskrevet: 'Beskrevet',
  forhandles: 'Forhandles',
  tilBeslutning: 'Til beslutning',
  tillaegTilUnderskrift: 'Tillægsaftale',
  gennemfoert: 'Gennemført',
  afslaaet: 'Afslået',
  midlertidig: 'Midlertidig',
  trukket: 'Trukket',
};

/** All Danish words of the genforhandling. */
export const labels: Labels = {
  chart: 'Genforhandling',
  trin,
  sidetrin: ['afslaaet', 'midlertidig', 'trukket'],
  tilstande: {
    ...trin,
    anmodet: 'Anmodet, beskrivelsen mangler',
    tillaegTilUnderskrift: 'Tillægsaftale til underskrift',
    midlertidig: 'Midlertidigt, ingen genforhandling',
  },
  events: eventLabels,
  felter: feltLabels,
  valg: valgLabels,
  krav: kravLabels,
  graenser: graenseLabels,
};
