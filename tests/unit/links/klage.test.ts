import { describe, expect, test } from 'vitest';
import { EnSag } from './en-sag.ts';

/** A sag whose afgørelse has been complained of, in the leaf where that afgørelse left it. */
function medKlage(): EnSag {
  const sag = new EnSag('registrerLoebendeKontrakt').goer('indkoebssag.registrerAfgoerelse', {
    med: { udfald: 'delvis' },
  });
  return sag.goer('indkoebssag.modtagKlage');
}

describe('a complaint', () => {
  test('is a forløb of its own, and is named by the afgørelse that it is about', () => {
    const sag = medKlage();
    expect(sag.den('klage').tilstand).toBe('modtaget');
    expect(sag.facts('klage')['afgoerelseSeq']).toBe((sag.facts('indkoebssag')['afgoerelse'] as { seq: number }).seq);
  });

  test('that is upheld while help is given asks for a new afgørelse, and the help goes on', () => {
    const sag = medKlage().goer('klage.startGenvurdering').goer('klage.givMedhold');
    expect(sag.den('klage').tilstand).toBe('medhold');
    expect(sag.den('indkoebssag').tilstand).toBe('indsatsIGang');
    expect(sag.venter('indkoebssag')).toContain('registrerAfgoerelse');
  });

  test('outlives its sag, and when Ankestyrelsen then changes the afgørelse a new sag is opened (design.md 3.7)', () => {
    const sag = medKlage().goer('klage.startGenvurdering').goer('klage.fasthold').goer('klage.videresend');
    sag
      .goer('kontrakt.aftalOphoer')
      .om(60)
      .goer('kontrakt.frist.slut.naaet', { uret: true })
      .goer('indkoebssag.afslut');
    expect(sag.den('klage').tilstand).toBe('videresendt');

    sag.goer('klage.registrerAnkestyrelsensAfgoerelse', { med: { udfald: 'ophaevet' } });
    expect(sag.den('indkoebssag').tilstand).toBe('afsluttet');
    expect(sag.nye).toHaveLength(1);
  });

  test('that Ankestyrelsen does not uphold opens nothing, and the ended sag is told', () => {
    const sag = medKlage().goer('klage.startGenvurdering').goer('klage.fasthold').goer('klage.videresend');
    sag.goer('klage.registrerAnkestyrelsensAfgoerelse', { med: { udfald: 'stadfaestet' } });
    expect(sag.nye).toEqual([]);
    expect(sag.facts('indkoebssag')['klager']).toMatchObject([{ udfald: 'stadfaestet' }]);
  });
});
