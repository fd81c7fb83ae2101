import type { Labels } from '../chart.ts';
import { eventLabels } from './labels/events.ts';
import { feltLabels } from './labels/felter.ts';
import { valgLabels } from './labels/valg.ts';

/** All Danish words of a follow-up. */
export const labels: Labels = {
  chart: 'Opfølgning',
  trin: {
    planlagt: 'Planlagt',
    indkaldt: 'Indkaldt',
    afholdt: 'Holdt',
    konkluderet: 'Konkluderet',
    aflyst: 'Aflyst',
  },
  sidetrin: ['aflyst'],
  tilstande: {
    planlagt: 'Opfølgningen er planlagt',
    indkaldt: 'Der er indkaldt til opfølgning',
    afholdt: 'Opfølgningen er holdt og skal konkluderes',
    konkluderet: 'Konkluderet',
    aflyst: 'Aflyst',
  },
  events: eventLabels,
  felter: feltLabels,
  valg: valgLabels,
  krav: {
    harDato: 'Opfølgningen har ingen dato. Fastsæt den først.',
    udenDato: 'Opfølgningen har allerede en dato. Flyt den i stedet.',
    holdesFoerSlut: 'Hjælpen slutter, før opfølgningen skulle holdes.',
    manglerStatusnotat: 'Statusnotatet er modtaget.',
  },
  graenser: {},
};
