import { describe, expect, test } from 'vitest';
import { klage } from '#machines/klage/index.ts';
import { UDFALD } from '#machines/klage/lister.ts';
import { label } from '#machines/words.ts';
import { enKlage, hosAnkestyrelsen } from './support.ts';

test('has the leaves of design.md 3, and is the child of a sag', () => {
  expect([...klage.leaves.keys()]).toEqual(['modtaget', 'genvurderes', 'videresendt', 'medhold', 'afgjort']);
  expect([...klage.leaves].filter(([, l]) => l.ended).map(([leaf]) => leaf)).toEqual(['medhold', 'afgjort']);
  expect(klage.rod).toBeNull();
});

describe('the way', () => {
  test('medhold ends it', () => {
    const k = enKlage().goerDet('startGenvurdering').goerDet('givMedhold');

    expect([k.tilstand, k.facts.genvurdering?.udfald]).toEqual(['medhold', 'medhold']);
  });

  test('is forwarded only after fasthold or delvist medhold', () => {
    const k = enKlage().goerDet('startGenvurdering');
    expect(k.proevDet('videresend').map((r) => [r.id, r.kode, r.vej])).toEqual([
      ['erGenvurderet', 'missing', ['fasthold', 'givDelvistMedhold']],
    ]);

    expect(k.goerDet('givDelvistMedhold').tilstand).toBe('genvurderes');
    expect(k.goerDet('videresend').facts.videresendt?.dokumenter).toContain('klage');
  });

  test('is not re-assessed before it has been taken up', () => {
    for (const type of ['givMedhold', 'givDelvistMedhold', 'fasthold', 'videresend'] as const)
      expect(
        enKlage()
          .proevDet(type)
          .map((r) => r.kode),
        type,
      ).toContain('notNow');
  });

  test('what was upheld may still be granted, what was granted in part is not upheld again', () => {
    const k = enKlage().goerDet('startGenvurdering').goerDet('fasthold');
    expect(k.proevDet('fasthold').map((r) => r.id)).toEqual(['ikkeGenvurderet']);

    k.goerDet('givDelvistMedhold');
    expect(k.proevDet('fasthold').map((r) => r.id)).toEqual(['ikkeGenvurderet']);
    expect(k.proevDet('givDelvistMedhold').map((r) => r.id)).toEqual(['ikkeDelvistMedhold']);
    expect(k.proevDet('givMedhold')).toEqual([]);
  });

  test.each(UDFALD)('Ankestyrelsen: %s', (udfald) => {
    const k = hosAnkestyrelsen('2026-03-31').goerDet('registrerAnkestyrelsensAfgoerelse', { udfald });

    expect([k.tilstand, k.facts.afgoerelse]).toEqual(['afgjort', { udfald, modtaget: '2026-03-31', seq: 5 }]);
  });

  test.each([
    ['modtaget', () => enKlage()],
    ['genvurderes', () => enKlage().goerDet('startGenvurdering')],
    ['videresendt', () => hosAnkestyrelsen('2026-03-31')],
  ])('is taken back from %s', (leaf, lav) => {
    const k = lav();
    expect(k.tilstand).toBe(leaf);

    expect(k.goerDet('traekKlage').tilstand).toBe('afgjort');
  });

  test('a note is never refused, also when it has ended (L-13)', () => {
    for (const leaf of klage.leaves.keys()) expect(klage.edges.get(leaf)?.has('notat'), leaf).toBe(true);
  });
});

describe('who has the ball', () => {
  test('modtaget and genvurderes: the rådgiver', () => {
    const k = enKlage();
    expect(k.venter()).toEqual(['startGenvurdering raadgiver']);
    expect(k.goerDet('startGenvurdering').venter()).toEqual(['fasthold raadgiver']);
    expect(k.goerDet('fasthold').venter()).toEqual(['videresend raadgiver']);
  });

  test('videresendt: nobody of ours, and a frist with a date that puts it back on a list (design.md 3.8)', () => {
    const k = hosAnkestyrelsen('2026-03-31');

    expect(k.venter()).toEqual([]);
    expect(k.frister().some((f) => f.hvem.art === 'rolle' && f.dato !== null)).toBe(true);
  });

  test('an ended leaf waits for nobody', () => {
    expect(enKlage().goerDet('traekKlage').venter()).toEqual([]);
  });
});

test('økonomi sees nothing of it', () => {
  const k = hosAnkestyrelsen('2026-03-31');

  expect(klage.oekonomi(k.facts, k.today)).toEqual({});
  expect([...klage.oekonomiSer.frister, ...klage.oekonomiSer.events]).toEqual([]);
});

test('no fact or frist holds what people wrote', () => {
  const k = hosAnkestyrelsen('2026-03-31').goerDet('spoergAnkestyrelsen', { svar: 'Fiktivt svar' });

  expect(JSON.stringify([k.facts, k.frister()])).not.toContain('Fiktiv');
});

describe('words', () => {
  const { labels } = klage;

  test('say why not in full sentences', () => {
    for (const [id, tekst] of Object.entries(labels.krav)) expect(tekst, id).toMatch(/^[A-ZÆØÅ].*\.$/);
  });

  test('name nothing that is not there', () => {
    const felter = new Set([...klage.events.values()].flatMap((e) => Object.keys(e.felter)));

    expect(Object.keys(labels.krav).sort()).toEqual([...klage.krav.keys()].sort());
    expect(Object.keys(labels.events).sort()).toEqual([...klage.events.keys()].sort());
    expect(Object.keys(labels.tilstande).sort()).toEqual([...klage.leaves.keys()].sort());
    for (const felt of Object.keys(labels.felter)) expect(felter, felt).toContain(felt.split('.').at(-1));
  });

  test('are Danish, never the code’s own', () => {
    for (const part of [labels.trin, labels.tilstande, labels.events, labels.felter])
      for (const [key, ord] of Object.entries(part)) expect(label(ord, ''), key).toMatch(/^[A-ZÆØÅ]/);
  });
});
