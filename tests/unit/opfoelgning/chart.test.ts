import { describe, expect, test } from 'vitest';
import { formOf } from '#machines/form.ts';
import { dato } from '#machines/kalender/dato.ts';
import { opfoelgning } from '#machines/opfoelgning/index.ts';
import { showFields } from '#machines/show-field.ts';
import { label } from '#machines/words.ts';
import { enOpfoelgning, holdt } from './support.ts';

test('has the leaves of design.md 3, and is the child of a sag', () => {
  expect([...opfoelgning.leaves.keys()]).toEqual(['planlagt', 'indkaldt', 'afholdt', 'konkluderet', 'aflyst']);
  expect([...opfoelgning.leaves].filter(([, l]) => l.ended).map(([leaf]) => leaf)).toEqual(['konkluderet', 'aflyst']);
  expect(opfoelgning.rod).toBeNull();
});

describe('who has the ball', () => {
  test('planlagt: the rådgiver until there is a day, then the leverandør until there is a statusnotat', () => {
    const o = enOpfoelgning();
    expect(o.venter()).toEqual(['fastsaetDato raadgiver']);

    expect(o.goerDet('fastsaetDato').venter()).toEqual(['registrerStatusnotat leverandoer']);
    expect(o.goerDet('registrerStatusnotat').venter()).toEqual([]);
  });

  test('indkaldt: the leverandør', () => {
    expect(enOpfoelgning().goerDet('indkald').venter()).toEqual(['registrerStatusnotat leverandoer']);
  });

  test('afholdt: the rådgiver concludes', () => {
    expect(holdt('2026-04-07').venter()).toEqual(['konkluder raadgiver']);
  });

  test.each([
    ['planlagt', () => enOpfoelgning()],
    ['planlagt', () => enOpfoelgning({ dato: dato('2026-04-07') }).goerDet('registrerStatusnotat')],
    ['planlagt', () => enOpfoelgning({ foerste: false, dato: dato('2026-04-07') }).goerDet('registrerStatusnotat')],
    ['planlagt', () => enOpfoelgning({ foerste: false, paaVentSiden: dato('2026-01-05') })],
    ['planlagt', () => enOpfoelgning({ foerste: false, dato: dato('2026-04-07'), paaVentSiden: dato('2026-01-05') })],
    ['indkaldt', () => enOpfoelgning().goerDet('indkald').goerDet('registrerStatusnotat')],
    ['afholdt', () => holdt('2026-04-07').goer('sagPaaVent', { medfoert: { siden: '2026-04-07' } })],
  ])('%s is on somebody’s list or has a frist of ours with a date (design.md 3.8)', (leaf, lav) => {
    const o = lav();

    expect(o.tilstand).toBe(leaf);
    const hos = o.venter().some((v) => v.endsWith('raadgiver'));
    const senere = o.frister().some((f) => f.hvem.art === 'rolle' && f.dato !== null);
    expect(hos || senere).toBe(true);
  });

  test('an ended leaf waits for nobody and has no frist', () => {
    const o = holdt('2026-04-07').goerDet('konkluder');

    expect([o.venter(), o.frister()]).toEqual([[], []]);
  });
});

test('a form begins with the day as it was moved last, and with who was convened', () => {
  const o = enOpfoelgning()
    .goerDet('indkald', { dato: dato('2026-04-07') })
    .goerDet('flyt', { nyDato: dato('2026-04-14') });

  expect(opfoelgning.forudfyldAf('afhold', o.facts)).toEqual({
    dato: '2026-04-14',
    form: 'fysisk',
    deltagere: ['borger', 'raadgiver', 'leverandoer'],
    bestillingVersion: 1,
  });
});

test('økonomi sees the days that are set, and no event', () => {
  const o = holdt('2026-04-07', { dato: dato('2026-04-06') }).goerDet('konkluder', { naesteDato: dato('2026-10-05') });

  expect(opfoelgning.oekonomi(o.facts, o.today)).toEqual({
    nr: 1,
    moedeDato: '2026-04-06',
    holdt: '2026-04-07',
    naesteDato: '2026-10-05',
  });
  expect(opfoelgning.oekonomiSer.events.size).toBe(0);
});

test('no fact or frist holds what people wrote or found', () => {
  const o = holdt('2026-04-07').goerDet('registrerStatusnotat').goerDet('kontakt');
  const tekst = JSON.stringify([o.frister(), o.goerDet('konkluder').facts]);

  for (const skrevet of ['Fiktiv', 'Laver mad', 'fortsaettelse', 'feedback', 'score'])
    expect(tekst).not.toContain(skrevet);
});

describe('words', () => {
  const { labels } = opfoelgning;

  test('say why not in full sentences', () => {
    for (const [id, tekst] of Object.entries(labels.krav)) expect(tekst, id).toMatch(/^[A-ZÆØÅ].*\.$/);
  });

  test('name nothing that is not there', () => {
    const felter = [...opfoelgning.events.values()].flatMap((e) => [
      ...Object.keys(e.felter),
      ...Object.values(e.felter).flatMap((f) => Object.keys(f.felter ?? {})),
    ]);
    const known = new Set([...felter, ...Object.keys(opfoelgning.oekonomiFelter)]);

    expect(Object.keys(labels.krav).sort()).toEqual([...opfoelgning.krav.keys()].sort());
    expect(Object.keys(labels.events).sort()).toEqual([...opfoelgning.events.keys()].sort());
    expect(Object.keys(labels.tilstande).sort()).toEqual([...opfoelgning.leaves.keys()].sort());
    for (const felt of Object.keys(labels.felter)) expect(known, felt).toContain(felt.split('.').at(-1));
  });

  test('of a column are its own where its list has the same name, in the form and where it is read', () => {
    const form = formOf(opfoelgning, 'konkluder', opfoelgning.valgmuligheder(holdt('2026-04-07').facts));
    const columns = form.flatMap((f) => f.felter?.filter((c) => c.navn === f.navn) ?? []);
    const read = showFields(
      labels,
      'konkluder',
      opfoelgning.events.get('konkluder')?.felter ?? {},
      { udfald: [{ linje: null, udfald: 'fortsaet' }] },
      () => null,
    );

    expect(columns.map((c) => [c.label, c.hjaelp])).toEqual([
      ['Udfald', null],
      ['Mål', null],
    ]);
    const tabel = { kolonner: [{ label: 'Udfald', tal: false }], raekker: [['Fortsæt']] };
    expect(read).toEqual([{ label: 'Konklusion', tekst: 'Udfald: Fortsæt', tabel }]);
  });

  test('are Danish, never the code’s own', () => {
    for (const part of [labels.trin, labels.tilstande, labels.events, labels.felter, labels.valg])
      for (const [key, ord] of Object.entries(part))
        expect(label(ord, ''), key).toMatch(/^[A-ZÆØÅ0-9§]|^(timer|døgn|dage|stk|pr)/);
  });
});
