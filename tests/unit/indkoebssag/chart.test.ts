import { expect, test } from 'vitest';
import { PILE } from '#machines/links.ts';

test('loads', () => {
  expect(PILE).toHaveLength(3);
});
