import type { Krav } from '../chart.ts';
import type { Facts } from './facts.ts';
import { erForaeldet, hjaelpenAendres } from './om-forhandlingen.ts';

type K = Krav<Facts>;
const mangler = (holder: K['holder'], ...vej: string[]): K => ({ holder, kode: 'missing', vej });
const ikkeNu = (holder: K['holder'], ...vej: string[]): K => ({ holder, kode: 'notNow', vej });

/** The conditions of the edges: what must be so before the genforhandling may take them. Never about people. */
export const kantKrav = {
  /** C13: more help is assessed professionally too, not only less. */
  fagligVurderingErDer: mangler(
    (f) => !hjaelpenAendres(f, f.beskrivelse) || f.fagligVurdering !== null,
    'fagligVurdering',
  ),
  tilsagnVenterPaaBekraeftelse: ikkeNu((f) => f.tilsagn !== null && f.tilsagn.skriftligt === null),
  /** Two genforhandlinger of one kontrakt: the later must not undo what the earlier came to. */
  indstillingErAktuel: ikkeNu((f) => !erForaeldet(f, f.indstilling), 'sendTilbage'),
  beslutningErAktuel: ikkeNu((f) => !erForaeldet(f, f.beslutning), 'afvisTillaeg'),
  erIndstilletHelt: ikkeNu((f) => f.indstilling?.udfald === 'helt', 'godkendDelvist', 'sendTilbage'),

  harTillaeg: mangler((f) => f.tillaeg !== null, 'udfyldTillaeg'),
  tillaegErSendt: mangler((f) => f.sendt !== null, 'sendTillaeg'),
  koeberHarIkkeUnderskrevet: ikkeNu((f) => f.underskrifter.koeber === null, 'udfyldTillaeg'),
  leverandoerHarIkkeUnderskrevet: ikkeNu((f) => f.underskrifter.leverandoer === null, 'udfyldTillaeg'),
  erKoebersTur: mangler(
    (f) => f.raekkefoelge !== 'leverandoerFoerst' || f.underskrifter.leverandoer !== null,
    'registrerTillaegUnderskrift',
  ),
  erLeverandoerensTur: mangler(
    (f) => f.raekkefoelge !== 'koeberFoerst' || f.underskrifter.koeber !== null,
    'underskrivTillaegSomKoeber',
  ),
} satisfies Record<string, K>;
