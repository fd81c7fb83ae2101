import { expect, test } from 'vitest';
import { EnSag } from './en-sag.ts';

const anmodet = () => new EnSag('registrerLoebendeKontrakt').goer('kontrakt.anmodOmGenforhandling');

/** Decided in whole, filled and sent: the signatures are missing. */
const tilUnderskrift = () =>
  anmodet()
    .goer('genforhandling.registrerBeskrivelse')
    .goer('genforhandling.fagligVurdering')
    .goer('genforhandling.indstil')
    .goer('genforhandling.godkend')
    .goer('genforhandling.udfyldTillaeg')
    .goer('genforhandling.sendTillaeg');

test('a request opens a genforhandling with the terms as they are, and the sag knows that it is open', () => {
  const sag = anmodet();
  expect(sag.den('genforhandling').tilstand).toBe('anmodet');
  expect(sag.facts('genforhandling')['kontraktId']).toBe(sag.den('kontrakt').id);
  expect(sag.facts('indkoebssag')['genforhandlinger']).toEqual([sag.den('genforhandling').id]);
});

test('the second signature carries it through: the kontrakt hears the new terms and stays where it is', () => {
  const sag = tilUnderskrift().goer('genforhandling.underskrivTillaegSomKoeber');
  expect(sag.den('genforhandling').tilstand).toBe('tillaegTilUnderskrift');
  sag.goer('genforhandling.registrerTillaegUnderskrift');

  expect(sag.den('genforhandling').tilstand).toBe('gennemfoert');
  expect(sag.den('kontrakt').tilstand).toBe('iKraft');
  expect(sag.facts('kontrakt')['tillaeg']).toMatchObject([{ tillaegId: sag.den('genforhandling').id }]);
  expect(sag.facts('kontrakt')['linjer']).toEqual(
    (sag.facts('genforhandling')['tillaeg'] as { linjer: unknown }).linjer,
  );
  expect(sag.facts('indkoebssag')['genforhandlinger']).toEqual([]);
});

test('an answer is owed after the end of the kontrakt too, and the ended kontrakt hears nothing', () => {
  const sag = anmodet().goer('kontrakt.aftalOphoer').om(60).goer('kontrakt.frist.slut.naaet', { uret: true });
  expect(sag.den('kontrakt').tilstand).toBe('ophoert');
  expect(sag.den('genforhandling').tilstand).toBe('anmodet');
  expect(() => sag.goer('indkoebssag.afslut')).toThrow(/genforhandling/i);

  sag.goer('genforhandling.traek').goer('indkoebssag.afslut');
  expect(sag.den('indkoebssag').tilstand).toBe('afsluttet');
});
