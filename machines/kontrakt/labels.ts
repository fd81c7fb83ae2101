import type { Labels } from '../chart.ts';
import { eventLabels } from './labels/events.ts';
import { feltLabels } from './labels/felter.ts';
import { graenseLabels, kravLabels } from './labels/krav.ts';
import { valgLabels } from './labels/valg.ts';

const LEAVES = {
  kladde: 'Kladde',
  klar: 'Klar',
  tilUnderskrift: 'Til underskrift',
  underskrevet: 'Underskrevet',
  iKraft: 'I kraft',
  opsagt: 'Opsagt',
  ophoert: 'Ophørt',
  bortfaldet: 'Bortfaldet',
  ophaevet: 'Ophævet',
  udloebet: 'Udløbet',
} as const;

/** All Danish words of the kontrakt. */
export const labels: Labels = {
  chart: 'Kontrakt',
  trin: LEAVES,
  sidetrin: ['opsagt', 'ophoert', 'bortfaldet', 'ophaevet', 'udloebet'],
  udefra: ['modtagOpsigelse', 'registrerModtagelse', 'aftalOphoer'],
  tilstande: {
    ...LEAVES,
    kladde: 'Kontrakten udfyldes',
    klar: 'Klar til at blive sendt',
    tilUnderskrift: 'Sendt til underskrift',
    underskrevet: 'Underskrevet af begge parter',
    iKraft: 'Kontrakten er i kraft',
    opsagt: 'Opsagt, løber til slutdatoen',
  },
  events: eventLabels,
  felter: feltLabels,
  valg: valgLabels,
  krav: kravLabels,
  // Not what kind of stay it is, nor that it is one.
  iMail: {
    events: { registrerIndlaeggelse: 'Noget er registreret på kontrakten' },
    regler: { T06: 'Vurdér det, der er registreret på kontrakten' },
  },
  graenser: graenseLabels,
};
