import { describe, expect, test } from 'vitest';
import type { ForloebId } from '#machines/ids.ts';
import { iGangMedKontrakt, kontraktI, ophoert } from './med-kontrakt.ts';
import { aSag, type Sag } from './support.ts';

/* Where something waits for the kontraktforhandler and nobody is, somebody is assigned first (design.md 3.8). */

const genforhandlingId = 'genforhandling-1' as ForloebId;
const bedtOmTildeling = (sag: Sag) => sag.venter().filter((event) => event === 'tildel');
const sendt = (sag: Sag) => sag.hoerer('kontraktSendt');

describe('an unassigned kontraktforhandler is asked for', () => {
  test.each<[string, () => Sag]>([
    ['while the kontrakt is filled', () => kontraktI('udfyldes')],
    ['while a kontrakt that moving-in took into force is filled', () => iGangMedKontrakt()],
    ['when a signed kontrakt ended before the borger came', () => ophoert(kontraktI('underskrevet'), 'slutdato')],
    [
      'when a price was given after an acute start',
      () =>
        aSag()
          .goer('akutGodkend', { tilbudId: 'bakken' as never })
          .goer('registrerIndflytning')
          .goer('registrerPristilbud'),
    ],
    [
      'while a genforhandling is open',
      () => sendt(iGangMedKontrakt()).hoerer('genforhandlingAabnet', { genforhandlingId }),
    ],
    [
      'while a genforhandling is open, also on hold',
      () => sendt(iGangMedKontrakt()).hoerer('genforhandlingAabnet', { genforhandlingId }).goer('saetPaaVent'),
    ],
  ])('%s', (_, make) => {
    const sag = make();
    expect(bedtOmTildeling(sag)).toEqual(['tildel']);
    expect(bedtOmTildeling(sag.goer('tildel'))).toEqual([]);
  });

  test('and not while the kontrakt is at the signers, or runs', () => {
    expect(bedtOmTildeling(kontraktI('tilUnderskrift'))).toEqual([]);
    expect(bedtOmTildeling(sendt(iGangMedKontrakt()))).toEqual([]);
  });

  test('and not where the rådgiver fills, or every forhandler sees all', () => {
    expect(bedtOmTildeling(iGangMedKontrakt({ switches: { forhandler: 'nej' } }))).toEqual([]);
    expect(bedtOmTildeling(iGangMedKontrakt({ switches: { forhandlereSer: 'alle' } }))).toEqual([]);
  });
});
