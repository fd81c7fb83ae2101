import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FeltArt } from '#machines/felter.ts';
import type { FormFelt } from '#machines/form.ts';
import { readForm } from '../../../web/form/read.ts';
import { showForm } from '../../../web/form/show.ts';
import { emptyValues, untouched } from '../../../web/form/values.ts';
import { ALLE_ARTER, aFelt } from './fixtures/felter.ts';

const line = fc.string({ minLength: 1 }).map((text) => text.trim() || 'x');
const id = fc.stringMatching(/^[\w-]{1,20}$/);
const offered = ({ muligheder }: FormFelt) => fc.constantFrom(...(muligheder ?? []).map((m) => m.id));
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const notShown = () => fc.constant(null);

/** What the server may send of a field of each kind. */
const VAERDI: Record<FeltArt, (felt: FormFelt) => fc.Arbitrary<unknown>> = {
  dato: () => day,
  oere: () => fc.integer({ min: 0, max: 1_000_000_000_000 }),
  timer: () => fc.integer({ min: 0, max: 672 }).map((quarters) => quarters / 4),
  antal: ({ decimaler }) => fc.integer({ min: 0, max: 10_000_000 }).map((n) => n / 10 ** decimaler),
  tekst: () => line,
  langTekst: () => fc.array(line, { minLength: 1 }).map((lines) => lines.join('\n')),
  varsel: () => line,
  valg: offered,
  kandidat: offered,
  pristilbud: offered,
  emne: offered,
  flervalg: ({ muligheder, mindst }) =>
    fc.subarray(
      (muligheder ?? []).map((m) => m.id),
      { minLength: mindst },
    ),
  jaNej: () => fc.boolean(),
  raekker: ({ felter, mindst }) => fc.array(payloadOf(felter ?? []), { minLength: mindst, maxLength: 4 }),
  moede: () => id,
  person: () => id,
  team: () => id,
  tilbud: notShown,
  dokument: notShown,
  borger: notShown,
};

function payloadOf(schema: readonly FormFelt[]): fc.Arbitrary<Record<string, unknown>> {
  const written = (felt: FormFelt) => {
    const value = VAERDI[felt.art](felt);
    // An empty list that may be left out is read as left out.
    if (!felt.kraevet) return fc.option(value).map((v) => (Array.isArray(v) && v.length === 0 ? null : v));
    return value;
  };
  return fc.record(Object.fromEntries(schema.map((felt) => [felt.navn, written(felt)])));
}

const some = [
  { id: 'a', tekst: 'A' },
  { id: 'b', tekst: 'B' },
] as const;
const MANGE: readonly FormFelt[] = [
  ...ALLE_ARTER,
  aFelt({ navn: 'maengde', art: 'antal', label: 'Mængde', decimaler: 2 }),
  aFelt({ navn: 'pristilbud', art: 'pristilbud', label: 'Pristilbud', muligheder: some }),
  aFelt({ navn: 'emne', art: 'emne', label: 'Emne', muligheder: some, kraevet: false }),
  aFelt({ navn: 'ingen', art: 'flervalg', label: 'Ingen er et svar', muligheder: some, mindst: 0 }),
  aFelt({ navn: 'borger', art: 'borger', label: 'Borger', kraevet: false }),
  aFelt({ navn: 'linjer', art: 'raekker', label: 'Linjer', mindst: 1, felter: ALLE_ARTER }),
];

describe('showing what was written before', () => {
  it('has every kind of field', () => {
    expect(new Set(MANGE.map(({ art }) => art))).toEqual(new Set(Object.keys(VAERDI)));
  });

  it('is read again as it was', () => {
    fc.assert(
      fc.property(payloadOf(MANGE), (payload) => {
        expect(readForm(MANGE, showForm(MANGE, payload))).toEqual({ ok: true, payload });
      }),
    );
  });

  it.each([
    ['dato', '2026-03-02', '02.03.2026'],
    ['oere', 245050, '2.450,50'],
    ['timer', 12.25, '12,25'],
    ['antal', 1200, '1200'],
    ['jaNej', false, 'nej'],
    ['varsel', 'løbende måned + 30 dage', 'løbende måned + 30 dage'],
  ] as const)('writes %s %s as »%s«', (art, value, expected) => {
    expect(showForm([aFelt({ navn: 'x', art, label: 'X' })], { x: value })).toEqual({ x: expected });
  });

  it.each([
    null,
    {},
    { modtaget: '2026-02-30', prisPrDoegn: '12', indeholder: ['x'], kandidat: 'k9', tilbud: 'b1', takstillaeg: 7 },
  ])('leaves empty what is not there, is no longer offered, or is of another kind: %o', (payload) => {
    expect(showForm(ALLE_ARTER, payload)).toEqual(emptyValues(ALLE_ARTER));
  });

  it('knows the fields that still stand as they were filled in', () => {
    const start = { a: 'x', b: ['kost'], c: '', d: [{ e: '1' }] };
    expect([...untouched(start, start)]).toEqual(['a', 'b', 'd']);
    expect([...untouched({ ...start, a: 'y', d: [{ e: '2' }] }, start)]).toEqual(['b']);
  });
});
