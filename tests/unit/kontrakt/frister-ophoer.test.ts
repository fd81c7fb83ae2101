import { describe, expect, test } from 'vitest';
import { dato } from '#machines/kalender/dato.ts';
import { mindstOgHoejst, sidsteBetalingsdag } from '#machines/kontrakt/sidste-betalingsdag.ts';
import { iKraft, opsagtAfLeverandoer, opsagtAfOs, stigen } from './support.ts';

describe('T04: «a) min(B − 1, E). b) min(B + X, E). c) E. d) manual»', () => {
  test.each([
    ['bortfalder', null, '2026-03-02', '2026-02-05', '2026-02-04'],
    ['xDage', 14, '2026-03-02', '2026-02-05', '2026-02-19'],
    ['heleVarslet', null, '2026-03-02', '2026-02-05', '2026-03-02'],
    ['andet', null, '2026-03-02', '2026-02-05', null],
    // «B 2026-02-25, X=14 → 03-11 capped to 03-02»
    ['xDage', 14, '2026-03-02', '2026-02-25', '2026-03-02'],
    ['bortfalder', null, '2026-03-02', '2026-03-20', '2026-03-02'],
    // «leap: E 2028-03-30, B 2028-02-25, X=14 → 2028-03-10»
    ['xDage', 14, '2028-03-30', '2028-02-25', '2028-03-10'],
    ['bortfalder', null, '2028-03-30', '2028-03-01', '2028-02-29'],
    ['bortfalder', null, '2026-03-02', '2026-03-01', '2026-02-28'],
    ['xDage', null, '2026-03-02', '2026-02-05', null],
    ['bortfalder', null, '2026-03-02', null, null],
    ['heleVarslet', null, '2026-03-02', null, '2026-03-02'],
    ['heleVarslet', null, null, '2026-02-05', null],
    [null, null, '2026-03-02', '2026-02-05', null],
  ] as const)('%s %s, E %s, B %s → %s', (valg, dage, slut, genbesat, ventet) => {
    expect(sidsteBetalingsdag({ valg, dage, slut: slut && dato(slut), genbesat: genbesat && dato(genbesat) })).toBe(
      ventet,
    );
  });

  test.each([
    // «T04 without knowledge of re-occupation shows at least / at most» (C23); the earliest B is the day after the notice.
    ['bortfalder', null, { mindst: '2026-01-10', hoejst: '2026-03-02' }],
    ['xDage', 14, { mindst: '2026-01-25', hoejst: '2026-03-02' }],
    ['xDage', 90, { mindst: '2026-03-02', hoejst: '2026-03-02' }],
    ['heleVarslet', null, null],
    ['andet', null, null],
  ] as const)('%s %s, received 2026-01-10: %o', (valg, dage, ventet) => {
    expect(
      mindstOgHoejst({ valg, dage, slut: dato('2026-03-02'), genbesat: null, modtaget: dato('2026-01-10') }),
    ).toEqual(ventet);
  });

  test('the frist shows at most, says at least, and asks every week from the notice', () => {
    const t04 = opsagtAfOs('2026-01-10').frist('T04');

    expect(t04?.dato).toBe('2026-03-02');
    expect(t04?.forklaring).toContain('mindst til 10. januar 2026 og højst til 2. marts 2026');
    expect(stigen(t04)).toEqual(
      ['2026-01-17', '2026-01-24', '2026-01-31', '2026-02-07', '2026-02-14', '2026-02-21', '2026-02-28'].map(
        (d) => `${d} raadgiver`,
      ),
    );
  });

  test.each([
    ['par85', 'bortfalder', null],
    ['ablPar105', 'xDage', 14],
  ] as const)(
    'help at home (%s) has no place: paid to the end at most, and nobody asks weekly',
    (paragraf, valg, dage) => {
      const linje = { ...opsagtAfOs('2026-01-10').facts.linjer[0], paragraf } as never;
      const k = opsagtAfOs('2026-01-10', {
        paragraffer: [paragraf],
        linjer: [linje],
        betalingsforpligtelse: valg,
        betalingsforpligtelseDage: dage,
      });

      expect(k.frist('T04')).toMatchObject({ dato: '2026-03-02', trin: [], hvem: { art: 'leverandoer' } });
      expect(k.frist('T04')?.forklaring).toContain('Støtte i eget hjem har ingen plads');
      expect(k.frist('T04')?.forklaring).not.toContain('Spørg leverandøren');
      expect(k.uret().facts.ophoer?.sidsteBetalingsdag).toBe('2026-03-02');
    },
  );

  test('known, it is one date and asks no more', () => {
    const k = opsagtAfOs('2026-01-10').den('2026-02-05').goerDet('registrerGenbesaettelse');

    expect(k.frist('T04')).toMatchObject({ dato: '2026-02-04', trin: [] });
    expect(k.uret().facts.ophoer).toMatchObject({
      aarsag: 'opsagtAfKoeber',
      slutdato: '2026-03-02',
      sidsteBetalingsdag: '2026-02-04',
    });
  });

  test('another rule of payment has no date until it is agreed', () => {
    const k = opsagtAfOs('2026-01-10', { betalingsforpligtelse: 'andet' });
    expect(k.frist('T04')?.dato).toBeNull();

    k.goerDet('aftalOphoer', { slutdato: '2026-03-02', sidsteBetalingsdag: '2026-02-20' });
    expect(k.frist('T04')?.dato).toBe('2026-02-20');
  });
});

describe('T05: «borger + belongings out by E»', () => {
  test.each([
    ['2026-01-10', '2026-03-02', '2026-03-02'],
    ['2028-01-15', '2028-03-01', '2028-03-01'],
    // «E 2027-01-30 (Sat → plan by Fri 01-29)»
    ['2026-12-31', '2027-01-30', '2027-01-29'],
  ])('received %s: out by %s, planned for %s', (modtaget, slut, senest) => {
    expect(opsagtAfOs(modtaget).frist('T05')).toMatchObject({ dato: slut, senest });
  });

  test('«−28, −14, −7, −3»; planned, only the last is left', () => {
    const k = opsagtAfOs('2026-01-10');
    expect(stigen(k.frist('T05'))).toEqual([
      '2026-02-02 raadgiver',
      '2026-02-16 raadgiver',
      '2026-02-23 raadgiver',
      '2026-02-27 raadgiver',
    ]);
    expect(k.venter()).toContain('planlaegUdflytning raadgiver');

    k.goerDet('planlaegUdflytning');
    expect(stigen(k.frist('T05'))).toEqual(['2026-02-27 raadgiver']);
    expect(k.venter()).not.toContain('planlaegUdflytning raadgiver');
  });

  test('planned before the end, it calls before that day, and no more when it has come', () => {
    const k = opsagtAfOs('2026-01-10').goerDet('planlaegUdflytning', { dato: '2026-02-06' });

    expect(k.frist('T05')?.dato).toBe('2026-03-02');
    expect(stigen(k.frist('T05'))).toEqual(['2026-02-03 raadgiver']);
  });

  test('planned for later than the end, it is said, and the days before the end call on', () => {
    const k = opsagtAfOs('2026-01-10').goerDet('planlaegUdflytning', { dato: '2026-03-15' });

    expect(stigen(k.frist('T05'))).toEqual(stigen(opsagtAfOs('2026-01-10').frist('T05')));
    expect(k.frist('T05')?.forklaring).toContain('efter kontraktens sidste dag');
  });

  test('over when the borger has moved out, or the place is known to be taken again', () => {
    const flyttet = opsagtAfOs('2026-01-10').den('2026-02-07').goerDet('planlaegUdflytning', { dato: '2026-02-06' });
    expect(flyttet.frist('T05')).toBeNull();

    const besat = opsagtAfOs('2026-01-10').den('2026-02-05').goerDet('registrerGenbesaettelse');
    expect(besat.frist('T05')).toBeNull();
    expect(besat.venter()).not.toContain('planlaegUdflytning raadgiver');
  });

  test('support at home ends without moving', () => {
    const k = opsagtAfOs('2026-01-10', {
      paragraffer: ['par85'],
      linjer: [{ ...opsagtAfOs('2026-01-10').facts.linjer[0], paragraf: 'par85' } as never],
    });

    expect([k.frist('T05'), k.frist('L-31')]).toEqual([null, null]);
  });
});

describe('L-31: «termination of placement in ABL § 105 never generates a move-out duty; help must continue»', () => {
  const iEgenBolig = () => opsagtAfLeverandoer('2026-01-10', { paragraffer: ['ablPar105'], linjer: [] });

  test('nobody moves; the help is secured before the end', () => {
    const k = iEgenBolig();

    expect([k.frist('T05'), k.frist('L-31')?.dato]).toEqual([null, '2026-03-02']);
    expect(k.venter()).toContain('sikrHjaelp raadgiver');
    expect(k.proevDet('planlaegUdflytning').map((r) => r.id)).toEqual(['ikkeAblPar105']);
  });

  test('secured, it is done', () => {
    const k = iEgenBolig().goerDet('sikrHjaelp');

    expect(k.frist('L-31')).toBeNull();
    expect(k.venter()).toEqual([]);
  });

  test('where the borger moves, help is not secured but moving is planned', () => {
    expect(
      opsagtAfOs('2026-01-10')
        .proevDet('sikrHjaelp')
        .map((r) => r.id),
    ).toEqual(['erAblPar105']);
  });
});

test('økonomi reads T04, and no word of a death in it (design.md 5)', () => {
  const k = opsagtAfOs('2026-01-10', { betalingsforpligtelse: 'andet' }).hoerer('borgerDoed', {
    dato: '2026-01-20',
    betalingSlut: null,
  });
  expect(k.frist('T04')?.forklaring).not.toMatch(/død/i);
  expect(k.frist('T04')?.forklaring).toContain('aftale, hvornår betalingen slutter');
});

describe('the last day that is paid for, when the kontrakt has ended', () => {
  test('is E where nobody has said that the place was taken again: «min(B − 1, E)», «min(B + X, E)»', () => {
    expect(opsagtAfOs('2026-01-10').uret().facts.ophoer?.sidsteBetalingsdag).toBe('2026-03-02');
    const xDage = opsagtAfOs('2026-01-10', { betalingsforpligtelse: 'xDage', betalingsforpligtelseDage: 14 });
    expect(xDage.uret().facts.ophoer?.sidsteBetalingsdag).toBe('2026-03-02');
  });

  test('is counted anew when it is learned later that the place was taken again; an agreed day stands', () => {
    const ophoert = () => opsagtAfOs('2026-01-10').uret();
    expect(ophoert().goerDet('registrerGenbesaettelse', { dato: '2026-02-05' }).facts.ophoer).toMatchObject({
      slutdato: '2026-03-02',
      sidsteBetalingsdag: '2026-02-04',
    });
    const aftalt = opsagtAfOs('2026-01-10')
      .goerDet('aftalOphoer', { slutdato: '2026-03-02', sidsteBetalingsdag: '2026-02-20' })
      .uret();
    expect(aftalt.goerDet('registrerGenbesaettelse', { dato: '2026-02-05' }).facts.ophoer?.sidsteBetalingsdag).toBe(
      '2026-02-20',
    );
    const udenOpsigelse = iKraft().hoerer('bortfald', {
      aarsag: 'afsluttet',
      dato: '2026-01-10',
      sidsteBetalingsdag: null,
    });
    expect(udenOpsigelse.proevDet('registrerGenbesaettelse').map((r) => r.id)).toEqual(['varOpsagt']);
  });

  test('is not made up where the kontrakt has a rule of its own, or none', () => {
    const andet = opsagtAfOs('2026-01-10', { betalingsforpligtelse: 'andet' });
    expect(andet.uret().facts.ophoer?.sidsteBetalingsdag).toBeNull();
  });
});
