import { describe, expect, test } from 'vitest';
import { dato } from '#machines/kalender/dato.ts';
import { parseVarsel, type VarselRegel } from '#machines/kalender/varsel.ts';
import { senesteModtagelse } from '#machines/kontrakt/varsler.ts';
import { iKraft, opsagtAfLeverandoer, opsagtAfOs, stigen } from './support.ts';

describe('T01: «last contract day = LM+30(received); next day is free»', () => {
  test.each([
    // 3.2
    ['2026-01-10', '2026-03-02'],
    ['2026-01-31', '2026-03-02'],
    ['2026-02-01', '2026-03-30'],
    ['2028-01-15', '2028-03-01'],
    ['2028-02-29', '2028-03-30'],
    ['2026-12-31', '2027-01-30'],
    // C21
    ['2026-01-30', '2026-03-02'],
    ['2026-02-02', '2026-03-30'],
  ])('received %s → %s, by us and by the supplier', (modtaget, slut) => {
    for (const k of [opsagtAfOs(modtaget), opsagtAfLeverandoer(modtaget)]) {
      expect([k.tilstand, k.frist('T01')?.dato, k.facts.opsigelse?.slutdato]).toEqual(['opsagt', slut, slut]);
      // The clock ends it the day after.
      expect(k.frist('I04')).toMatchObject({ dato: slut, vaekker: { event: 'frist.slut.naaet' } });
      expect(k.uret().tilstand).toBe('ophoert');
    }
  });

  test('«after notice: −21, −14, −7, −1 to end»', () => {
    expect(stigen(opsagtAfOs('2026-01-10').frist('T01'))).toEqual([
      '2026-02-09 raadgiver',
      '2026-02-16 raadgiver',
      '2026-02-23 raadgiver',
      '2026-03-01 raadgiver',
    ]);
  });

  test.each([
    // 3.1: «10 Jan 2026 → 28 Feb instead of 2 Mar; 31 Jan 2026 → 31 Mar instead of 2 Mar»
    ['2026-01-10', 'lørdag den 28. februar 2026'],
    ['2026-01-31', 'tirsdag den 31. marts 2026'],
  ])('Q3: «always print both dates when they differ»: received %s also says %s', (modtaget, anden) => {
    const { forklaring } = opsagtAfOs(modtaget).frist('T01') ?? {};

    expect(forklaring).toContain('mandag den 2. marts 2026');
    expect(forklaring).toContain(anden);
  });

  test('one date is printed where both readings give it, and where there is one reading', () => {
    expect(opsagtAfOs('2026-01-31', { varselKoeber: 'LM+1 måned' }).facts.opsigelse?.andenLaesning).toBeNull();
    // 30 days from 1 June is 1 July, to its end 31 July; LM+30 of June is 30 July.
    expect(opsagtAfOs('2026-06-01').facts.opsigelse).toMatchObject({
      slutdato: '2026-07-30',
      andenLaesning: '2026-07-31',
    });
  });
});

describe('T01 before the notice: «the ladder before month end arms only when an end is wished» (C21)', () => {
  test('nothing is wished, nothing is armed', () => {
    expect(iKraft().den('2026-01-05').frist('T01')).toBeNull();
  });

  test('«serve before month end: −10, −5, −2 bankdage before EOM», steered by the last bankdag of the month 12:00', () => {
    const k = iKraft().den('2026-01-05').goerDet('foreslaaOpsigelse');
    const t01 = k.frist('T01');

    // 31 January 2026 is a Saturday; the last bankdag is Friday the 30th.
    expect([t01?.dato, t01?.senest]).toEqual(['2026-01-31', '2026-01-30']);
    expect(t01?.forklaring).toContain('fredag den 30. januar 2026 kl. 12.00');
    // Bankdage counted back from 31 January: 30, 29, 28, 27, 26, 23, 22, 21, 20, 19.
    expect(stigen(t01)).toEqual([
      '2026-01-19 raadgiver',
      '2026-01-26 raadgiver',
      '2026-01-29 raadgiver',
      // Not approved yet, it is the leder's.
      '2026-01-26 leder',
    ]);
    expect(t01?.hvem).toEqual({ art: 'rolle', rolle: 'leder' });
    expect(k.goerDet('godkendOpsigelse').frist('T01')?.hvem).toEqual({ art: 'rolle', rolle: 'raadgiver' });
  });

  test('the wished end says in which month it must be received', () => {
    const k = iKraft().den('2026-01-05').goerDet('foreslaaOpsigelse', { oensketSlut: '2026-05-15' });

    // LM+30 of March is 30 April, of April 30 May: March is the last that ends by 15 May.
    expect(k.frist('T01')?.dato).toBe('2026-03-31');
  });

  test('an end that cannot be reached is said, and the next month end steers', () => {
    const k = iKraft().den('2026-02-10').goerDet('foreslaaOpsigelse', { oensketSlut: '2026-02-20' });

    expect(k.frist('T01')?.dato).toBe('2026-02-28');
    expect(k.frist('T01')?.forklaring).toContain('kan ikke nås');
  });

  test.each([
    ['LM+30', '2026-03-02', '2026-01-31'],
    ['LM+30', '2026-03-01', '2025-12-31'],
    ['LM+1 måned', '2026-02-28', '2026-01-31'],
    ['LM+1 måned', '2026-02-27', '2025-12-31'],
    ['LM+1 måned', '2028-02-29', '2028-01-31'],
    ['30 dage', '2028-03-01', '2028-01-31'],
    // 28 to 31 January and a month are all 28 February.
    ['1 måned', '2026-02-28', '2026-01-31'],
    ['1 måned', '2026-03-31', '2026-02-28'],
  ])('%s: to end by %s it is received by %s', (tekst, slut, modtaget) => {
    const svar = parseVarsel(tekst) as { regel: VarselRegel };

    expect(senesteModtagelse(svar.regel, dato(slut))).toBe(modtaget);
  });
});

describe('T02 and T03', () => {
  test('«an unconfirmed rule (T02 for Sjælland) prints no date, it says ikke bekræftet» (C23)', () => {
    const k = opsagtAfLeverandoer('2026-01-31', { variant: 'rammeaftale', varselLeverandoer: null });

    expect(k.frist('T02')).toMatchObject({ dato: null, trin: [] });
    expect(k.frist('T02')?.forklaring).toContain('ikke bekræftet');
    expect(k.frist('I04')).toBeNull();
    expect(k.venter()).toContain('aftalOphoer leder');
  });

  test('before the notice too, and where a kontrakt outside a rammeaftale states none', () => {
    for (const variant of ['rammeaftale', 'udenRammeaftale', null] as const) {
      const k = iKraft({ variant, varselKoeber: null }).den('2026-01-05').goerDet('foreslaaOpsigelse');
      const frist = k.frist(variant === 'rammeaftale' ? 'T02' : 'T01');
      expect([frist?.dato, frist?.senest]).toEqual([null, null]);
      expect(frist?.forklaring).toContain('ikke bekræftet');
    }
  });

  test('sent without a date to be received by, it is the rådgiver’s to hear that it was', () => {
    const sendt = (medfoert: object) =>
      iKraft(medfoert)
        .den('2026-01-05')
        .goerDet('foreslaaOpsigelse')
        .goerDet('godkendOpsigelse')
        .goerDet('sendOpsigelse');

    expect(sendt({ varselKoeber: null }).venter()).toEqual(['registrerModtagelse raadgiver']);
    expect(sendt({}).venter()).toEqual(['registrerModtagelse leverandoer']);
  });

  test.each([
    ['2026-01-31', '2026-02-28'],
    ['2028-01-15', '2028-02-29'],
    ['2026-11-30', '2026-12-31'],
  ])('T02 with «LM+1m»: received %s → %s', (modtaget, slut) => {
    const k = opsagtAfOs(modtaget, { variant: 'rammeaftale', varselKoeber: 'LM+1 måned' });

    expect(k.frist('T02')?.dato).toBe(slut);
  });

  test.each([
    ['2026-01-31', '2026-03-02'],
    ['2028-01-31', '2028-03-01'],
    ['2026-12-15', '2027-01-14'],
  ])('T03 with «30 dage»: received %s → %s', (modtaget, slut) => {
    const k = iKraft({ underskriftLeverandoer: null }, { today: '2025-06-02' })
      .goerDet('udfyld', {
        variant: 'rammeaftale',
        saerforanstaltning: true,
        varselKoeber: '30 dage',
        varselLeverandoer: '30 dage',
      })
      .den(modtaget)
      .goerDet('modtagOpsigelse');

    expect([k.frist('T03')?.dato, k.frist('T02')]).toEqual([slut, null]);
  });
});

describe('two notices', () => {
  test('the earlier end counts, whoever gave it', () => {
    const k = opsagtAfLeverandoer('2026-02-02', { varselLeverandoer: '3 måneder', varselKoeber: '30 dage' });
    expect(k.facts.opsigelse?.slutdato).toBe('2026-05-02');

    k.den('2026-02-10').goerDet('modtagOpsigelse');
    expect(k.facts.opsigelse?.slutdato).toBe('2026-05-02');
  });

  test('ours that was sent before the supplier’s came is still received', () => {
    const k = iKraft({ varselLeverandoer: '3 måneder', varselKoeber: '30 dage' })
      .den('2026-02-02')
      .goerDet('foreslaaOpsigelse')
      .goerDet('godkendOpsigelse')
      .goerDet('sendOpsigelse')
      .goerDet('modtagOpsigelse')
      .den('2026-02-04')
      .goerDet('registrerModtagelse');

    expect([k.tilstand, k.facts.opsigelse?.af, k.facts.opsigelse?.slutdato]).toEqual([
      'opsagt',
      'koeber',
      '2026-03-06',
    ]);
  });

  test('the supplier’s is withdrawn: ours, on its way, can still be received', () => {
    const k = iKraft({ varselLeverandoer: '3 måneder', varselKoeber: '30 dage' })
      .den('2026-02-02')
      .goerDet('foreslaaOpsigelse')
      .goerDet('godkendOpsigelse')
      .goerDet('sendOpsigelse')
      .goerDet('modtagOpsigelse')
      .goerDet('traekOpsigelseTilbage');

    expect([k.tilstand, k.venter()]).toEqual(['iKraft', ['registrerModtagelse leverandoer']]);
    expect(k.den('2026-02-04').goerDet('registrerModtagelse').facts.opsigelse?.slutdato).toBe('2026-03-06');
  });

  describe('the supplier’s is the longer one', () => {
    const LANGT = { varselLeverandoer: '3 måneder', varselKoeber: '30 dage' };
    const opsagt = () => opsagtAfLeverandoer('2026-02-02', LANGT);

    test('ours is proposed, approved, sent and received while it runs, and ends the kontrakt sooner', () => {
      const k = opsagt().goerDet('foreslaaOpsigelse');
      expect(k.venter()).toContain('godkendOpsigelse leder');
      // 30 dage of 28 February is 30 March, before the supplier's 2 May.
      expect(k.frister().flatMap((f) => (f.regel === 'T01' ? [f.dato] : []))).toEqual(['2026-02-28', '2026-05-02']);
      expect(k.frist('T01')?.forklaring).toContain('Leverandørens opsigelse slutter den ellers lørdag den 2. maj 2026');

      expect(k.goerDet('godkendOpsigelse').venter()).toContain('sendOpsigelse raadgiver');
      expect(k.goerDet('sendOpsigelse').venter()).toContain('registrerModtagelse leverandoer');
      k.goerDet('registrerModtagelse');
      expect(k.facts.opsigelse).toMatchObject({ af: 'koeber', slutdato: '2026-03-04' });
      expect(k.frist('T01')?.forklaring).toContain('Leverandørens opsigelse er også modtaget');
    });

    test('late in it, our own is called for by the last day that ends it sooner; after that, it says so', () => {
      // 30 dage of 1 April is 1 May.
      const sent = opsagt().den('2026-03-10').goerDet('foreslaaOpsigelse', { oensketSlut: '2026-06-01' });
      expect(sent.frist('T01')?.dato).toBe('2026-04-01');
      expect(opsagt().den('2026-04-01').goerDet('foreslaaOpsigelse').frist('T01')?.dato).toBe('2026-04-01');
      const forSent = opsagt().den('2026-04-02').goerDet('foreslaaOpsigelse').frist('T01');
      expect(forSent?.dato).toBeNull();
      expect(forSent?.forklaring).toContain('kan ikke længere slutte kontrakten før');
    });

    test('it does not take the place of ours that was proposed before it, while ours ends sooner', () => {
      const foreslaaet = (medfoert: object) =>
        iKraft(medfoert).den('2026-02-02').goerDet('foreslaaOpsigelse').goerDet('modtagOpsigelse');
      expect(foreslaaet(LANGT).facts.forslag?.status).toBe('foreslaaet');
      expect(foreslaaet({}).facts.forslag).toBeNull();
    });

    test('our own is not given twice, nor beside an agreement', () => {
      const egen = opsagtAfOs('2026-02-02').den('2026-02-03');
      expect(egen.proevDet('foreslaaOpsigelse').map((r) => r.id)).toContain('kanSigesOp');
      const aftalt = opsagt().goerDet('aftalOphoer', { slutdato: '2026-04-15', sidsteBetalingsdag: '2026-04-15' });
      expect(aftalt.proevDet('foreslaaOpsigelse').map((r) => r.id)).toContain('kanSigesOp');
    });
  });

  describe('of two one is withdrawn, and the other was received all the same', () => {
    const begge = () =>
      opsagtAfLeverandoer('2026-02-02', { varselLeverandoer: '3 måneder', varselKoeber: '30 dage' })
        .goerDet('foreslaaOpsigelse')
        .goerDet('godkendOpsigelse')
        .goerDet('sendOpsigelse')
        .den('2026-02-04')
        .goerDet('registrerModtagelse');

    test.each([
      ['koeber', 'leverandoer', '2026-05-02'],
      ['leverandoer', 'koeber', '2026-03-06'],
    ])('without that of %s the kontrakt ends by that of %s: %s', (opsigelseAf, af, slutdato) => {
      const k = begge().goerDet('registrerGenbesaettelse').goerDet('traekEnOpsigelse', { opsigelseAf });
      expect(k.tilstand).toBe('opsagt');
      expect(k.facts.opsigelse).toMatchObject({ af, slutdato, andre: [], genbesat: '2026-02-04' });
      expect(k.goerDet('traekOpsigelseTilbage').tilstand).toBe('iKraft');
    });

    test('each by itself: all at once is refused, and so is one that does not run', () => {
      const k = begge();
      expect(k.proevDet('traekOpsigelseTilbage').map((r) => r.id)).toEqual(['enOpsigelse']);
      expect(k.proevDet('traekEnOpsigelse', { opsigelseAf: 'aftale' }).map((r) => r.id)).toEqual(['ukendtOpsigelse']);
      const en = opsagtAfOs('2026-02-02');
      expect(en.proevDet('traekEnOpsigelse', { opsigelseAf: 'koeber' }).map((r) => r.id)).toEqual(['flereOpsigelser']);
    });
  });

  test('an agreed end stands until it is agreed anew; the leder is asked about a notice that ends sooner', () => {
    const k = opsagtAfLeverandoer('2026-02-02', { varselLeverandoer: '30 dage' }).goerDet('aftalOphoer', {
      slutdato: '2026-06-30',
      sidsteBetalingsdag: '2026-06-15',
    });
    expect(k.venter()).not.toContain('aftalOphoer leder');

    k.den('2026-03-02').goerDet('modtagOpsigelse');
    expect(k.facts.opsigelse).toMatchObject({ af: 'aftale', slutdato: '2026-06-30', aftaltBetalingsdag: '2026-06-15' });
    expect(k.venter()).toContain('aftalOphoer leder');
    k.goerDet('aftalOphoer', { slutdato: '2026-04-01', sidsteBetalingsdag: '2026-04-01' });
    expect([k.frist('I04')?.dato, k.venter().includes('aftalOphoer leder')]).toEqual(['2026-04-01', false]);
  });

  test('an agreement replaces a notice', () => {
    const k = opsagtAfLeverandoer('2026-02-02').goerDet('aftalOphoer', {
      slutdato: '2026-02-15',
      sidsteBetalingsdag: '2026-02-15',
    });

    expect([k.frist('I04')?.dato, k.frist('T01'), k.frist('T04')?.dato]).toEqual(['2026-02-15', null, '2026-02-15']);
  });
});

describe('I11: the borger goes to another tilbud, and the old kontrakt goes on until it is ended (C10)', () => {
  const skifter = (til: string | null) => iKraft().den('2026-01-05').hoerer('skiftOensket', { dato: til });

  test('notice is received by the last day that ends it before the first day there', () => {
    // LM+30 of February is 30 March: the last that ends before 1 April.
    const i11 = skifter('2026-04-01').frist('I11');
    expect([i11?.dato, i11?.senest]).toEqual(['2026-02-28', '2026-02-27']);
    expect(stigen(i11)).toEqual([
      '2026-02-14 raadgiver',
      '2026-02-23 raadgiver',
      '2026-02-26 raadgiver',
      '2026-02-28 raadgiver',
      '2026-03-01 leder',
    ]);
  });

  test('while the day is not known, or cannot be reached, it is asked in four weeks', () => {
    expect(skifter(null).frist('I11')?.dato).toBe('2026-02-02');
    expect(skifter('2026-01-20').frist('I11')?.forklaring).toContain('Varslet kan ikke længere nås');
  });

  test('closed by notice or agreement, moved by a new day, and over where the borger stays', () => {
    expect(skifter('2026-04-01').goerDet('foreslaaOpsigelse').frist('I11')).toBeNull();
    expect(skifter('2026-04-01').goerDet('foreslaaOpsigelse').goerDet('afvisOpsigelse').frist('I11')?.dato).toBe(
      '2026-02-28',
    );
    expect(skifter('2026-04-01').goerDet('aftalOphoer').frist('I11')).toBeNull();
    // LM+30 of March is 30 April.
    expect(skifter(null).goerDet('fastsaetSkift', { dato: '2026-05-01' }).frist('I11')?.dato).toBe('2026-03-31');
    expect(skifter(null).goerDet('fastsaetSkift', { skifter: false, dato: null }).frist('I11')).toBeNull();
    expect(
      iKraft()
        .proevDet('fastsaetSkift')
        .map((r) => r.id),
    ).toEqual(['skalSkifte']);
  });
});

test('I04: a kontrakt with an end of its own is told of in time and ends the day after', () => {
  const k = iKraft(
    { linjer: [{ ...iKraft().facts.linjer[0], slutdato: dato('2026-08-31') } as never] },
    { today: '2026-02-02' },
  );

  expect(stigen(k.frist('I04'))).toEqual([
    '2026-06-02 raadgiver',
    '2026-07-02 raadgiver',
    '2026-08-01 raadgiver',
    '2026-08-17 raadgiver',
    '2026-08-01 leder',
  ]);
  expect(k.frist('I04')?.vaekker).toEqual({ event: 'frist.udloeb.naaet', paa: '2026-09-01' });
  expect(k.uret().tilstand).toBe('udloebet');
  expect(k.facts.ophoer).toMatchObject({ aarsag: 'slutdato', slutdato: '2026-08-31' });
});
