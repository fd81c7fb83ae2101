import { describe, expect, test } from 'vitest';
import { dato } from '#machines/kalender/dato.ts';
import { enKlage, hosAnkestyrelsen } from './support.ts';

describe('T25 Genvurdering and forwarding: ≤ 4 weeks from receipt', () => {
  test.each([
    // Good Friday; Thursday 2 April is a holiday too.
    ['2026-03-06', '2026-04-03', '2026-04-01'],
    // A leap day, a Tuesday.
    ['2028-02-01', '2028-02-29', '2028-02-29'],
    // Easter Monday.
    ['2026-03-09', '2026-04-06', '2026-04-01'],
  ])('received %s: %s, best done %s', (modtaget, frist, senest) => {
    const klage = enKlage({ modtaget: dato(modtaget) });

    expect(klage.frist('T25')).toMatchObject({ dato: frist, senest, art: 'lov', hvem: { rolle: 'raadgiver' } });
    expect(klage.frist('T25')?.trin).toEqual([
      { dage: -14, til: 'raadgiver' },
      { dage: -7, til: 'raadgiver' },
      { dage: -3, til: 'raadgiver' },
    ]);
  });

  test('best done the day before, when the kommune is closed on the day', () => {
    const klage = enKlage({ modtaget: dato('2026-05-01') });
    klage.lukkedage = new Set([dato('2026-05-29')]);

    expect(klage.frist('T25')).toMatchObject({ dato: '2026-05-29', senest: '2026-05-28' });
  });

  test('runs until it is forwarded, re-assessed or not', () => {
    const klage = enKlage().goerDet('startGenvurdering').goerDet('fasthold');
    expect(klage.frist('T25')?.dato).toBe('2026-04-03');

    expect(klage.goerDet('videresend').frist('T25')).toBeNull();
  });
});

describe('T24 Klagefrist: a late complaint is graded and goes the same way (C24)', () => {
  test.each([
    // Received 2 February, 4 weeks: 2 March. The last day is in time.
    ['2026-03-02', '2026-03-02', 0],
    ['2026-03-02', '2026-03-03', 1],
    // Received 1 February 2028: 29 February.
    ['2028-02-29', '2028-02-29', 0],
    ['2028-02-29', '2028-03-07', 7],
    // Received 27 November 2026: 25 December, so until Monday 28 December.
    ['2026-12-28', '2026-12-28', 0],
    ['2026-12-28', '2027-01-04', 7],
  ])('klagefrist %s, complaint %s: %i days late', (klagefrist, modtaget, dage) => {
    const klage = enKlage({ klagefrist: dato(klagefrist), modtaget: dato(modtaget) });

    const forSent = dage === 0 ? null : `Bemærkning: Den kom ${dage} ${dage === 1 ? 'dag' : 'dage'} efter`;
    expect(klage.frist('T25')?.forklaring.match(/Bemærkning: Den kom \d+ \S+ efter/)?.[0] ?? null).toBe(forSent);
  });

  test.each([
    // Monday 2 March is closed: until Tuesday.
    ['2026-03-02', '2026-03-03', ['2026-03-02'], null],
    ['2026-03-02', '2026-03-04', ['2026-03-02'], 'Den kom 1 dag efter klagefristen 3. marts 2026'],
    // Monday 28 to Thursday 31 December are closed, Friday is nytårsdag, then a weekend: until Monday 4 January.
    ['2026-12-28', '2027-01-04', ['2026-12-28', '2026-12-29', '2026-12-30', '2026-12-31'], null],
    ['2026-12-28', '2027-01-05', ['2026-12-28', '2026-12-29', '2026-12-30', '2026-12-31'], 'Den kom 1 dag efter'],
  ])(
    'on a day on which the kommune is closed it is met on the next: %s, complaint %s',
    (frist, modtaget, lukket, tekst) => {
      const klage = enKlage({ klagefrist: dato(frist), modtaget: dato(modtaget) });
      klage.lukkedage = new Set(lukket.map(dato));

      if (tekst === null) expect(klage.frist('T25')?.forklaring).not.toContain('Den kom');
      else expect(klage.frist('T25')?.forklaring).toContain(tekst);
    },
  );

  test('says by how much, and that Ankestyrelsen decides', () => {
    expect(enKlage({ klagefrist: dato('2026-03-02'), modtaget: dato('2026-03-03') }).frist('T25')?.forklaring).toMatch(
      /Bemærkning: Den kom 1 dag efter klagefristen 2\. marts 2026\. Den behandles og sendes videre alligevel; Ankestyrelsen tager stilling til fristen\.$/,
    );
  });

  test('is re-assessed and forwarded as any other', () => {
    const klage = enKlage({ klagefrist: dato('2026-01-02') });

    expect(klage.goerDet('startGenvurdering').goerDet('fasthold').goerDet('videresend').tilstand).toBe('videresendt');
  });

  test('without a klagefrist there is nothing to be late for', () => {
    expect(enKlage({ klagefrist: null }).frist('T25')?.forklaring).not.toContain('Bemærkning');
  });
});

describe('I10 Spørg Ankestyrelsen: nobody of ours has the ball, so it comes back by itself', () => {
  test('three months after it was forwarded, or the day that was chosen', () => {
    // 31 March + 3 months: June has 30 days.
    expect(hosAnkestyrelsen('2026-03-31').frist('I10')).toMatchObject({ dato: '2026-06-30', art: 'intern' });
    expect(hosAnkestyrelsen('2026-03-31', { spoergIgen: dato('2026-05-04') }).frist('I10')?.dato).toBe('2026-05-04');
  });

  test('or the months of the sag’s own parameter', () => {
    const klage = enKlage({}, { ankestyrelsenMaaneder: 1 }).den('2026-03-31').goerDet('startGenvurdering');

    expect(klage.goerDet('fasthold').goerDet('videresend').frist('I10')).toMatchObject({
      dato: '2026-04-30',
      forklaring: expect.stringMatching(/spørg torsdag den 30\. april 2026, 1 måned efter\.$/),
    });
  });

  test('again three months after we asked', () => {
    const klage = hosAnkestyrelsen('2026-03-31').den('2026-06-30').goerDet('spoergAnkestyrelsen');

    expect(klage.frist('I10')).toMatchObject({ dato: '2026-09-30', udloeser: { tekst: 'Ankestyrelsen spurgt' } });
  });

  test('is over when Ankestyrelsen has decided', () => {
    expect(hosAnkestyrelsen('2026-03-31').goerDet('registrerAnkestyrelsensAfgoerelse').frister()).toEqual([]);
  });
});
