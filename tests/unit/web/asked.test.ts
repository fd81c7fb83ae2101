import { describe, expect, it } from 'vitest';
import { askedFor, demandedBy } from '../../../web/form/asked.ts';
import { needsJumpList, partsOf } from '../../../web/form/parts.ts';
import { readForm } from '../../../web/form/read.ts';
import { emptyValues } from '../../../web/form/values.ts';
import { aFelt, valgmuligheder } from './fixtures/felter.ts';

const VALG = aFelt({ navn: 'regel', art: 'valg', label: 'Regel', muligheder: valgmuligheder('Fast', 'Andet') });
const FOELGER = aFelt({
  navn: 'anden',
  art: 'tekst',
  label: 'Anden regel',
  kraevet: false,
  kunNaar: { felt: 'regel', vaerdier: ['andet'] },
});
const names = (felter: readonly { navn: string }[]) => felter.map(({ navn }) => navn);

describe('what a form asks for', () => {
  it('asks for a field once the other is answered so, and no longer when the answer changes', () => {
    const schema = [VALG, FOELGER];
    expect(names(askedFor(schema, { regel: '', anden: '' }))).toEqual(['regel']);
    expect(names(askedFor(schema, { regel: 'andet', anden: '' }))).toEqual(['regel', 'anden']);
    expect(names(askedFor(schema, { regel: 'fast', anden: 'Står her endnu' }))).toEqual(['regel']);
  });

  it('sends as null what is not asked for, though it was written, and keeps it for when the answer is changed back', () => {
    const written = { regel: 'fast', anden: 'Skrevet før' };
    expect(readForm([VALG, FOELGER], written)).toEqual({ ok: true, payload: { regel: 'fast', anden: null } });
    expect(readForm([VALG, FOELGER], { ...written, regel: 'andet' })).toEqual({
      ok: true,
      payload: { regel: 'andet', anden: 'Skrevet før' },
    });
  });

  it.each([
    ['ja', true],
    ['nej', false],
    ['', false],
  ])('reads a yes-or-no question answered »%s«', (svar, asked) => {
    const schema = [
      aFelt({ navn: 'bekymring', art: 'jaNej', label: 'Bekymring' }),
      aFelt({
        navn: 'hvad',
        art: 'tekst',
        label: 'Hvad',
        kraevet: false,
        kunNaar: { felt: 'bekymring', vaerdier: [true] },
      }),
    ];
    expect(names(askedFor(schema, { bekymring: svar, hvad: '' })).includes('hvad')).toBe(asked);
  });

  it('asks until something is chosen in a list', () => {
    const schema = [
      aFelt({ navn: 'deltagere', art: 'flervalg', label: 'Deltagere', muligheder: valgmuligheder('Borger', 'Værge') }),
      aFelt({
        navn: 'hvorfor',
        art: 'tekst',
        label: 'Hvorfor ikke',
        kraevet: false,
        kunNaar: { felt: 'deltagere', vaerdier: ['borger'], ellers: true },
      }),
    ];
    const asked = (deltagere: readonly string[]) => names(askedFor(schema, { deltagere, hvorfor: '' }));
    expect(asked([])).toContain('hvorfor');
    expect(asked(['værge'])).toContain('hvorfor');
    expect(asked(['værge', 'borger'])).not.toContain('hvorfor');
  });

  it('does not ask for what follows from a field that is not asked for itself', () => {
    const third = aFelt({
      navn: 'uddyb',
      art: 'tekst',
      label: 'Uddyb',
      kraevet: false,
      kunNaar: { felt: 'grund', vaerdier: ['andet'] },
    });
    const second = aFelt({
      navn: 'grund',
      art: 'valg',
      label: 'Grund',
      kraevet: false,
      muligheder: valgmuligheder('Andet'),
      kunNaar: { felt: 'regel', vaerdier: ['andet'] },
    });
    const schema = [VALG, second, third];
    expect(names(askedFor(schema, { regel: 'fast', grund: 'andet', uddyb: '' }))).toEqual(['regel']);
    expect(names(askedFor(schema, { regel: 'andet', grund: 'andet', uddyb: '' }))).toEqual(['regel', 'grund', 'uddyb']);
  });

  it('never asks for what does not concern the forløb, and sends it empty, a list as no rows', () => {
    const schema = [
      aFelt({ navn: 'linjer', art: 'raekker', label: 'Linjer', uvedkommende: true, felter: [VALG] }),
      aFelt({ navn: 'cvr', art: 'tekst', label: 'CVR', kraevet: false, uvedkommende: true }),
      VALG,
    ];
    const values = { ...emptyValues(schema), linjer: [{ regel: 'fast' }], cvr: '1', regel: 'fast' };
    expect(names(askedFor(schema, values))).toEqual(['regel']);
    expect(readForm(schema, values)).toEqual({ ok: true, payload: { linjer: [], cvr: null, regel: 'fast' } });
  });

  it('shows and sends what the server wants though it was not asked for', () => {
    const schema = [VALG, FOELGER];
    const values = { regel: 'fast', anden: 'x' };
    const fejl = [
      { felt: 'anden', tekst: 'Anden regel: Udfyld feltet.' },
      { felt: 'regel', tekst: 'Regel: Vælg.' },
    ];
    const demanded = demandedBy(schema, values, fejl);
    expect([...demanded]).toEqual(['anden']);
    expect(names(askedFor(schema, values, demanded))).toEqual(['regel', 'anden']);
    expect(readForm(schema, values, demanded)).toEqual({ ok: true, payload: { regel: 'fast', anden: 'x' } });
  });
});

describe('the parts of a form', () => {
  const i = (afsnit: string | null, navn: string) => aFelt({ navn, art: 'tekst', label: navn, afsnit });

  it('stand in the order of their first field, what stands before them first', () => {
    const parts = partsOf([i(null, 'cpr'), i('Sagen', 'a'), i('Sagen', 'b'), i('Pris', 'c')]);
    expect(parts.map(({ titel, felter }) => [titel, names(felter)])).toEqual([
      [null, ['cpr']],
      ['Sagen', ['a', 'b']],
      ['Pris', ['c']],
    ]);
  });

  it('get a list to jump from when they are three', () => {
    expect(needsJumpList(partsOf([i('A', 'a'), i('B', 'b')]))).toBe(false);
    expect(needsJumpList(partsOf([i('A', 'a'), i('B', 'b'), i('C', 'c')]))).toBe(true);
  });
});
