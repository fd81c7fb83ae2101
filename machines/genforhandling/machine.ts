import { chartMachine } from '../edges.ts';
import { altid, bliv, foerBeslutning, levende, oplyses, til } from './kanter.ts';
import { kantKrav } from './krav.ts';
import { noterEvent } from './noter.ts';
import { venterKrav } from './venter-krav.ts';

/** The genforhandling as a procedure: states, edges, and the names of their krav. Who may stands in `permissions.ts`. */
export const machine = chartMachine({
  id: 'genforhandling',
  initial: 'anmodet',
  krav: { ...kantKrav, ...venterKrav },
  noter: noterEvent,
  states: {
    anmodet: {
      on: { ...oplyses, registrerBeskrivelse: til('beskrevet') },
    },

    beskrevet: {
      on: {
        ...oplyses,
        registrerRunde: til('forhandles'),
        indstil: til('tilBeslutning', 'fagligVurderingErDer'),
      },
    },

    forhandles: {
      on: {
        ...oplyses,
        registrerRunde: bliv(),
        indstil: til('tilBeslutning', 'fagligVurderingErDer'),
      },
    },

    tilBeslutning: {
      on: {
        ...foerBeslutning,
        sendTilbage: til('forhandles'),
        godkend: til('tillaegTilUnderskrift', 'erIndstilletHelt', 'indstillingErAktuel'),
        godkendDelvist: til('tillaegTilUnderskrift', 'indstillingErAktuel'),
        afslaa: til('afslaaet'),
        afgoerMidlertidig: til('midlertidig'),
      },
    },

    tillaegTilUnderskrift: {
      on: {
        ...levende,
        udfyldTillaeg: bliv('beslutningErAktuel'),
        sendTillaeg: bliv('harTillaeg'),
        underskrivTillaegSomKoeber: bliv('tillaegErSendt', 'koeberHarIkkeUnderskrevet', 'erKoebersTur'),
        registrerTillaegUnderskrift: bliv('tillaegErSendt', 'leverandoerHarIkkeUnderskrevet', 'erLeverandoerensTur'),
        afvisTillaeg: til('forhandles'),
        fuldtUnderskrevet: til('gennemfoert'),
      },
    },

    gennemfoert: { on: altid },
    afslaaet: { on: altid },
    midlertidig: { on: altid },
    trukket: { on: altid },
  },
});
