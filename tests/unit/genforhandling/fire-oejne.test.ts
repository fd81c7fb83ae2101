import { describe, expect, test } from 'vitest';
import type { Actor, Rolle } from '#machines/actor.ts';
import type { KommuneId, PersonId } from '#machines/ids.ts';
import { oere } from '#machines/pris/oere.ts';
import { kommetTil, TEAM } from './support.ts';

const alle: readonly Rolle[] = ['raadgiver', 'kontraktforhandler', 'leder'];

/** Has every role, so that only what he has done stands in his way. */
const person = (id: string, roller: readonly Rolle[] = alle, graense: number | null = null): Actor => ({
  personId: id as PersonId,
  kommuneId: 'kommune' as KommuneId,
  roller,
  teams: [TEAM],
  beloebsgraense: graense === null ? null : oere(graense),
  vikarFor: [],
});

const bo = person('bo');
const eva = person('eva');
const ida = person('ida');

const beslutninger = ['godkend', 'godkendDelvist', 'afslaa', 'afgoerMidlertidig'] as const;
const ids = (reasons: readonly { id: string }[]) => reasons.map((r) => r.id);

describe('nobody decides on his own work (domain.md 7)', () => {
  test('requester ≠ decider: whoever the request came in by', () => {
    // An opening by an arrow is on behalf of who sent the request on the kontrakt.
    const g = kommetTil('tilBeslutning');

    for (const event of beslutninger) expect(ids(g.maa(event, person('raadgiver'))), event).toEqual(['fireOejne']);
    for (const event of beslutninger) expect(g.maa(event, bo), event).toEqual([]);
  });

  test('author of the indstilling ≠ decider', () => {
    const g = kommetTil('beskrevet').af(bo, 'indstil');

    for (const event of beslutninger) expect(ids(g.maa(event, bo)), event).toEqual(['fireOejne']);
    expect(g.maa('godkend', eva)).toEqual([]);
    // It goes back to be worked on: no answer is given.
    expect(g.maa('sendTilbage', bo)).toEqual([]);
  });

  test('says who of the two it was: he himself, or the one he stands in for', () => {
    const g = kommetTil('beskrevet').af(bo, 'indstil');
    const why = (actor: Actor) => g.maa('godkend', actor).map(({ tekst }) => tekst);

    expect(why(bo)).toEqual(['Det skal en anden gøre: du har selv gjort «Indstil» på sagen.']);
    expect(why({ ...bo, vikarFor: [eva] })).toEqual(why(bo));
    const vikar = { ...person('vikar', ['leder']), teams: [], vikarFor: [bo] };
    expect(why(vikar)).toEqual(['Det skal en anden gøre: den, du er vikar for, har selv gjort «Indstil» på sagen.']);
  });

  test('negotiator ≠ price approver; he may still say no', () => {
    const g = kommetTil('beskrevet').af(bo, 'registrerRunde').af(eva, 'indstil');

    expect(ids(g.maa('godkend', bo))).toEqual(['fireOejne']);
    expect(ids(g.maa('godkendDelvist', bo))).toEqual(['fireOejne']);
    expect(g.maa('afslaa', bo)).toEqual([]);
  });

  test('a way back does not wash it', () => {
    const g = kommetTil('beskrevet').af(bo, 'indstil').af(eva, 'sendTilbage').af(eva, 'indstil');

    expect(ids(g.maa('godkend', bo))).toEqual(['fireOejne']);
    expect(ids(g.maa('godkend', eva))).toEqual(['fireOejne']);
    expect(g.maa('godkend', ida)).toEqual([]);
  });

  test('filler of the tillægsaftale ≠ signer, and does not register the other signature', () => {
    const g = kommetTil('tillaegTilUnderskrift').af(bo, 'udfyldTillaeg').af(bo, 'sendTillaeg');

    expect(ids(g.maa('underskrivTillaegSomKoeber', bo))).toEqual(['fireOejne']);
    expect(ids(g.maa('registrerTillaegUnderskrift', bo))).toEqual(['fireOejne']);
    expect(g.maa('underskrivTillaegSomKoeber', eva)).toEqual([]);
    expect(g.maa('registrerTillaegUnderskrift', eva)).toEqual([]);
  });

  test('a stand-in is barred by what the one he stands in for has done', () => {
    const g = kommetTil('beskrevet').af(bo, 'indstil');
    const kunVikar = { ...person('ida', ['leder']), teams: [], vikarFor: [bo] };

    expect(ids(g.maa('godkend', kunVikar))).toEqual(['fireOejne']);
  });
});

describe('foreløbigt tilsagn', () => {
  test('is given by none who asked, negotiated or recommended', () => {
    const g = kommetTil('beskrevet').af(bo, 'registrerRunde');

    expect(ids(g.maa('givForeloebigtTilsagn', bo))).toEqual(['fireOejne']);
    expect(ids(g.maa('givForeloebigtTilsagn', person('raadgiver')))).toEqual(['fireOejne']);
    expect(g.maa('givForeloebigtTilsagn', eva)).toEqual([]);
  });

  test('is confirmed by who gave it, or his stand-in (C9)', () => {
    const g = kommetTil('beskrevet').af(bo, 'givForeloebigtTilsagn');
    const vikar = { ...eva, vikarFor: [bo] };

    expect(ids(g.maa('bekraeftTilsagn', eva))).toEqual(['kunDenNaevnte']);
    expect(g.maa('bekraeftTilsagn', bo)).toEqual([]);
    expect(g.maa('bekraeftTilsagn', vikar)).toEqual([]);
  });

  test('given by a stand-in is the one’s he stood in for', () => {
    const vikar = { ...person('ida', ['leder']), teams: [], vikarFor: [bo] };
    const g = kommetTil('beskrevet').af(vikar, 'givForeloebigtTilsagn');

    expect(g.facts.tilsagn?.givetAf).toBe('bo');
    expect(g.maa('bekraeftTilsagn', vikar)).toEqual([]);
  });

  test('counts against his limit by the day, for a year', () => {
    const g = kommetTil('beskrevet');

    // 3.000 kr. a day is 1.095.000 kr. a year.
    expect(g.maa('givForeloebigtTilsagn', person('bo', alle, 109_500_000))).toEqual([]);
    expect(ids(g.maa('givForeloebigtTilsagn', person('bo', alle, 109_499_999)))).toEqual(['graense']);
  });
});

describe('a leder decides and signs up to his limit', () => {
  // 2.610 kr. a day is 952.650 kr. a year.
  const over = person('bo', alle, 95_264_999);
  const lige = person('bo', alle, 95_265_000);

  test.each([
    ['tilBeslutning', 'godkend'],
    ['tilBeslutning', 'godkendDelvist'],
  ] as const)('in %s: %s', (leaf, event) => {
    expect(ids(kommetTil(leaf).maa(event, over))).toEqual(['graense']);
    expect(kommetTil(leaf).maa(event, lige)).toEqual([]);
  });

  test('and signs by the same', () => {
    const g = kommetTil('tillaegTilUnderskrift').goer('udfyldTillaeg').goer('sendTillaeg');

    expect(ids(g.maa('underskrivTillaegSomKoeber', over))).toEqual(['graense']);
    expect(g.maa('underskrivTillaegSomKoeber', lige)).toEqual([]);
  });

  test('to refuse has no limit', () => {
    expect(kommetTil('tilBeslutning').maa('afslaa', person('bo', alle, 1))).toEqual([]);
  });
});
