import { expect, test } from 'vitest';
import { aarsprisOfOere } from '#machines/pris/aarspris.ts';
import { oere } from '#machines/pris/oere.ts';
import { OMFATTER_TEKST, prisPrStoettetime, sammenlignStoettetime } from '#machines/pris/stoettetime.ts';

const botilbud = aarsprisOfOere(oere(89_425_000));

test('4.3: 894.250 kr. a year with 20 hours a week is 857,50 kr. an hour', () => {
  expect(prisPrStoettetime(botilbud, 20, 'stoetteBoligOgNat')).toEqual({
    ok: true,
    pris: { oerePrTime: 85_750, omfatter: 'stoetteBoligOgNat' },
  });
});

test('C22: the label says that dwelling and night are included', () => {
  expect(OMFATTER_TEKST.stoetteBoligOgNat).toBe('kr. pr. støttetime, inkl. bolig og nat');
});

test.each([0, -5, 0.001, Number.NaN, Number.POSITIVE_INFINITY])('%d hours a week give no price per hour', (timer) => {
  expect(prisPrStoettetime(botilbud, timer, 'stoetteBoligOgNat')).toEqual({
    ok: false,
    grund: 'Der er ingen støttetimer at fordele prisen på.',
  });
});

test('a price per hour beyond what can be counted is refused', () => {
  expect(prisPrStoettetime(aarsprisOfOere(oere(Number.MAX_SAFE_INTEGER)), 0.01, 'kunStoette').ok).toBe(false);
});

test('C22: it is compared with its like only', () => {
  const here = { oerePrTime: oere(85_750), omfatter: 'stoetteBoligOgNat' } as const;
  const there = { oerePrTime: oere(91_000), omfatter: 'stoetteBoligOgNat' } as const;
  expect(sammenlignStoettetime(there, here)).toEqual({ ok: true, oere: 5_250 });
  expect(sammenlignStoettetime(here, { ...there, omfatter: 'kunStoette' })).toMatchObject({
    ok: false,
    grund: expect.stringContaining('inkl. bolig og nat'),
  });
});
