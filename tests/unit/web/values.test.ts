import { describe, expect, it } from 'vitest';
import type { FormFelt } from '#machines/form.ts';
import { showForm } from '../../../web/form/show.ts';
import { emptyValues, isBlank, restoreValues } from '../../../web/form/values.ts';
import { ALLE_ARTER, aFelt } from './fixtures/felter.ts';

describe('the values of a form', () => {
  it('are empty at first', () => {
    const rows = aFelt({
      navn: 'r',
      art: 'raekker',
      label: 'R',
      felter: [aFelt({ navn: 'a', art: 'tekst', label: 'A' })],
    });
    expect(emptyValues([rows])).toEqual({ r: [] });
    expect(isBlank(emptyValues([...ALLE_ARTER, rows]))).toBe(true);
    expect(isBlank({ a: '', r: [{ a: 'x' }] })).toBe(false);
    expect(isBlank({ valgt: ['x'] })).toBe(false);
    expect(isBlank({ tilbud: { id: 'b1', tekst: 'Åbrinken' } })).toBe(false);
  });

  it('of a list that must have a row begin with one', () => {
    const rows = (given: { kraevet?: boolean; mindst: number }) => ({
      ...aFelt({ navn: 'r', art: 'raekker', label: 'R', felter: [aFelt({ navn: 'a', art: 'tekst', label: 'A' })] }),
      kraevet: true,
      ...given,
    });
    for (const start of [(f: FormFelt) => emptyValues([f]), (f: FormFelt) => showForm([f], { r: [] })]) {
      expect(start(rows({ mindst: 1 }))).toEqual({ r: [{ a: '' }] });
      expect(start(rows({ mindst: 0 }))).toEqual({ r: [] });
      expect(start(rows({ mindst: 1, kraevet: false }))).toEqual({ r: [] });
    }
  });

  it('come back from a draft as they were written, also what cannot be read yet', () => {
    const written = {
      ...emptyValues(ALLE_ARTER),
      modtaget: '31.2.',
      indeholder: ['kost'],
      takstillaeg: [{ hvad: 'Ledsagelse', beloeb: '3', til: '' }],
      tilbud: { id: 'b1', tekst: 'Åbrinken' },
    };
    expect(restoreValues(ALLE_ARTER, JSON.parse(JSON.stringify(written)))).toEqual(written);
  });

  it.each([null, 'x', [], { modtaget: 7, indeholder: 'kost', takstillaeg: 'x', tilbud: 'b1' }])(
    'leave out of a draft what does not fit the form: %o',
    (draft) => {
      expect(restoreValues(ALLE_ARTER, draft)).toEqual(emptyValues(ALLE_ARTER));
    },
  );
});
