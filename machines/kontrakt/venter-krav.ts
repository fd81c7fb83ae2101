import type { Krav } from '../chart.ts';
import type { Facts } from './facts.ts';
import { kantKrav } from './krav.ts';
import { erAblPar105, opsagtFoerAftalt, skalFlytteUd, slutdag } from './om-kontrakten.ts';
import { aarDerMangler } from './takst.ts';

const naar = (holder: Krav<Facts>['holder'], ...vej: string[]): Krav<Facts> => ({ holder, kode: 'notNow', vej });

/** The gates that only the filler can open; the bestilling is the sag's, or the leder's to do without. */
const udfyldersPorte = [
  kantKrav.erUdfyldt,
  kantKrav.linjerErHele,
  kantKrav.harStart,
  kantKrav.harVarsel,
  kantKrav.harBetalingsvalg,
];

/** The conditions of `venterPaa` alone: they decide whose turn it is, and stop nobody. */
export const venterKrav = {
  manglerUdfyldning: naar((f) => !udfyldersPorte.every((port) => port.holder(f))),
  kanKlargoeres: naar((f) => udfyldersPorte.every((port) => port.holder(f)) && kantKrav.harBestilling.holder(f)),
  manglerKunBestilling: naar(
    (f) => udfyldersPorte.every((port) => port.holder(f)) && !kantKrav.harBestilling.holder(f),
  ),

  borgerenLever: naar((f) => f.doed === null),
  betalingenSkalAftales: naar(
    (f) => f.doed !== null && f.doed.betalingSlut === null && !f.opsigelse?.aftaltBetalingsdag,
  ),
  opsagtFoerAftalt: naar(opsagtFoerAftalt),
  slutdatoMangler: naar((f) => slutdag(f) === null),

  opsigelseSkalForeslaas: naar((f) => f.opsigelseOenskes !== null && f.forslag === null),
  opsigelseSkalSendes: naar((f) => f.forslag?.status === 'godkendt'),
  takstaarMangler: naar((f) => aarDerMangler(f).length > 0, 'ingenTakstregulering'),
  genforhandlingSkalBegynde: naar((f) => f.genforhandlingOenskes !== null),
  udflytningSkalPlanlaegges: naar((f) => skalFlytteUd(f) && f.opsigelse?.udflytning === null),
  hjaelpSkalSikres: naar((f) => erAblPar105(f) && f.opsigelse?.hjaelpSikret === null),
} satisfies Record<string, Krav<Facts>>;
