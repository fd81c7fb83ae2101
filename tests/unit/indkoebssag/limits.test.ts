import { describe, expect, test } from 'vitest';
import type { Actor, Rolle, Tilknytning } from '#machines/actor.ts';
import { decide } from '#machines/decide.ts';
import type { EmneId, ForloebId, KommuneId, PersonId, TeamId } from '#machines/ids.ts';
import { indkoebssag } from '#machines/indkoebssag/index.ts';
import { dato } from '#machines/kalender/dato.ts';
import { instantAtStartOf } from '#machines/kalender/instant.ts';
import { oere } from '#machines/pris/oere.ts';
import { mayDo } from '#machines/who.ts';
import { PAYLOADS } from './payloads.ts';
import { aSag, type Sag, sagI, TILBUD } from './support.ts';

const person = (id: string, beloebsgraense: number | null = null, roller: readonly Rolle[] = ['leder']): Actor => ({
  personId: id as PersonId,
  kommuneId: 'kommune' as KommuneId,
  roller,
  teams: ['team' as TeamId],
  beloebsgraense: beloebsgraense === null ? null : oere(beloebsgraense),
  vikarFor: [],
});

const tilknytning: Tilknytning = {
  sagId: 'sag' as ForloebId,
  teamId: 'team' as TeamId,
  tildelt: {},
  dagsorden: null,
  forhandlereSerAlle: false,
  lederUdefra: null,
};

function may(sag: Sag, type: string, actor: Actor): string {
  const event = indkoebssag.events.get(type);
  if (!event) throw new Error(type);
  const who = mayDo(
    {
      chart: indkoebssag,
      tilstand: sag.tilstand,
      facts: sag.facts,
      gjort: sag.forloeb?.gjort ?? {},
      tilknytning,
      switches: sag.regler.switches,
    },
    event,
    { art: 'person', actor },
  );
  return who.ok ? 'ja' : who.reason.id;
}

/** Why this person may not, with what he writes himself; or none. */
function tries(sag: Sag, type: 'akutGodkend' | 'bekraeftMundtligGodkendelse', actor: Actor): readonly string[] {
  const { facts, today } = sag;
  const move = decide(
    indkoebssag,
    sag.forloeb,
    {
      type,
      payload: PAYLOADS[type]({ facts, today }),
      afsender: { art: 'person', actor },
      id: 'akut' as EmneId,
      seq: sag.seq + 1,
      now: instantAtStartOf(today),
      today,
      opslag: { tilbud: TILBUD.get('bakken') ?? null },
      lukkedage: new Set(),
      version: null,
    },
    { tilknytning, switches: sag.regler.switches, digest: (text) => text },
  );
  return move.ok ? [] : move.reasons.map((r) => r.id);
}

describe('a leder decides up to his limit', () => {
  // The price of the tests is 894.250 kr. a year.
  test.each([
    ['godkend', 89_425_000, 'ja'],
    ['godkend', 89_424_999, 'graense'],
    ['godkend', null, 'ja'],
    ['godkendMedBetingelser', 89_425_000, 'ja'],
    ['godkendMedBetingelser', 89_424_999, 'graense'],
    ['godkendUdenUdvalg', 89_425_000, 'ja'],
    ['godkendUdenUdvalg', 89_424_999, 'graense'],
    ['accepterPris', 89_425_000, 'ja'],
    ['accepterPris', 89_424_999, 'graense'],
  ] as const)('%s with a limit of %s øre: %s', (type, limit, svar) => {
    expect(may(sagI('visitation.paaDagsorden'), type, person('anden', limit))).toBe(svar);
  });

  test('and a ceiling above it is above it too', () => {
    const { facts } = sagI('visitation.paaDagsorden');

    expect(indkoebssag.graense('beslutning', facts, { prisloftOere: 95_000_000 }, person('anden', 90_000_000))).toBe(
      false,
    );
  });

  test('a frame counts by its kroner', () => {
    const sag = aSag({ switches: { visitation: 'rammeFoerst' } })
      .goer('beskrivBehov')
      .goer('soegRamme');

    expect(may(sag, 'godkend', person('anden', 99_999_999))).toBe('graense');
    expect(may(sag, 'godkend', person('anden', 100_000_000))).toBe('ja');
  });

  test('the members of an udvalg that decides have none', () => {
    const { facts } = sagI('visitation.paaDagsorden', { switches: { udvalg: 'beslutter' } });

    expect(indkoebssag.graense('beslutning', facts, null, person('medlem', 1, ['udvalgsmedlem']))).toBe(true);
  });

  test('an acute approval counts by the day, for a year', () => {
    const { facts } = aSag();

    expect(indkoebssag.graense('akutBeloeb', facts, { maksPrDagOere: 100_000 }, person('leder', 36_500_000))).toBe(
      true,
    );
    expect(indkoebssag.graense('akutBeloeb', facts, { maksPrDagOere: 100_001 }, person('leder', 36_500_000))).toBe(
      false,
    );
  });

  test('and is not given above it, nor confirmed when it was given by telephone', () => {
    // 3.000 kr. a day is 1.095.000 kr. a year.
    const mundtlig = aSag().goer('registrerMundtligGodkendelse');

    expect(tries(aSag(), 'akutGodkend', person('leder', 109_500_000))).toEqual([]);
    expect(tries(aSag(), 'akutGodkend', person('leder', 109_499_999))).toEqual(['graense']);
    expect(tries(mundtlig, 'bekraeftMundtligGodkendelse', person('leder', 109_500_000))).toEqual([]);
    expect(tries(mundtlig, 'bekraeftMundtligGodkendelse', person('leder', 109_499_999))).toEqual(['graense']);
  });
});

describe('the leder on the telephone (C9)', () => {
  const sag = () => aSag().goer('registrerMundtligGodkendelse').goer('registrerIndflytning');

  test('confirms it himself, nobody else', () => {
    expect(may(sag(), 'bekraeftMundtligGodkendelse', person('leder'))).toBe('ja');
    expect(may(sag(), 'bekraeftMundtligGodkendelse', person('anden'))).toBe('kunDenNaevnte');
  });

  test('or his stand-in', () => {
    const vikar = { ...person('anden'), vikarFor: [person('leder')] };

    expect(may(sag(), 'bekraeftMundtligGodkendelse', vikar)).toBe('ja');
  });

  test('does not ratify it, even before he has confirmed', () => {
    expect(may(sag(), 'godkendEfterfoelgende', person('leder'))).toBe('graense');
    expect(may(sag(), 'afvisEfterfoelgende', person('leder'))).toBe('graense');
    expect(may(sag(), 'godkendEfterfoelgende', person('anden'))).toBe('ja');
  });
});

test('a correction of money is approved by another than who proposed it', () => {
  const sag = aSag({ today: dato('2026-01-05') }).goer('foreslaaRettelse');

  expect(may(sag, 'godkendRettelse', person('raadgiver'))).toBe('fireOejne');
  expect(may(sag, 'godkendRettelse', person('anden'))).toBe('ja');
});
