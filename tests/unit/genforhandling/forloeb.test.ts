import { describe, expect, test } from 'vitest';
import { dato } from '#machines/kalender/dato.ts';
import { beggeHarUnderskrevet } from '#machines/pile/fra-genforhandlingen.ts';
import { doegnlinje } from './payloads.ts';
import { anmodet, kommetTil } from './support.ts';

const medTimer = { omfang: ['timer' as const], timerFoer: 20, timerEfter: 25 };

describe('the ordinary way', () => {
  test('leads from the request to the tillægsaftale that both have signed', () => {
    const g = kommetTil('gennemfoert');

    expect(g.tilstand).toBe('gennemfoert');
    expect(g.facts).toMatchObject({
      udfald: 'helt',
      sluttet: '2026-01-30',
      svar: { dato: '2026-01-30' },
      beslutning: { udfald: 'helt', aarsprisOere: 95_265_000, virkningFra: '2026-01-30' },
      tillaeg: { versionNr: 1, aarsprisOere: 95_265_000 },
    });
  });

  test('is not over before both have signed', () => {
    const g = kommetTil('tillaegTilUnderskrift').goer('udfyldTillaeg').goer('sendTillaeg');
    expect(beggeHarUnderskrevet(g.goer('registrerTillaegUnderskrift').facts)).toBe(false);
    expect(beggeHarUnderskrevet(g.goer('underskrivTillaegSomKoeber').facts)).toBe(true);
  });

  test.each(['vilkaar', 'parter'] as const)('is the same where it is about %s, with no new price', (art) => {
    const g = kommetTil('gennemfoert', '2026-01-30', { medfoert: { art } });

    expect(g.facts).toMatchObject({ udfald: 'helt', afgoerelseKraeves: false, tillaeg: { linjer: null } });
    expect(g.facts.tillaeg?.vilkaar.varselKoeber).toBe(art === 'vilkaar' ? 'løbende måned + 60 dage' : null);
    expect(g.facts.tillaeg?.leverandoer).toEqual(
      art === 'parter' ? { navn: null, cvr: '13748136', pNummer: null } : null,
    );
  });
});

/* "A genforhandling can end in part, or in temporary – no ground for renegotiation, which is also an answer" (C13). */
describe('the outcome', () => {
  test.each([
    ['afslaa', 'afslaaet', 'afslag'],
    ['afgoerMidlertidig', 'midlertidig', 'midlertidig'],
  ] as const)('%s is an answer and the end', (event, leaf, udfald) => {
    const g = kommetTil('tilBeslutning').den('2026-02-10').goer(event);

    expect(g.tilstand).toBe(leaf);
    expect(g.facts).toMatchObject({ udfald, sluttet: '2026-02-10', svar: { dato: '2026-02-10' } });
  });

  test('in part is by the lines that the leder writes', () => {
    const g = kommetTil('tilBeslutning').goer('godkendDelvist', { linjer: [doegnlinje(2_500)] });

    expect(g.tilstand).toBe('tillaegTilUnderskrift');
    expect(g.facts.beslutning).toMatchObject({ udfald: 'delvist', aarsprisOere: 91_250_000 });
  });

  test('trukket when it is given up, or the sag is closed, from every live leaf', () => {
    for (const leaf of ['anmodet', 'beskrevet', 'forhandles', 'tilBeslutning', 'tillaegTilUnderskrift']) {
      expect(kommetTil(leaf).goer('traek').facts, leaf).toMatchObject({ udfald: 'trukket', beslutning: null });
      expect(kommetTil(leaf).sagenLukket().tilstand, leaf).toBe('trukket');
    }
  });

  test('a recommendation to refuse changes no line and no price', () => {
    const g = kommetTil('beskrevet').goer('indstil', { udfald: 'afslag' });

    expect(g.facts.indstilling).toMatchObject({ linjer: null, aarsprisOere: null, virkningFra: null });
  });
});

/* "More hours also need a professional assessment and an afgørelse, not only fewer" (C13). */
describe('when the help becomes another', () => {
  const oplyst = (timerEfter: number) =>
    anmodet()
      .goer('registrerBeskrivelse', { ...medTimer, timerEfter })
      .goer('fagligVurdering', {
        retning: timerEfter > 20 ? 'op' : 'ned',
      });

  test.each([25, 20.25, 19.75, 0])('to %s hours, the borger must have an afgørelse and a bestilling', (timerEfter) => {
    const g = oplyst(timerEfter)
      .goer('indstil', { omfang: ['timer'], timerEfter })
      .goer('godkend');

    expect(g.facts).toMatchObject({ afgoerelseKraeves: true, bestillingKraeves: true });
  });

  test.each(['normering', 'nattevagt', 'paragraffer'] as const)('in %s, the same', (slags) => {
    const g = oplyst(20)
      .goer('indstil', { omfang: [slags] })
      .goer('godkend');

    expect(g.facts).toMatchObject({ afgoerelseKraeves: true, bestillingKraeves: true });
  });

  test('only the price, neither', () => {
    expect(kommetTil('tillaegTilUnderskrift').facts).toMatchObject({
      afgoerelseKraeves: false,
      bestillingKraeves: false,
    });
  });

  test('refused, neither', () => {
    const g = oplyst(25)
      .goer('indstil', { udfald: 'afslag', omfang: ['timer'], timerEfter: 25 })
      .goer('afslaa');

    expect(g.facts).toMatchObject({ afgoerelseKraeves: false, bestillingKraeves: false });
  });

  test('for a time, both; and neither when the bestilling stays as it is', () => {
    const g = () => oplyst(25).goer('indstil', { udfald: 'midlertidig', omfang: ['timer'], timerEfter: 25 });

    expect(g().goer('afgoerMidlertidig', { gaelderTil: dato('2026-03-31') }).facts).toMatchObject({
      afgoerelseKraeves: true,
      bestillingKraeves: true,
      beslutning: { gaelderTil: '2026-03-31', timerEfter: 25, linjer: null },
    });
    expect(g().goer('afgoerMidlertidig').facts).toMatchObject({ afgoerelseKraeves: false, bestillingKraeves: false });
  });

  test('nobody recommends before it is assessed', () => {
    const g = anmodet().goer('registrerBeskrivelse', medTimer);
    expect(g.proev('indstil')).toMatchObject([
      { id: 'fagligVurderingErDer', kode: 'missing', vej: ['fagligVurdering'] },
    ]);

    expect(g.goer('fagligVurdering').proev('indstil')).toEqual([]);
  });
});

describe('ways back', () => {
  test('sendTilbage leaves the recommendation', () => {
    const g = kommetTil('tilBeslutning').goer('sendTilbage');

    expect(g.tilstand).toBe('forhandles');
    expect(g.facts.indstilling).toBeNull();
  });

  test('a refused tillægsaftale leaves all that was decided, but not that it was answered', () => {
    const g = kommetTil('tillaegTilUnderskrift').goer('udfyldTillaeg').goer('sendTillaeg').goer('afvisTillaeg');

    expect(g.tilstand).toBe('forhandles');
    expect(g.facts).toMatchObject({
      indstilling: null,
      beslutning: null,
      tillaeg: null,
      sendt: null,
      underskrifter: { koeber: null, leverandoer: null },
      svar: { dato: '2026-01-30' },
      tillaegVersioner: 1,
    });
  });

  test('what was answered first was the answer of T07, whatever is decided later', () => {
    const g = kommetTil('tillaegTilUnderskrift').goer('udfyldTillaeg').goer('afvisTillaeg').den('2026-02-20');

    expect(g.goer('indstil').goer('godkend').facts).toMatchObject({
      svar: { dato: '2026-01-30' },
      beslutning: { svarSendt: '2026-02-20' },
    });
  });

  test('a new text of the tillægsaftale has been neither sent nor signed, and is counted', () => {
    const g = kommetTil('tillaegTilUnderskrift')
      .goer('udfyldTillaeg')
      .goer('sendTillaeg')
      .goer('underskrivTillaegSomKoeber')
      .goer('udfyldTillaeg', { aftaletekst: 'En anden tekst.' });

    expect(g.facts).toMatchObject({ tillaeg: { versionNr: 2 }, sendt: null, underskrifter: { koeber: null } });
  });
});

describe('the order of signing (C16)', () => {
  const klar = (raekkefoelge: 'koeberFoerst' | 'leverandoerFoerst' | 'fri') =>
    kommetTil('tillaegTilUnderskrift', '2026-01-30', { medfoert: { raekkefoelge } }).goer('udfyldTillaeg');

  test('koeberFoerst: the leder signs what was sent, then they', () => {
    const g = klar('koeberFoerst').goer('sendTillaeg');
    expect(g.proev('registrerTillaegUnderskrift')).toMatchObject([
      { id: 'erLeverandoerensTur', vej: ['underskrivTillaegSomKoeber'] },
    ]);

    g.goer('underskrivTillaegSomKoeber').goer('registrerTillaegUnderskrift');
    expect(beggeHarUnderskrevet(g.facts)).toBe(true);
  });

  test('leverandoerFoerst: the leder signs when they have', () => {
    const g = klar('leverandoerFoerst').goer('sendTillaeg');
    expect(g.proev('underskrivTillaegSomKoeber')).toMatchObject([{ id: 'erKoebersTur' }]);

    g.goer('registrerTillaegUnderskrift').goer('underskrivTillaegSomKoeber');
    expect(beggeHarUnderskrevet(g.facts)).toBe(true);
  });

  test('fri: either first, each once, and neither before it was sent', () => {
    const g = klar('fri');
    expect(g.proev('underskrivTillaegSomKoeber')).toMatchObject([{ id: 'tillaegErSendt', vej: ['sendTillaeg'] }]);

    g.goer('sendTillaeg').goer('underskrivTillaegSomKoeber');
    expect(g.proev('underskrivTillaegSomKoeber')).toMatchObject([{ id: 'koeberHarIkkeUnderskrevet' }]);
    expect(g.proev('registrerTillaegUnderskrift')).toEqual([]);
  });

  test('nothing is signed before it is written', () => {
    const g = kommetTil('tillaegTilUnderskrift');

    expect(g.proev('underskrivTillaegSomKoeber')).toMatchObject([{ id: 'tillaegErSendt', vej: ['sendTillaeg'] }]);
    expect(g.proev('sendTillaeg')).toMatchObject([{ id: 'harTillaeg', vej: ['udfyldTillaeg'] }]);
  });
});
