import { describe, expect, it } from 'vitest';
import { PARAMETRE } from '#machines/opsaetning/parametre.ts';
import { SWITCH_ORD } from '#machines/opsaetning/sagsgang.ts';
import { SWITCHES } from '#machines/presets/switches.ts';
import { type Parametre, parametreSchema, STANDARD_PARAMETRE } from '#machines/regler.ts';

const takes = (navn: string, value: unknown) =>
  parametreSchema.safeParse({ ...STANDARD_PARAMETRE, [navn]: value }).success;

describe('the words of a parameter', () => {
  it.each(Object.entries(PARAMETRE))('%s say the bounds that the rules have', (navn, info) => {
    if (info.art === 'valg') {
      for (const valg of Object.keys(info.valg)) expect(takes(navn, valg), valg).toBe(true);
      return expect(takes(navn, 'noget andet')).toBe(false);
    }
    if (info.art === 'tal') expect(STANDARD_PARAMETRE).toMatchObject({ [navn]: info.standard });
    const wrap = (n: number) =>
      info.art === 'tal' ? n : info.art === 'prParagraf' ? { par107: n } : { 2027: Math.round(n * 100) };
    const step = info.art === 'prAar' ? 0.01 : 1;
    expect([info.mindst - step, info.mindst, info.hoejst, info.hoejst + step].map((n) => takes(navn, wrap(n)))).toEqual(
      [false, true, true, false],
    );
  });

  it('cover every parameter, and what has a rule in domain.md names it', () => {
    expect(Object.keys(PARAMETRE).sort()).toEqual(Object.keys(STANDARD_PARAMETRE).sort());
    for (const { regel } of Object.values(PARAMETRE)) expect(regel).toMatch(/^(T|I|Q|C)\d\d?$/);
  });

  it('say that only the rate of the year counts at once (README: the rate of the year is today’s setting)', () => {
    const straks = Object.entries(PARAMETRE).filter(([, { virker }]) => virker === 'straks');
    expect(straks.map(([navn]) => navn as keyof Parametre)).toEqual(['plSatser']);
  });
});

it('the words of the switches cover every value', () => {
  for (const [navn, values] of Object.entries(SWITCHES))
    expect(Object.keys(SWITCH_ORD[navn as keyof typeof SWITCHES].valg).sort()).toEqual([...values].sort());
});
