import { describe, expect, test } from 'vitest';
import { dato } from '#machines/kalender/dato.ts';
import { oere } from '#machines/pris/oere.ts';
import { enKontrakt, iKraft, type Kontrakt, klar, LINJE, sendt } from './support.ts';

const regler = (k: Kontrakt) => k.bemaerkninger().map((b) => b.regel);
const linjer = (oerePrDoegn: number) => [{ ...LINJE, enhedsprisOere: oere(oerePrDoegn) }];
// 365 × 2,450 kr. = 894,250 kr.
const PRIS = 89_425_000;

describe('KT-309: the price of the kontrakt against what was decided (5.1, C14)', () => {
  test.each([
    // A tolerance in kroner: 100 kr.
    [PRIS, []],
    [PRIS - 10_000, []],
    [PRIS - 10_001, ['KT-309']],
    [null, []],
  ])('ceiling %s øre: %j', (prisloftOere, fund) => {
    const k = enKontrakt({ prisloftOere: prisloftOere === null ? null : oere(prisloftOere) }).goerDet('udfyld');

    expect(regler(k)).toEqual(fund);
  });

  test('is said with both prices, on the page and where it is frozen, sent and signed; it stops nobody', () => {
    const k = enKontrakt({ prisloftOere: oere(80_000_000) }).goerDet('udfyld');

    expect(k.bemaerkninger()).toMatchObject([
      { klasse: 'oekonomiskRisiko', ved: ['klargoer', 'sendTilUnderskrift', 'underskrivSomKoeber'] },
    ]);
    expect(k.bemaerkninger()[0]?.tekst).toMatch(/894\.250,00.*94\.250,00.*800\.000,00/);
    expect(k.proevDet('klargoer')).toEqual([]);
  });

  test('above the price that was accepted, where no ceiling was set above it', () => {
    const k = enKontrakt({ linjer: [], aarsprisOere: oere(PRIS - 10_001) }).goerDet('udfyld');

    expect(k.bemaerkninger()[0]?.tekst).toContain('den accepterede pris');
  });

  test('follows the rate of a year that has begun since the start', () => {
    // 894,250 kr. raised by 3.00 % is 921,077.50 kr.: 2,523.50 kr. × 365.
    const skrevet = (plSatser: Record<string, number>) =>
      iKraft(
        {
          prisloftOere: oere(PRIS),
          indflyttet: dato('2026-04-01'),
          underskriftKoeber: null,
          variant: 'udenRammeaftale',
        },
        { today: '2027-01-11', parametre: { plSatser } },
      ).goerDet('udfyld', { linjer: linjer(252_350) });

    expect(regler(skrevet({ 2027: 300 }))).toEqual([]);
    expect(regler(skrevet({}))).toEqual(['KT-309']);
  });

  test('is not asked of what nobody has filled', () => {
    expect(regler(iKraft({ prisloftOere: oere(1) }))).toEqual([]);
  });
});

describe('KT-306: signed after the help began (C20)', () => {
  const underskrevet = (dag: string) =>
    sendt().den(dag).goerDet('underskrivSomKoeber').goerDet('registrerEksternUnderskrift');

  test.each([
    // From Wednesday 1 April 2026 five bankdage lead past Easter to Monday 13 April.
    ['2026-04-13', 'udenMeromkostning'],
    ['2026-04-14', 'oekonomiskRisiko'],
  ])('on %s: %s', (dag, klasse) => {
    expect(underskrevet(dag).bemaerkninger()).toMatchObject([{ regel: 'KT-306', klasse }]);
  });

  test('goes by the day of moving in as it is known by now', () => {
    const k = underskrevet('2026-04-02');
    expect(regler(k)).toEqual(['KT-306']);

    expect(regler(k.hoerer('indflyttet', { dato: '2026-04-02' }))).toEqual([]);
  });
});

test('what kontrakttjek found in the text is said until it is written otherwise, the gravest first', () => {
  const k = enKontrakt().goerDet('udfyld', { betalingsfristDage: 14, dataansvar: null, aflastningAfregning: null });
  expect(k.bemaerkninger().map((b) => [b.regel, b.klasse])).toEqual([
    ['KT-315', 'oekonomiskRisiko'],
    ['KT-201', 'udenMeromkostning'],
    ['KT-103', 'uhensigtsmaessigtValg'],
  ]);

  expect(regler(k.goerDet('udfyld'))).toEqual([]);
  expect(regler(klar().goerDet('leverandoerAfslaar'))).toEqual([]);
});
