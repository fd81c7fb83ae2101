import { describe, expect, test } from 'vitest';
import type { StoredEvent } from '#machines/chart.ts';
import { enKontrakt, type Kontrakt } from './support.ts';

/** Who is written to at once, and for what, by an event that has just been done. */
const mails = (k: Kontrakt, type: string): readonly string[] =>
  k.chart
    .beskeder({ type, facts: {} } as StoredEvent, k.facts)
    .map(({ slags, til }) => `${slags} ${til.art === 'rolle' ? til.rolle : til.art}`);

describe('the leder is asked to sign when it is his turn (C16)', () => {
  const klar = (raekkefoelge: 'fri' | 'leverandoerFoerst') =>
    enKontrakt({ raekkefoelge }).goerDet('udfyld').goerDet('klargoer');

  test('at once, where nobody comes first', () => {
    const k = klar('fri').goerDet('sendTilUnderskrift');
    expect(mails(k, 'sendTilUnderskrift')).toEqual(['underskriv leder']);
    expect(k.frist('T20')?.hvem).toEqual({ art: 'rolle', rolle: 'leder' });
    expect(mails(k.goerDet('registrerEksternUnderskrift'), 'registrerEksternUnderskrift')).toEqual([]);
  });

  test('when the supplier has signed, where they come first', () => {
    const k = klar('leverandoerFoerst').goerDet('sendTilUnderskrift');
    expect(mails(k, 'sendTilUnderskrift')).toEqual([]);
    expect(k.frist('T20')?.hvem).toEqual({ art: 'rolle', rolle: 'kontraktforhandler' });

    k.goerDet('registrerEksternUnderskrift');
    expect(mails(k, 'registrerEksternUnderskrift')).toEqual(['underskriv leder']);
    expect(k.frist('T20')?.hvem).toEqual({ art: 'rolle', rolle: 'leder' });
  });
});
