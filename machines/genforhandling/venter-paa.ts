import type { VenterPaa } from '../chart.ts';
import type { Hvem } from '../frist.ts';
import { rolle } from '../frist-bygger.ts';
import type { Facts } from './facts.ts';
import { forbereder } from './om-forhandlingen.ts';

type Venter = VenterPaa<Facts>;

const R = rolle('raadgiver');
const L = rolle('leder');
const leverandoer: Hvem = { art: 'leverandoer' };
const tilsagnsgiver = (f: Facts): Hvem | null =>
  f.tilsagn === null || f.tilsagn.givetAf === null ? L : { art: 'person', personId: f.tilsagn.givetAf };

const venter = (event: string, hvem: Venter['hvem'], ...krav: readonly string[]): Venter => ({ event, hvem, krav });

const bekraeftes = venter('bekraeftTilsagn', tilsagnsgiver, 'tilsagnVenterPaaBekraeftelse');

const oplyses: readonly Venter[] = [
  bekraeftes,
  venter('givForeloebigtTilsagn', L, 'tilsagnErOverskredet'),
  venter('registrerSupplering', leverandoer, 'venterPaaSupplering'),
];

const forhandles: readonly Venter[] = [
  ...oplyses,
  venter('fagligVurdering', R, 'manglerFagligVurdering'),
  venter('indstil', forbereder, 'fagligVurderingErDer'),
];

/** Who has the ball, per leaf. An entry counts while its krav hold; T07 calls beside it. */
export const venterPaa: Readonly<Record<string, readonly Venter[]>> = {
  anmodet: [
    ...oplyses,
    venter('registrerBeskrivelse', leverandoer, 'leverandoerenHarBedtOmDet'),
    venter('registrerBeskrivelse', forbereder, 'viHarBedtOmDet'),
  ],
  beskrevet: forhandles,
  forhandles,
  tilBeslutning: [
    bekraeftes,
    venter('sendTilbage', L, 'indstillingErForaeldet'),
    venter('godkend', L, 'indstilletHelt', 'indstillingErAktuel'),
    venter('godkendDelvist', L, 'indstilletDelvist', 'indstillingErAktuel'),
    venter('afgoerMidlertidig', L, 'indstilletMidlertidig'),
    venter('afslaa', L, 'indstilletAfslag'),
  ],
  tillaegTilUnderskrift: [
    venter('afvisTillaeg', forbereder, 'beslutningErForaeldet'),
    venter('udfyldTillaeg', forbereder, 'manglerTillaeg', 'beslutningErAktuel'),
    venter('sendTillaeg', forbereder, 'harTillaeg', 'tillaegErIkkeSendt'),
    venter('underskrivTillaegSomKoeber', L, 'tillaegErSendt', 'koeberHarIkkeUnderskrevet', 'erKoebersTur'),
    venter(
      'registrerTillaegUnderskrift',
      leverandoer,
      'tillaegErSendt',
      'leverandoerHarIkkeUnderskrevet',
      'erLeverandoerensTur',
    ),
  ],
};
