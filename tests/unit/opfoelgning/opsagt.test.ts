import { describe, expect, test } from 'vitest';
import { dato } from '#machines/kalender/dato.ts';
import { enOpfoelgning, type Opfoelgning } from './support.ts';

/* The help ends with the kontrakt (2.14): what would be held after that calls nobody, and comes back with the help. */

const slutter = (o: Opfoelgning, dag: string | null) => o.goer('kontraktSlutter', { medfoert: { dato: dag } });
const datoer = (o: Opfoelgning) => Object.fromEntries(o.frister().map((f) => [f.regel, f.dato]));

const loebende = { foerste: false, nr: 2, forrige: dato('2026-08-31') } as const;

describe('a meeting after the help has ended', () => {
  test('T15 has no date, says why, and nobody is waited for', () => {
    const o = slutter(enOpfoelgning({ dato: dato('2026-03-24') }), '2026-02-06');

    expect(datoer(o)).toEqual({ T15: null });
    expect(o.frist('T15')).toMatchObject({ senest: null });
    expect(o.frist('T15')?.forklaring).toBe(
      'Hjælpen slutter 6. februar 2026, før opfølgningen tirsdag den 24. marts 2026. Den falder bort, når kontrakten ophører, og gælder igen, hvis opsigelsen trækkes tilbage.',
    );
    expect(o.venter()).toEqual([]);
  });

  test('T16, T17 and I08 neither', () => {
    const o = slutter(enOpfoelgning({ ...loebende, dato: dato('2027-02-15') }), '2027-01-30');

    expect(datoer(o)).toEqual({ T17: null, I08: null });
  });

  test('a day is not asked for', () => {
    const o = slutter(enOpfoelgning(), '2026-02-28');

    expect([o.venter(), datoer(o)]).toEqual([[], { T15: null }]);
  });

  test('calls again when the notice is withdrawn', () => {
    const o = enOpfoelgning({ dato: dato('2026-03-24') });
    const foer = [o.venter(), o.frister()];

    expect(slutter(slutter(o, '2026-02-06'), null).facts.slutter).toBeNull();
    expect([o.venter(), o.frister()]).toEqual(foer);
  });
});

describe('a meeting while the help is still given', () => {
  test('is held: the supervision goes on to the last day (SEL § 148)', () => {
    const o = enOpfoelgning({ dato: dato('2026-03-24') });
    const foer = o.frister();

    expect(slutter(o, '2026-03-24').frister()).toEqual(foer);
    expect(o.venter()).toEqual(['registrerStatusnotat leverandoer']);
  });

  test('one that is agreed too late still has the day by which it must have been held (T17)', () => {
    const o = slutter(enOpfoelgning({ ...loebende, dato: dato('2027-04-01') }), '2027-03-15');

    expect(datoer(o)).toEqual({ T17: '2027-02-28', I08: null });
  });

  test('one that is agreed early does not call about a day after the end', () => {
    const o = slutter(enOpfoelgning({ ...loebende, dato: dato('2027-01-13') }), '2027-02-01');

    expect(datoer(o)).toEqual({ T16: '2026-12-28', T17: null, I08: '2027-01-13' });
  });

  test('without a day it is still due, where the day by which it must be held comes first', () => {
    expect(slutter(enOpfoelgning(), '2026-04-30').frist('T15')?.dato).toBe('2026-04-05');
  });
});

test('an agreed contact is kept: it may be about the end', () => {
  const o = slutter(enOpfoelgning({ naesteKontakt: dato('2026-02-20') }), '2026-02-06');

  expect(o.frist('I07')?.dato).toBe('2026-02-20');
});

test('one that is planned while the notice runs knows it from the start', () => {
  expect(enOpfoelgning({ dato: dato('2026-03-24'), slutter: dato('2026-02-06') }).frist('T15')?.dato).toBeNull();
});
