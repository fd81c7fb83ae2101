import { describe, expect, test } from 'vitest';
import { laesninger } from '#machines/genforhandling/frister/t07.ts';
import { tilsagnUdloeb } from '#machines/genforhandling/om-forhandlingen.ts';
import { dato } from '#machines/kalender/dato.ts';
import { anmodet, kommetTil } from './support.ts';

/* "as soon as possible, latest received + 30 days" (3.2), and "the 30 days are to answer the request. Both readings are
   computed, the earlier steers, a banner says ikke bekræftet" (C18). */
describe('T07 Svar på genforhandlingsanmodning', () => {
  // Request and description received on the trigger of 3.2's examples.
  test.each([
    ['2026-01-30', '2026-03-01', '2026-02-27'],
    ['2028-01-31', '2028-03-01', '2028-03-01'],
    ['2026-11-25', '2026-12-25', '2026-12-23'],
  ])('received %s: %s, best done %s', (modtaget, frist, senest) => {
    expect(kommetTil('beskrevet', modtaget).frist('T07')).toMatchObject({ dato: frist, senest });
  });

  test.each([
    // request, description: from the request, from the description, what steers
    ['2026-04-01', '2026-04-20', '2026-05-01', '2026-05-20', '2026-05-01'],
    ['2026-01-30', '2026-02-17', '2026-03-01', '2026-03-19', '2026-03-01'],
    ['2028-01-31', '2028-02-29', '2028-03-01', '2028-03-30', '2028-03-01'],
    ['2026-11-25', null, '2026-12-25', null, '2026-12-25'],
  ])('asked %s, described %s: %s or %s, steered by %s', (anmodning, beskrivelse, ene, anden, styrer) => {
    const svar = laesninger(dato(anmodning), beskrivelse === null ? null : dato(beskrivelse), 30);

    expect(svar).toEqual({ fraAnmodningen: ene, fraBeskrivelsen: anden, styrer });
  });

  test('says both dates, and that the reading is not confirmed (Q27)', () => {
    const g = anmodet('2026-04-01').den('2026-04-20').goer('registrerBeskrivelse');

    expect(g.frist('T07')?.forklaring).toContain('fredag den 1. maj 2026');
    expect(g.frist('T07')?.forklaring).toContain('onsdag den 20. maj 2026');
    expect(g.frist('T07')?.forklaring).toContain('ikke bekræftet (Q27)');
  });

  test('runs before there is a description, and says so', () => {
    const t07 = anmodet('2026-04-01').frist('T07');

    expect(t07).toMatchObject({ dato: '2026-05-01', hvem: { rolle: 'kontraktforhandler' } });
    expect(t07?.forklaring).toContain('Beskrivelsen er ikke modtaget');
    expect(t07?.forklaring).toContain('ikke bekræftet (Q27)');
  });

  test('asking for more never restarts the clock, and both dates are shown', () => {
    const g = kommetTil('beskrevet', '2026-01-30').den('2026-02-03').goer('bedOmMere').den('2026-02-09');
    const foer = g.frist('T07')?.dato;
    g.goer('registrerSupplering');

    expect(foer).toBe('2026-03-01');
    expect(g.frist('T07')?.dato).toBe('2026-03-01');
    expect(g.frist('T07')?.forklaring).toContain('bedt om mere 3. februar 2026, og svaret kom 9. februar 2026');
    expect(g.facts.suppleringer).toMatchObject([{ dato: '2026-02-09' }]);
    // What came later is no new description: both readings still count from the first.
    expect(g.frist('T07')?.forklaring).toContain('Beskrivelsen kom samme dag');
  });

  test('calls both who prepare on day 5, 15, 10, 5 and 2 days before, the leder from 5 days before', () => {
    expect(kommetTil('beskrevet').frist('T07')?.trin).toEqual([
      { dage: -25, til: 'raadgiver' },
      { dage: -15, til: 'raadgiver' },
      { dage: -10, til: 'raadgiver' },
      { dage: -5, til: 'raadgiver' },
      { dage: -2, til: 'raadgiver' },
      { dage: -25, til: 'kontraktforhandler' },
      { dage: -15, til: 'kontraktforhandler' },
      { dage: -10, til: 'kontraktforhandler' },
      { dage: -5, til: 'kontraktforhandler' },
      { dage: -2, til: 'kontraktforhandler' },
      { dage: -5, til: 'leder' },
      { dage: 1, til: 'leder' },
    ]);
  });

  test('is the rådgiver’s where there is no kontraktforhandler, and the leder’s when it lies with him', () => {
    const uden = { medfoert: { forhandler: 'nej' as const } };

    expect(kommetTil('beskrevet', '2026-01-30', uden).frist('T07')?.hvem).toMatchObject({ rolle: 'raadgiver' });
    expect(kommetTil('beskrevet', '2026-01-30', uden).frist('T07')?.trin).toHaveLength(7);
    expect(kommetTil('tilBeslutning').frist('T07')?.hvem).toMatchObject({ rolle: 'leder' });
  });

  test('is never an approval: nothing is sent when it passes (Q6)', () => {
    expect(kommetTil('beskrevet').frist('T07')?.vaekker).toBeNull();
  });

  test('ends with the answer, and does not come back when the tillægsaftale is refused', () => {
    expect(kommetTil('tillaegTilUnderskrift').frist('T07')).toBeNull();
    expect(kommetTil('tillaegTilUnderskrift').goer('udfyldTillaeg').goer('afvisTillaeg').frist('T07')).toBeNull();
  });

  test('takes the kommune’s own number of days', () => {
    expect(anmodet('2026-01-30', { parametre: { genforhandlingDage: 14 } }).frist('T07')?.dato).toBe('2026-02-13');
  });

  test('is an aim where the kommune itself has asked', () => {
    const g = anmodet('2026-01-30', { medfoert: { fra: 'koeber' } });

    expect(g.frist('T07')).toMatchObject({ art: 'intern', dato: '2026-03-01' });
  });
});

/* "no contractual length; default expiry = earlier of T07 decision and tilsagn + 30 days" (3.2); "lapses only if the written
   tilsagn said so; else it is overdue at the leder" (C19). */
describe('T09 Foreløbigt tilsagn', () => {
  test.each([
    ['2026-01-30', '2026-03-01'],
    ['2028-01-31', '2028-03-01'],
    ['2026-11-25', '2026-12-25'],
  ])('given %s without a date: %s', (givet, udloeb) => {
    expect(kommetTil('beskrevet', givet).goer('givForeloebigtTilsagn').frist('T09')?.dato).toBe(udloeb);
  });

  test.each([
    // given, its own date, the answer, when it runs out
    ['2026-01-30', null, null, '2026-03-01'],
    ['2026-01-30', null, '2026-02-10', '2026-02-10'],
    ['2026-01-30', null, '2026-03-20', '2026-03-01'],
    ['2026-01-30', '2026-04-15', '2026-02-10', '2026-04-15'],
    ['2026-01-30', '2026-02-02', null, '2026-02-02'],
  ])('given %s, own date %s, answered %s: %s', (givet, udloeber, svar, ventet) => {
    const own = udloeber === null ? null : dato(udloeber);

    expect(tilsagnUdloeb({ givet: dato(givet), udloeber: own }, svar === null ? null : dato(svar), 30)).toBe(ventet);
  });

  test('is woken the day after, calls the leder on the way, and takes the kommune’s own days', () => {
    const g = kommetTil('beskrevet', '2026-01-30', { parametre: { tilsagnDage: 10 } }).goer('givForeloebigtTilsagn');

    expect(g.frist('T09')).toMatchObject({
      dato: '2026-02-09',
      vaekker: { event: 'frist.tilsagn.udloebet', paa: '2026-02-10' },
      trin: [-10, -5, -1].map((dage) => ({ dage, til: 'leder' })),
    });
  });

  test('that does not say so does not lapse: it is overdue at the leder', () => {
    const g = kommetTil('beskrevet').goer('givForeloebigtTilsagn', { skriftligt: dato('2026-01-30') });
    g.den('2026-03-02').goer('frist.tilsagn.udloebet');

    expect(g.frist('T09')).toMatchObject({ dato: '2026-03-01', vaekker: null, hvem: { rolle: 'leder' } });
    expect(g.frist('T09')?.forklaring).toContain('lederen skal tage stilling');
    expect(g.venter()).toContain('givForeloebigtTilsagn');
  });

  test('that says so in writing lapses', () => {
    const siger = { bortfalderVedUdloeb: true, udloeber: dato('2026-02-06'), skriftligt: dato('2026-01-30') };
    const g = kommetTil('beskrevet').goer('givForeloebigtTilsagn', siger);
    g.den('2026-02-07').goer('frist.tilsagn.udloebet');

    expect(g.frist('T09')).toBeNull();
    expect(g.venter()).not.toContain('givForeloebigtTilsagn');
  });

  test('that says so, but was never written, does not lapse', () => {
    const g = kommetTil('beskrevet').goer('givForeloebigtTilsagn', { bortfalderVedUdloeb: true });
    g.den('2026-03-02').goer('frist.tilsagn.udloebet');

    expect(g.frist('T09')?.forklaring).toContain('ikke bekræftet skriftligt');
    expect(g.venter()).toContain('givForeloebigtTilsagn');
  });

  /* "written ≤ next bankdag" (4.10). Friday, the day before Easter, and the day before himmelfart. */
  test.each([
    ['2026-01-30', '2026-02-02'],
    ['2026-04-01', '2026-04-07'],
    ['2026-05-13', '2026-05-18'],
  ])('given %s is confirmed in writing by %s, by who gave it', (givet, frist) => {
    const g = kommetTil('beskrevet', givet).goer('givForeloebigtTilsagn');

    expect(g.frist('T09', 'skriftligt')).toMatchObject({ dato: frist, hvem: { art: 'person', personId: 'raadgiver' } });
    expect(g.venter()).toContain('bekraeftTilsagn');
    expect(g.goer('bekraeftTilsagn').frist('T09', 'skriftligt')).toBeNull();
  });

  test('counts from the day it was given by telephone', () => {
    const g = kommetTil('beskrevet')
      .den('2026-02-02')
      .goer('givForeloebigtTilsagn', { fra: dato('2026-01-30') });

    expect(g.frist('T09')?.dato).toBe('2026-03-01');
  });

  test('under rammeaftale is agreed apart (Q24)', () => {
    const ramme = { medfoert: { variant: 'rammeaftale' as const } };

    expect(
      kommetTil('beskrevet', '2026-01-30', ramme).goer('givForeloebigtTilsagn').frist('T09')?.forklaring,
    ).toContain('Særskilt aftalt');
  });

  test('gives way to the decision, and is past when the tillægsaftale is refused', () => {
    const g = kommetTil('beskrevet').goer('givForeloebigtTilsagn').goer('indstil').den('2026-02-10').goer('godkend');
    expect(g.frist('T09')).toBeNull();

    expect(g.goer('udfyldTillaeg').goer('afvisTillaeg').frist('T09')?.dato).toBe('2026-02-10');
  });

  test('with a date of its own holds while the tillægsaftale is signed', () => {
    const g = kommetTil('beskrevet')
      .goer('givForeloebigtTilsagn', { udloeber: dato('2026-04-15') })
      .goer('indstil');
    g.den('2026-02-10').goer('godkend');

    expect(g.frist('T09')?.dato).toBe('2026-04-15');
    expect(g.frist('T09', 'skriftligt')).toBeNull();
  });

  test('given anew after that counts from its own day', () => {
    const g = kommetTil('tillaegTilUnderskrift').goer('udfyldTillaeg').goer('afvisTillaeg');

    expect(g.den('2026-02-20').goer('givForeloebigtTilsagn').frist('T09')?.dato).toBe('2026-03-22');
  });
});

describe('I09 what the leverandør owes us', () => {
  test('the answer to what we asked for, until it comes', () => {
    const g = kommetTil('beskrevet').goer('bedOmMere', { svarSenest: dato('2026-02-08') });
    const [spurgt] = g.facts.foresporgsler;

    expect(g.frist('I09', spurgt?.id)).toMatchObject({ dato: '2026-02-08', senest: '2026-02-06', art: 'modpart' });
    expect(g.goer('registrerSupplering').frist('I09', spurgt?.id)).toBeNull();
  });

  test('the signature, until it is there', () => {
    const g = kommetTil('tillaegTilUnderskrift').goer('udfyldTillaeg').goer('sendTillaeg');

    expect(g.frist('I09', 'tillaeg')?.dato).toBe('2026-02-13');
    expect(g.goer('registrerTillaegUnderskrift').frist('I09', 'tillaeg')).toBeNull();
  });
});

test('an ended genforhandling has no frist', () => {
  for (const udfald of ['afslaa', 'afgoerMidlertidig'] as const)
    expect(kommetTil('tilBeslutning').goer(udfald).frister()).toEqual([]);
  expect(kommetTil('gennemfoert').frister()).toEqual([]);
  expect(anmodet().goer('traek').frister()).toEqual([]);
});
