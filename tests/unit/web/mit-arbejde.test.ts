import { describe, expect, it } from 'vitest';
import { dato } from '#machines/kalender/dato.ts';
import type { ArbejdeSvar } from '#machines/svar.ts';
import { antalI, GRUPPER, hosAndreI, mineI, parseArbejdeSearch } from '../../../web/mit-arbejde/search.ts';
import { HOS_ANDRE, MIT_ARBEJDE } from './fixtures/lister.ts';

const svar: ArbejdeSvar = { items: MIT_ARBEJDE, hosAndre: HOS_ANDRE };
const [hos] = HOS_ANDRE;

describe('my work', () => {
  it('counts each line in one group', () => {
    const sum = GRUPPER.reduce((n, gruppe) => n + antalI(svar, gruppe), 0);
    expect(sum).toBe(MIT_ARBEJDE.length + HOS_ANDRE.length);
    for (const gruppe of GRUPPER)
      expect(mineI(svar, gruppe, {}).length + hosAndreI(svar, gruppe, {}).length, gruppe).toBe(antalI(svar, gruppe));
  });

  it('lets what waits for others in a sag on hold rest', () => {
    if (!hos) throw new Error('no line');
    const resting = { ...svar, hosAndre: [{ ...hos, sag: { ...hos.sag, paaVentTil: dato('2026-04-20') } }] };
    expect([antalI(resting, 'hosAndre'), hosAndreI(resting, 'hosAndre', {})]).toEqual([0, []]);
    expect(hosAndreI(resting, 'paaVent', {})).toHaveLength(1);
    expect(antalI(resting, 'paaVent')).toBe(antalI(svar, 'paaVent') + 1);
  });

  it('is narrowed to one group, one step, and to what I have for others', () => {
    expect(mineI(svar, 'nu', { gruppe: 'senere' })).toEqual([]);
    expect(hosAndreI(svar, 'hosAndre', { som: 'vikar' })).toEqual([]);
    expect(mineI(svar, 'nu', { som: 'vikar' }).map(({ vikarFor }) => vikarFor)).toEqual(['Sofie Bruun']);
    expect(mineI(svar, 'nu', { som: 'mig' })).toHaveLength(2);
    expect(mineI(svar, 'nu', { trin: 'x' })).toEqual([]);
  });

  it('has what has waited longest first, and what has not begun to wait last', () => {
    const sidens = mineI(svar, 'senere', { sort: 'ventet' }).map(({ siden }) => siden);
    expect(sidens.at(-1)).toBe(null);
  });

  it('knows only filters of its own', () => {
    expect(parseArbejdeSearch({ gruppe: 'x', som: 'alle', sort: 'frist', trin: '', y: 1 })).toEqual({});
    expect(parseArbejdeSearch({ gruppe: 'nu', som: 'vikar', sort: 'ventet', trin: 'behov' })).toEqual({
      gruppe: 'nu',
      som: 'vikar',
      sort: 'ventet',
      trin: 'behov',
    });
  });
});
