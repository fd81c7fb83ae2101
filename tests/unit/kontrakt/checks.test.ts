import { expect, test } from 'vitest';
import type { EventNavn } from '#machines/kontrakt/events.ts';
import { enKontrakt, iKraft, type Kontrakt, klar, opsagtAfLeverandoer, SAMPLES, sendt } from './support.ts';

const foreslaaet = () => iKraft({ variant: 'udenRammeaftale' }).den('2026-03-02').goerDet('foreslaaOpsigelse');
const godkendt = () => foreslaaet().goerDet('godkendOpsigelse');
const medOphold = () => iKraft().den('2026-03-02').goerDet('registrerIndlaeggelse');
const omtvistet = () => iKraft().den('2026-03-02').goerDet('registrerTakstregulering');
const underRammeaftale = () => iKraft({ variant: 'rammeaftale' }).den('2026-03-02');

/** A kontrakt from which each event can be sent. */
const KLAR_TIL = new Map<string, () => Kontrakt>([
  ['udfyld', () => enKontrakt()],
  ['accepterUdenBestilling', () => enKontrakt({ bestilling: null })],
  ['klargoer', () => enKontrakt().goerDet('udfyld')],
  ['fortrydKlargoering', () => klar()],
  ['sendTilUnderskrift', () => klar()],
  ['underskrivSomKoeber', () => sendt()],
  ['registrerEksternUnderskrift', () => sendt()],
  ['afvis', () => sendt()],
  ['leverandoerAfslaar', () => enKontrakt()],
  ['registrerTilbage', medOphold],
  ['vurderIndlaeggelse', medOphold],
  ['accepterTakstregulering', omtvistet],
  ['afvisTakstregulering', omtvistet],
  ['registrerRammeaftale', underRammeaftale],
  ['fastsaetSkift', () => iKraft().den('2026-03-02').hoerer('skiftOensket', { dato: null })],
  ['godkendOpsigelse', foreslaaet],
  ['afvisOpsigelse', foreslaaet],
  ['fortrydOpsigelse', foreslaaet],
  ['sendOpsigelse', godkendt],
  ['registrerModtagelse', () => godkendt().goerDet('sendOpsigelse')],
  ['traekOpsigelseTilbage', () => opsagtAfLeverandoer('2026-03-02')],
  [
    'traekEnOpsigelse',
    () => godkendt().goerDet('sendOpsigelse').goerDet('modtagOpsigelse').goerDet('registrerModtagelse'),
  ],
  ['registrerGenbesaettelse', () => opsagtAfLeverandoer('2026-03-02')],
  ['sikrHjaelp', () => opsagtAfLeverandoer('2026-03-02', { paragraffer: ['ablPar105'] })],
  ['planlaegUdflytning', () => opsagtAfLeverandoer('2026-03-02')],
  ['ophaev', () => iKraft().den('2026-03-02').goerDet('registrerManglendeLevering')],
]);
const klarTil = (type: string): Kontrakt => KLAR_TIL.get(type)?.() ?? iKraft().den('2026-03-02');

const alle = [...SAMPLES].flatMap(([type, own]) =>
  Object.entries(own).map(([navn, lav]) => [type as EventNavn, navn, lav] as const),
);

test.each(alle)('%s %s', (type, navn, lav) => {
  const k = klarTil(type);
  const reasons = k.proev(type, lav({ facts: k.facts, today: k.today, sag: undefined as never }));

  if (navn.startsWith('forkert')) {
    expect(reasons.length).toBeGreaterThan(0);
    for (const r of reasons)
      expect(r).toMatchObject({ kode: 'invalid', tekst: expect.stringMatching(/^[A-ZÆØÅ].*\.$/) });
  } else expect(reasons).toEqual([]);
});

const felter = (k: Kontrakt, type: EventNavn, payload: object) =>
  k.proevDet(type, payload as Readonly<Record<string, unknown>>).map((r) => `${r.id} ${r.felt}`);

test('a contract is signed on or after the day its text was frozen (L-34)', () => {
  const k = enKontrakt().den('2026-03-10').goerDet('udfyld').goerDet('klargoer').goerDet('sendTilUnderskrift');

  expect(felter(k, 'underskrivSomKoeber', { dato: '2026-03-09' })).toEqual(['datoerByttet dato']);
  expect(felter(k, 'registrerEksternUnderskrift', { dato: '2026-03-10' })).toEqual([]);
});

test('an end is written by hand only where no notice is known (C23)', () => {
  expect(felter(iKraft().den('2026-03-02'), 'modtagOpsigelse', { slutdato: '2026-05-31' })).toEqual([
    'varsletErKendt slutdato',
  ]);
  expect(
    felter(iKraft({ varselLeverandoer: null }).den('2026-03-02'), 'modtagOpsigelse', { slutdato: '2026-05-31' }),
  ).toEqual([]);
});

test('help in an ABL § 105 dwelling is secured without a day between (L-31)', () => {
  // LM+30 of 2 March is 30 April.
  const k = opsagtAfLeverandoer('2026-03-02', { paragraffer: ['ablPar105'] });

  expect(felter(k, 'sikrHjaelp', { fra: '2026-05-01' })).toEqual([]);
  expect(felter(k, 'sikrHjaelp', { fra: '2026-05-02' })).toEqual(['L-31 fra']);
});

test('a missing delivery that is the borger’s own gives no right to end without notice (2.13)', () => {
  const k = iKraft().den('2026-03-02').goerDet('registrerManglendeLevering', { aarsag: 'borgerensForhold' });
  expect(k.proevDet('ophaev').map((r) => r.id)).toContain('harMisligholdelse');

  k.goerDet('registrerForceMajeure');
  expect(felter(k, 'ophaev', { grund: 'misligholdelse' })).toEqual(['grundenErIkkeRegistreret grund']);
  expect(felter(k, 'ophaev', { grund: 'forceMajeure' })).toEqual([]);
});

test.each([
  ['ean', '5798000354821', true],
  ['ean', '5798000354820', false],
  ['cvr', '13748136', true],
  ['cvr', '12345678', false],
  ['pNummer', '1234567890', true],
  ['pNummer', '123456789', false],
])('appendix B: %s %s', (felt, tal, gyldigt) => {
  expect(felter(enKontrakt(), 'udfyld', { [felt]: tal })).toHaveLength(gyldigt ? 0 : 1);
});
