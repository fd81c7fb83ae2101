import { describe, expect, test } from 'vitest';
import { genforhandling } from '#machines/genforhandling/index.ts';
import { anmodet, type Genforhandling, kommetTil } from './support.ts';

/** Each entry as `event: whom`. */
const bolden = (g: Genforhandling) =>
  genforhandling
    .venterPaa(g.tilstand, g.facts)
    .map(({ event, hvem }) => `${event}: ${'rolle' in hvem ? hvem.rolle : hvem.art}`);

describe('who has the ball', () => {
  test('anmodet: the leverandør describes; we do, when we have asked', () => {
    expect(bolden(anmodet())).toEqual(['registrerBeskrivelse: leverandoer']);
    expect(bolden(anmodet('2026-01-30', { medfoert: { fra: 'koeber' } }))).toEqual([
      'registrerBeskrivelse: kontraktforhandler',
    ]);
    expect(bolden(anmodet('2026-01-30', { medfoert: { fra: 'koeber', forhandler: 'nej' } }))).toEqual([
      'registrerBeskrivelse: raadgiver',
    ]);
  });

  test('beskrevet and forhandles: it is recommended, when it has been assessed', () => {
    const timer = { omfang: ['timer' as const], timerFoer: 20, timerEfter: 25 };

    expect(bolden(kommetTil('beskrevet'))).toEqual(['indstil: kontraktforhandler']);
    expect(bolden(kommetTil('forhandles'))).toEqual(['indstil: kontraktforhandler']);
    expect(bolden(anmodet().goer('registrerBeskrivelse', timer))).toEqual(['fagligVurdering: raadgiver']);
  });

  test('what was asked for is the leverandør’s too, until it comes', () => {
    const g = kommetTil('beskrevet').goer('bedOmMere');
    expect(bolden(g)).toEqual(['registrerSupplering: leverandoer', 'indstil: kontraktforhandler']);

    expect(bolden(g.goer('registrerSupplering'))).toEqual(['indstil: kontraktforhandler']);
  });

  test.each([
    ['helt', 'godkend: leder'],
    ['delvist', 'godkendDelvist: leder'],
    ['midlertidig', 'afgoerMidlertidig: leder'],
    ['afslag', 'afslaa: leder'],
  ] as const)('tilBeslutning: recommended %s waits for %s', (udfald, ventet) => {
    expect(bolden(kommetTil('beskrevet').goer('indstil', { udfald }))).toEqual([ventet]);
  });

  test('tillaegTilUnderskrift: written, sent, signed by both', () => {
    const g = kommetTil('tillaegTilUnderskrift');
    expect(bolden(g)).toEqual(['udfyldTillaeg: kontraktforhandler']);

    expect(bolden(g.goer('udfyldTillaeg'))).toEqual(['sendTillaeg: kontraktforhandler']);
    expect(bolden(g.goer('sendTillaeg'))).toEqual([
      'underskrivTillaegSomKoeber: leder',
      'registrerTillaegUnderskrift: leverandoer',
    ]);
    expect(bolden(g.goer('underskrivTillaegSomKoeber'))).toEqual(['registrerTillaegUnderskrift: leverandoer']);
  });

  test.each([
    ['koeberFoerst', ['underskrivTillaegSomKoeber: leder']],
    ['leverandoerFoerst', ['registrerTillaegUnderskrift: leverandoer']],
  ] as const)('%s: one after the other', (raekkefoelge, ventet) => {
    const g = kommetTil('tillaegTilUnderskrift', '2026-01-30', { medfoert: { raekkefoelge } })
      .goer('udfyldTillaeg')
      .goer('sendTillaeg');

    expect(bolden(g)).toEqual(ventet);
  });

  test('ended, nobody', () => {
    expect(bolden(kommetTil('gennemfoert'))).toEqual([]);
    expect(bolden(anmodet().goer('traek'))).toEqual([]);
  });
});

test('every live leaf waits for somebody of ours, or has a frist with a date', () => {
  for (const leaf of ['anmodet', 'beskrevet', 'forhandles', 'tilBeslutning', 'tillaegTilUnderskrift']) {
    const g = kommetTil(leaf);
    const vores = genforhandling.venterPaa(g.tilstand, g.facts).some(({ hvem }) => hvem.art === 'rolle');
    expect(vores || g.frister().some((f) => f.dato !== null), leaf).toBe(true);
  }
});
