import { plusDage } from '#machines/kalender/dato.ts';
import { TEKST } from '../sample.ts';
import { flereTimer, linjer, type Samples, type Ved } from './sample.ts';

const svar = ({ today }: Ved) => ({ svarSendt: today, kanal: 'digitalPost' as const, habilErklaeret: true });

const virkningFra = ({ facts, today }: Ved) => facts.beskrivelse?.modtaget ?? today;

const indstilling = (ved: Ved) => ({
  udfald: 'helt' as const,
  virkningFra: virkningFra(ved),
  gaelderTil: null,
  linjer: linjer(ved, 260_000),
  aarsprisOere: null,
  omfang: [],
  timerEfter: null,
  begrundelseFaglig: TEKST,
  begrundelseOekonomisk: null,
});

const delvist = (ved: Ved) => ({
  ...svar(ved),
  budgetBekraeftet: true,
  virkningFra: virkningFra(ved),
  linjer: linjer(ved, 255_000),
  aarsprisOere: null,
  omfang: [],
  timerEfter: null,
  begrundelse: TEKST,
});

const inhabil = { habilErklaeret: false };

/** It is recommended, decided and answered. */
export const beslutning: Samples<
  'indstil' | 'sendTilbage' | 'godkend' | 'godkendDelvist' | 'afslaa' | 'afgoerMidlertidig'
> = {
  indstil: {
    helt: indstilling,
    billigt: (ved) => ({ ...indstilling(ved), linjer: linjer(ved, 1_000) }),
    flereTimer: (ved) => ({ ...indstilling(ved), ...flereTimer(ved) }),
    delvist: (ved) => ({ ...indstilling(ved), udfald: 'delvist', linjer: linjer(ved, 255_000) }),
    midlertidig: (ved) => ({
      ...indstilling(ved),
      udfald: 'midlertidig',
      virkningFra: null,
      gaelderTil: plusDage(ved.today, 30),
      linjer: [],
    }),
    afslag: (ved) => ({ ...indstilling(ved), udfald: 'afslag', virkningFra: null, linjer: [] }),
    forkertUdenVirkning: (ved) => ({ ...indstilling(ved), virkningFra: null }),
    forkertVarigMedSlutdato: (ved) => ({ ...indstilling(ved), gaelderTil: plusDage(ved.today, 30) }),
  },
  sendTilbage: { pris: () => ({ aarsag: 'pris', begrundelse: TEKST }) },
  godkend: {
    iDag: (ved) => ({ ...svar(ved), budgetBekraeftet: true, begrundelse: null }),
    forkertIMorgen: (ved) => ({
      ...svar(ved),
      svarSendt: plusDage(ved.today, 1),
      budgetBekraeftet: true,
      begrundelse: null,
    }),
    forkertInhabil: (ved) => ({ ...svar(ved), ...inhabil, budgetBekraeftet: true, begrundelse: null }),
  },
  godkendDelvist: {
    lavere: delvist,
    flereTimer: (ved) => ({ ...delvist(ved), ...flereTimer(ved) }),
    billigt: (ved) => ({ ...delvist(ved), linjer: linjer(ved, 1_000) }),
    forkertInhabil: (ved) => ({ ...delvist(ved), ...inhabil }),
  },
  afslaa: {
    iDag: (ved) => ({ ...svar(ved), begrundelse: TEKST }),
    forkertIMorgen: (ved) => ({ ...svar(ved), svarSendt: plusDage(ved.today, 1), begrundelse: TEKST }),
  },
  afgoerMidlertidig: {
    udenAendring: (ved) => ({ ...svar(ved), gaelderTil: null, begrundelse: TEKST }),
    enMaaned: (ved) => ({
      ...svar(ved),
      gaelderTil: ved.facts.fagligVurdering === null ? null : plusDage(ved.today, 30),
      begrundelse: TEKST,
    }),
    forkertSlutterFoerSvaret: (ved) => ({ ...svar(ved), gaelderTil: plusDage(ved.today, -1), begrundelse: TEKST }),
  },
};
