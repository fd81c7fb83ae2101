import { describe, expect, test } from 'vitest';
import { bestilt, EnSag } from './en-sag.ts';

const medKladde = () => bestilt().goer('indkoebssag.opretKontrakt');
const sendt = () => medKladde().goer('kontrakt.udfyld').goer('kontrakt.klargoer').goer('kontrakt.sendTilUnderskrift');

describe('the trin kontrakt', () => {
  test('follows the kontrakt: filled, sent, signed by both', () => {
    const sag = medKladde();
    expect([sag.den('indkoebssag').tilstand, sag.den('kontrakt').tilstand]).toEqual(['kontrakt.udfyldes', 'kladde']);
    sag.goer('kontrakt.udfyld').goer('kontrakt.klargoer').goer('kontrakt.sendTilUnderskrift');
    expect(sag.den('indkoebssag').tilstand).toBe('kontrakt.tilUnderskrift');
    sag.goer('kontrakt.underskrivSomKoeber');
    expect(sag.den('indkoebssag').tilstand).toBe('kontrakt.tilUnderskrift');
    sag.goer('kontrakt.registrerEksternUnderskrift');
    expect([sag.den('indkoebssag').tilstand, sag.den('kontrakt').tilstand]).toEqual([
      'kontrakt.underskrevet',
      'underskrevet',
    ]);
  });

  test('goes back to filling when the supplier does not accept the terms', () => {
    const sag = sendt().goer('kontrakt.afvis');
    expect([sag.den('indkoebssag').tilstand, sag.den('kontrakt').tilstand]).toEqual(['kontrakt.udfyldes', 'kladde']);
  });

  test('goes back to the price when the supplier refuses, and the next kontrakt says which it replaces', () => {
    const sag = sendt().goer('kontrakt.leverandoerAfslaar');
    const refused = sag.den('kontrakt').id;
    expect([sag.den('indkoebssag').tilstand, sag.den('kontrakt').tilstand]).toEqual(['prisforhandling', 'bortfaldet']);
    sag
      .goer('indkoebssag.foreslaaPris')
      .goer('indkoebssag.indstil')
      .goer('indkoebssag.saetPaaDagsorden')
      .goer('indkoebssag.godkend')
      .goer('indkoebssag.opretKontrakt');
    expect(sag.facts('kontrakt')['erstatter']).toBe(refused);
  });

  test('lets the borger move in before anybody has signed: the kontrakt is in force, its paper goes on (C2)', () => {
    const sag = sendt().goer('indkoebssag.registrerIndflytning');
    expect([sag.den('indkoebssag').tilstand, sag.den('kontrakt').tilstand]).toEqual(['indsatsIGang', 'iKraft']);
    expect(sag.facts('kontrakt')['papir']).toBe('sendt');
    expect(sag.den('opfoelgning').tilstand).toBe('planlagt');
    sag.goer('kontrakt.underskrivSomKoeber').goer('kontrakt.registrerEksternUnderskrift');
    expect(sag.facts('kontrakt')['papir']).toBe('underskrevet');
    expect(sag.facts('indkoebssag')).toMatchObject({ kontrakt: { papir: 'underskrevet', iKraft: true } });
  });

  test('falls away with the sag that goes back to the market, or is closed', () => {
    expect(sendt().goer('indkoebssag.tilbageTilMarked').den('kontrakt').tilstand).toBe('bortfaldet');
    expect(sendt().goer('indkoebssag.lukUdenIndkoeb').den('kontrakt').tilstand).toBe('bortfaldet');
    expect(sendt().goer('indkoebssag.annuller').den('kontrakt').tilstand).toBe('bortfaldet');
  });
});

test('the agreed price is written once: the kontrakt begins with the lines of the pristilbud that was accepted', () => {
  const k = medKladde().den('kontrakt');
  const { aarsprisOere } = k.facts as { aarsprisOere: number };

  expect(k.chart.forudfyldAf('udfyld', k.facts)['linjer']).toEqual([
    {
      paragraf: 'par108',
      antal: 365,
      antalEnhed: 'doegnPrAar',
      enhedsprisOere: 250_000,
      prisEnhed: 'doegn',
      ikrafttraedelsesdato: expect.any(String),
      slutdato: null,
      foersteOpfoelgning: null,
    },
  ]);
  expect(aarsprisOere).toBe(365 * 250_000);
});

test('a hold of the sag is told to kontrakt and follow-up, and its end too (C26)', () => {
  const sag = sendt().goer('indkoebssag.registrerIndflytning').goer('indkoebssag.saetPaaVent');
  expect(sag.facts('kontrakt')['hold']).not.toBeNull();
  expect(sag.facts('opfoelgning')['paaVentSiden']).toBe(sag.world.today);
  sag.om(5).goer('indkoebssag.genoptag');
  expect(sag.facts('kontrakt')).toMatchObject({ hold: null, pauser: [{ til: sag.world.today }] });
  expect(sag.facts('opfoelgning')['paaVentSiden']).toBeNull();
});

test('a hold that the clock ends late, after a standstill, ended on its own day', () => {
  const sag = new EnSag('registrerLoebendeKontrakt').goer('indkoebssag.saetPaaVent');
  const { siden, til } = sag.facts('indkoebssag')['hold'] as { siden: string; til: string };
  sag.om(100).goer('indkoebssag.frist.vaekning.naaet', { uret: true });
  expect(sag.facts('kontrakt')['pauser']).toEqual([{ fra: siden, til }]);
  expect(sag.facts('opfoelgning')['pauser']).toEqual([{ fra: siden, til }]);
});

test('a corrected paragraph is told to the kontrakt: in an ABL § 105 dwelling nobody is asked to move out (L-31)', () => {
  const sag = new EnSag('registrerLoebendeKontrakt').goer('kontrakt.modtagOpsigelse');
  expect(sag.venter('kontrakt')).toContain('planlaegUdflytning');
  sag.goer('indkoebssag.ret', {
    med: { felt: 'paragraffer', nyDato: null, nyKommune: null, nyeParagraffer: ['ablPar105'] },
  });
  expect(sag.facts('kontrakt')['paragraffer']).toEqual(['ablPar105']);
  expect(sag.venter('kontrakt')).toContain('sikrHjaelp');
  expect(sag.venter('kontrakt')).not.toContain('planlaegUdflytning');
});

test('a paragraph that was corrected before the kontrakt was in force is told with the moving-in', () => {
  const sag = sendt().goer('indkoebssag.foreslaaRettelse', {
    med: { felt: 'paragraffer', nyDato: null, nyKommune: null, nyeParagraffer: ['ablPar105'] },
  });
  const [rettelse] = sag.facts('indkoebssag')['rettelser'] as readonly { id: string }[];
  sag.goer('indkoebssag.godkendRettelse', { med: { rettelseId: rettelse?.id } });
  sag.goer('indkoebssag.registrerIndflytning');
  expect(sag.facts('kontrakt')['paragraffer']).toEqual(['ablPar105']);
});

test('a corrected day of moving-in is told to the kontrakt (C4)', () => {
  const sag = sendt().om(3).goer('indkoebssag.registrerIndflytning');
  const before = sag.facts('kontrakt')['iKraft'];
  sag.goer('indkoebssag.foreslaaRettelse', {
    med: { felt: 'indflytningsdato', nyDato: '2026-03-03', nyKommune: null, nyeParagraffer: null },
  });
  const [rettelse] = sag.facts('indkoebssag')['rettelser'] as readonly { id: string }[];
  sag.goer('indkoebssag.godkendRettelse', { med: { rettelseId: rettelse?.id } });
  expect(sag.facts('kontrakt')['iKraft']).not.toEqual(before);
  expect(sag.facts('kontrakt')['iKraft']).toMatchObject({ dato: '2026-03-03' });
});

test('moving in elsewhere than was decided leaves the kontrakt of the other tilbud behind (C2, C9)', () => {
  const sag = new EnSag('opretSag')
    .goer('indkoebssag.beskrivBehov')
    .goer('indkoebssag.gemKravspecifikation')
    .goer('indkoebssag.startMarkedsafsoegning')
    .goer('indkoebssag.tilfoejKandidat')
    .goer('indkoebssag.tilfoejKandidat', { sample: 'andet' })
    .goer('indkoebssag.startPrisforhandling')
    .goer('indkoebssag.registrerPristilbud')
    .goer('indkoebssag.foreslaaPris')
    .goer('indkoebssag.indstil')
    .goer('indkoebssag.saetPaaDagsorden')
    .goer('indkoebssag.godkend')
    .goer('indkoebssag.opretKontrakt')
    .goer('indkoebssag.akutGodkend');
  const [, andet] = sag.facts('indkoebssag')['kandidater'] as readonly { id: string }[];
  sag.goer('indkoebssag.registrerIndflytning', { med: { kandidatId: andet?.id } });

  expect(sag.den('indkoebssag').tilstand).toBe('indsatsIGang');
  expect(sag.den('kontrakt').tilstand).toBe('bortfaldet');
  expect(sag.venter('indkoebssag')).toContain('opretKontrakt');
});
