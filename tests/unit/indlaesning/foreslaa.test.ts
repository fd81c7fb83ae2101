import { describe, expect, it } from 'vitest';
import { findOverskrifter, foreslaa } from '#machines/indlaesning/foreslaa.ts';
import { ensartet, SLAGS } from '#machines/indlaesning/kolonne.ts';
import { KOLONNER } from '#machines/indlaesning/kolonner.ts';

const INTET = new Map<string, string | null>();

describe('the columns of a file', () => {
  it('are proposed by what municipalities call them', () => {
    expect(
      foreslaa(
        ['CPR-nr.', 'Borger', 'Lovgrundlag', 'Botilbud', 'Indflytningsdato', 'Døgntakst', 'Opsigelsesvarsel', 'Farve'],
        'kontrakter',
        INTET,
      ),
    ).toEqual(['cpr', 'navn', 'paragraf', 'tilbud', 'indflyttet', 'enhedspris', 'varselKoeber', null]);
  });

  it('are known by the beginning of a longer heading, and no field is proposed twice', () => {
    expect(foreslaa(['Startdato (indflytning)', 'Startdato', 'Pris'], 'kontrakter', INTET)).toEqual([
      null,
      'indflyttet',
      'enhedspris',
    ]);
    expect(foreslaa(['Startdato (indflytning)', 'Takst 2026'], 'kontrakter', INTET)).toEqual([
      'indflyttet',
      'enhedspris',
    ]);
  });

  it('are as the kommune chose them last time', () => {
    const husket = new Map([
      [ensartet('Kolonne 7'), 'cpr'],
      [ensartet('Pris'), null],
    ]);
    expect(foreslaa(['KOLONNE 7', 'Pris', 'Takst'], 'kontrakter', husket)).toEqual(['cpr', null, 'enhedspris']);
  });

  it('have their headings in the row where most are known, below a title', () => {
    const raekker = [['Kontrakter pr. 1. marts'], [], ['CPR', 'Navn', 'Tilbud'], ['7101901234', 'Alma', 'Birkely']];
    expect(findOverskrifter(raekker, 'kontrakter', INTET)).toBe(2);
    expect(findOverskrifter([[], ['x', 'y']], 'kontrakter', INTET)).toBe(1);
    expect(findOverskrifter([], 'kontrakter', INTET)).toBe(-1);
  });

  it.each(SLAGS)('have no name that means two fields (%s)', (slags) => {
    const navne = KOLONNER[slags].flatMap(({ felt, label, ogsaa }) =>
      [...new Set([label, ...ogsaa].map(ensartet))].map((navn) => ({ navn, felt })),
    );
    const dobbelte = navne.filter(({ navn, felt }) => navne.some((n) => n.navn === navn && n.felt !== felt));
    expect(dobbelte).toEqual([]);
  });
});
