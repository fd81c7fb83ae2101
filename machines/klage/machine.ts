import { chartMachine } from '../edges.ts';
import { altid, bliv, levende, til } from './kanter.ts';
import { kantKrav } from './krav.ts';
import { noterEvent } from './noter.ts';

/** A complaint as a procedure: received, re-assessed by somebody else, forwarded, decided. */
export const machine = chartMachine({
  id: 'klage',
  initial: 'modtaget',
  krav: kantKrav,
  noter: noterEvent,
  states: {
    modtaget: { on: { ...levende, startGenvurdering: til('genvurderes') } },
    genvurderes: {
      on: {
        ...levende,
        givMedhold: til('medhold'),
        givDelvistMedhold: bliv('ikkeDelvistMedhold'),
        fasthold: bliv('ikkeGenvurderet'),
        videresend: til('videresendt', 'erGenvurderet'),
      },
    },
    videresendt: {
      on: {
        ...levende,
        spoergAnkestyrelsen: bliv(),
        registrerAnkestyrelsensAfgoerelse: til('afgjort'),
      },
    },
    medhold: { on: altid },
    afgjort: { on: altid },
  },
});
