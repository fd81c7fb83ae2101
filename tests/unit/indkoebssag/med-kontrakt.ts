import type { ForloebId } from '#machines/ids.ts';
import { dato } from '#machines/kalender/dato.ts';
import { oere } from '#machines/pris/oere.ts';
import { type Aabnet, type Sag, sagI } from './support.ts';

export const KONTRAKT = 'kontrakt-1' as ForloebId;

/** As the kontrakt tells that both have signed. */
export const UNDERSKREVET = { dato: dato('2026-01-05'), foersteOpfoelgning: dato('2026-04-13') };

/** Opens the kontrakt and tells the sag so, as the kontrakt does. */
export const medKontrakt = (sag: Sag, id: ForloebId = KONTRAKT): Sag =>
  sag
    .goer('opretKontrakt')
    .hoerer('kontraktAabnet', { kontraktId: id, iKraft: sag.tilstand === 'indsatsIGang' })
    .hoerer('kontraktVilkaar', {
      linjer: [{ nr: 1, paragraf: 'par107' }],
      aarsprisOere: oere(89_425_000),
      priser: [{ fra: null, aarsprisOere: oere(89_425_000) }],
      slutdato: null,
    });

/** A sag whose kontrakt is filled, sent or signed. */
export function kontraktI(leaf: 'udfyldes' | 'tilUnderskrift' | 'underskrevet', aabnet: Aabnet = {}): Sag {
  const sag = medKontrakt(sagI('bestilling', aabnet).goer('faerdiggoerBestilling').goer('aftalIndflytning'));
  if (leaf === 'udfyldes') return sag;
  sag.hoerer('kontraktSendt');
  return leaf === 'tilUnderskrift' ? sag : sag.hoerer('kontraktUnderskrevet', UNDERSKREVET);
}

/** Help is given, under a kontrakt that is in force. */
export const iGangMedKontrakt = (aabnet: Aabnet = {}): Sag => medKontrakt(sagI('indsatsIGang', aabnet));

/** Notice, as the kontrakt tells it. */
export const opsagt = (sag: Sag, af: 'koeber' | 'leverandoer' | 'aftale', nytKoeb: boolean): Sag =>
  sag.hoerer('kontraktOpsagt', { af, modtaget: dato('2026-01-05'), slutdato: dato('2026-03-02'), nytKoeb });

export const ophoert = (
  sag: Sag,
  aarsag: 'opsagtAfKoeber' | 'opsagtAfLeverandoer' | 'ophaevet' | 'slutdato',
  nytKoeb = false,
): Sag =>
  sag.hoerer('kontraktOphoert', {
    aarsag,
    slutdato: dato('2026-03-02'),
    sidsteBetalingsdag: dato('2026-03-02'),
    nytKoeb,
  });
