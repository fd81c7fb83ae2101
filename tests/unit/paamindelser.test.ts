import { describe, expect, it } from 'vitest';
import type { Hvem, Trin } from '#machines/frist.ts';
import { type Dato, dato } from '#machines/kalender/dato.ts';
import { type Kaldende, remindersDue, trinDatoer } from '#machines/paamindelser.ts';

const INGEN: ReadonlySet<Dato> = new Set();
const raadgiver: Hvem = { art: 'rolle', rolle: 'raadgiver' };
const hos = (til: Trin['til'], ...dage: number[]): Trin[] => dage.map((d) => ({ dage: d, til }));

const frist = (over: Partial<Kaldende> = {}): Kaldende => ({
  dato: dato('2026-05-12'),
  senest: dato('2026-05-12'),
  hvem: raadgiver,
  trin: hos('raadgiver', -21, -10, -5),
  stiger: true,
  ...over,
});

const due = (f: Kaldende, today: string, lukkedage = INGEN) =>
  remindersDue(f, dato(today), lukkedage).map((p) => `${p.dato} ${p.slags}${p.rolle ? ` ${p.rolle}` : ''}`);

describe('the days on which a frist calls', () => {
  it.each([
    // −10 is Saturday 2 May, so Friday 1 May.
    ['2026-05-12', [-21, -10, -5], ['2026-04-21', '2026-05-01', '2026-05-07']],
    // Easter 2026: Thursday 2 April to Monday 6 April are closed.
    ['2026-04-06', [0, -1, -4], ['2026-04-01', '2026-04-01', '2026-04-01']],
    // The day after himmelfart (15 May) and 5 June are no bankdage.
    ['2026-05-15', [0], ['2026-05-13']],
    ['2026-06-06', [-1, 0], ['2026-06-04', '2026-06-04']],
    // Days after go to the nearest later bankdag.
    ['2026-12-23', [1, 2], ['2026-12-28', '2026-12-28']],
    ['2028-02-29', [-1, 1], ['2028-02-28', '2028-03-01']],
  ])('C25: %s with %j calls on %j', (dag, dage, expected) => {
    const f = frist({ dato: dato(dag), trin: hos('raadgiver', ...dage) });
    expect(trinDatoer(f, INGEN).map((t) => t.dato)).toEqual(expected);
  });

  it('leave out the kommune’s own closing days', () => {
    const lukket = new Set([dato('2026-05-07'), dato('2026-05-06')]);
    expect(trinDatoer(frist(), lukket).map((t) => t.dato)).toEqual(['2026-04-21', '2026-05-01', '2026-05-05']);
  });
});

describe('what should have been called by today', () => {
  it.each([
    ['2026-04-20', []],
    ['2026-04-21', ['2026-04-21 trin raadgiver']],
    ['2026-05-03', ['2026-04-21 trin raadgiver', '2026-05-01 trin raadgiver']],
    ['2026-05-12', ['2026-04-21 trin raadgiver', '2026-05-01 trin raadgiver', '2026-05-07 trin raadgiver']],
  ])('on %s is %j', (today, expected) => {
    expect(due(frist(), today)).toEqual(expected);
  });

  it('goes up when the day has passed: the owner, after 2 bankdage the stand-in, 2 later the leder', () => {
    // 12 May is a Tuesday; Thursday 14 is himmelfart, Friday 15 no bankdag.
    const own = (today: string) => due(frist({ trin: [] }), today);
    expect(own('2026-05-12')).toEqual([]);
    expect(own('2026-05-13')).toEqual(['2026-05-13 ejer']);
    expect(own('2026-05-17')).toEqual(['2026-05-13 ejer']);
    expect(own('2026-05-18')).toEqual(['2026-05-13 ejer', '2026-05-18 vikar']);
    expect(own('2026-05-20')).toEqual(['2026-05-13 ejer', '2026-05-18 vikar', '2026-05-20 leder']);
    expect(own('2028-01-01')).toHaveLength(3);
  });

  it('counts from the day by which it is best done', () => {
    const f = frist({ trin: [], dato: dato('2026-03-01'), senest: dato('2026-02-27') });
    expect(due(f, '2026-03-02')).toEqual(['2026-03-02 ejer']);
  });

  it('does not call again whom the frist’s own ladder calls after the day (C25)', () => {
    const trin = [...hos('leder', 1), ...hos('raadgiver', -3, 7)];
    expect(due(frist({ trin }), '2027-01-01')).toEqual([
      '2026-05-08 trin raadgiver',
      '2026-05-13 trin leder',
      '2026-05-18 vikar',
      '2026-05-19 trin raadgiver',
    ]);
  });

  it.each([{ art: 'leverandoer' }, { art: 'borger' }] as const)('does not go up for what binds the %s', (hvem) => {
    expect(due(frist({ hvem, trin: hos('raadgiver', 1) }), '2026-12-01')).toEqual(['2026-05-13 trin raadgiver']);
  });

  it('does not go up where another frist of the same act does, and keeps its own ladder', () => {
    const f = frist({ stiger: false, trin: hos('raadgiver', -5, 1) });
    expect(due(f, '2026-12-01')).toEqual(['2026-05-07 trin raadgiver', '2026-05-13 trin raadgiver']);
  });

  it('is nothing while it stands still', () => {
    expect(due(frist({ dato: null, senest: null }), '2027-01-01')).toEqual([]);
  });

  it('is another when the frist has moved, and the same when only closing days have', () => {
    const ids = (f: Kaldende, lukket = INGEN) => remindersDue(f, dato('2026-05-10'), lukket).map((p) => p.id);
    expect(ids(frist())).toEqual(ids(frist(), new Set([dato('2026-05-07')])));
    expect(ids(frist()).some((id) => ids(frist({ dato: dato('2026-05-13') })).includes(id))).toBe(false);
  });
});
