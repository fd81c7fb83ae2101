import { expect, test } from 'vitest';
import type { Actor } from '#machines/actor.ts';
import { whyNot } from '#machines/decide.ts';
import { CAST } from '#tests/support/samples/cast.ts';
import { omgivelserAf } from '#tests/support/worlds.ts';
import { bestilt, EnSag } from './en-sag.ts';

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

test('who issued the afgørelse does not re-assess the klage of it, which is a forløb of its own', () => {
  const [leder, anden] = CAST.filter((actor) => actor.roller.includes('leder')) as [Actor, Actor];
  const sag = new EnSag('registrerLoebendeKontrakt')
    .goer('indkoebssag.registrerAfgoerelse', { med: { udfald: 'delvis' }, af: leder })
    .goer('indkoebssag.modtagKlage')
    .goer('klage.startGenvurdering');
  const k = sag.den('klage');
  const hvorforIkke = (actor: Actor) =>
    whyNot(k.chart, k, 'givMedhold', actor, omgivelserAf(sag.world)).map((r) => r.id);

  expect(hvorforIkke(leder)).toEqual(['fireOejne']);
  expect(hvorforIkke(anden)).toEqual([]);
});

test('who proposed the price is barred from deciding it in the sag too that goes on with the help', () => {
  const forslag = { ...named('leder'), personId: 'nogen' as Actor['personId'] };
  const sag = bestilt()
    .goer('indkoebssag.opretKontrakt')
    .goer('indkoebssag.registrerIndflytning')
    .goer('kontrakt.modtagOpsigelse');
  const [ny] = sag.nye;
  const root = ny?.forloeb.get(ny.rootId);
  if (!ny || !root) throw new Error('no sag was opened');
  const hvorforIkke = (actor: Actor) =>
    whyNot(root.chart, root, 'accepterPris', actor, omgivelserAf(ny)).map((r) => r.id);

  expect(hvorforIkke(forslag)).toEqual(['fireOejne']);
  expect(hvorforIkke(named('leder'))).not.toContain('fireOejne');
});
