import { describe, expect, test } from 'vitest';
import { dato } from '#machines/kalender/dato.ts';
import {
  naesteAar,
  naestePeriode,
  rammeaftaleVarslesSenest,
  stigningOf,
  varslesSenest,
} from '#machines/kontrakt/takst.ts';
import { oere } from '#machines/pris/oere.ts';
import { STANDARD_PARAMETRE } from '#machines/regler.ts';
import { iKraft, type Kontrakt, stigen } from './support.ts';

/** The settings of the day know a rate for 2027: 3.00 %. */
function medSats(k: Kontrakt): Kontrakt {
  k.opslag = {
    indstillinger: {
      regler: { ...k.regler(), parametre: { ...STANDARD_PARAMETRE, plSatser: { 2027: 300 } } },
      naesteMoede: null,
    },
  };
  return k;
}

const i2026 = () => medSats(iKraft({}, { today: '2026-02-02' }));
const nyPris = (nyOere: number) => ({ gaelderFra: '2027-01-01', nyePriser: [{ linjeId: '1', nyOere }] });

describe('T10: «supplier informs ≤ 15 Dec for change 1 Jan next year»', () => {
  test.each([
    [2027, '2026-12-15'],
    // A Saturday: «not moved»
    [2030, '2029-12-15'],
  ])('for %i by %s', (aar, senest) => {
    expect(varslesSenest(aar)).toBe(senest);
  });

  test('«1 Nov, 1 Dec, 10 Dec; R/K task 16 Dec»', () => {
    const t10 = i2026().frist('T10');

    expect(t10).toMatchObject({ dato: '2026-12-15', hvem: { art: 'leverandoer' } });
    expect(stigen(t10)).toEqual(['2026-11-01', '2026-12-01', '2026-12-10'].map((d) => `${d} kontraktforhandler`));

    const opgave = i2026().uret().frist('T10');
    expect(opgave).toMatchObject({ dato: '2026-12-16', hvem: { rolle: 'kontraktforhandler' }, emne: '2027' });
    expect(stigen(opgave)).toEqual(['2026-12-16 kontraktforhandler']);
  });

  test('on a day when nobody works the task is of the next bankdag', () => {
    // 16 December 2028 is a Saturday.
    const k = iKraft({}, { today: '2028-02-02' }).uret();

    expect(k.frist('T10')).toMatchObject({ dato: '2028-12-16', senest: '2028-12-18' });
    expect(stigen(k.frist('T10'))).toEqual(['2028-12-18 kontraktforhandler']);
  });

  test('from 16 December the open year is an act that somebody has, until it is closed', () => {
    const k = i2026();
    expect(k.venter()).toEqual([]);
    expect(k.uret().venter()).toEqual(['ingenTakstregulering kontraktforhandler']);
    expect(k.chart.forudfyldAf('ingenTakstregulering', k.facts)['aar']).toBe(2027);

    k.goerDet('ingenTakstregulering', { aar: 2027 });
    expect([
      k.venter(),
      k
        .frister()
        .filter((f) => f.regel === 'T10')
        .map((f) => f.emne),
    ]).toEqual([[], ['2028']]);
  });

  test('a year that nobody has closed does not hide the next: both call, the first is closed first', () => {
    const k = i2026().uret();
    expect(k.frister().flatMap((f) => (f.regel === 'T10' ? [[f.emne, f.dato]] : []))).toEqual([
      ['2027', '2026-12-16'],
      ['2028', '2027-12-15'],
    ]);

    k.den('2027-11-20');
    expect(k.proevDet('registrerTakstregulering', { ...nyPris(244_000), gaelderFra: '2028-01-01' })).toMatchObject([
      { id: 'aaretFoerMangler' },
    ]);
    k.goerDet('ingenTakstregulering', { aar: 2027 });
    k.goerDet('registrerTakstregulering', { ...nyPris(244_000), gaelderFra: '2028-01-01' });
    expect(k.frist('T10')?.emne).toBe('2029');
  });

  test('under notice that ends before the year nobody is asked about it', () => {
    const k = iKraft({}, { today: '2026-02-02' }).uret().goerDet('modtagOpsigelse', { modtaget: '2026-11-02' });

    expect([k.facts.opsigelse?.slutdato, k.frist('T10'), k.venter()]).toEqual([
      '2026-12-30',
      null,
      ['planlaegUdflytning raadgiver'],
    ]);
  });

  test.each([
    ['2026-12-15', 'gaelder', []],
    ['2026-12-16', 'omtvistet', ['forSent']],
  ] as const)('received %s is %s', (modtaget, status, tvivl) => {
    // 2,450 kr. + 3 % is 2,523.50 kr.
    const k = i2026().den(modtaget).goerDet('registrerTakstregulering', nyPris(252_350));

    expect(k.facts.reguleringer[0]).toMatchObject({ status, tvivl, stigning: 300, sats: 300 });
    expect(k.facts.linjer[0]?.enhedsprisOere).toBe(status === 'gaelder' ? 252_350 : 245_000);
  });

  test('told of, or closed without, the next year opens', () => {
    expect(i2026().goerDet('registrerTakstregulering', nyPris(250_000)).frist('T10')?.dato).toBe('2027-12-15');
    expect(i2026().goerDet('ingenTakstregulering').frist('T10')?.dato).toBe('2027-12-15');
  });

  test.each([
    ['2026-12-15', 2027],
    ['2026-12-16', 2028],
    ['2026-01-01', 2027],
  ])('what begins on %s is first regulated in %i', (fra, aar) => {
    expect(naesteAar(dato(fra))).toBe(aar);
  });

  test('a kontrakt that ends before the year has none', () => {
    const k = iKraft(
      { linjer: [{ ...iKraft().facts.linjer[0], slutdato: dato('2026-12-31') } as never] },
      { today: '2026-02-02' },
    );

    expect([k.frist('T10'), k.frist('T11')]).toEqual([null, null]);
  });
});

describe('T11: «claim above rate = needs written acceptance»', () => {
  test('a hundredth of a percent above is above', () => {
    expect(stigningOf(oere(245_000), oere(252_350))).toBe(300);
    expect(stigningOf(oere(245_000), oere(252_351))).toBe(301);
    expect(stigningOf(oere(245_000), oere(240_000))).toBeLessThan(0);
  });

  test('told in two parts it is one rise of the year', () => {
    // 2.00 % and then 1.50 % more: 3.53 % together.
    const k = i2026().goerDet('registrerTakstregulering', nyPris(249_900));
    k.goerDet('registrerTakstregulering', nyPris(253_648));

    expect(k.facts.reguleringer.map((r) => [r.status, r.stigning])).toEqual([
      ['gaelder', 200],
      ['omtvistet', 353],
    ]);
    expect(k.facts.linjer[0]?.enhedsprisOere).toBe(249_900);
  });

  test('above the rate the leder decides; accepted, the price holds from its day', () => {
    const k = i2026().goerDet('registrerTakstregulering', nyPris(252_351));
    expect([k.facts.reguleringer[0]?.tvivl, k.venter()]).toEqual([['overSatsen'], ['accepterTakstregulering leder']]);

    k.goerDet('accepterTakstregulering');
    expect(k.facts.linjer[0]?.enhedsprisOere).toBe(252_351);
    // 365 × 2,523.51 kr.
    expect(k.facts.priser.at(-1)).toMatchObject({ fra: '2027-01-01', aarsprisOere: 92_108_115 });
    expect(k.venter()).toEqual([]);
  });

  test('refused, the old price stays', () => {
    const k = i2026().goerDet('registrerTakstregulering', nyPris(300_000)).goerDet('afvisTakstregulering');

    expect([k.facts.linjer[0]?.enhedsprisOere, k.facts.aarsprisOere]).toEqual([245_000, 89_425_000]);
  });

  test('no rate to hold it against is for the leder; no rise is for nobody', () => {
    const uden = () => iKraft({}, { today: '2026-02-02' });
    expect(uden().goerDet('registrerTakstregulering', nyPris(245_001)).facts.reguleringer[0]?.tvivl).toEqual([
      'ukendtSats',
    ]);
    expect(uden().goerDet('registrerTakstregulering', nyPris(245_000)).facts.reguleringer[0]?.status).toBe('gaelder');
  });

  test('the frist names the rate of the year, and is ikke bekræftet without one', () => {
    const kendt = iKraft({}, { today: '2026-02-02', parametre: { plSatser: { 2027: 325 } } }).frist('T11');
    expect(kendt?.dato).toBe('2027-01-01');
    expect(kendt?.forklaring).toContain('3,25 %');
    expect(kendt?.forklaring).toContain('indgået i 2026');
    expect(stigen(kendt)).toEqual(['2026-12-01 kontraktforhandler']);

    const ukendt = i2026().frist('T11');
    expect(ukendt?.dato).toBeNull();
    expect(ukendt?.forklaring).toContain('ikke bekræftet');
  });
});

describe('T12: «supplier writes ≤ 1 Dec of the adoption year; otherwise old terms stay»', () => {
  test.each([
    [2027, '2026-12-01'],
    [2025, '2024-12-01'],
    [2029, '2028-12-01'],
  ])('rammeaftale from %i by %s', (periodeFra, senest) => {
    expect(rammeaftaleVarslesSenest(periodeFra)).toBe(senest);
  });

  test.each([
    ['2026-12-01', 2027],
    ['2026-12-02', 2029],
    ['2025-01-01', 2027],
  ])('on %s the next is from %i', (fra, periode) => {
    expect(naestePeriode(dato(fra))).toBe(periode);
  });

  test('«1 Nov, 24 Nov», and nothing of T10 there', () => {
    const k = iKraft({ variant: 'rammeaftale' }, { today: '2026-02-02' });

    expect(k.frist('T12')?.hvem).toEqual({ art: 'leverandoer' });
    expect(stigen(k.frist('T12'))).toEqual(['2026-11-01 kontraktforhandler', '2026-11-24 kontraktforhandler']);
    expect([k.frist('T10'), k.frist('T11')]).toEqual([null, null]);
  });

  test('a measure of its own is regulated each year beside it (4.2): T10, T11 and the claim say the same', () => {
    const k = medSats(iKraft({ variant: 'rammeaftale', underskriftKoeber: null }, { today: '2026-02-02' }));
    k.goerDet('udfyld', { variant: 'rammeaftale', rammeaftaleRegion: 'sjaelland', saerforanstaltning: true });

    expect([k.frist('T10')?.dato, k.frist('T11')?.emne, k.frist('T12')?.dato]).toEqual([
      '2026-12-15',
      '2027',
      '2026-12-01',
    ]);
    k.den('2026-12-16').goerDet('registrerTakstregulering', nyPris(245_000));
    expect(k.facts.reguleringer[0]?.tvivl).toEqual(['forSent']);
  });

  test('silence leaves the old terms: the clock notes it, nobody is asked, and a late letter can still be written', () => {
    const k = iKraft({ variant: 'rammeaftale' }, { today: '2026-02-02' }).uret();
    expect(k.today).toBe('2026-12-02');
    expect(k.facts.rammeaftale).toMatchObject({ periodeFra: 2027, modtaget: null, aendret: false, forSent: false });
    expect([k.venter(), k.frist('T12')?.dato]).toEqual([[], '2028-12-01']);

    k.den('2026-12-10').goerDet('registrerRammeaftale', { periodeFra: 2027, modtaget: '2026-12-09' });
    expect(k.facts.rammeaftale).toMatchObject({ periodeFra: 2027, forSent: true });
    expect(k.frist('T12')?.dato).toBe('2028-12-01');
    expect(k.proevDet('registrerRammeaftale', { periodeFra: 2027 }).map((r) => r.id)).toEqual(['andenPeriode']);
  });

  test('registered, the next period opens; late is noted, not refused', () => {
    const k = iKraft({ variant: 'rammeaftale' }, { today: '2026-02-02' })
      .den('2026-12-02')
      .goerDet('registrerRammeaftale');

    expect(k.frist('T12')?.dato).toBe('2028-12-01');
    expect(k.facts.rammeaftale).toMatchObject({ periodeFra: 2027, forSent: true });
  });

  test('a kontrakt without rammeaftale has none', () => {
    const k = i2026();

    expect(k.frist('T12')).toBeNull();
    expect(k.proevDet('registrerRammeaftale').map((r) => r.id)).toContain('erRammeaftale');
  });
});

test('no year is skipped, nor a period', () => {
  expect(
    i2026()
      .proevDet('registrerTakstregulering', { ...nyPris(250_000), gaelderFra: '2028-01-01' })
      .map((r) => r.id),
  ).toEqual(['aaretFoerMangler']);
  const rammeaftale = iKraft({ variant: 'rammeaftale' }, { today: '2026-02-02' });
  expect(rammeaftale.proevDet('registrerRammeaftale', { periodeFra: 2029 }).map((r) => r.id)).toEqual(['andenPeriode']);
});
