import { expect, test } from 'vitest';
import { cvr, ean, kommunekode, pNummer, uuid } from '#machines/egne-felter.ts';
import { invalidReasons } from '#machines/words.ts';

/** Each kind of number, what is written, and what is said of it; null where it is taken. */
const CASES = [
  ['a code', kommunekode, '370', null],
  ['a code of two digits', kommunekode, '37', 'Skriv kommunens kode med tre cifre, fx 259.'],
  ['a CVR', cvr, '13748136', null],
  ['a CVR with a slip', cvr, '13748137', 'CVR-nummeret findes ikke. Skriv de otte cifre, fx 13748136.'],
  ['a CVR that is cut', cvr, '1374813', 'CVR-nummeret findes ikke. Skriv de otte cifre, fx 13748136.'],
  ['a P-nummer', pNummer, '1000000001', null],
  ['a P-nummer with letters', pNummer, 'P100000000', 'Skriv P-nummeret med ti cifre.'],
  ['an EAN', ean, '5798000354821', null],
  ['an EAN that is cut', ean, '579800035482', 'EAN-nummeret findes ikke. Skriv de 13 cifre, fx 5798000354821.'],
  ['an EAN with a slip', ean, '5798000354822', 'EAN-nummeret findes ikke. Skriv de 13 cifre, fx 5798000354821.'],
  ['a UUID', uuid, '123e4567-e89b-42d3-a456-426614174000', null],
  ['a UUID that is cut', uuid, '123e4567', 'Skriv afdelingens UUID, fx 123e4567-e89b-42d3-a456-426614174000.'],
] as const;

test.each(CASES)('%s is taken, or said to be wrong in its own words', (_, felt, written, said) => {
  const parsed = felt().schema.safeParse(written);
  const sentences = invalidReasons(parsed.error?.issues ?? []).map((reason) => reason.tekst);
  expect(sentences).toEqual(said === null ? [] : [said]);
});
