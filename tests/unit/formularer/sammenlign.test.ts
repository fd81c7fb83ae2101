import { describe, expect, it } from 'vitest';
import { formOf } from '#machines/form.ts';
import { genforhandling } from '#machines/genforhandling/index.ts';
import { doegnlinje } from '../genforhandling/payloads.ts';
import { anmodet } from '../genforhandling/support.ts';

type Sag = ReturnType<typeof anmodet>;

const heldAgainst = (sag: Sag, type: string) =>
  (formOf(genforhandling, type, {}, sag.facts).find(({ navn }) => navn === 'linjer')?.sammenlign ?? []).map(
    ({ titel, tekst }) => [titel, ...tekst.map((t) => t.replaceAll('\u00a0', ' '))],
  );

const I_DAG = ['I dag', '§ 107 · 365 · døgn pr. år · 2.450,00 kr. · pr. døgn'];

describe('what a new price is held against', () => {
  it('is the kontrakt as it is today, without its days', () => {
    expect(heldAgainst(anmodet(), 'indstil')).toEqual([I_DAG]);
  });

  it('is what the supplier asked for, where it is plain of which line', () => {
    const pris = { prisFoerOere: 245_000, prisEfterOere: 275_000, prisEnhed: 'doegn' } as never;
    const asked = anmodet().den('2026-02-02').goer('registrerBeskrivelse', pris);
    const [, oensket] = heldAgainst(asked, 'indstil');
    expect(oensket).toEqual(['Der er bedt om', '§ 107 · 365 · døgn pr. år · 2.750,00 kr. · pr. døgn']);
    const of = anmodet(undefined, { medfoert: { linjer: [doegnlinje(2_450), doegnlinje(2_450)] } });
    const unclear = of.den('2026-02-02').goer('registrerBeskrivelse', pris);
    expect(heldAgainst(unclear, 'indstil').map(([titel]) => titel)).toEqual(['I dag']);
  });

  it('is for the leder who grants a part also what was recommended', () => {
    const sag = anmodet()
      .den('2026-02-02')
      .goer('registrerBeskrivelse')
      .goer('indstil', { linjer: [doegnlinje(2_600)] });
    expect(heldAgainst(sag, 'godkendDelvist').at(-1)).toEqual([
      'Indstillet',
      '§ 107 · 365 · døgn pr. år · 2.600,00 kr. · pr. døgn',
    ]);
    expect(heldAgainst(sag, 'godkendDelvist')[0]).toEqual(I_DAG);
  });
});
