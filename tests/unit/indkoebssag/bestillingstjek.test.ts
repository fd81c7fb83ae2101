import { expect, test } from 'vitest';
import { bestillingstjek, type TjekketBestilling } from '#machines/indkoebssag/bestillingstjek.ts';
import { udledDokument } from '#machines/indkoebssag/dokument.ts';
import { dato } from '#machines/kalender/dato.ts';
import { sagI } from './support.ts';

const ydelse = {
  ydelse: 'Støtte',
  paragraf: 'par85' as const,
  art: null,
  antal: 10.25,
  enhed: 'timerPrUge' as const,
  normering: null,
  nattevagt: null,
};
const hel: TjekketBestilling = {
  indsatsformaal: 'At bo trygt.',
  ydelser: [ydelse],
  gaeldendeFra: dato('2026-02-01'),
  start: dato('2026-02-01'),
  slutdato: null,
  revurderesDato: dato('2026-08-01'),
};

test.each<[string, Partial<TjekketBestilling>, string[]]>([
  ['nothing when it is whole', {}, []],
  ['an empty indsatsformål', { indsatsformaal: null }, ['BT-50 indsatsformaal']],
  ['no ydelse', { ydelser: [] }, ['BT-30 ydelser']],
  ['no ydelse with omfang', { ydelser: [{ ...ydelse, antal: null }] }, ['BT-30 ydelser']],
  ['a missing tidshorisont', { revurderesDato: null }, ['BT-10 slutdato']],
  ['no end date, when it is to be looked at again', { slutdato: dato('2027-01-01'), revurderesDato: null }, []],
  ['missing dates', { gaeldendeFra: null, start: null }, ['BT-55 gaeldendeFra', 'BT-55 start']],
])('finds %s', (_, change, fund) => {
  expect(bestillingstjek({ ...hel, ...change }).map((f) => `${f.regel} ${f.felt}`)).toEqual(fund);
});

test('what the document says becomes facts: findings once each, and its hours', () => {
  const bestilling = { ...hel, start: null, gaeldendeFra: null, ydelser: [ydelse, { ...ydelse, antal: 0.1 }] };

  expect(udledDokument(bestilling, { sha256: 'abc' })).toEqual({
    sha256: 'abc',
    tjek: ['BT-55'],
    antalYdelser: 2,
    timerPrUge: 10.35,
    normeringer: [
      { paragraf: 'par85', normering: null, nattevagt: null },
      { paragraf: 'par85', normering: null, nattevagt: null },
    ],
  });
});

test('blocks the finishing, not the saving (C14)', () => {
  const sag = sagI('bestilling');

  expect(sag.proev('gemBestilling', { indsatsformaal: null })).toEqual([]);
  expect(sag.proev('faerdiggoerBestilling', { indsatsformaal: null })).toMatchObject([
    { kode: 'invalid', id: 'BT-50', felt: 'indsatsformaal' },
  ]);
});

test('versions are counted, and the last finished one holds', () => {
  const sag = sagI('bestilling').goer('gemBestilling').goer('faerdiggoerBestilling').goer('gemBestilling');

  expect(sag.facts.bestilling?.versionNr).toBe(2);
  expect(sag.facts.bestillingKladde?.versionNr).toBe(3);
});
