import { describe, expect, test } from 'vitest';
import type { ForloebId } from '#machines/ids.ts';
import { indkoebssag } from '#machines/indkoebssag/index.ts';
import { dato } from '#machines/kalender/dato.ts';
import { oere } from '#machines/pris/oere.ts';
import { iGangMedKontrakt, medKontrakt, ophoert, opsagt } from './med-kontrakt.ts';
import { aSag, type Sag } from './support.ts';

/* C12: start, price and stop are told to økonomi; whoever must is asked. */

/** What the act begins with while it is waited for, else null. */
const skalMelde = (sag: Sag) =>
  sag.venter().includes('meldTilOekonomi') ? indkoebssag.forudfyldAf('meldTilOekonomi', sag.facts) : null;

const nyPris = (sag: Sag, aarsprisOere: number) =>
  sag.hoerer('kontraktVilkaar', {
    linjer: [{ nr: 1, paragraf: 'par107' }],
    aarsprisOere: oere(aarsprisOere),
    priser: [{ fra: dato('2026-04-01'), aarsprisOere: oere(aarsprisOere) }],
    slutdato: null,
  });

const meldt = () => iGangMedKontrakt().goer('meldTilOekonomi', { art: 'start' });

describe('økonomi is told', () => {
  test('the start, from the first day of help', () => {
    expect(skalMelde(iGangMedKontrakt())).toMatchObject({
      art: 'start',
      dato: '2026-01-05',
      beloebOere: 89_425_000,
    });
    expect(skalMelde(meldt())).toBeNull();
  });

  test('the new price, whenever that of the kontrakt is another than was told last', () => {
    const sag = nyPris(meldt(), 95_000_000);
    expect(skalMelde(sag)).toMatchObject({ art: 'pris', dato: '2026-04-01', beloebOere: 95_000_000 });

    sag.goer('meldTilOekonomi', { art: 'pris', beloebOere: oere(95_000_000) });
    expect(skalMelde(sag)).toBeNull();
    expect(skalMelde(nyPris(sag, 95_000_000))).toBeNull();
    expect(skalMelde(nyPris(sag, 96_000_000))).toMatchObject({ art: 'pris' });
  });

  test('the price that became known after an acute start', () => {
    const sag = aSag().goer('akutGodkend').goer('registrerIndflytning').goer('meldTilOekonomi', { art: 'start' });
    expect(skalMelde(sag)).toBeNull();

    expect(skalMelde(medKontrakt(sag))).toMatchObject({ art: 'pris', beloebOere: 89_425_000 });
  });

  test('nothing of a running contract until its price changes: økonomi pays it already (C3)', () => {
    const linje = {
      paragraf: 'par107',
      antal: 365,
      antalEnhed: 'doegnPrAar',
      enhedsprisOere: oere(245_000),
      prisEnhed: 'doegn',
      ikrafttraedelsesdato: null,
      slutdato: null,
      foersteOpfoelgning: null,
    } as const;
    const sag = aSag({ aabning: 'registrerLoebendeKontrakt', payload: { linjer: [linje] } });
    sag.hoerer('kontraktAabnet', { kontraktId: 'kontrakt-1' as ForloebId, iKraft: true });
    expect(skalMelde(nyPris(sag, 89_425_000))).toBeNull();

    expect(skalMelde(nyPris(sag, 90_000_000))).toMatchObject({ art: 'pris' });
  });

  test('the stop, when the kontrakt has ended', () => {
    const sag = opsagt(meldt(), 'koeber', false);
    expect(skalMelde(sag)).toBeNull();

    expect(skalMelde(ophoert(sag, 'opsagtAfKoeber'))).toMatchObject({ art: 'stop', dato: '2026-03-02' });
    expect(skalMelde(sag.goer('meldTilOekonomi', { art: 'stop' }))).toBeNull();
  });

  test('no stop while a kontrakt has only run out: whether the help goes on is asked first', () => {
    expect(skalMelde(ophoert(meldt(), 'slutdato'))).toBeNull();
  });

  test('the stop, when the borger has died', () => {
    const sag = meldt().goer('borgerDoed', { betalingSlut: dato('2026-01-31') });

    expect(skalMelde(sag)).toMatchObject({ art: 'stop', dato: '2026-01-31' });
  });

  test('the stop once, also where it was told with the notice', () => {
    const sag = opsagt(meldt(), 'koeber', false).goer('meldTilOekonomi', { art: 'stop' });

    expect(skalMelde(sag)).toBeNull();
    expect(skalMelde(ophoert(sag, 'opsagtAfKoeber'))).toBeNull();
  });

  test('that it goes on, when a stop was told and the notice is withdrawn; and of the next end anew', () => {
    const sag = opsagt(meldt(), 'koeber', false).goer('meldTilOekonomi', { art: 'stop' });
    sag.hoerer('kontraktOpsigelseTrukket');
    expect(skalMelde(sag)).toMatchObject({ art: 'start' });

    opsagt(sag, 'koeber', false);
    expect(skalMelde(sag)).toBeNull();
    expect(skalMelde(ophoert(sag, 'opsagtAfKoeber'))).toMatchObject({ art: 'stop' });
  });

  test('the start of what comes after the end', () => {
    const sag = ophoert(meldt(), 'slutdato').goer('meldTilOekonomi', { art: 'stop' });

    expect(skalMelde(medKontrakt(sag, 'kontrakt-2' as ForloebId))).toMatchObject({ art: 'start' });
  });
});
