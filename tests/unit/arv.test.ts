import { expect, test } from 'vitest';
import { withArv } from '#machines/fold.ts';
import type { PersonId } from '#machines/ids.ts';

const [anna, bo] = ['anna', 'bo'] as PersonId[] as [PersonId, PersonId];

test('what a forløb inherits of who did what is not washed by a second opening of the same kind', () => {
  const arvet = { 'opfoelgning.planlaeg': [anna], 'indkoebssag.godkend': [bo] };
  expect(withArv(arvet, { 'opfoelgning.planlaeg': [bo] })).toEqual({
    'opfoelgning.planlaeg': [anna, bo],
    'indkoebssag.godkend': [bo],
  });
});

test('nobody is noted twice', () => {
  expect(withArv({ 'kontrakt.udfyld': [anna] }, { 'kontrakt.udfyld': [anna] })).toEqual({ 'kontrakt.udfyld': [anna] });
});
