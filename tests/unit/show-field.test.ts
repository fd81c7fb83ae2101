import { expect, test } from 'vitest';
import { kontrakt } from '#machines/kontrakt/index.ts';
import { showFields } from '#machines/show-field.ts';

const felter = { linjer: kontrakt.events.get('udfyld')?.felter['linjer'] ?? never() };
const shown = (linjer: readonly object[]) => showFields(kontrakt.labels, 'udfyld', felter, { linjer }, () => null);
const linje = { paragraf: 'par107', antal: 365, antalEnhed: 'doegnPrAar', enhedsprisOere: 315_000, slutdato: null };

test('a list of rows is a table as well as sentences: a column for each field that some row has, numbers told apart', () => {
  expect(shown([{ ...linje, slutdato: '2026-12-31' }, linje])).toEqual([
    {
      label: 'Indsatser og pris',
      tekst:
        'Paragraf: § 107, Antal: 365, Enhed for antal: døgn pr. år, Pris pr. enhed: 3.150,00\u00a0kr., Slutdato: 31. december 2026\nParagraf: § 107, Antal: 365, Enhed for antal: døgn pr. år, Pris pr. enhed: 3.150,00\u00a0kr.',
      tabel: {
        kolonner: [
          { label: 'Paragraf', tal: false },
          { label: 'Antal', tal: true },
          { label: 'Enhed for antal', tal: false },
          { label: 'Pris pr. enhed', tal: true },
          { label: 'Slutdato', tal: false },
        ],
        raekker: [
          ['§ 107', '365', 'døgn pr. år', '3.150,00\u00a0kr.', '31. december 2026'],
          ['§ 107', '365', 'døgn pr. år', '3.150,00\u00a0kr.', ''],
        ],
      },
    },
  ]);
});

test('an empty list is left out, and what is no list has no table', () => {
  expect(shown([])).toEqual([]);
  const dato = { startdato: { art: 'dato' } } as unknown as Parameters<typeof showFields>[2];
  expect(showFields(kontrakt.labels, 'udfyld', dato, { startdato: '2026-03-02' }, () => null)).toMatchObject([
    { tekst: '2. marts 2026', tabel: null },
  ]);
});

function never(): never {
  throw new Error('the kontrakt has no lines');
}
