import { plusDage } from '#machines/kalender/dato.ts';
import { TEKST } from '../sample.ts';
import type { Samples, Ved } from './sample.ts';

/** What a supplier sends at the least. */
const kort = ({ today }: Ved) => ({
  modtaget: today,
  fra: null,
  til: null,
  bestillingVersion: null,
  udfyldtDen: null,
  kilder: ['leverandoer'] as const,
  oenskerGenforhandling: false,
  udfyldtAf: null,
  maal: [],
  delmaal: [],
  leveret: [],
  ikkeLeveret: [],
  haendelser: [],
  borgersUdsagn: null,
  behovRetning: null,
  behovVarighed: null,
  bemaerkning: null,
});

const fuldt = (ved: Ved) => ({
  ...kort(ved),
  fra: plusDage(ved.today, -90),
  til: ved.today,
  bestillingVersion: ved.facts.bestillingVersion,
  udfyldtDen: ved.today,
  kilder: ['leverandoer', 'borger'] as const,
  udfyldtAf: 'Pædagog Prøvesen',
  maal: [{ maal: 'Laver mad to gange om ugen', score: 2, begrundelse: TEKST }],
  delmaal: [
    { delmaal: 'Handler ind', status: 'naaet' as const, aarsag: null },
    { delmaal: 'Bager', status: 'opgivet' as const, aarsag: TEKST },
  ],
  leveret: [
    { ydelse: 'Støtte i hverdagen', bestiltTimer: 10, leveretTimer: 9, aarsag: null },
    { ydelse: 'Ledsagelse', bestiltTimer: 2, leveretTimer: 1, aarsag: TEKST },
  ],
  ikkeLeveret: [{ aarsag: 'fravaer' as const, dage: 3 }],
  haendelser: [{ haendelse: 'indlaeggelse' as const, dato: ved.today, antal: 1 }],
  borgersUdsagn: TEKST,
  behovRetning: 'ned' as const,
  behovVarighed: 'vedvarende' as const,
});

export const statusnotat: Samples<'registrerStatusnotat'> = {
  registrerStatusnotat: {
    kort,
    fuldt,
    oenskerGenforhandling: (ved) => ({ ...kort(ved), oenskerGenforhandling: true, behovRetning: 'op' }),
    forkertIMorgen: (ved) => ({ ...kort(ved), modtaget: plusDage(ved.today, 1) }),
    forkertPeriode: (ved) => ({ ...kort(ved), fra: ved.today, til: plusDage(ved.today, -1) }),
    forkertOpgivetUdenAarsag: (ved) => ({
      ...kort(ved),
      delmaal: [{ delmaal: 'Bager', status: 'opgivet', aarsag: null }],
    }),
    forkertAfvigelseUdenAarsag: (ved) => ({
      ...kort(ved),
      leveret: [{ ydelse: 'Ledsagelse', bestiltTimer: 10, leveretTimer: 8.75, aarsag: null }],
    }),
  },
};
