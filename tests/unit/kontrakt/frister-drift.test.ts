import { describe, expect, test } from 'vitest';
import { plusDage } from '#machines/kalender/dato.ts';
import { enKontrakt, iKraft, type Kontrakt, klar, sendt, stigen } from './support.ts';

describe('T06: «≤ start + 7 days»; «on receipt: task to R +5 bankdage»', () => {
  test.each([
    // The supplier's limit (3.2), the day it was told, whether it was late, and our 5 bankdage from there.
    ['2026-02-25', '2026-03-04', false, '2026-03-11'],
    ['2026-02-25', '2026-03-05', true, '2026-03-12'],
    ['2028-02-25', '2028-03-03', false, '2028-03-10'],
    // 2027-01-04 is a Monday.
    ['2026-12-28', '2027-01-04', false, '2027-01-11'],
    ['2026-12-28', '2027-01-05', true, '2027-01-12'],
    // Skærtorsdag, langfredag and 2. påskedag lie between.
    ['2026-03-30', '2026-04-01', false, '2026-04-13'],
  ])('begun %s, told %s: late %s, judged by %s', (start, underrettet, forSent, dato) => {
    const k = iKraft().den(underrettet).goerDet('registrerIndlaeggelse', { start, underrettet });

    expect(k.facts.haendelser[0]?.forSent).toBe(forSent);
    expect(k.frist('T06')?.dato).toBe(dato);
    expect(k.frist('T06')?.forklaring.includes('for sent')).toBe(forSent);
  });

  test('Q26: «any stay expected or actual > 7 days; shorter stays logged only»', () => {
    const med = (dage: number) =>
      iKraft()
        .den('2026-02-25')
        .goerDet('registrerIndlaeggelse', { forventetSlut: plusDage('2026-02-25' as never, dage) });
    expect(med(8).frist('T06')?.dato).toBe('2026-03-04');

    const kortere = med(30).den('2026-03-02').goerDet('registrerTilbage');
    expect(kortere.frist('T06')).toBeNull();
    expect(med(7).den('2026-03-04').goerDet('registrerTilbage').frist('T06')).toBeNull();

    // Told as short it is nobody's until the 8th day, 5 March; then it is asked about, and judged 5 bankdage later.
    expect(stigen(med(7).frist('T06'))).toEqual([
      '2026-03-05 raadgiver',
      '2026-03-12 raadgiver',
      '2026-03-13 raadgiver',
      '2026-03-19 leder',
    ]);
    expect(med(3).frist('T06')?.forklaring).toContain('Er borgeren tilbage, så registrér det');
    const laengere = med(3).den('2026-03-10').goerDet('registrerTilbage');
    expect(laengere.frist('T06')?.dato).toBe('2026-03-12');
    expect(med(3).den('2026-03-06').goerDet('vurderIndlaeggelse').frist('T06')).toBeNull();
  });

  test('judged, it is closed; a stay that is to be renegotiated is the rådgiver’s', () => {
    const k = iKraft().den('2026-02-25').goerDet('registrerIndlaeggelse');
    k.goerDet('vurderIndlaeggelse', { genforhandles: true });

    expect(k.frist('T06')).toBeNull();
    expect(k.venter()).toEqual(['anmodOmGenforhandling raadgiver']);
    expect(k.goerDet('anmodOmGenforhandling').venter()).toEqual([]);
  });

  test('the parameter moves it', () => {
    const k = iKraft({}, { parametre: { indlaeggelseBankdage: 2 } })
      .den('2026-02-25')
      .goerDet('registrerIndlaeggelse');

    expect(k.frist('T06')?.dato).toBe('2026-02-27');
  });
});

describe('T14: «date field in contract; default start + 2 months»', () => {
  const medPlan = (start: string, frist: string | null = null): Kontrakt =>
    enKontrakt({ planlagtStart: start as never, linjer: [] }, { today: start })
      .goerDet('udfyld', { paedagogiskPlanFrist: frist })
      .hoerer('indflyttet', { dato: start });

  test.each([
    ['2026-12-31', '2027-02-28'],
    ['2027-12-31', '2028-02-29'],
    ['2026-03-15', '2026-05-15'],
  ])('start %s → %s', (start, dato) => {
    expect(medPlan(start).frist('T14')?.dato).toBe(dato);
  });

  test('the date of the kontrakt goes before the months', () => {
    expect(medPlan('2026-03-15', '2026-04-20').frist('T14')?.dato).toBe('2026-04-20');
  });

  test('«−14, −3, +7», and done when it has come', () => {
    const k = medPlan('2026-03-15');
    expect(stigen(k.frist('T14'))).toEqual(['2026-05-01 raadgiver', '2026-05-12 raadgiver', '2026-05-22 raadgiver']);
    expect(k.goerDet('modtagPaedagogiskPlan').frist('T14')).toBeNull();
  });

  test('on hold it stands still, and afterwards lies as many days later (C26)', () => {
    const k = medPlan('2026-03-15').hoerer('sagPaaVent', { siden: '2026-04-01' });
    expect(k.frist('T14')).toMatchObject({ dato: null, trin: [] });

    k.hoerer('sagGenoptaget', { dato: '2026-04-11' });
    expect(k.frist('T14')?.dato).toBe('2026-05-25');
  });

  test('a hold that begins when it had run out moves nothing: it was missed', () => {
    const k = medPlan('2026-03-15').hoerer('sagPaaVent', { siden: '2026-05-16' });
    k.hoerer('sagGenoptaget', { dato: '2026-06-16' });

    expect(k.frist('T14')?.dato).toBe('2026-05-15');
  });

  test('a day that is agreed after a hold is not moved by that hold', () => {
    const k = medPlan('2026-03-15', '2026-05-01').hoerer('sagPaaVent', { siden: '2026-04-01' });
    k.hoerer('sagGenoptaget', { dato: '2026-04-11' });
    expect(k.frist('T14')?.dato).toBe('2026-05-11');

    // Written again with the same day it is no new agreement.
    expect(k.goerDet('udfyld', { paedagogiskPlanFrist: '2026-05-01' }).frist('T14')?.dato).toBe('2026-05-11');
    expect(k.goerDet('udfyld', { paedagogiskPlanFrist: '2026-06-01' }).frist('T14')?.dato).toBe('2026-06-01');
  });

  test('a hold before the start moves nothing', () => {
    const k = enKontrakt({ planlagtStart: '2026-03-15' as never, linjer: [] }, { today: '2026-03-01' })
      .goerDet('udfyld')
      .hoerer('sagPaaVent', { siden: '2026-03-01' })
      .hoerer('indflyttet', { dato: '2026-03-15' })
      .hoerer('sagGenoptaget', { dato: '2026-03-20' });

    // Five days after the start.
    expect(k.frist('T14')?.dato).toBe('2026-05-20');
  });

  test('nobody asked for one, nobody waits for one', () => {
    expect(iKraft().frist('T14')).toBeNull();
  });
});

describe('T20: «both signatures ≤ S − 1; intern send −14»', () => {
  test.each([
    ['2026-04-01', '2026-03-31', '2026-03-18'],
    ['2028-03-01', '2028-02-29', '2028-02-16'],
    ['2027-01-01', '2026-12-31', '2026-12-18'],
  ])('start %s: signed by %s, sent by %s', (start, dato, senest) => {
    const k = enKontrakt({ planlagtStart: start as never, linjer: [] });

    expect(k.frist('T20')).toMatchObject({ dato, senest });
  });

  test('«S −14, −7, −3, 0, then daily to L»', () => {
    const trin = stigen(enKontrakt({ forhandler: 'nej' }).frist('T20'));

    expect(trin.slice(0, 6)).toEqual([
      '2026-03-18 raadgiver',
      '2026-03-25 raadgiver',
      '2026-03-29 raadgiver',
      '2026-04-01 raadgiver',
      '2026-04-02 leder',
      '2026-04-03 leder',
    ]);
  });

  test('moving in unsigned keeps it, and both signatures close it (C2)', () => {
    const k = sendt().den('2026-04-01').hoerer('indflyttet', { dato: '2026-04-01' });
    expect([k.tilstand, k.frist('T20')?.dato]).toEqual(['iKraft', '2026-03-31']);

    k.den('2026-04-09').goerDet('underskrivSomKoeber').goerDet('registrerEksternUnderskrift');
    expect([k.tilstand, k.facts.papir, k.frist('T20')]).toEqual(['iKraft', 'underskrevet', null]);
  });

  test.each([
    // C20: «the finding comes when the signature is later than the start»
    ['2026-03-31', false],
    ['2026-04-01', false],
    ['2026-04-02', true],
  ])('signed %s: too late %s', (dag, forSent) => {
    const k = sendt().den(dag).goerDet('underskrivSomKoeber').goerDet('registrerEksternUnderskrift');

    expect(k.facts.underskrevet).toMatchObject({ dato: dag });
    expect(k.bemaerkninger().some((b) => b.regel === 'KT-306')).toBe(forSent);
  });

  test('under notice what was sent can still be signed; what was never sent asks no more', () => {
    const opsagt = (k: Kontrakt) =>
      k.den('2026-04-01').hoerer('indflyttet', { dato: '2026-04-01' }).den('2026-04-10').goerDet('modtagOpsigelse');
    expect(opsagt(klar()).frist('T20')).toBeNull();

    const k = opsagt(sendt());
    expect([k.tilstand, k.frist('T20')?.dato]).toEqual(['opsagt', '2026-03-31']);
    expect(k.venter()).toContain('underskrivSomKoeber leder');
    k.goerDet('underskrivSomKoeber').goerDet('registrerEksternUnderskrift');
    expect([k.tilstand, k.facts.papir, k.frist('T20')]).toEqual(['opsagt', 'underskrevet', null]);
  });

  test('no start, no date to count from', () => {
    expect(enKontrakt({ planlagtStart: null, linjer: [] }).frist('T20')).toBeNull();
  });
});

test('the start date takes a signed kontrakt into force', () => {
  const k = sendt().goerDet('underskrivSomKoeber').goerDet('registrerEksternUnderskrift');

  expect(k.frist('START')).toMatchObject({
    dato: '2026-04-01',
    vaekker: { event: 'frist.start.naaet', paa: '2026-04-01' },
  });
  k.hoerer('planlagtStart', { dato: '2026-04-15' });
  expect(k.frist('START')?.dato).toBe('2026-04-15');
  expect(k.uret().tilstand).toBe('iKraft');
  expect(k.facts.iKraft?.dato).toBe('2026-04-15');
});

test('the supplier’s answer is asked for by the day that was named', () => {
  const k = klar().goerDet('sendTilUnderskrift', { svarSenest: '2026-03-16' });

  expect(k.frist('SVAR')?.dato).toBe('2026-03-16');
  expect(k.goerDet('registrerEksternUnderskrift').frist('SVAR')).toBeNull();
});

test('KT-304: what the leder let wait is called in on its day, and closed by the bestilling (C14)', () => {
  const k = enKontrakt({ bestilling: null }).goerDet('accepterUdenBestilling', { senest: '2026-03-20' });
  expect(k.frist('KT-304')?.dato).toBe('2026-03-20');

  k.hoerer('bestillingKlar', { versionNr: 1, sha256: 'x', klasse: null });
  expect(k.frist('KT-304')).toBeNull();
});
