import { describe, expect, test } from 'vitest';
import { INGEN_AENDRING, KLASSER } from '#machines/aendring/aendring.ts';
import { vurder } from '#machines/aendring/vurder.ts';
import { CASES } from './cases.ts';

const ALMINDELIG = { ...INGEN_AENDRING, timerVedPris: 20, variant: 'udenRammeaftale' as const };
const OTTE_UGER = { midlertidigUger: 8 };

describe('what a change is (domain.md 6)', () => {
  test.each(CASES)('%s', (_, kendt, klasse, godkendesAf, ogsaaAfgoerelse) => {
    expect(vurder({ ...ALMINDELIG, ...kendt }, OTTE_UGER)).toMatchObject({ klasse, godkendesAf, ogsaaAfgoerelse });
  });

  test('the table has every class', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(60);
    expect(new Set(CASES.map(([, , klasse]) => klasse))).toEqual(new Set(KLASSER));
    expect(new Set(CASES.map(([tilfaelde]) => tilfaelde)).size).toBe(CASES.length);
  });

  test('every answer gives its reason in Danish sentences', () => {
    for (const [tilfaelde, kendt] of CASES)
      expect(vurder({ ...ALMINDELIG, ...kendt }, OTTE_UGER).begrundelse, tilfaelde).toMatch(/^[A-ZÆØÅ].*\.$/);
  });
});

test('the kontraktforhandler is told of a swap, the leder of a typing error', () => {
  expect(vurder({ ...ALMINDELIG, ydelserByttet: true }, OTTE_UGER).orienteres).toEqual(['kontraktforhandler']);
  expect(vurder({ ...ALMINDELIG, tastefejl: true }, OTTE_UGER).orienteres).toEqual(['leder']);
});

test('the weeks without the leder are the kommune’s own (Q23)', () => {
  const fireUger = { ...ALMINDELIG, timer: 3, vedvarende: false, dage: 28 };

  expect(vurder(fireUger, { midlertidigUger: 4 }).godkendesAf).toBe('raadgiver');
  expect(vurder(fireUger, { midlertidigUger: 3 }).godkendesAf).toBe('leder');
});

test('a genforhandling is written in request, tillægsaftale, bestilling, and an afgørelse where the help changes', () => {
  expect(vurder({ ...ALMINDELIG, timer: 5 }, OTTE_UGER).dokumenter).toEqual([
    'Anmodning med beskrivelse',
    'Tillægsaftale',
    'Ny version af bestillingen',
    'Afgørelse til borgeren',
  ]);
  expect(vurder({ ...ALMINDELIG, aarsprisOere: 1 }, OTTE_UGER).dokumenter).not.toContain('Afgørelse til borgeren');
});

test('a smaller need is the kommune’s to raise', () => {
  expect(vurder({ ...ALMINDELIG, timer: -6 }, OTTE_UGER).begrundelse).toContain(
    'så kommunen beder om genforhandlingen',
  );
});

test('under rammeaftale a tilsagn is agreed apart (Q24)', () => {
  const akut = { ...ALMINDELIG, akut: true, timer: 10 };

  expect(vurder({ ...akut, variant: 'rammeaftale' }, OTTE_UGER).begrundelse).toContain('særskilt aftalt');
  expect(vurder(akut, OTTE_UGER).begrundelse).not.toContain('særskilt aftalt');
});
