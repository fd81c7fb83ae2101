import { describe, expect, it } from 'vitest';
import type { FormFelt } from '#machines/form.ts';
import { isDemanded, readForm } from '../../../web/form/read.ts';
import { emptyValues } from '../../../web/form/values.ts';
import { ALLE_ARTER, aFelt } from './fixtures/felter.ts';

const raekker = aFelt({
  navn: 'linjer',
  art: 'raekker',
  label: 'Linjer',
  felter: [aFelt({ navn: 'antal', art: 'antal', label: 'Antal' })],
});

describe('reading a form', () => {
  it.each([
    ['dato', '2.3.26', '2026-03-02'],
    ['oere', '2.450,50', 245050],
    ['oere', 'kr. 300,-', 30000],
    ['timer', '12,25', 12.25],
    ['antal', '1.200', 1200],
    ['tekst', '  Ida  ', 'Ida'],
    ['varsel', 'løbende måned + 30 dage', 'løbende måned + 30 dage'],
    ['jaNej', 'ja', true],
    ['jaNej', 'nej', false],
    ['valg', 'akut', 'akut'],
    ['kandidat', 'k1', 'k1'],
  ] as const)('reads %s »%s« as %s', (art, text, expected) => {
    const felt = aFelt({ navn: 'x', art, label: 'X' });
    expect(readForm([felt], { x: text })).toEqual({ ok: true, payload: { x: expected } });
  });

  it('reads what is chosen from a register, several choices, and rows', () => {
    const schema = [
      aFelt({ navn: 'tilbud', art: 'tilbud', label: 'Tilbud' }),
      aFelt({ navn: 'dele', art: 'flervalg', label: 'Dele' }),
      raekker,
    ];
    const values = { tilbud: { id: 'b1', tekst: 'Åbrinken' }, dele: ['kost', 'vask'], linjer: [{ antal: '2' }] };
    expect(readForm(schema, values)).toEqual({
      ok: true,
      payload: { tilbud: 'b1', dele: ['kost', 'vask'], linjer: [{ antal: 2 }] },
    });
  });

  it('sends every field that may be empty as null, and a list that must be there as an empty one', () => {
    const optional = ALLE_ARTER.filter(({ kraevet }) => !kraevet);
    const read = readForm(optional, emptyValues(optional));
    expect(read).toEqual({ ok: true, payload: Object.fromEntries(optional.map(({ navn }) => [navn, null])) });
    expect(readForm([raekker], { linjer: [] })).toEqual({ ok: true, payload: { linjer: [] } });
  });

  it.each(['flervalg', 'raekker'] as const)('takes none as an answer of a %s only where it is one', (art) => {
    const felt = (extra: Partial<FormFelt>) => aFelt({ navn: 'x', art, label: 'X', ...extra });
    const read = (extra: Partial<FormFelt>) => readForm([felt(extra)], { x: [] });
    expect(read({ mindst: 0 })).toEqual({ ok: true, payload: { x: [] } });
    expect(read({ mindst: 0, kraevet: false })).toEqual({ ok: true, payload: { x: null } });
    expect(read({ mindst: 1, kraevet: false })).toEqual({ ok: true, payload: { x: null } });
    const tekst = art === 'flervalg' ? 'Vælg mindst én under »X«.' : 'Tilføj mindst én række under »X«.';
    expect(read({ mindst: 1 })).toEqual({ ok: false, fejl: [{ felt: 'x', tekst }] });
    expect([0, 1].map((mindst) => isDemanded(felt({ mindst })))).toEqual([false, true]);
  });

  it('reads an antal as it is counted: whole, or with so many decimals', () => {
    const read = (text: string, decimaler: number) =>
      readForm([aFelt({ navn: 'x', art: 'antal', label: 'X', decimaler })], { x: text });
    expect(read('20,5', 2)).toEqual({ ok: true, payload: { x: 20.5 } });
    expect(read('20,5', 0)).toEqual({ ok: false, fejl: [{ felt: 'x', tekst: 'X: Skriv et helt tal, fx 3.' }] });
    const tekst = 'X: Skriv et tal med højst 2 decimaler, fx 20,5.';
    expect(read('20,555', 2)).toEqual({ ok: false, fejl: [{ felt: 'x', tekst }] });
  });

  it('tells all that is missing at once, each with its path', () => {
    const read = readForm([aFelt({ navn: 'start', art: 'dato', label: 'Start' }), raekker], {
      start: ' ',
      linjer: [{ antal: '1' }, { antal: 'to' }],
    });
    expect(read).toEqual({
      ok: false,
      fejl: [
        { felt: 'start', tekst: 'Skriv en dato i »Start«.' },
        { felt: 'linjer.1.antal', tekst: 'Linjer, række 2, Antal: Skriv et helt tal, fx 3.' },
      ],
    });
  });

  it('does not guess at an amount with a point for the øre', () => {
    const read = readForm([aFelt({ navn: 'pris', art: 'oere', label: 'Pris' })], { pris: '2450.50' });
    expect(read.ok).toBe(false);
  });
});
