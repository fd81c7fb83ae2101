import { describe, expect, test } from 'vitest';
import { dato } from '#machines/kalender/dato.ts';
import { enOpfoelgning, holdt, type Opfoelgning } from './support.ts';

/* Only T14, T16, T17 and I02 stand still on hold (C26). */

const paaVent = (o: Opfoelgning, siden: string) => o.goer('sagPaaVent', { medfoert: { siden } });
const genoptaget = (o: Opfoelgning, dag: string) => o.goer('sagGenoptaget', { medfoert: { dato: dag } });

describe('while the sag is on hold', () => {
  test('T16 has no date and says why; T15 runs', () => {
    const o = paaVent(enOpfoelgning({ dato: dato('2026-04-17') }), '2026-02-01');

    expect(o.frist('T16')).toMatchObject({ dato: null, senest: null });
    expect(o.frist('T16')?.forklaring).toContain('Sagen er på vent siden 1. februar 2026, og fristen står stille.');
    expect(o.frist('T15')?.dato).toBe('2026-04-17');
  });

  test('T17 has no date; the day that was set and the next contact keep theirs', () => {
    const o = enOpfoelgning({
      foerste: false,
      forrige: dato('2026-08-31'),
      dato: dato('2027-01-13'),
      naesteKontakt: dato('2026-11-02'),
      paaVentSiden: dato('2026-10-01'),
    });

    expect(o.frist('T17')?.dato).toBeNull();
    expect(o.frist('I08')?.dato).toBe('2027-01-13');
    expect(o.frist('I07')?.dato).toBe('2026-11-02');
  });

  test('I02 has no date', () => {
    expect(paaVent(holdt('2026-03-27'), '2026-03-30').frist('I02')?.dato).toBeNull();
  });

  test('everything can still be done', () => {
    const o = paaVent(enOpfoelgning(), '2026-02-01').den('2026-03-27');

    expect(o.goerDet('fastsaetDato').goerDet('indkald').goerDet('afhold').goerDet('konkluder').tilstand).toBe(
      'konkluderet',
    );
  });
});

describe('afterwards the date is moved by the calendar days that it stood still', () => {
  test('T17 by 31 days, October', () => {
    const o = enOpfoelgning({ foerste: false, forrige: dato('2026-08-31') });
    genoptaget(paaVent(o, '2026-10-01'), '2026-11-01');

    // 28 February 2027 + 31 days.
    expect(o.frist('T17')?.dato).toBe('2027-03-31');
    expect(o.frist('T17')?.forklaring).toContain('flyttet med de dage, sagen var på vent');
  });

  test('twice on hold adds up; told twice is one hold', () => {
    const o = enOpfoelgning({ foerste: false, forrige: dato('2026-08-31') });
    genoptaget(paaVent(paaVent(o, '2026-10-01'), '2026-10-05'), '2026-10-11');
    genoptaget(paaVent(o, '2026-12-01'), '2026-12-06');

    // 10 + 5 days.
    expect(o.frist('T17')?.dato).toBe('2027-03-15');
  });

  test('only what lies after the trigger counts', () => {
    const o = enOpfoelgning({ foerste: false, forrige: dato('2026-08-31'), paaVentSiden: dato('2026-08-21') });
    genoptaget(o, '2026-09-05');

    // From 31 August on: 5 days.
    expect(o.frist('T17')?.dato).toBe('2027-03-05');
  });

  test('T16 by the days of the hold, until the meeting gets another day', () => {
    const o = enOpfoelgning({ dato: dato('2026-04-17') });
    genoptaget(paaVent(o, '2026-02-01'), '2026-02-08').den('2026-02-09');
    // 31 March + 7 days.
    expect(o.frist('T16')?.dato).toBe('2026-04-07');

    expect(o.goerDet('flyt', { nyDato: dato('2028-03-14') }).frist('T16')?.dato).toBe('2028-02-29');
  });

  test('but T16 never past the meeting, which stays where it was set', () => {
    const o = enOpfoelgning({ dato: dato('2026-04-17') });
    // 31 March + 20 days would be 20 April; the bankdag before the meeting is Thursday 16 April.
    genoptaget(paaVent(o, '2026-02-01'), '2026-02-21');

    expect(o.frist('T16')?.dato).toBe('2026-04-16');
    expect(o.frist('T16')?.forklaring).toContain('altså torsdag den 16. april 2026');
  });

  test('but not T15: the first follow-up is on the day that was set', () => {
    const o = enOpfoelgning({ dato: dato('2026-04-17') });
    genoptaget(paaVent(o, '2026-02-01'), '2026-02-08');

    expect(o.frist('T15')?.dato).toBe('2026-04-17');
  });

  test('I02 by the days of the hold', () => {
    // 15 April + 3 days is a Saturday; best done the bankdag before.
    const o = genoptaget(paaVent(holdt('2026-03-27'), '2026-03-30'), '2026-04-02');

    expect(o.frist('I02')).toMatchObject({ dato: '2026-04-18', senest: '2026-04-17' });
  });

  test('but what had run out before the hold does not move: it was missed', () => {
    const o = enOpfoelgning({ foerste: false, forrige: dato('2026-08-31'), dato: dato('2027-02-26') });
    // T16 is 12 February 2027, T17 the 28th.
    genoptaget(paaVent(o, '2027-02-13'), '2027-03-15');
    expect([o.frist('T16')?.dato, o.frist('T17')?.dato]).toEqual(['2027-02-12', '2027-03-30']);

    genoptaget(paaVent(o, '2027-03-31'), '2027-04-10');
    expect(o.frist('T17')?.dato).toBe('2027-03-30');
  });

  test('a hold that begins on its last day moves it', () => {
    const o = enOpfoelgning({ foerste: false, forrige: dato('2026-08-31') });
    genoptaget(paaVent(o, '2027-02-28'), '2027-03-02');

    expect(o.frist('T17')?.dato).toBe('2027-03-02');
  });

  test('taken up without having been on hold is nothing', () => {
    const o = enOpfoelgning();

    expect(genoptaget(o, '2026-02-02').facts.pauser).toEqual([]);
  });
});
