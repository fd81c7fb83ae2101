import { expect, test } from 'vitest';
import type { Actor } from '#machines/actor.ts';
import { whyNot } from '#machines/decide.ts';
import { CAST } from '#tests/support/samples/cast.ts';
import { omgivelserAf } from '#tests/support/worlds.ts';
import { EnSag } from './en-sag.ts';

const named = (rolle: Actor['roller'][number]): Actor => {
  const found = CAST.find((actor) => actor.roller.includes(rolle));
  if (!found) throw new Error(`the cast has no ${rolle}`);
  return found;
};

test('who asked through a stand-in is barred as the one who asked, in the genforhandling that it opened', () => {
  const raadgiver = named('raadgiver');
  const vikar: Actor = { ...raadgiver, personId: 'vikar' as Actor['personId'], teams: [], vikarFor: [raadgiver] };
  const sag = new EnSag('registrerLoebendeKontrakt').goer('kontrakt.anmodOmGenforhandling', { af: vikar });

  expect(sag.den('genforhandling').gjort['genforhandling.anmod']).toEqual([vikar.personId, raadgiver.personId]);
  const leder = { ...raadgiver, roller: ['leder' as const] };
  sag.goer('genforhandling.registrerBeskrivelse').goer('genforhandling.fagligVurdering').goer('genforhandling.indstil');
  const g = sag.den('genforhandling');
  expect(whyNot(g.chart, g, 'godkend', leder, omgivelserAf(sag.world)).map((r) => r.id)).toEqual(['fireOejne']);
});
