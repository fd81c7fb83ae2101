import { describe, expect, test } from 'vitest';
import { dato } from '#machines/kalender/dato.ts';
import { opfoelgning } from '#machines/opfoelgning/index.ts';
import { enOpfoelgning, holdt } from './support.ts';

describe('the opening', () => {
  test('takes what the plan of the sag carries, and null for what it does not say', () => {
    const sagt = {
      sagId: 'sag',
      kontraktId: 'kontrakt',
      nr: 2,
      foerste: false,
      dato: '2026-10-05',
      start: '2026-01-05',
      linjer: [{ nr: 1, paragraf: 'par107' }],
      bestillingVersion: 3,
    };
    const parsed = opfoelgning.parsePayload('planlaeg', { medfoert: sagt });

    expect(parsed).toMatchObject({
      ok: true,
      medfoert: { ...sagt, forrige: null, paaVentSiden: null, naesteKontakt: null },
    });
  });

  test('no person can send it, nor what the sag tells', () => {
    const o = enOpfoelgning();

    for (const type of [
      'borgerDoed',
      'hjaelpenSlut',
      'sagPaaVent',
      'sagGenoptaget',
      'linjerAendret',
      'startRettet',
      'bestillingKlar',
      'kontraktSlutter',
      'genberegnFrister',
    ])
      expect(o.proevSom('rita', ['raadgiver', 'leder'], type), type).toEqual(['ikkeForMennesker']);
  });
});

describe('the day of the meeting', () => {
  test('is set once, then moved, with who asked for it', () => {
    const o = enOpfoelgning().goerDet('fastsaetDato', { dato: dato('2026-04-07') });
    expect(o.proevDet('fastsaetDato').map((r) => r.id)).toEqual(['udenDato']);

    o.goerDet('flyt', { nyDato: dato('2026-04-14'), bedtAf: 'leverandoer' });
    expect(o.facts.aftale?.dato).toBe('2026-04-14');
    expect(o.facts.flytninger).toEqual([{ fra: '2026-04-07', til: '2026-04-14', bedtAf: 'leverandoer' }]);
  });

  test('that is not set cannot be moved or called off', () => {
    const o = enOpfoelgning();

    expect(o.proevDet('flyt').map((r) => [r.id, r.kode, r.vej])).toEqual([['harDato', 'missing', ['fastsaetDato']]]);
    expect(o.proevDet('aflys').map((r) => r.id)).toEqual(['harDato']);
  });

  test('is that of the summons', () => {
    const o = enOpfoelgning({ dato: dato('2026-04-07') }).goerDet('indkald', { dato: dato('2026-04-08') });

    expect(o.tilstand).toBe('indkaldt');
    expect(o.facts).toMatchObject({ aftale: { dato: '2026-04-08' }, indkaldt: { form: 'fysisk' } });
  });

  test('set again to the same day keeps when it was set', () => {
    const o = enOpfoelgning({ dato: dato('2026-04-07') })
      .den('2026-03-02')
      .goerDet('indkald', { dato: dato('2026-04-07') });

    expect(o.facts.aftale?.fastsat).toEqual({ dato: '2026-01-05', seq: 1 });
  });

  test('called off it has a new one to go on with (L-06)', () => {
    const o = enOpfoelgning({ dato: dato('2026-04-07') }).goerDet('aflys', { nyDato: dato('2026-04-28') });

    expect(o.tilstand).toBe('aflyst');
    expect(o.facts.aflyst).toEqual({ aarsag: 'leverandoer', nyDato: '2026-04-28' });
  });
});

describe('the meeting', () => {
  test('can be held without a summons, without a day and without a statusnotat (C8)', () => {
    const o = enOpfoelgning().den('2026-03-02').goerDet('afhold');

    expect(o.tilstand).toBe('afholdt');
    expect(o.facts.statusnotat).toBeNull();
    expect(o.facts.afholdt).toMatchObject({ dato: '2026-03-02', ekstra: false, bestillingVersion: 1 });
    expect(o.goerDet('konkluder').tilstand).toBe('konkluderet');
  });

  test('a statusnotat that comes after it is recorded all the same', () => {
    expect(holdt('2026-04-07').goerDet('registrerStatusnotat').facts.statusnotat).toMatchObject({
      modtaget: '2026-04-07',
    });
  });

  test('concludes per line, several outcomes at once (C8)', () => {
    const linjer = [
      { nr: 1, paragraf: 'par107' },
      { nr: 2, paragraf: 'par85' },
    ] as const;
    const o = holdt('2026-04-07', { linjer }).goerDet('konkluder', {
      udfald: [
        { linje: '1', udfald: 'fortsaet' },
        { linje: '1', udfald: 'justerBestilling' },
        { linje: '2', udfald: 'opsig' },
      ],
      naesteDato: '2026-10-05',
    });

    expect(o.facts.konklusion).toEqual({
      udfald: [
        { linje: 1, udfald: 'fortsaet' },
        { linje: 1, udfald: 'justerBestilling' },
        { linje: 2, udfald: 'opsig' },
      ],
      naesteDato: '2026-10-05',
      referatSendt: '2026-04-07',
    });
  });
});

describe('what the sag tells', () => {
  test.each([
    ['planlagt', () => enOpfoelgning()],
    ['indkaldt', () => enOpfoelgning().goerDet('indkald')],
    ['afholdt', () => holdt('2026-04-07')],
  ])('a death cancels at once from %s (C10)', (_, lav) => {
    const o = lav().goer('borgerDoed', { medfoert: { dato: '2026-04-07' } });

    expect([o.tilstand, o.facts.aflyst, o.frister()]).toEqual(['aflyst', { aarsag: 'doed', nyDato: null }, []]);
  });

  test('a closed sag cancels too', () => {
    const o = enOpfoelgning().goer('hjaelpenSlut', { medfoert: { dato: '2026-02-02' } });

    expect([o.tilstand, o.facts.aflyst?.aarsag]).toEqual(['aflyst', 'hjaelpenSlut']);
  });

  test('new lines are those that are concluded for', () => {
    const o = holdt('2026-04-07').goer('linjerAendret', {
      medfoert: { kontraktId: 'k', linjer: [{ nr: 4, paragraf: 'par108' }], foersteOpfoelgning: null },
    });

    expect(opfoelgning.valgmuligheder(o.facts)).toEqual({ linje: [{ id: '4', tekst: 'Linje 4, § 108' }] });
  });

  test('a changed closing day changes no fact', () => {
    const o = enOpfoelgning();

    expect(o.facts).toEqual(o.goer('genberegnFrister').facts);
  });
});

test('a note is never refused, also when it has ended (L-13)', () => {
  for (const leaf of opfoelgning.leaves.keys()) expect(opfoelgning.edges.get(leaf)?.has('notat'), leaf).toBe(true);
});
