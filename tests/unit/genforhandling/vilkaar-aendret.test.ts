import { describe, expect, test } from 'vitest';
import { genforhandling } from '#machines/genforhandling/index.ts';
import type { ForloebId } from '#machines/ids.ts';
import { dato } from '#machines/kalender/dato.ts';
import { doegnlinje } from './payloads.ts';
import { type Genforhandling, kommetTil } from './support.ts';

/* A kontrakt changes while its price is negotiated: it is regulated on 1 January, or another tillægsaftale is signed. */

const GAMMEL = [doegnlinje(2_450)];
const reguleret = (g: Genforhandling) =>
  g.vilkaarAendret('regulering', [
    [null, GAMMEL],
    ['2027-01-01', [doegnlinje(2_525)]],
  ]);
const andenAftale = (g: Genforhandling) =>
  g.vilkaarAendret('tillaeg', [
    [null, GAMMEL],
    ['2026-12-01', [doegnlinje(2_450), doegnlinje(300)]],
  ]);
const ids = (reasons: readonly { readonly id: string }[]) => reasons.map((r) => r.id);

/** Asked for on 20 November 2026, described the same day, and come so far. */
const i2026 = (leaf: string) => kommetTil(leaf, '2026-11-20');

describe('a regulation', () => {
  test('is the old price of its days, when the tillægsaftale is written after it', () => {
    const g = reguleret(i2026('tillaegTilUnderskrift')).den('2027-02-24');
    g.goer('udfyldTillaeg', { faktureresFra: dato('2027-03-01') });

    // 42 days × (2.610 − 2.450) + 59 days × (2.610 − 2.525) kr.
    expect(g.facts.tillaeg?.efterbetaling).toMatchObject({ dage: 101, oere: 672_000 + 501_500 });
  });

  test('takes a written tillægsaftale back: it is not sent, nobody has signed it, and the act says why', () => {
    const g = i2026('tillaegTilUnderskrift')
      .goer('udfyldTillaeg')
      .goer('sendTillaeg')
      .goer('underskrivTillaegSomKoeber');
    reguleret(g.den('2026-12-05'));

    expect(g.tilstand).toBe('tillaegTilUnderskrift');
    expect(g.facts).toMatchObject({ tillaeg: null, sendt: null, underskrifter: { koeber: null, leverandoer: null } });
    expect(g.venter()).toEqual(['udfyldTillaeg']);
    expect(genforhandling.ord('udfyldTillaeg', g.facts)).toMatchObject({ label: 'Udfyld tillægsaftalen igen' });
    expect(genforhandling.ord('udfyldTillaeg', g.goer('udfyldTillaeg').facts)).toMatchObject({
      label: 'Udfyld tillægsaftale',
    });
  });

  test('leaves what was recommended and decided: the new price is the same', () => {
    expect(reguleret(i2026('tilBeslutning')).proev('godkend')).toEqual([]);
    expect(reguleret(i2026('tillaegTilUnderskrift')).proev('udfyldTillaeg')).toEqual([]);
  });

  test('does not touch what is about terms', () => {
    const g = kommetTil('tillaegTilUnderskrift', '2026-11-20', { medfoert: { art: 'vilkaar' } });

    expect(reguleret(g.goer('udfyldTillaeg').goer('sendTillaeg')).facts).toMatchObject({
      tillaeg: { versionNr: 1 },
      sendt: { dato: '2026-11-20' },
    });
  });

  test('of another kontrakt of the sag is none of its own', () => {
    const g = i2026('tillaegTilUnderskrift').goer('udfyldTillaeg');
    g.vilkaarAendret('regulering', [[null, [doegnlinje(1_000)]]], { kontraktId: 'en anden' as ForloebId });

    expect(g.facts).toMatchObject({ linjer: GAMMEL, tillaeg: { versionNr: 1 } });
  });
});

describe('another tillægsaftale', () => {
  test('is not undone by what was decided before it: it is negotiated and decided again', () => {
    const g = andenAftale(i2026('tillaegTilUnderskrift').goer('udfyldTillaeg'));
    expect(g.proev('udfyldTillaeg')).toMatchObject([
      { id: 'beslutningErAktuel', kode: 'notNow', vej: ['afvisTillaeg'] },
    ]);
    expect(g.venter()).toEqual(['afvisTillaeg']);

    g.goer('afvisTillaeg').goer('indstil').goer('godkend');
    expect(g.proev('udfyldTillaeg')).toEqual([]);
  });

  test('nor by what was recommended before it: it is sent back', () => {
    const g = andenAftale(i2026('tilBeslutning'));
    expect([ids(g.proev('godkend')), ids(g.proev('godkendDelvist'))]).toEqual([
      ['indstillingErAktuel'],
      ['indstillingErAktuel'],
    ]);
    expect(g.venter()).toEqual(['sendTilbage']);

    expect(g.goer('sendTilbage').goer('indstil').proev('godkend')).toEqual([]);
  });

  test('that leaves the lines as they are changes no ground', () => {
    const g = i2026('tilBeslutning').vilkaarAendret('tillaeg', [[null, GAMMEL]], { leverandoernavn: 'Ny Omsorg A/S' });

    expect([g.proev('godkend'), g.facts.leverandoernavn]).toEqual([[], 'Ny Omsorg A/S']);
  });

  test('is what the next recommendation begins with', () => {
    const g = andenAftale(i2026('beskrevet'));

    expect(genforhandling.forudfyldAf('indstil', g.facts)['linjer']).toHaveLength(2);
  });
});
