import { chartMachine } from '../edges.ts';
import { altid, bliv, foerIKraft, iDrift, papirILeverance, porte, til, underskrifter } from './kanter.ts';
import { kantKrav } from './krav.ts';
import { noterEvent } from './noter.ts';
import { venterKrav } from './venter-krav.ts';

/** The kontrakt as a procedure: states, edges, and the names of their krav. Who may stands in `permissions.ts`. */
export const machine = chartMachine({
  id: 'kontrakt',
  initial: 'kladde',
  krav: { ...kantKrav, ...venterKrav },
  noter: noterEvent,
  states: {
    kladde: {
      on: {
        ...foerIKraft,
        udfyld: bliv(),
        accepterUdenBestilling: bliv('manglerBestilling'),
        klargoer: til('klar', ...porte),
        leverandoerAfslaar: til('bortfaldet'),
      },
    },

    klar: {
      on: {
        ...foerIKraft,
        fortrydKlargoering: til('kladde'),
        sendTilUnderskrift: til('tilUnderskrift'),
        leverandoerAfslaar: til('bortfaldet'),
      },
    },

    tilUnderskrift: {
      on: {
        ...foerIKraft,
        underskrivSomKoeber: bliv('koeberMangler', 'koebersTur'),
        registrerEksternUnderskrift: bliv('leverandoerMangler', 'leverandoerensTur'),
        fuldtUnderskrevet: til('underskrevet'),
        afvis: til('kladde'),
        leverandoerAfslaar: til('bortfaldet'),
      },
    },

    underskrevet: {
      on: {
        ...foerIKraft,
        leverandoerAfslaar: til('bortfaldet'),
        'frist.start.naaet': til('iKraft'),
      },
    },

    iKraft: {
      on: {
        ...iDrift,
        ...papirILeverance,
        foreslaaOpsigelse: bliv('ingenOpsigelsePaaVej'),
        godkendOpsigelse: bliv('opsigelseErForeslaaet'),
        afvisOpsigelse: bliv('opsigelseErForeslaaet'),
        fortrydOpsigelse: bliv('harForslag'),
        sendOpsigelse: bliv('opsigelseErGodkendt'),
        registrerModtagelse: til('opsagt', 'opsigelseErSendt'),
        modtagOpsigelse: til('opsagt'),
        aftalOphoer: til('opsagt'),
        'frist.udloeb.naaet': til('udloebet'),
      },
    },

    opsagt: {
      on: {
        ...iDrift,
        ...underskrifter,
        // A notice of ours that was sent before the supplier's came can still be received: the earlier end counts.
        registrerModtagelse: bliv('opsigelseErSendt'),
        modtagOpsigelse: bliv(),
        aftalOphoer: bliv(),
        traekOpsigelseTilbage: til('iKraft'),
        registrerGenbesaettelse: bliv(),
        sikrHjaelp: bliv('erAblPar105'),
        planlaegUdflytning: bliv('ikkeAblPar105'),
        'frist.slut.naaet': til('ophoert'),
      },
    },

    ophoert: { on: altid },
    bortfaldet: { on: altid },
    ophaevet: { on: altid },
    udloebet: { on: altid },
  },
});
