import { describe, expect, test } from 'vitest';
import type { Gjort } from '#machines/chart.ts';
import type { PersonId } from '#machines/ids.ts';
import { enKlage } from './support.ts';

const GENVURDERER = ['givMedhold', 'givDelvistMedhold', 'fasthold'] as const;

const lone = 'lone' as PersonId;
const rita = 'rita' as PersonId;

/** Whatever decided what the borger was told, and who told it. */
const AFGJORDE = [
  'godkend',
  'godkendMedBetingelser',
  'givAfslag',
  'godkendUdenUdvalg',
  'akutGodkend',
  'bekraeftMundtligGodkendelse',
  'godkendEfterfoelgende',
  'afvisEfterfoelgende',
  'registrerAfgoerelse',
] as const;

function genvurderes(gjort: Gjort) {
  const k = enKlage();
  k.gjort = gjort;
  return k.goerDet('startGenvurdering');
}

describe.each(AFGJORDE)('who did %s', (event) => {
  const k = genvurderes({ [`indkoebssag.${event}`]: [lone] });

  test.each(GENVURDERER)('does not %s, in any role (domain.md 7)', (type) => {
    expect(k.proevSom(lone, ['leder', 'raadgiver'], type, k.udfyldt(type))).toEqual(['fireOejne']);
  });
});

describe('somebody else', () => {
  const k = genvurderes({ 'indkoebssag.givAfslag': [lone], 'indkoebssag.registrerAfgoerelse': [rita] });

  test.each(GENVURDERER)('may %s: another leder, another rådgiver', (type) => {
    expect(k.proevSom('liv', ['leder'], type, k.udfyldt(type))).toEqual([]);
    expect(k.proevSom('ras', ['raadgiver'], type, k.udfyldt(type))).toEqual([]);
  });

  test('of no other role', () => {
    for (const rolle of ['kontraktforhandler', 'udvalgsmedlem', 'oekonomi'] as const)
      expect(k.proevSom('kim', [rolle], 'fasthold', k.udfyldt('fasthold')), rolle).toEqual(['rolle']);
  });
});

test('who decided may do what decides nothing: start it, forward it', () => {
  const k = genvurderes({ 'indkoebssag.givAfslag': [lone] });
  k.gjort = k.forloeb?.gjort ?? {};
  k.goerDet('fasthold');

  expect(k.proevSom(lone, ['leder'], 'videresend', k.udfyldt('videresend'))).toEqual([]);
});
