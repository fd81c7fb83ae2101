import { describe, expect, it } from 'vitest';
import { dato } from '#machines/kalender/dato.ts';
import { antalTekst, grupperOf } from '../../../web/frister/grupper.ts';
import { filterOf, parseFristerSearch, periodeOf } from '../../../web/frister/periode.ts';
import { maanedAar, ugedag } from '../../../web/ord.ts';
import { FRISTER } from './fixtures/lister.ts';

const [udloebet, overskredet, ...andre] = FRISTER;
if (!udloebet || !overskredet) throw new Error('the list lacks what this is about');

const at = (day: string, stand: 'loeber' | 'naer' | 'overskredet' = 'loeber') => ({
  ...overskredet,
  dato: dato(day),
  senest: null,
  stand,
});
const titlesOf = (items: readonly ReturnType<typeof at>[], today: string) =>
  grupperOf(items, dato(today)).map(({ titel }) => titel);

describe('the groups of frister', () => {
  it('are overdue, this week, the next, then month by month, and last what nobody can use', () => {
    const groups = grupperOf([...andre, udloebet, overskredet], dato('2026-03-12'));
    expect(groups.map(({ titel, items }) => [titel, items.map(({ navn }) => navn)])).toEqual([
      ['Overskredet', ['Svar på anmodning om genforhandling']],
      ['Denne uge', ['Pristilbuddets gyldighed']],
      ['Næste uge', ['Svar på ansøgningen']],
      ['Senere i marts 2026', ['Genvurdering af klage']],
      ['Maj 2026', ['Bestillingen ses efter']],
      ['Udløbet', ['Klagefrist']],
    ]);
  });

  it.each([
    // A Thursday: the week ends on Sunday the 15th.
    ['2026-03-12', '2026-03-12', 'Denne uge'],
    ['2026-03-12', '2026-03-15', 'Denne uge'],
    ['2026-03-12', '2026-03-16', 'Næste uge'],
    ['2026-03-12', '2026-03-22', 'Næste uge'],
    ['2026-03-12', '2026-03-23', 'Senere i marts 2026'],
    // A Sunday is the last day of its week, a Monday the first.
    ['2026-03-15', '2026-03-16', 'Næste uge'],
    ['2026-03-16', '2026-03-22', 'Denne uge'],
    // Over New Year.
    ['2026-12-30', '2027-01-03', 'Denne uge'],
    ['2026-12-30', '2027-01-20', 'Januar 2027'],
  ])('on %s a frist of %s is under »%s«', (today, day, titel) => {
    expect(titlesOf([at(day)], today)).toEqual([titel]);
  });

  it('are in order of date within, the one to be done first before the other', () => {
    const early = { ...at('2026-05-08'), navn: 'A', senest: dato('2026-05-01') };
    const late = { ...at('2026-05-08'), navn: 'B' };
    const before = { ...at('2026-05-02'), navn: 'C' };
    const [group] = grupperOf([late, early, before], dato('2026-03-12'));
    expect(group?.items.map(({ navn }) => navn)).toEqual(['C', 'A', 'B']);
  });

  it('are counted in words', () => {
    expect(antalTekst(FRISTER)).toBe('6 frister, 1 overskredet');
    expect(antalTekst([udloebet])).toBe('1 frist');
  });
});

describe('the period', () => {
  it('is three months and mine, unless the address says otherwise', () => {
    expect(parseFristerSearch({})).toEqual({});
    expect(parseFristerSearch({ vis: 'alle', periode: 'aar', x: '1' })).toEqual({ vis: 'alle', periode: 'aar' });
    expect(parseFristerSearch({ vis: 'mine', periode: 'kvartal' })).toEqual({});
    expect(parseFristerSearch({ vis: 7, periode: 'evigt' })).toEqual({});
    expect(periodeOf({})).toBe('kvartal');
  });

  it.each([
    [undefined, '2026-06-11'],
    ['uger', '2026-03-26'],
    ['maaned', '2026-04-11'],
    ['aar', '2027-03-12'],
    ['overskredet', '2026-03-11'],
  ] as const)('%s ends on %s, and all that is overdue comes with it', (periode, til) => {
    const search = periode === undefined ? {} : { periode };
    expect(filterOf(search, dato('2026-03-12'))).toEqual({ til, vis: 'mine' });
  });
});

describe('dates', () => {
  it('have a weekday, Sunday the seventh, and a month', () => {
    expect([ugedag(dato('2026-03-15')), ugedag(dato('2026-03-16'))]).toEqual([7, 1]);
    expect(maanedAar(dato('2026-10-01'))).toBe('Oktober 2026');
  });
});
