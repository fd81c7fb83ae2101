import { describe, expect, test } from 'vitest';
import { dato } from '#machines/kalender/dato.ts';
import { senestFoerste } from '#machines/opfoelgning/om-opfoelgningen.ts';
import { enOpfoelgning, holdt } from './support.ts';

const STIGE_T15 = [
  { dage: -28, til: 'raadgiver' },
  { dage: -14, til: 'raadgiver' },
  { dage: -3, til: 'raadgiver' },
  { dage: 1, til: 'leder' },
];

const loebende = { foerste: false, nr: 2 } as const;

describe('T15 Første opfølgning: mandatory field per indsats; default start + 3 months', () => {
  test.each([
    // 30 November + 3 months: February has no 30th.
    ['2025-11-30', '2026-02-28'],
    // The same into a leap year.
    ['2027-11-30', '2028-02-29'],
    ['2026-01-31', '2026-04-30'],
  ])('start %s suggests %s', (start, forslag) => {
    const o = enOpfoelgning({ start: dato(start) });

    expect(senestFoerste(o.facts, o.regler())).toBe(forslag);
  });

  test('without a date calls on the day that it should have been held, and waits for the rådgiver (L-06)', () => {
    // 31 January + 3 months: a Thursday.
    const o = enOpfoelgning({ start: dato('2026-01-31') });

    expect(o.frist('T15')).toMatchObject({ dato: '2026-04-30', senest: '2026-04-30' });
    expect(o.frist('T15')?.trin).toEqual(STIGE_T15);
    expect(o.frist('T15')?.forklaring).toBe(
      'Bemærkning: Første opfølgning har ingen dato. Fastsæt den. Opfølgningen skal være holdt senest torsdag den 30. april 2026, 3 måneder efter starten 31. januar 2026.',
    );
    expect(o.venter()).toEqual(['fastsaetDato raadgiver']);
  });

  test.each([
    // Six months after 31 January 2026: 31 July, in time.
    ['2026-07-31', '2026-07-31', false],
    ['2026-08-01', '2026-08-01', true],
    // Twelve months: 31 January 2027. Moved beyond, it calls on that day all the same.
    ['2027-01-31', '2027-01-31', true],
    ['2027-02-01', '2027-01-31', true],
    ['2029-05-01', '2027-01-31', true],
  ])('set to %s it calls by %s, and later than six months is a bemærkning (4.2)', (aftalt, frist, bemaerkning) => {
    const t15 = enOpfoelgning({ start: dato('2026-01-31'), dato: dato(aftalt) }).frist('T15');

    expect(t15?.dato).toBe(frist);
    expect(t15?.forklaring.startsWith('Bemærkning: ')).toBe(bemaerkning);
  });

  test('says how late it was set, and by when it must have been held', () => {
    const t15 = (dag: string) => enOpfoelgning({ start: dato('2026-01-31'), dato: dato(dag) }).frist('T15')?.forklaring;

    expect(t15('2026-09-01')).toBe(
      'Bemærkning: Hjælpen begyndte 31. januar 2026. Første opfølgning er tirsdag den 1. september 2026, mere end 6 måneder efter. Bed om statusnotat fire uger før.',
    );
    expect(t15('2027-03-01')).toBe(
      'Bemærkning: Hjælpen begyndte 31. januar 2026. Første opfølgning er sat til mandag den 1. marts 2027, men skal være holdt senest søndag den 31. januar 2027, 12 måneder efter. Flyt den frem.',
    );
  });

  test('with a date is that date: −28 (ask statusnotat), −14, −3, overdue → leder', () => {
    const frist = enOpfoelgning({ dato: dato('2026-04-05') }).frist('T15');

    // Easter Sunday; the nearest earlier bankdag is Wednesday 1 April.
    expect(frist).toMatchObject({ dato: '2026-04-05', senest: '2026-04-01', art: 'kontrakt' });
    expect(frist?.trin).toEqual(STIGE_T15);
  });

  test('is over when the meeting was held', () => {
    expect(holdt('2026-04-07').frist('T15')).toBeNull();
  });
});

describe('T16 Statusnotat: M − 10 bankdage, M excluded', () => {
  test.each([
    // Back from Friday 17 April: 16, 15, 14, 13, 10, 9, 8, 7 April (8 days); 6 is Easter Monday, 2–3 holidays; 1 April, 31 March.
    ['2026-04-17', '2026-03-31'],
    // Tuesday 14 March 2028: 13, 10, 9, 8, 7, 6, 3, 2, 1 March (9 days), 29 February.
    ['2028-03-14', '2028-02-29'],
    // Friday 15 January 2027: 14, 13, 12, 11, 8, 7, 6, 5, 4 January (9); 31 December is no bankdag; 30 December.
    ['2027-01-15', '2026-12-30'],
  ])('meeting %s: %s', (moede, frist) => {
    const o = enOpfoelgning({ start: dato('2026-01-05'), dato: dato(moede) });

    expect(o.frist('T16')).toMatchObject({ dato: frist, hvem: { art: 'leverandoer' }, art: 'modpart' });
    expect(o.frist('T16')?.trin.map((t) => t.dage)).toEqual([-5, 0, 3]);
  });

  test('skips the days on which the kommune is closed', () => {
    const o = enOpfoelgning({ dato: dato('2026-04-17') });
    o.lukkedage = new Set([dato('2026-04-10')]);

    expect(o.frist('T16')?.dato).toBe('2026-03-30');
  });

  test('counts the bankdage of the sag’s own parameter', () => {
    const o = enOpfoelgning({ dato: dato('2026-04-17') }, { parametre: { statusnotatBankdage: 5 } });

    expect(o.frist('T16')?.dato).toBe('2026-04-10');
  });

  test('is over when it came, moves with the meeting, and is not there without a date', () => {
    const o = enOpfoelgning({ dato: dato('2026-04-17') });

    expect(o.goerDet('flyt', { nyDato: dato('2027-01-15') }).frist('T16')?.dato).toBe('2026-12-30');
    expect(o.goerDet('registrerStatusnotat').frist('T16')).toBeNull();
    expect(enOpfoelgning().frist('T16')).toBeNull();
  });
});

describe('T17 Løbende opfølgning: 6 months (§ 107), 12 months (§ 108, § 85)', () => {
  test.each([
    ['2026-08-31', 'par107', '2027-02-28'],
    ['2028-02-29', 'par108', '2029-02-28'],
    ['2026-03-31', 'par85', '2027-03-31'],
  ] as const)('last follow-up %s, %s: %s', (forrige, paragraf, frist) => {
    const o = enOpfoelgning({ ...loebende, forrige: dato(forrige), linjer: [{ nr: 1, paragraf }] });

    expect(o.frist('T17')?.dato).toBe(frist);
    expect(o.frist('T17')?.trin).toEqual([
      { dage: -42, til: 'raadgiver' },
      { dage: -28, til: 'raadgiver' },
      { dage: -14, til: 'raadgiver' },
    ]);
  });

  test('of several lines the shortest counts; a line of unknown paragraph as the rest', () => {
    const o = enOpfoelgning({
      ...loebende,
      forrige: dato('2026-08-31'),
      linjer: [
        { nr: 1, paragraf: 'par85' },
        { nr: 2, paragraf: 'par107' },
      ],
    });
    expect(o.frist('T17')?.dato).toBe('2027-02-28');

    o.goer('linjerAendret', {
      medfoert: { kontraktId: 'k', linjer: [{ nr: 1, paragraf: null }], foersteOpfoelgning: null },
    });
    expect(o.frist('T17')?.dato).toBe('2027-08-31');
  });

  test('follows the sag’s own parameters', () => {
    const o = enOpfoelgning(
      { ...loebende, forrige: dato('2026-08-31') },
      { parametre: { opfoelgningMaaneder: { par107: 4 } } },
    );
    expect(o.frist('T17')?.dato).toBe('2026-12-31');
  });

  test('grades the day that was set: in time, later, or none', () => {
    const senest = { ...loebende, forrige: dato('2026-08-31') };

    expect(enOpfoelgning({ ...senest, dato: dato('2027-02-26') }).frist('T17')?.forklaring).toMatch(
      /^Opfølgningen er sat til 26\. februar 2027\. Den skal være holdt senest søndag den 28\. februar 2027, 6 måneder/,
    );
    expect(enOpfoelgning({ ...senest, dato: dato('2027-03-01') }).frist('T17')?.forklaring).toMatch(
      /^Bemærkning: Opfølgningen er sat til 1\. marts 2027\. Den skulle være holdt senest/,
    );
    const uden = enOpfoelgning(senest);
    expect(uden.frist('T17')?.forklaring).toMatch(/^Bemærkning: Opfølgningen har ingen dato\. Fastsæt den, senest/);
    expect(uden.venter()).toEqual(['fastsaetDato raadgiver']);
  });

  test('the first follow-up has T15 instead, a later one has not', () => {
    expect(enOpfoelgning().frist('T17')).toBeNull();
    expect(enOpfoelgning(loebende).frist('T15')).toBeNull();
  });
});

describe('help that ran for years before it was taken over (C3): its first follow-up here is not its first', () => {
  const taget = { start: dato('2019-06-01'), overtaget: dato('2026-01-31') } as const;

  test('is T17, and of the last one nothing is known: 3 months from the takeover', () => {
    const o = enOpfoelgning({ ...taget, linjer: [{ nr: 1, paragraf: 'par85' }] });

    expect(o.frist('T15')).toBeNull();
    expect(o.frist('T17')).toMatchObject({ dato: '2026-04-30', udloeser: { dato: '2026-01-31', tekst: 'Overtaget' } });
    expect(o.frist('T17')?.forklaring).toBe(
      'Bemærkning: Opfølgningen har ingen dato. Fastsæt den, senest torsdag den 30. april 2026, 3 måneder efter overtagelsen 31. januar 2026. Hjælpen har løbet siden 1. juni 2019, og hvornår der sidst blev fulgt op, er ikke oplyst.',
    );
    expect(o.venter()).toEqual(['fastsaetDato raadgiver']);
  });

  test('the paragraph’s own months where they are fewer', () => {
    const o = enOpfoelgning(taget, { parametre: { opfoelgningMaaneder: { par107: 2 } } });

    expect(o.frist('T17')?.dato).toBe('2026-03-31');
  });

  test('with a day it has that day too (I08)', () => {
    const o = enOpfoelgning({ ...taget, dato: dato('2026-03-10') });

    expect(o.frist('I08')?.dato).toBe('2026-03-10');
    expect(o.frist('T17')?.forklaring).toMatch(/^Opfølgningen er sat til 10\. marts 2026\. Den skal være holdt senest/);
  });

  test('begun within the months before the takeover it is the first: T15 from the start', () => {
    const o = enOpfoelgning({ start: dato('2026-01-15'), overtaget: dato('2026-01-31') });

    expect(o.frist('T17')).toBeNull();
    expect(o.frist('T15')).toMatchObject({ dato: '2026-04-15', udloeser: { dato: '2026-01-15', tekst: 'Start' } });
  });

  test('one that was held here counts as any other: 6 months from the last (§ 107)', () => {
    const o = enOpfoelgning({ ...taget, ...loebende, forrige: dato('2026-08-31') });

    expect(o.frist('T17')?.dato).toBe('2027-02-28');
    expect(o.frist('T17')?.forklaring).not.toContain('overtagelsen');
  });
});

describe('I02 Referat: 10 bankdage after the meeting', () => {
  test.each([
    // Over Easter, from Friday 27 March: 30, 31 March, 1 April; 2, 3, 6 are holidays; 7, 8, 9, 10, 13, 14, 15 April.
    ['2026-03-27', '2026-04-15'],
    // Over Christmas, from Friday 18 December: 21, 22, 23; 24, 25 closed; 28, 29, 30; 31 and 1 closed; 4, 5, 6, 7 January.
    ['2026-12-18', '2027-01-07'],
    // Over a leap day, from Friday 18 February: 21–25 (5), 28, 29 February, 1, 2, 3 March.
    ['2028-02-18', '2028-03-03'],
  ])('held %s: %s', (moede, frist) => {
    expect(holdt(moede).frist('I02')?.dato).toBe(frist);
  });

  test('is there from the meeting to the conclusion', () => {
    expect(enOpfoelgning().frist('I02')).toBeNull();
    expect(holdt('2026-03-27').goerDet('konkluder').frist('I02')).toBeNull();
  });
});

describe('I07 Næste kontakt and I08 Aftalt opfølgning', () => {
  test('the latest contact says when the next one is', () => {
    const o = enOpfoelgning()
      .den('2026-02-02')
      .goerDet('kontakt', { naeste: dato('2026-02-20') });
    expect(o.frist('I07')?.dato).toBe('2026-02-20');

    expect(o.goerDet('kontakt', { naeste: null }).frist('I07')).toBeNull();
  });

  test('a contact agreed before the last conclusion is still to come', () => {
    expect(enOpfoelgning({ naesteKontakt: dato('2026-02-20') }).frist('I07')?.dato).toBe('2026-02-20');
  });

  test('a later follow-up has the day that was set beside the day by which', () => {
    const o = enOpfoelgning({ ...loebende, forrige: dato('2026-08-31'), dato: dato('2027-01-13') });

    expect(o.frist('I08')).toMatchObject({ dato: '2027-01-13', hvem: { rolle: 'raadgiver' } });
    expect(o.frist('T17')?.dato).toBe('2027-02-28');
    expect(enOpfoelgning({ dato: dato('2026-04-07') }).frist('I08')).toBeNull();
  });
});

describe('one missed meeting calls once', () => {
  const t17 = (aftalt: string | null) =>
    enOpfoelgning({ ...loebende, forrige: dato('2026-08-31'), dato: aftalt === null ? null : dato(aftalt) }).frist(
      'T17',
    );

  test.each([
    // T17 is 28 February 2027.
    ['2027-02-28', false],
    ['2027-02-26', false],
    ['2027-03-01', true],
    [null, true],
  ])('with the meeting set to %s T17 goes up: %s; else I08 does', (aftalt, stiger) => {
    expect(t17(aftalt)?.stiger).toBe(stiger);
  });

  test('I08 always goes up, and T15', () => {
    const o = enOpfoelgning({ ...loebende, forrige: dato('2026-08-31'), dato: dato('2027-02-26') });

    expect([o.frist('I08')?.stiger, enOpfoelgning().frist('T15')?.stiger]).toEqual([true, true]);
  });
});

test('none calls the clock: a follow-up is moved by people alone', () => {
  const o = enOpfoelgning({ ...loebende, dato: dato('2026-06-01'), naesteKontakt: dato('2026-02-20') });

  expect(o.frister().map((f) => f.regel)).toEqual(['T16', 'T17', 'I07', 'I08']);
  expect(o.frister().every((f) => f.vaekker === null)).toBe(true);
});
