import { chartMachine } from '../edges.ts';
import {
  altid,
  bliv,
  egenOpsigelse,
  foerIKraft,
  iDrift,
  papirILeverance,
  porte,
  til,
  underskrifter,
} from './kanter.ts';
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
        ...egenOpsigelse,
        foreslaaOpsigelse: bliv('ingenOpsigelsePaaVej'),
        fastsaetSkift: bliv('skalSkifte'),
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
        // The supplier's notice may be the longer one: ours can be given meanwhile, and the earlier end counts.
        ...egenOpsigelse,
        foreslaaOpsigelse: bliv('ingenOpsigelsePaaVej', 'kanSigesOp'),
        registrerModtagelse: bliv('opsigelseErSendt'),
        modtagOpsigelse: bliv(),
        aftalOphoer: bliv(),
        traekOpsigelseTilbage: til('iKraft', 'enOpsigelse'),
        traekEnOpsigelse: bliv('flereOpsigelser'),
        registrerGenbesaettelse: bliv(),
        sikrHjaelp: bliv('erAblPar105'),
        planlaegUdflytning: bliv('ikkeAblPar105'),
        'frist.slut.naaet': til('ophoert'),
      },
    },

    // When the place was taken again is often learned later.
    ophoert: { on: { ...altid, registrerGenbesaettelse: bliv('varOpsagt') } },
    bortfaldet: { on: altid },
    ophaevet: { on: altid },
    udloebet: { on: altid },
  },
});
