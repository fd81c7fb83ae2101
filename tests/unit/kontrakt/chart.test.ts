import { expect, test } from 'vitest';
import { kontrakt } from '#machines/kontrakt/index.ts';

test('the chart loads', () => {
  expect(kontrakt.navn).toBe('kontrakt');
});
