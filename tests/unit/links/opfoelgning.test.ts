import { describe, expect, test } from 'vitest';
import { bestilt, EnSag } from './en-sag.ts';

const holdt = () =>
  new EnSag('registrerLoebendeKontrakt').goer('opfoelgning.indkald').om(14).goer('opfoelgning.afhold');

test('a running contract that is taken over gets its kontrakt in force and its first follow-up (T15)', () => {
  const sag = new EnSag('registrerLoebendeKontrakt');
  expect(sag.den('kontrakt').tilstand).toBe('iKraft');
  expect(sag.den('opfoelgning').tilstand).toBe('planlagt');
  expect(sag.facts('opfoelgning')).toMatchObject({ nr: 1, foerste: true });
});

test('a conclusion plans the next follow-up, and the sag knows it (L-06)', () => {
  const sag = holdt().goer('opfoelgning.konkluder');
  expect(sag.alle('opfoelgning').map((f) => f.tilstand)).toEqual(['konkluderet', 'planlagt']);
  expect(sag.facts('opfoelgning')).toMatchObject({ nr: 2, foerste: false });
  expect(sag.facts('indkoebssag')).toMatchObject({ opfoelgningsforloeb: { nr: 2, aaben: true } });
});

test('a hold since the last follow-up stays counted when the next is called off and planned anew (C26)', () => {
  const sag = holdt().goer('opfoelgning.konkluder').goer('indkoebssag.saetPaaVent').om(5).goer('indkoebssag.genoptag');
  const pauser = sag.facts('opfoelgning')['pauser'];
  expect(pauser).toHaveLength(1);
  sag.goer('opfoelgning.aflys');
  expect(sag.facts('opfoelgning')).toMatchObject({ nr: 3, pauser });
});

test('a corrected first day and a new version of the bestilling are told to the follow-up (C4)', () => {
  const sag = new EnSag('registrerLoebendeKontrakt').goer('indkoebssag.ret', {
    med: { felt: 'indflytningsdato', nyDato: '2025-07-01', nyKommune: null, nyeParagraffer: null },
  });
  expect(sag.facts('opfoelgning')['start']).toMatchObject({ dato: '2025-07-01' });

  sag.goer('indkoebssag.faerdiggoerBestilling');
  const { versionNr } = sag.facts('indkoebssag')['bestilling'] as { versionNr: number };
  expect(sag.facts('opfoelgning')['bestillingVersion']).toBe(versionNr);
});

test('where it ended in notice alone there is no next; should the help go on, one is planned anew (L-06)', () => {
  const sag = holdt().goer('opfoelgning.konkluder', { sample: 'opsig' });
  expect(sag.alle('opfoelgning')).toHaveLength(1);
  expect(sag.venter('kontrakt')).toContain('foreslaaOpsigelse');
  expect(sag.venter('indkoebssag')).toContain('planlaegOpfoelgning');

  sag.goer('indkoebssag.planlaegOpfoelgning');
  expect(sag.den('opfoelgning').tilstand).toBe('planlagt');
  expect(sag.facts('opfoelgning')).toMatchObject({ nr: 2, foerste: false });
});

test('several outcomes at once: the bestilling is asked for, and a genforhandling is opened for the buyer (C8)', () => {
  const sag = holdt().goer('opfoelgning.konkluder', { sample: 'flereUdfald' });
  expect(sag.den('genforhandling').tilstand).toBe('anmodet');
  expect(sag.facts('genforhandling')).toMatchObject({ fra: 'koeber' });
  expect(sag.facts('indkoebssag')).toMatchObject({ bestillingKraeves: { aarsag: 'opfoelgning' } });
});

test('help that ends and is visited anew opens a sag, and this one goes on until then (C8)', () => {
  const sag = holdt().goer('opfoelgning.konkluder', { sample: 'visiterNyt' });
  expect(sag.nye).toHaveLength(1);
  expect(sag.den('indkoebssag').tilstand).toBe('indsatsIGang');
});

test('a death stops the meeting at once, and the kontrakt waits for the last day of payment (C10)', () => {
  const sag = new EnSag('registrerLoebendeKontrakt').goer('indkoebssag.borgerDoed');
  expect(sag.den('opfoelgning').tilstand).toBe('aflyst');
  expect(sag.den('kontrakt').tilstand).toBe('iKraft');
  expect(sag.facts('kontrakt')).toMatchObject({ doed: { dato: sag.world.today } });
  expect(sag.venter('indkoebssag')).toContain('afslut');
});

test('the first follow-up of help that ran for years counts from the day it was taken over (C3, T15)', () => {
  const sag = new EnSag('registrerLoebendeKontrakt');
  expect(sag.facts('opfoelgning')['overtaget']).toBe(sag.world.today);
});

test('when the kontrakt has ended nobody is called to follow up (L-06)', () => {
  const sag = new EnSag('registrerLoebendeKontrakt').goer('kontrakt.aftalOphoer').om(60);
  sag.goer('kontrakt.frist.slut.naaet', { uret: true });
  expect(sag.den('opfoelgning').tilstand).toBe('aflyst');
  expect(sag.venter('indkoebssag')).toContain('afslut');
  expect(sag.venter('indkoebssag')).not.toContain('planlaegOpfoelgning');
});

test('where moving-in names no day, the first follow-up has the one that the kontrakt’s lines name (T15)', () => {
  const sag = bestilt().goer('indkoebssag.opretKontrakt').goer('kontrakt.udfyld');
  const linjer = sag.facts('kontrakt')['linjer'] as readonly { foersteOpfoelgning: string | null }[];
  expect(linjer[0]?.foersteOpfoelgning).not.toBeNull();
  sag.goer('indkoebssag.registrerIndflytning', { sample: 'udenOpfoelgning' });
  expect(sag.facts('opfoelgning')).toMatchObject({
    aftale: { dato: linjer[0]?.foersteOpfoelgning },
    kontraktId: sag.den('kontrakt').id,
  });
});

test('a follow-up after the end of the help is silent while the notice runs, and comes back when it is withdrawn (2.14)', () => {
  const sag = new EnSag('registrerLoebendeKontrakt').goer('kontrakt.aftalOphoer');
  const { slutdato } = sag.facts('kontrakt')['opsigelse'] as { slutdato: string };
  expect(sag.facts('opfoelgning')['slutter']).toBe(slutdato);

  sag.goer('kontrakt.traekOpsigelseTilbage');
  expect(sag.facts('opfoelgning')['slutter']).toBeNull();
});

test('who moves out before the last day is followed up no longer than that', () => {
  const sag = new EnSag('registrerLoebendeKontrakt').goer('kontrakt.aftalOphoer');
  const dag = sag.world.today;
  sag.goer('kontrakt.planlaegUdflytning', { med: { dato: dag } });
  expect(sag.facts('opfoelgning')['slutter']).toBe(dag);
});

test('one that follows while the notice runs hears of it, and after the last the sag asks for no more (L-06)', () => {
  const sag = holdt().goer('kontrakt.aftalOphoer');
  const { slutdato } = sag.facts('kontrakt')['opsigelse'] as { slutdato: string };
  sag.goer('opfoelgning.konkluder');
  expect(sag.facts('opfoelgning')).toMatchObject({ nr: 2, slutter: slutdato });

  sag.om(14).goer('opfoelgning.afhold').goer('opfoelgning.konkluder', { sample: 'opsig' });
  expect(sag.venter('indkoebssag')).not.toContain('planlaegOpfoelgning');
  sag.goer('kontrakt.traekOpsigelseTilbage');
  expect(sag.venter('indkoebssag')).toContain('planlaegOpfoelgning');
});

describe('a follow-up that concludes to renegotiate or to end while there is no kontrakt', () => {
  const udenKontrakt = (sample: string) =>
    bestilt()
      .goer('indkoebssag.registrerIndflytning')
      .goer('opfoelgning.indkald')
      .om(14)
      .goer('opfoelgning.afhold')
      .goer('opfoelgning.konkluder', { sample });

  test('is kept until one is opened, which then opens the genforhandling (C8)', () => {
    const sag = udenKontrakt('flereUdfald');
    expect(sag.alle('genforhandling')).toHaveLength(0);
    expect(sag.venter('indkoebssag')).toContain('opretKontrakt');

    sag.goer('indkoebssag.opretKontrakt');
    expect(sag.alle('genforhandling')).toHaveLength(1);
    expect(sag.facts('indkoebssag')).toMatchObject({ kontraktOensker: [] });
  });

  test('asks for the notice of the kontrakt that is opened', () => {
    const sag = udenKontrakt('opsig').goer('indkoebssag.opretKontrakt');
    expect(sag.venter('kontrakt')).toContain('foreslaaOpsigelse');
  });

  test('does not ask when a later one concluded otherwise', () => {
    const sag = udenKontrakt('opsig')
      .goer('indkoebssag.planlaegOpfoelgning')
      .goer('opfoelgning.indkald')
      .om(14)
      .goer('opfoelgning.afhold')
      .goer('opfoelgning.konkluder')
      .goer('indkoebssag.opretKontrakt');
    expect(sag.venter('kontrakt')).not.toContain('foreslaaOpsigelse');
  });
});
