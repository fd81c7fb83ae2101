import type { Krav } from '../chart.ts';
import type { Facts } from './facts.ts';
import { aabneForesporgsler, erForaeldet, gaeldendeTilsagn, hjaelpenAendres } from './om-forhandlingen.ts';

const naar = (holder: Krav<Facts>['holder'], ...vej: string[]): Krav<Facts> => ({ holder, kode: 'notNow', vej });

/** The conditions of `venterPaa` alone: they decide whose turn it is, and stop nobody. */
export const venterKrav = {
  viHarBedtOmDet: naar((f) => f.fra === 'koeber'),
  leverandoerenHarBedtOmDet: naar((f) => f.fra === 'leverandoer'),
  manglerFagligVurdering: naar((f) => hjaelpenAendres(f, f.beskrivelse) && f.fagligVurdering === null),
  venterPaaSupplering: naar((f) => aabneForesporgsler(f).length > 0),
  /** C19: run out without saying that it lapses, so it is overdue at the leder. */
  tilsagnErOverskredet: naar((f) => gaeldendeTilsagn(f)?.udloebet === true),

  indstillingErForaeldet: naar((f) => erForaeldet(f, f.indstilling)),
  beslutningErForaeldet: naar((f) => erForaeldet(f, f.beslutning)),
  indstilletHelt: naar((f) => f.indstilling?.udfald === 'helt'),
  indstilletDelvist: naar((f) => f.indstilling?.udfald === 'delvist'),
  indstilletMidlertidig: naar((f) => f.indstilling?.udfald === 'midlertidig'),
  indstilletAfslag: naar((f) => f.indstilling?.udfald === 'afslag'),

  manglerTillaeg: naar((f) => f.tillaeg === null),
  tillaegErIkkeSendt: naar((f) => f.sendt === null),
} satisfies Record<string, Krav<Facts>>;
