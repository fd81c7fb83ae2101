import { expect, test } from 'vitest';
import { workedExamples } from './worked-examples.ts';

test.each(workedExamples)('$regel: $udloeser → $forventet', ({ svar, forventet }) => {
  expect(svar).toBe(forventet);
});
