import { expect, test } from 'vitest';
import { kontrakt } from '#machines/kontrakt/index.ts';
import { codedFields, listedFields } from '#tests/support/payloads-md.ts';

test('the table of payloads lists every field, its part, and whether it may be empty', () => {
  expect(listedFields(kontrakt)).toEqual(codedFields(kontrakt));
});
