import { describe, expect, test } from 'vitest';
import type { TilbudId } from '#machines/ids.ts';
import { foreslaaetOpfoelgning } from '#machines/indkoebssag/frister/opfoelgning.ts';
import { dato } from '#machines/kalender/dato.ts';
import { kontraktI } from './med-kontrakt.ts';
import { aSag, reglerOf, sagI } from './support.ts';

const uprovet = 'uprovet' as TilbudId;

describe('T15 Første opfølgning', () => {
  test.each([
    ['2025-11-30', '2026-02-28'],
    ['2027-11-30', '2028-02-29'],
    ['2026-01-31', '2026-04-30'],
  ])('start %s suggests %s', (start, forslag) => {
    expect(foreslaaetOpfoelgning(dato(start), { ...reglerOf({}), lukkedage: new Set() })).toBe(forslag);
  });

  test('is the date that was set at moving-in, with its nearest earlier bankdag', () => {
    const sag = sagI('bestilling').goer('registrerIndflytning', { foersteOpfoelgning: dato('2026-04-05') });

    expect(sag.frist('T15')).toMatchObject({ dato: '2026-04-05', senest: '2026-04-01' });
    expect(sag.frist('T15')?.trin).toEqual([
      { dage: -28, til: 'raadgiver' },
      { dage: -14, til: 'raadgiver' },
      { dage: -3, til: 'raadgiver' },
      { dage: 1, til: 'leder' },
    ]);
  });

  test('without a date is a bemærkning that waits for the rådgiver', () => {
    const sag = sagI('bestilling').goer('registrerIndflytning', { foersteOpfoelgning: null });

    expect(sag.frist('T15')).toMatchObject({ dato: null, senest: null });
    expect(sag.frist('T15')?.forklaring).toMatch(/^Bemærkning: Første opfølgning har ingen dato/);
    expect(sag.venter()).toContain('planlaegOpfoelgning');
    expect(sag.goer('planlaegOpfoelgning', { dato: dato('2026-05-04') }).frist('T15')?.dato).toBe('2026-05-04');
  });

  test('keeps what was planned before moving-in', () => {
    const sag = sagI('bestilling')
      .goer('planlaegOpfoelgning', { dato: dato('2026-05-04') })
      .goer('registrerIndflytning');

    expect(sag.frist('T15')?.dato).toBe('2026-05-04');
  });
});

describe('T21 Ikke-godkendt tilbud', () => {
  test.each([
    ['2026-02-10', '2026-03-03', '2026-03-24'],
    ['2028-02-10', '2028-03-02', '2028-03-23'],
    ['2026-12-15', '2027-01-05', '2027-01-26'],
  ])('start %s: %s, and %s by the decision of socialtilsynet', (start, frist, forlaenget) => {
    const sag = aSag({ today: dato(start) })
      .goer('akutGodkend', { tilbudId: uprovet })
      .goer('registrerIndflytning');

    expect(sag.frist('T21')?.dato).toBe(frist);
    sag.goer('vurderKandidat', { socialtilsynForlaenget: dato(start) });
    expect(sag.frist('T21')?.dato).toBe(forlaenget);
  });

  test('is not there when the tilbud is approved, or has been checked', () => {
    expect(aSag().goer('akutGodkend').goer('registrerIndflytning').frist('T21')).toBeNull();

    const sag = aSag().goer('akutGodkend', { tilbudId: uprovet }).goer('registrerIndflytning');
    expect(sag.goer('vurderKandidat', { godkendtKontrolleret: sag.today }).frist('T21')).toBeNull();
  });
});

describe('T22 Sagsbehandlingsfrist', () => {
  test.each([
    ['2026-01-05', '2026-03-02'],
    ['2028-01-04', '2028-02-29'],
    ['2026-11-02', '2026-12-28'],
  ])('application received %s: %s', (modtaget, frist) => {
    const sag = aSag({ today: dato(modtaget), payload: { ansoegningModtaget: dato(modtaget) } });

    expect(sag.frist('T22')?.dato).toBe(frist);
  });

  test('takes the shortest of the published weeks', () => {
    const sag = aSag({
      parametre: { sagsbehandlingUger: { par85: 4, par107: 12 } },
      payload: { paragraffer: ['par85', 'par107'] },
    });

    expect(sag.frist('T22')?.dato).toBe('2026-02-02');
  });

  test('ends with the afgørelse, and there is none without an application', () => {
    expect(sagI('bestilling').goer('registrerAfgoerelse').frist('T22')).toBeNull();
    expect(aSag({ payload: { ansoegningModtaget: null } }).frist('T22')).toBeNull();
  });

  test('moves in the open when the date is corrected', () => {
    const sag = aSag().goer('ret', { felt: 'ansoegningModtaget', nyDato: dato('2025-12-29') });

    expect(sag.frist('T22')).toMatchObject({ dato: '2026-02-23', udloeser: { dato: '2025-12-29', seq: 1 } });
  });
});

describe('T23 Partshøringsfrist', () => {
  test.each([
    ['2026-03-27', '2026-04-10'],
    ['2028-02-15', '2028-02-29'],
    ['2026-12-18', '2027-01-04'],
  ])('letter received %s: %s', (modtaget, frist) => {
    const sag = aSag({ today: dato(modtaget) }).goer('sendPartshoering', { modtaget: dato(modtaget) });

    expect(sag.frist('T23')?.dato).toBe(frist);
  });

  test('takes its own svarfrist, and ends with the answer', () => {
    const sag = aSag().goer('sendPartshoering', { svarfrist: dato('2026-01-24') });

    expect(sag.frist('T23')?.dato).toBe('2026-01-26');
    expect(sag.goer('registrerPartshoeringssvar').frist('T23')).toBeNull();
  });

  test('does not end on a closing day of the kommune', () => {
    const sag = aSag().goer('sendPartshoering', { svarfrist: dato('2026-01-23') });
    sag.lukkedage = new Set([dato('2026-01-23')]);

    expect(sag.frist('T23')?.dato).toBe('2026-01-26');
  });
});

describe('T24 Klagefrist', () => {
  test.each([
    ['2026-02-02', '2026-03-02'],
    ['2028-02-01', '2028-02-29'],
    ['2026-11-27', '2026-12-28'],
  ])('decision received %s: %s', (modtaget, frist) => {
    const sag = sagI('bestilling', { today: dato(modtaget) });
    sag.goer('registrerAfgoerelse', { udfald: 'delvis', modtaget: dato(modtaget) });

    expect(sag.frist('T24')).toMatchObject({ dato: frist, senest: null, hvem: { art: 'borger' } });
  });

  test('reckons six hverdage for a letter whose receipt is not known', () => {
    const sag = sagI('bestilling', { today: dato('2026-02-02') });
    sag.goer('registrerAfgoerelse', { udfald: 'delvis', kanal: 'brev' });

    expect(sag.frist('T24')).toMatchObject({ dato: '2026-03-10', udloeser: { dato: '2026-02-10' } });
  });

  test('is not there when all was granted', () => {
    expect(sagI('bestilling').goer('registrerAfgoerelse', { udfald: 'fuld' }).frist('T24')).toBeNull();
  });
});

describe('T30 Pristilbuds gyldighed', () => {
  test.each([
    ['2026-01-31', '2026-03-02', '2026-03-02'],
    ['2028-01-31', '2028-03-01', '2028-03-01'],
    ['2026-12-10', '2027-01-09', '2027-01-08'],
  ])('offer of %s: %s, senest %s', (givet, frist, senest) => {
    const sag = sagI('prisforhandling', { today: dato(givet) }).goer('registrerPristilbud');

    expect(sag.frist('T30')).toMatchObject({ dato: frist, senest });
  });

  test('has one frist for each offer, which wakes the chart the day after', () => {
    const sag = sagI('prisforhandling').goer('registrerPristilbud', { gyldigTil: dato('2026-01-20') });
    sag.goer('registrerPristilbud', { gyldigTil: dato('2026-01-30') });

    expect(sag.frister().flatMap((f) => (f.regel === 'T30' ? [f.vaekker?.paa] : []))).toEqual([
      '2026-01-21',
      '2026-01-31',
    ]);
  });

  test('of the proposed price stays, asleep, when it has run out, and ends with a new offer at the same price', () => {
    const sag = sagI('visitation.indstillet').den('2026-02-05').goer('frist.pristilbud.udloebet');

    expect(sag.frist('T30')).toMatchObject({ dato: '2026-02-04', vaekker: null });
    expect(sag.venter()).toContain('registrerPristilbud');
    sag.goer('registrerPristilbud');
    expect(sag.frist('T30')).toMatchObject({ dato: '2026-03-07', vaekker: { paa: '2026-03-08' } });
  });
});

describe('T30 and the kontrakt', () => {
  test('the price of a kontrakt that both have signed is no offer any more; if the kontrakt falls, it is one again', () => {
    expect(kontraktI('tilUnderskrift').frist('T30')).not.toBeNull();
    const sag = kontraktI('underskrevet');
    expect(sag.frist('T30')).toBeNull();
    sag.hoerer('kontraktBortfaldet', { aarsag: 'leverandoerAfslog' });
    expect(sag.frist('T30')).not.toBeNull();
  });
});

describe('I01 Godkendelse af akut hjælp', () => {
  const moved = (today: string, naesteMoede: string | null, udvalg: 'raader' | 'ingen' = 'raader') => {
    const sag = aSag({ today: dato(today), switches: { udvalg } });
    sag.naesteMoede = naesteMoede === null ? null : dato(naesteMoede);
    return sag.goer('akutGodkend').goer('registrerIndflytning');
  };

  test.each([
    ['the first planned meeting', '2026-03-27', '2026-04-21', 'raader', '2026-04-21'],
    ['five arbejdsdage over Easter when none is planned', '2026-03-27', null, 'raader', '2026-04-08'],
    ['five arbejdsdage when there is no udvalg', '2026-01-05', '2026-01-20', 'ingen', '2026-01-12'],
  ] as const)('is %s', (_, start, moede, udvalg, frist) => {
    const sag = moved(start, moede, udvalg);

    expect(sag.frist('I01')?.dato).toBe(frist);
  });

  test('is not extended by a meeting that is planned later', () => {
    const sag = moved('2026-01-05', null);
    sag.naesteMoede = dato('2026-02-03');

    expect(sag.goer('genberegnFrister').frist('I01')?.dato).toBe('2026-01-12');
  });

  test('is overdue at the leder and ends nothing; ratified it is gone', () => {
    const sag = moved('2026-01-05', null).den('2026-01-13').goer('frist.godkendEfterfoelgende.overskredet');

    expect(sag.frist('I01')).toMatchObject({ dato: '2026-01-12', vaekker: null, hvem: { rolle: 'leder' } });
    expect(sag.venter()).toContain('godkendEfterfoelgende');
    expect(sag.goer('godkendEfterfoelgende').frist('I01')).toBeNull();
  });

  test('has no date before help is given', () => {
    expect(aSag().goer('akutGodkend').frist('I01')).toBeNull();
  });
});

describe('I03 Telefonisk godkendelse', () => {
  test.each([
    ['2026-01-09', '2026-01-12'],
    ['2026-04-01', '2026-04-07'],
    ['2026-12-23', '2026-12-24'],
  ])('given %s is confirmed %s by who gave it', (givet, frist) => {
    const sag = aSag({ today: dato(givet) }).goer('registrerMundtligGodkendelse');

    expect(sag.frist('I03')).toMatchObject({ dato: frist, hvem: { art: 'person', personId: 'leder' } });
    expect(sag.goer('bekraeftMundtligGodkendelse').frist('I03')).toBeNull();
  });
});

test('T09: an acute approval wakes the chart the day after its last, and then sleeps', () => {
  const sag = aSag().goer('akutGodkend', { gaelderTil: dato('2026-01-16') });

  expect(sag.frist('T09')).toMatchObject({ dato: '2026-01-16', vaekker: { paa: '2026-01-17' } });
  sag.den('2026-01-17').goer('frist.akutTilsagn.udloebet');
  expect(sag.frist('T09')).toMatchObject({ dato: '2026-01-16', vaekker: null });
});

test('I05: a sag on hold comes back by itself on the day', () => {
  const sag = aSag().goer('saetPaaVent', { til: dato('2026-02-01') });

  expect(sag.frist('I05')).toMatchObject({
    dato: '2026-02-01',
    vaekker: { event: 'frist.vaekning.naaet', paa: '2026-02-01' },
  });
  expect(sag.den('2026-02-01').goer('frist.vaekning.naaet').facts.hold).toBeNull();
});

test('I06: a waiting list is asked on the agreed day, else after the parameter, each list by itself', () => {
  const sag = sagI('markedsafsoegning').goer('skrivPaaVenteliste');
  sag.goer('tilfoejKandidat', { tilbudId: 'engen' as TilbudId });
  sag.goer('skrivPaaVenteliste', {
    kandidatId: sag.facts.kandidater[1]?.id ?? ('' as never),
    spoergIgen: dato('2026-01-19'),
  });

  expect(sag.frister().flatMap((f) => (f.regel === 'I06' ? [f.dato] : []))).toEqual(['2026-02-04', '2026-01-19']);
});

test('I04: a sag that another opened has begun when the old help ends', () => {
  const sag = aSag({
    aabning: 'fortsaetHjaelp',
    payload: {
      medfoert: {
        fraSag: 'anden',
        aarsag: 'ikkeGodkendtEfterfoelgende',
        hardFrist: '2026-03-01',
        regler: reglerOf({}),
        borgerId: 'borger',
        teamId: 'team',
        tildelt: { raadgiver: null, kontraktforhandler: null, leder: null },
        paragraffer: ['par107'],
        handlekommune: '259',
        betalingskommune: '259',
        oensketStart: null,
      },
    },
  });

  expect(sag.frist('I04')).toMatchObject({ dato: '2026-03-01', senest: '2026-02-27' });

  // The notice got another end, or was withdrawn: living sager never tell each other.
  expect(sag.goer('ret', { felt: 'hardFrist', nyDato: dato('2026-02-15') }).frist('I04')?.dato).toBe('2026-02-15');
  expect(sag.proev('ret', { felt: 'oensketStart', nyDato: null }).map((r) => r.id)).toEqual(['manglerVaerdi']);
  expect(sag.goer('ret', { felt: 'hardFrist', nyDato: null }).frist('I04')).toBeNull();
  expect(sag.proev('ret', { felt: 'hardFrist', nyDato: null }).map((r) => r.id)).toEqual(['sammeVaerdi']);
});

test('a hold stops none of them, and a death stops letters and meetings', () => {
  const sag = sagI('bestilling').goer('registrerIndflytning', { foersteOpfoelgning: dato('2026-04-07') });
  const foer = sag.frister();

  expect(
    sag
      .goer('saetPaaVent')
      .frister()
      .filter((f) => f.regel !== 'I05'),
  ).toEqual(foer);
  sag.goer('borgerDoed');
  expect(sag.frister().map((f) => f.regel)).toEqual(['I05']);
});
