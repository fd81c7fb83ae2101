import { describe, expect, test } from 'vitest';
import { dato } from '#machines/kalender/dato.ts';
import type { EventNavn } from '#machines/opfoelgning/events.ts';
import { opfoelgningSamples } from '#tests/support/samples/opfoelgning/index.ts';
import { enOpfoelgning, holdt, type Opfoelgning } from './support.ts';

/** A follow-up from which each event can be sent. */
const klarTil = (type: string): Opfoelgning => {
  if (type === 'konkluder') return holdt('2026-04-07');
  return type === 'fastsaetDato' ? enOpfoelgning() : enOpfoelgning({ dato: dato('2026-04-07') });
};

const alle = Object.entries(opfoelgningSamples).flatMap(([type, own]) =>
  Object.entries(own).map(([navn, lav]) => [type, navn, lav] as const),
);

test.each(alle)('%s %s', (type, navn, lav) => {
  const o = klarTil(type);
  const ved = { facts: o.facts, today: o.today, sag: undefined as never };
  const reasons = o.proev(type, lav(ved));

  if (navn.startsWith('forkert')) {
    expect(reasons.length).toBeGreaterThan(0);
    for (const r of reasons)
      expect(r).toMatchObject({ kode: 'invalid', tekst: expect.stringMatching(/^[A-ZÆØÅ].*\.$/) });
  } else expect(reasons).toEqual([]);
});

const felter = (o: Opfoelgning, type: EventNavn, payload: Readonly<Record<string, unknown>>) =>
  o.proevDet(type, payload).map((r) => `${r.id} ${r.felt}`);

describe('konkluder', () => {
  const linjer = [
    { nr: 1, paragraf: 'par107' },
    { nr: 2, paragraf: null },
  ] as const;
  const o = () => holdt('2026-04-07', { linjer });

  test('each line has at least one outcome, and the missing ones are named (C8)', () => {
    const [reason] = o().proevDet('konkluder', { udfald: [{ linje: '1', udfald: 'fortsaet' }] });

    expect(reason).toMatchObject({
      id: 'C8',
      felt: 'udfald',
      tekst: 'Konkludér for hver linje. Der mangler: linje 2.',
    });
  });

  test('one row without a line is for all of them', () => {
    expect(felter(o(), 'konkluder', { udfald: [{ linje: null, udfald: 'fortsaet' }] })).toEqual([]);
  });

  test('the same outcome twice for a line, or a line that is not there, has its field', () => {
    const udfald = [
      { linje: null, udfald: 'fortsaet' },
      { linje: null, udfald: 'fortsaet' },
      { linje: '7', udfald: 'fortsaet' },
    ];

    expect(felter(o(), 'konkluder', { udfald })).toEqual(['toGange udfald.1.udfald', 'ukendtLinje udfald.2.linje']);
  });

  test.each(['fortsaet', 'justerBestilling', 'genforhandl', 'nyUdredning'])(
    '%s goes on: it has a next date (L-06)',
    (u) => {
      expect(felter(o(), 'konkluder', { udfald: [{ linje: null, udfald: u }], naesteDato: null })).toEqual([
        'L-06 naesteDato',
      ]);
    },
  );

  test.each([
    ['opsig', 'afslutning'],
    ['afslutOgVisiterNyt', 'afslutningOgVisitationTilNy'],
  ])('%s alone may end without a next date', (u, ffbStatus) => {
    expect(felter(o(), 'konkluder', { udfald: [{ linje: null, udfald: u }], naesteDato: null, ffbStatus })).toEqual([]);
  });

  test('the next date is later than the meeting; later than T17 is no refusal', () => {
    expect(felter(o(), 'konkluder', { naesteDato: '2026-04-07' })).toEqual(['datoerByttet naesteDato']);
    expect(felter(o(), 'konkluder', { naesteDato: '2029-04-07' })).toEqual([]);
  });

  test('a concern has its day and its recipient (L-06)', () => {
    expect(felter(o(), 'konkluder', { bekymring: true })).toEqual(['L-06 bekymringSendt', 'L-06 bekymringModtager']);
  });

  test('the minutes are not sent before the meeting; late is no refusal', () => {
    expect(felter(o(), 'konkluder', { referatSendt: '2026-04-06' })).toEqual(['datoerByttet referatSendt']);
    expect(felter(o().den('2026-08-03'), 'konkluder', { referatSendt: '2026-08-03' })).toEqual([]);
  });
});

describe('afhold', () => {
  test('the borger took part, or it says why not (L-10)', () => {
    const o = enOpfoelgning();

    expect(felter(o, 'afhold', { deltagere: ['raadgiver', 'vaerge'] })).toEqual(['L-10 borgerIkkeMed']);
    expect(felter(o, 'afhold', { deltagere: ['raadgiver', 'vaerge'], borgerIkkeMed: 'repraesenteret' })).toEqual([]);
  });

  test('is not before the help began', () => {
    expect(felter(enOpfoelgning(), 'afhold', { dato: '2026-01-04' })).toEqual(['datoerByttet dato']);
  });
});

describe('registrerStatusnotat: deviation > 10 % → reason', () => {
  test.each([
    // 10 % of 10 hours is 1 hour: 9 is just within, 8.75 is not.
    [10, 9, []],
    [10, 8.75, ['manglerAarsag leveret.0.aarsag']],
    [10, 11, []],
    [10, 11.25, ['manglerAarsag leveret.0.aarsag']],
    // 10 % of 2.5 hours is a quarter.
    [2.5, 2.25, []],
    [2.5, 2, ['manglerAarsag leveret.0.aarsag']],
    [0, 0, []],
    [0, 1, ['manglerAarsag leveret.0.aarsag']],
    [null, 4, []],
  ])('ordered %s, given %s', (bestiltTimer, leveretTimer, fund) => {
    const leveret = [{ ydelse: 'Støtte', bestiltTimer, leveretTimer, aarsag: null }];

    expect(felter(enOpfoelgning(), 'registrerStatusnotat', { leveret })).toEqual(fund);
  });
});
