import { describe, expect, test } from 'vitest';
import { genforhandling } from '#machines/genforhandling/index.ts';
import { label } from '#machines/words.ts';
import { kommetTil } from './support.ts';

const { labels } = genforhandling;

test('loads with the leaves of design.md 3', () => {
  expect([...genforhandling.leaves.keys()]).toEqual([
    'anmodet',
    'beskrevet',
    'forhandles',
    'tilBeslutning',
    'tillaegTilUnderskrift',
    'gennemfoert',
    'afslaaet',
    'midlertidig',
    'trukket',
  ]);
  expect([...genforhandling.leaves].filter(([, l]) => l.ended).map(([leaf]) => leaf)).toEqual([
    'gennemfoert',
    'afslaaet',
    'midlertidig',
    'trukket',
  ]);
});

describe('words', () => {
  const tekster = [
    labels.trin,
    labels.tilstande,
    labels.events,
    labels.felter,
    labels.valg,
    labels.krav,
    labels.graenser,
  ]
    .flatMap((part) => Object.entries(part))
    .map(([key, ord]) => [key, label(ord, '')] as const);

  test('say why not in full sentences', () => {
    for (const [id, tekst] of Object.entries({ ...labels.krav, ...labels.graenser }))
      expect(tekst, id).toMatch(/^[A-ZÆØÅ].*\.$/);
  });

  test('name nothing that is not there', () => {
    expect(Object.keys(labels.krav).sort()).toEqual([...genforhandling.krav.keys()].sort());
    expect(Object.keys(labels.events).sort()).toEqual([...genforhandling.events.keys()].sort());
    expect(Object.keys(labels.tilstande).sort()).toEqual([...genforhandling.leaves.keys()].sort());
  });

  test('are Danish, never the code’s own', () => {
    for (const [key, tekst] of tekster) {
      expect(tekst, key).not.toBe('');
      if (key.length > 4 && /[a-z][A-Z]/.test(key)) expect(tekst, key).not.toBe(key);
    }
  });
});

test('no fact or frist holds what people wrote', () => {
  const g = kommetTil('tilBeslutning').goer('notat');
  const tekst = JSON.stringify([g.facts, g.frister()]);

  for (const skrevet of ['aftenen', 'Behovet', 'Prisen er for']) expect(tekst).not.toContain(skrevet);
});

test('økonomi reads money and dates, and no refusal', () => {
  const g = kommetTil('gennemfoert');

  expect(genforhandling.oekonomi(g.facts, g.today)).toMatchObject({
    leverandoernavn: 'Omsorg ApS',
    gammelAarsprisOere: 89_425_000,
    nyAarsprisOere: 95_265_000,
    virkningFra: '2026-01-30',
    efterbetalingOere: 0,
  });
  expect(genforhandling.oekonomiSer.events.has('afslaa')).toBe(false);
});
