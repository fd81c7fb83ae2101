import { describe, expect, test } from 'vitest';
import type { EventNavn } from '#machines/kontrakt/events.ts';
import { kontrakt } from '#machines/kontrakt/index.ts';
import { label } from '#machines/words.ts';
import { enKontrakt, iKraft, klar, opsagtAfLeverandoer, sendt } from './support.ts';

const LEVENDE = ['kladde', 'klar', 'tilUnderskrift', 'underskrevet', 'iKraft', 'opsagt'];
const ENDTE = ['ophoert', 'bortfaldet', 'ophaevet', 'udloebet'];

test('has the leaves of design.md 3, and is the child of a sag', () => {
  expect([...kontrakt.leaves.keys()]).toEqual([...LEVENDE, ...ENDTE]);
  expect([...kontrakt.leaves].filter(([, l]) => l.ended).map(([leaf]) => leaf)).toEqual(ENDTE);
  expect(kontrakt.rod).toBeNull();
});

describe('what is told is never refused (design.md 3.1)', () => {
  const ALTID: readonly EventNavn[] = [
    'indflyttet',
    'planlagtStart',
    'paragrafferRettet',
    'bestillingKlar',
    'bortfald',
    'borgerDoed',
    'sagPaaVent',
    'sagGenoptaget',
    'genforhandlingOensket',
    'opsigelseOensket',
    'noterTillaeg',
    'genberegnFrister',
  ];

  test.each(LEVENDE)('every such event has its edge in %s, without krav', (leaf) => {
    for (const type of ALTID) expect(kontrakt.edges.get(leaf)?.get(type), type).toMatchObject({ krav: [] });
  });

  test('nor is the clock, nor that both have signed', () => {
    for (const own of kontrakt.edges.values())
      for (const [type, edge] of own)
        if (type.startsWith('frist.') || type === 'fuldtUnderskrevet') expect(edge.krav).toEqual([]);
  });
});

describe('where an event leads', () => {
  test.each([
    ['kladde', 'klar', () => enKontrakt().goerDet('udfyld').goerDet('klargoer')],
    ['klar', 'kladde', () => klar().goerDet('fortrydKlargoering')],
    ['klar', 'tilUnderskrift', () => sendt()],
    ['tilUnderskrift', 'kladde', () => sendt().goerDet('afvis')],
    [
      'tilUnderskrift',
      'underskrevet',
      () => sendt().goerDet('underskrivSomKoeber').goerDet('registrerEksternUnderskrift'),
    ],
    ['kladde', 'bortfaldet', () => enKontrakt().goerDet('leverandoerAfslaar')],
    ['klar', 'iKraft', () => klar().hoerer('indflyttet', { dato: '2026-03-02' })],
    ['iKraft', 'opsagt', () => iKraft().goerDet('aftalOphoer')],
    ['opsagt', 'iKraft', () => opsagtAfLeverandoer('2026-03-02').goerDet('traekOpsigelseTilbage')],
    ['iKraft', 'ophaevet', () => iKraft().goerDet('registrerForceMajeure').goerDet('ophaev')],
    ['kladde', 'bortfaldet', () => enKontrakt().hoerer('bortfald', LUKKET)],
    ['iKraft', 'ophoert', () => iKraft().hoerer('bortfald', LUKKET)],
  ] as const)('%s → %s', (_fra, til, lav) => {
    expect(lav().tilstand).toBe(til);
  });

  const LUKKET = { aarsag: 'afsluttet', dato: '2026-03-02', sidsteBetalingsdag: null };
});

test('an ended leaf waits for nobody, has no frist, and takes a note', () => {
  const k = enKontrakt().goerDet('leverandoerAfslaar');

  expect([k.venter(), k.frister()]).toEqual([[], []]);
  expect(k.goerDet('notat').tilstand).toBe('bortfaldet');
});

test('økonomi sees the money and the dates, not what happens to the borger', () => {
  const k = opsagtAfLeverandoer('2026-01-10').goerDet('registrerIndlaeggelse');
  const set = kontrakt.oekonomi(k.facts, k.today);

  expect(set).toMatchObject({
    leverandoer: 'Omsorg ApS',
    // 365 × 2,450 kr. (4.3)
    aarsprisOere: 89_425_000,
    slutdato: '2026-03-02',
    sidsteBetalingsdag: null,
    betalesMindstTil: '2026-01-10',
    betalesHoejstTil: '2026-03-02',
  });
  expect(Object.keys(set).sort()).toEqual(Object.keys(kontrakt.oekonomiFelter).sort());
  for (const e of ['registrerIndlaeggelse', 'registrerFravaer', 'borgerDoed', 'foreslaaOpsigelse', 'notat'])
    expect(kontrakt.oekonomiSer.events.has(e), e).toBe(false);
  for (const regel of ['T05', 'T06', 'L-31']) expect(kontrakt.oekonomiSer.frister.has(regel), regel).toBe(false);
});

test('no fact or frist holds what people wrote, or what a stay is (L-39)', () => {
  const k = iKraft({ underskriftKoeber: null })
    .goerDet('udfyld')
    .goerDet('registrerIndlaeggelse')
    .goerDet('foreslaaOpsigelse');

  for (const skrevet of ['Fiktiv', 'sygehus', 'behovAendret', 'Rådhuspladsen', '2026-1"'])
    expect(JSON.stringify([k.frister(), k.facts])).not.toContain(skrevet);
});

describe('words', () => {
  const { labels } = kontrakt;

  test('say why not in full sentences', () => {
    for (const [id, tekst] of Object.entries({ ...labels.krav, ...labels.graenser }))
      expect(tekst, id).toMatch(/^[A-ZÆØÅ].*\.$/);
  });

  test('name nothing that is not there', () => {
    const felter = [...kontrakt.events.values()].flatMap((e) => [
      ...Object.keys(e.felter),
      ...Object.values(e.felter).flatMap((f) => Object.keys(f.felter ?? {})),
    ]);
    const penge = Object.values(kontrakt.oekonomiFelter).flatMap((f) => Object.keys(f.felter ?? {}));
    const known = new Set([...felter, ...penge, ...Object.keys(kontrakt.oekonomiFelter)]);

    expect(Object.keys(labels.krav).sort()).toEqual([...kontrakt.krav.keys()].sort());
    expect(Object.keys(labels.events).sort()).toEqual([...kontrakt.events.keys()].sort());
    for (const felt of Object.keys(labels.felter)) expect(known, felt).toContain(felt.split('.').at(-1));
  });

  test('are Danish, never the code’s own', () => {
    for (const part of [labels.trin, labels.tilstande, labels.events, labels.felter, labels.valg])
      for (const [key, ord] of Object.entries(part))
        expect(label(ord, ''), key).toMatch(/^[A-ZÆØÅ0-9§]|^(timer|døgn|dage|stk|pr)/);
  });
});
