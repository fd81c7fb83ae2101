import { expect, test } from 'vitest';
import type { Facts as Genforhandling } from '#machines/genforhandling/facts.ts';
import type { Facts as Kontrakt } from '#machines/kontrakt/facts.ts';
import { EnSag } from './en-sag.ts';

const kontrakt = (sag: EnSag) => sag.facts('kontrakt') as unknown as Kontrakt;
const genforhandlinger = (sag: EnSag) => sag.alle('genforhandling').map((g) => g.facts as Genforhandling);
const tilBeslutning = (sag: EnSag) =>
  sag
    .goer('kontrakt.anmodOmGenforhandling')
    .goer('genforhandling.registrerBeskrivelse')
    .goer('genforhandling.fagligVurdering')
    .goer('genforhandling.indstil');

test('a regulation is told to what is negotiated; a disputed one is when the leder accepts it', () => {
  const sag = new EnSag('registrerLoebendeKontrakt', '2026-11-02').goer('kontrakt.anmodOmGenforhandling');
  const [foer] = genforhandlinger(sag);
  sag.goer('kontrakt.registrerTakstregulering', { sample: 'stor' });
  expect(genforhandlinger(sag)[0]).toEqual(foer);

  sag.goer('kontrakt.accepterTakstregulering');
  expect(genforhandlinger(sag)[0]?.priser).toEqual(kontrakt(sag).priser);
  expect(kontrakt(sag).priser.map((p) => p.fra)).toEqual([null, '2027-01-01']);
});

test('of two genforhandlinger that are open at once, the one that is signed first is not undone by the other', () => {
  const sag = tilBeslutning(new EnSag('registrerLoebendeKontrakt'));
  tilBeslutning(sag)
    .goer('genforhandling.godkend')
    .goer('genforhandling.udfyldTillaeg')
    .goer('genforhandling.sendTillaeg')
    .goer('genforhandling.underskrivTillaegSomKoeber')
    .goer('genforhandling.registrerTillaegUnderskrift');

  const [foerste, anden] = sag.alle('genforhandling');
  expect([foerste?.tilstand, anden?.tilstand]).toEqual(['tilBeslutning', 'gennemfoert']);
  expect(genforhandlinger(sag)[0]?.linjer).toEqual(kontrakt(sag).linjer);
  expect(foerste?.chart.venterPaa('tilBeslutning', foerste.facts).map((v) => v.event)).toEqual(['sendTilbage']);
});
