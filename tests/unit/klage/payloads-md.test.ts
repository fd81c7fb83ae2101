import { expect, test } from 'vitest';
import { klage } from '#machines/klage/index.ts';
import { codedFields, listedFields } from '#tests/support/payloads-md.ts';

test('the table of payloads lists every field, its part, and whether it may be empty', () => {
  expect(listedFields(klage)).toEqual(codedFields(klage));
});
