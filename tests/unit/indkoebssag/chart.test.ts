import { describe, expect, test } from 'vitest';
import { CHARTS } from '#machines/charts.ts';
import { formOf } from '#machines/form.ts';
import { indkoebssag } from '#machines/indkoebssag/index.ts';
import { label } from '#machines/words.ts';
import { sagI } from './support.ts';

test('is the root that the registry names', () => {
  expect(CHARTS.get('indkoebssag')).toBe(indkoebssag);
  expect(indkoebssag.rod).not.toBeNull();
});

describe('words', () => {
  const { labels } = indkoebssag;
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
    expect(Object.keys(labels.krav).sort()).toEqual([...indkoebssag.krav.keys()].sort());
    expect(Object.keys(labels.events).sort()).toEqual([...indkoebssag.events.keys()].sort());
    expect(Object.keys(labels.tilstande).sort()).toEqual([...indkoebssag.leaves.keys()].sort());
  });

  test('are Danish, never the code’s own', () => {
    for (const [key, tekst] of tekster) {
      expect(tekst, key).not.toBe('');
      if (key.length > 4 && /[a-z][A-Z]/.test(key)) expect(tekst, key).not.toBe(key);
    }
  });
});

test('no title, list or frist names the borger or what people wrote', () => {
  const sag = sagI('bestilling').goer('registrerIndflytning');
  const tekst = JSON.stringify([sag.facts, sag.frister(), indkoebssag.valgmuligheder(sag.facts)]);

  for (const skrevet of ['søster', 'døgnet rundt', 'trygt', 'rette tilbud']) expect(tekst).not.toContain(skrevet);
  expect(indkoebssag.rod?.visning(sag.facts).titel).toBe('§ 107 · Bakken · start 5. januar 2026');
});

test('a form offers what the sag has', () => {
  const sag = sagI('prisforhandling').goer('registrerPristilbud');
  const [pristilbudId] = formOf(indkoebssag, 'foreslaaPris', indkoebssag.valgmuligheder(sag.facts));

  expect(pristilbudId?.muligheder).toEqual([
    {
      id: sag.facts.pristilbud[0]?.id,
      tekst: 'Bakken, version 1: 894.250,00\u00a0kr. pr. år, gælder til 4. februar 2026',
    },
  ]);
});

test('økonomi reads money and dates', () => {
  const sag = sagI('indsatsIGang').goer('meldTilOekonomi');

  expect(indkoebssag.oekonomi(sag.facts, sag.today)).toMatchObject({
    leverandoer: 'Omsorg ApS',
    aarsprisOere: 89_425_000,
    indflytning: '2026-01-05',
    meldinger: [{ art: 'start', dato: '2026-01-05' }],
  });
  expect(Object.keys(indkoebssag.oekonomi(sag.facts, sag.today))).not.toContain('borgerensSvar');
});
