import { chartMachine } from '../edges.ts';
import { altid, bliv, levende, til } from './kanter.ts';
import { kantKrav, venterKrav } from './krav.ts';
import { noterEvent } from './noter.ts';

/** A follow-up as a procedure: planned, convened, held, concluded. Who may stands in `permissions.ts`. */
export const machine = chartMachine({
  id: 'opfoelgning',
  initial: 'planlagt',
  krav: { ...kantKrav, ...venterKrav },
  noter: noterEvent,
  states: {
    planlagt: {
      on: {
        ...levende,
        fastsaetDato: bliv('udenDato'),
        indkald: til('indkaldt'),
        flyt: bliv('harDato'),
        aflys: til('aflyst', 'harDato'),
        afhold: til('afholdt'),
      },
    },
    indkaldt: {
      on: {
        ...levende,
        flyt: bliv(),
        aflys: til('aflyst'),
        afhold: til('afholdt'),
      },
    },
    afholdt: { on: { ...levende, konkluder: til('konkluderet') } },
    konkluderet: { on: altid },
    aflyst: { on: altid },
  },
});
