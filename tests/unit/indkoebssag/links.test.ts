import { describe, expect, test } from 'vitest';
import { CHARTS } from '#machines/charts.ts';
import type { EmneId, ForloebId, PersonId, TeamId, TilbudId } from '#machines/ids.ts';
import type { EventNavn } from '#machines/indkoebssag/events.ts';
import type { Facts } from '#machines/indkoebssag/facts.ts';
import { indkoebssag } from '#machines/indkoebssag/index.ts';
import { dato } from '#machines/kalender/dato.ts';
import { instantAtStartOf } from '#machines/kalender/instant.ts';
import { checkedLinks, PILE } from '#machines/links.ts';
import { plan } from '#machines/plan.ts';
import { oere } from '#machines/pris/oere.ts';
import { PAYLOADS } from './payloads.ts';
import { type Sag, sagI, TILBUD } from './support.ts';

const PILEN = { fra: { chart: indkoebssag, event: 'fritValg' }, til: { chart: indkoebssag, event: 'skiftTilbud' } };

/** What one event plans: [forløb's leaf, facts] of each row. */
function planned<E extends EventNavn>(sag: Sag, type: E, payload: object = {}): { til: string; facts: Facts }[] {
  const result = plan(
    { forloeb: new Map(sag.forloeb ? [['sag' as ForloebId, sag.forloeb]] : []), digest: (text) => `d${text.length}` },
    {
      chart: indkoebssag,
      forloebId: 'sag' as ForloebId,
      rootId: 'sag' as ForloebId,
      type,
      payload: { ...PAYLOADS[type]({ facts: sag.facts, today: sag.today }), ...payload },
      version: null,
      afsender: { art: 'foelger', personId: 'leder' as PersonId, paaVegneAf: null },
      id: 'ny' as EmneId,
      now: instantAtStartOf(sag.today),
      today: sag.today,
      opslag: { tilbud: TILBUD.get('engen') ?? null },
      lukkedage: new Set(),
      seq: sag.seq,
      tilknytning: {
        sagId: 'sag' as ForloebId,
        teamId: 'team' as TeamId,
        tildelt: {},
        dagsorden: null,
        forhandlereSerAlle: false,
        lederUdefra: null,
      },
      switches: sag.regler.switches,
    },
    PILE,
  );
  if (!result.ok) throw new Error(result.reasons.map((r) => r.tekst).join(' '));
  // The steps of one chart: its own facts.
  return result.skridt.map((s) => ({ til: s.move.til, facts: s.move.facts as Facts }));
}

describe('a new sag', () => {
  test('is opened by a free choice during the stay, with need and wanted tilbud, and may skip the udvalg within 10 %', () => {
    const sag = sagI('bestilling', { payload: { paragraffer: ['par108'] } }).goer('registrerIndflytning');
    const [gammel, ny] = planned(sag, 'fritValg', { tilbudId: 'engen' as TilbudId });

    expect(gammel?.til).toBe('indsatsIGang');
    expect(ny?.til).toBe('prisforhandling');
    expect(ny?.facts).toMatchObject({
      fra: { sagId: 'sag', aarsag: 'fritValg', hardFrist: null },
      fritValg: { visiteretAarsprisOere: 89_425_000 },
      kandidater: [{ navn: 'Engen' }],
    });
    expect(ny?.facts.valgt).toBe(ny?.facts.kandidater[0]?.id);
  });

  test('is opened by a leverandørskifte, in the same flat', () => {
    const [, ny] = planned(sagI('bestilling').goer('registrerIndflytning'), 'leverandoerskifte', {
      oensketDato: dato('2026-03-01'),
    });

    expect(ny?.til).toBe('prisforhandling');
    expect(ny?.facts).toMatchObject({ fra: { aarsag: 'leverandoerskifte' }, oensketStart: '2026-03-01' });
  });

  test('is opened when acute help is not approved afterwards, with the day it stops as its hard frist', () => {
    const sag = sagI('behov').goer('akutGodkend').goer('registrerIndflytning');
    const [gammel, ny] = planned(sag, 'afvisEfterfoelgende', { hjaelpStopper: dato('2026-02-01') });

    expect(gammel?.til).toBe('indsatsIGang');
    expect(ny?.til).toBe('behov');
    expect(ny?.facts.fra).toMatchObject({ aarsag: 'ikkeGodkendtEfterfoelgende', hardFrist: '2026-02-01' });
  });

  test('is not opened by a free choice before moving-in: the wish is a kandidat of the same sag', () => {
    const sag = sagI('prisforhandling', { payload: { paragraffer: ['par108'] } });
    const skridt = planned(sag, 'fritValg');

    expect(skridt).toHaveLength(1);
    expect(skridt[0]?.facts.kandidater.map((k) => k.navn)).toEqual(['Bakken', 'Engen']);
  });
});

test('arrows whose ends do not exist do not load', () => {
  const payload = () => ({});
  const til = (event: string) => ({ ...PILEN, til: { chart: indkoebssag, event } });

  expect(() => checkedLinks([{ ...til('skiftTilbudd'), retning: 'nyRod', payload }], CHARTS)).toThrow(/skiftTilbudd/);
  expect(() => checkedLinks([{ ...til('notat'), retning: 'nyRod', payload }], CHARTS)).toThrow(/opens nothing/);
  expect(() => checkedLinks([{ ...PILEN, retning: 'nyRod', payload }], new Map())).toThrow(/unknown chart/);
});

test('a caused sag within 10 % of the old price needs no udvalg', () => {
  const [, ny] = planned(
    sagI('bestilling', { payload: { paragraffer: ['par108'] } }).goer('registrerIndflytning'),
    'fritValg',
  );
  const medPris = (aarsprisOere: number): Facts => ({
    ...(ny?.facts as Facts),
    pris: {
      pristilbudId: 'p' as EmneId,
      kandidatId: ny?.facts.valgt as EmneId,
      aarsprisOere: oere(aarsprisOere),
      status: 'foreslaaet',
      foreslaaetAf: null,
      accepteretAf: null,
      dato: dato('2026-01-05'),
      seq: 2,
    },
  });
  const holder = indkoebssag.krav.get('maaSpringeUdvalgOver')?.holder;

  expect(holder?.(medPris(98_367_500))).toBe(true);
  expect(holder?.(medPris(98_367_501))).toBe(false);
});
