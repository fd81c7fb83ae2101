import { describe, expect, test } from 'vitest';
import type { ForloebId } from '#machines/ids.ts';
import type { Ev } from '#machines/indkoebssag/events.ts';
import { dato } from '#machines/kalender/dato.ts';
import { iGangMedKontrakt, kontraktI, ophoert } from './med-kontrakt.ts';
import { aSag, type Sag, sagI } from './support.ts';

const ids = (reasons: readonly { readonly id: string }[]) => reasons.map((r) => r.id);
const planlagt = (sag: Sag, nr = 1): Sag =>
  sag.hoerer('opfoelgningPlanlagt', {
    opfoelgningId: `opfoelgning-${nr}` as ForloebId,
    nr,
    dato: dato('2026-03-26'),
  });
const konkluderet = (sag: Sag, ...udfald: Ev<'opfoelgningKonkluderet'>['medfoert']['udfald']): Sag =>
  sag.hoerer('opfoelgningKonkluderet', { udfald });

describe('T15 is the sag’s own', () => {
  test.each(['udfyldes', 'tilUnderskrift', 'underskrevet'] as const)('while the kontrakt is %s', (leaf) => {
    const sag = kontraktI(leaf).goer('planlaegOpfoelgning', { dato: dato('2026-04-01') });

    expect(sag.frist('T15')?.dato).toBe('2026-04-01');
  });

  test('until the follow-up is a forløb of its own, which is moved there', () => {
    const sag = planlagt(iGangMedKontrakt());

    expect(sag.frist('T15')).toBeNull();
    expect(sag.facts.opfoelgningsforloeb).toEqual({ id: 'opfoelgning-1', nr: 1, dato: '2026-03-26', aaben: true });
    expect(ids(sag.proev('planlaegOpfoelgning'))).toEqual(['ingenAabenOpfoelgning']);
    expect(ids(sag.proev('ret', { felt: 'foersteOpfoelgning', nyDato: dato('2026-05-01') }))).toEqual(['intetAtRette']);
    expect(sag.venter()).not.toContain('planlaegOpfoelgning');
  });

  test('again when the last one was concluded without a next: help that goes on is followed up (L-06)', () => {
    const sag = konkluderet(planlagt(iGangMedKontrakt()), 'fortsaet');
    expect(sag.venter()).toContain('planlaegOpfoelgning');
    expect(sag.proev('planlaegOpfoelgning')).toEqual([]);

    expect(planlagt(sag, 2).venter()).not.toContain('planlaegOpfoelgning');
    expect(sag.facts.opfoelgningsforloeb?.nr).toBe(2);
  });

  test('and nobody plans one for help whose kontrakt has ended', () => {
    const sag = konkluderet(planlagt(iGangMedKontrakt()), 'opsig');

    expect(ophoert(sag, 'opsagtAfKoeber').venter()).not.toContain('planlaegOpfoelgning');
  });
});

describe('what a follow-up concluded', () => {
  test('puts each of its outcomes on the list until it is done (C8)', () => {
    const sag = iGangMedKontrakt().goer('faerdiggoerBestilling');
    konkluderet(planlagt(sag), 'justerBestilling', 'nyUdredning', 'afslutOgVisiterNyt');

    expect(sag.venter()).toEqual(expect.arrayContaining(['faerdiggoerBestilling', 'beskrivBehov']));
    expect(sag.facts.nyeSager.map((n) => n.aarsag)).toEqual(['opfoelgning']);
    expect(sag.goer('faerdiggoerBestilling').venter()).not.toContain('faerdiggoerBestilling');
    expect(sag.goer('beskrivBehov').venter()).not.toContain('beskrivBehov');
  });

  test('is nothing more than that it goes on', () => {
    const sag = konkluderet(planlagt(iGangMedKontrakt()), 'fortsaet');

    expect(sag.facts).toMatchObject({ bestillingKraeves: null, udredningKraeves: null, nyeSager: [] });
  });

  test('asks nothing of a sag whose borger has died', () => {
    const sag = konkluderet(planlagt(iGangMedKontrakt()).goer('borgerDoed'), 'justerBestilling', 'afslutOgVisiterNyt');

    expect(sag.facts).toMatchObject({ bestillingKraeves: null, nyeSager: [] });
  });
});

test('a genforhandling that was agreed on asks for bestilling and afgørelse (C13)', () => {
  const sag = iGangMedKontrakt().goer('registrerAfgoerelse');
  const genforhandlingId = 'genforhandling-1' as ForloebId;
  sag.hoerer('genforhandlingAabnet', { genforhandlingId });
  expect(sag.facts.genforhandlinger).toEqual([genforhandlingId]);

  sag.hoerer('genforhandlingLukket', {
    genforhandlingId,
    udfald: 'gennemfoert',
    afgoerelseKraeves: true,
    bestillingKraeves: true,
  });
  expect(sag.facts.genforhandlinger).toEqual([]);
  expect(sag.venter()).toEqual(expect.arrayContaining(['registrerAfgoerelse', 'faerdiggoerBestilling']));
  sag.goer('registrerAfgoerelse').goer('faerdiggoerBestilling');
  expect(sag.facts).toMatchObject({ afgoerelseKraeves: [], bestillingKraeves: null });
});

test('death and the end of the sag close what was planned', () => {
  expect(planlagt(iGangMedKontrakt()).goer('borgerDoed').facts.opfoelgningsforloeb?.aaben).toBe(false);

  const sag = ophoert(planlagt(iGangMedKontrakt()), 'opsagtAfKoeber').goer('afslut');
  expect(sag.facts.opfoelgningsforloeb?.aaben).toBe(false);
});

test('an upgrade takes a follow-up over once, where help is given', () => {
  expect(ids(sagI('bestilling').proev('overtagOpfoelgning'))).toEqual(['ikkeIDenneTilstand']);
  const sag = sagI('indsatsIGang');
  expect(sag.proev('overtagOpfoelgning')).toEqual([]);
  expect(ids(planlagt(sag.goer('overtagOpfoelgning')).proev('overtagOpfoelgning'))).toEqual(['kanOvertageOpfoelgning']);
  expect(aSag({ aabning: 'registrerLoebendeKontrakt' }).proev('overtagOpfoelgning')).toEqual([]);
  expect(ids(sagI('indsatsIGang').goer('borgerDoed').proev('overtagOpfoelgning'))).toEqual(['kanOvertageOpfoelgning']);
});
