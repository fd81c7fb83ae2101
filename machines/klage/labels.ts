import type { Labels } from '../chart.ts';
import { eventLabels } from './labels/events.ts';
import { feltLabels } from './labels/felter.ts';
import { valgLabels } from './labels/valg.ts';

/** All Danish words of a complaint. */
export const labels: Labels = {
  chart: 'Klage',
  trin: {
    modtaget: 'Modtaget',
    genvurderes: 'Genvurderes',
    medhold: 'Medhold',
    videresendt: 'Hos Ankestyrelsen',
    afgjort: 'Afgjort',
  },
  sidetrin: ['medhold'],
  tilstande: {
    modtaget: 'Klagen er modtaget',
    genvurderes: 'Afgørelsen genvurderes',
    medhold: 'Borgeren fik medhold',
    videresendt: 'Klagen er hos Ankestyrelsen',
    afgjort: 'Klagen er afgjort',
  },
  events: eventLabels,
  felter: feltLabels,
  valg: valgLabels,
  krav: {
    erGenvurderet: 'Klagen er ikke genvurderet. Fasthold afgørelsen, eller giv delvist medhold, før den sendes videre.',
    ikkeGenvurderet: 'Klagen er allerede genvurderet. Send den videre, eller giv medhold.',
    ikkeDelvistMedhold: 'Der er allerede givet delvist medhold. Send resten videre, eller giv fuldt medhold.',
  },
  graenser: {},
};
