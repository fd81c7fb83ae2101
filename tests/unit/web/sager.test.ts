import { describe, expect, it } from 'vitest';
import { changed, filtersIn, isSameList, keptIn, parseSagerSearch } from '../../../web/sager/search.ts';
import { antalTekst, chipsOf } from '../../../web/sager/valg.ts';
import { SAGER } from './fixtures/lister.ts';

const muligheder = {
  trin: [{ id: 'visitation', tekst: 'Visitation' }],
  team: [{ id: 't1', tekst: 'Voksne Nord' }],
  personer: [{ id: 'p-2', tekst: 'Sofie Bruun' }],
};

describe('what the list is narrowed by', () => {
  it('is said in words, one at a time, in the order of the fields', () => {
    const search = parseSagerSearch({
      vis: 'afsluttede',
      ansvarlig: 'p-2',
      team: 't1',
      frist: 'uge',
      trin: 'visitation',
      q: '2026-0142',
      sort: 'nyeste',
      side: 'c2',
    });
    expect(chipsOf(search, muligheder)).toEqual([
      { navn: 'q', tekst: 'Søgning: »2026-0142«' },
      { navn: 'trin', tekst: 'Trin: Visitation' },
      { navn: 'frist', tekst: 'Frist: Inden for en uge' },
      { navn: 'team', tekst: 'Team: Voksne Nord' },
      { navn: 'ansvarlig', tekst: 'Hvis sager: Sofie Bruun' },
      { navn: 'vis', tekst: 'Vis: Afsluttede' },
    ]);
  });

  it('can be taken away also when its word is not known any more', () => {
    expect(chipsOf({ team: 'slettet' }, muligheder)).toEqual([{ navn: 'team', tekst: 'Team: ukendt team' }]);
    expect(changed({ team: 'slettet', frist: 'uge', side: 'c2' }, { team: undefined })).toEqual({ frist: 'uge' });
  });

  it('is neither the order nor the page', () => {
    expect(filtersIn({ sort: 'nyeste', side: 'c2' })).toEqual({});
    expect(keptIn({ sort: 'nyeste', frist: 'uge', side: 'c2' })).toEqual({ sort: 'nyeste', frist: 'uge' });
    expect(isSameList({ frist: 'uge', trin: 'behov', side: 'c2' }, { trin: 'behov', frist: 'uge' })).toBe(true);
    expect(isSameList({ frist: 'uge' }, { frist: 'uge', sort: 'nyeste' })).toBe(false);
  });
});

describe('how many there are', () => {
  const five = SAGER.slice(0, 5);
  it.each([
    [{ antal: 1, flere: false, items: five.slice(0, 1) }, {}, '1 aktiv sag, som er tildelt dig'],
    [{ antal: 5, flere: false, items: five }, {}, '5 aktive sager, der er tildelt dig'],
    [{ antal: 7, flere: false, items: five }, { vis: 'alle' as const, ansvarlig: 'p-2' }, '7 sager. 5 vises her'],
    [
      { antal: 1000, flere: true, items: five },
      { ansvarlig: 'alle', vis: 'afsluttede' as const },
      'Over 1.000 afsluttede sager, du må se. 5 vises her',
    ],
  ])('is said as far as it was counted: %#', (liste, search, tekst) => {
    expect(antalTekst(liste, search)).toBe(tekst);
  });
});
