import { describe, expect, it } from 'vitest';
import type { Rolle, Tilknytning } from '#machines/actor.ts';
import type { Hvem } from '#machines/frist.ts';
import type { ForloebId, PersonId, TeamId } from '#machines/ids.ts';
import { dato } from '#machines/kalender/dato.ts';
import { type Huset, kaldteAf, modtagereAf } from '#machines/modtagere.ts';
import type { PaamindelseSlags } from '#machines/paamindelser.ts';

const NORD = 'nord' as TeamId;
const SYD = 'syd' as TeamId;
const id = (navn: string) => navn as PersonId;
const person = (navn: string, roller: Rolle[], teams: TeamId[] = [NORD]) => ({ personId: id(navn), roller, teams });
const HUSET: Huset = {
  personer: [
    person('mette', ['raadgiver']),
    person('jonas', ['raadgiver']),
    person('fjern', ['raadgiver'], [SYD]),
    person('karin', ['kontraktforhandler'], []),
    person('birgitte', ['leder']),
    person('udefra', ['leder'], [SYD]),
    person('torben', ['oekonomi'], []),
    person('susanne', ['administrator'], []),
  ],
  vikarer: [],
};
const SAG: Tilknytning = {
  sagId: 'sag' as ForloebId,
  teamId: NORD,
  tildelt: { raadgiver: id('mette') },
  dagsorden: null,
  forhandlereSerAlle: false,
  lederUdefra: id('udefra'),
};
const INGEN: ReadonlySet<PersonId> = new Set();
const rolle = (navn: Rolle): Hvem => ({ art: 'rolle', rolle: navn });
const to = (hvem: Hvem, sag: Tilknytning = SAG, huset = HUSET) =>
  modtagereAf(hvem, sag, huset).map((m) => `${m.personId} ${m.grund}`);
const without = (...navne: string[]): Huset => ({
  ...HUSET,
  personer: HUSET.personer.filter((p) => !navne.includes(p.personId)),
});
const withVikar = (away: string, vikar: string): Huset => ({
  ...HUSET,
  vikarer: [{ for: id(away), vikar: id(vikar) }],
});

describe('who is called by a role', () => {
  it.each<[string, Hvem, Tilknytning, Huset, string[]]>([
    ['the one it is assigned to', rolle('raadgiver'), SAG, HUSET, ['mette ansvarlig']],
    [
      'else those of the team',
      rolle('raadgiver'),
      { ...SAG, tildelt: {} },
      HUSET,
      ['mette ansvarlig', 'jonas ansvarlig'],
    ],
    ['also when the assigned has left', rolle('raadgiver'), SAG, without('mette'), ['jonas ansvarlig']],
    ['else the leder of the team', rolle('raadgiver'), SAG, without('mette', 'jonas'), ['birgitte leder']],
    ['else the leder of the kommune', rolle('raadgiver'), SAG, without('mette', 'jonas', 'birgitte'), ['udefra leder']],
    ['the leder of the team', rolle('leder'), SAG, HUSET, ['birgitte leder']],
    ['no kontraktforhandler without a tie, so the leder', rolle('kontraktforhandler'), SAG, HUSET, ['birgitte leder']],
    ['økonomi has its own lists', rolle('oekonomi'), SAG, HUSET, []],
    ['so has the administrator', rolle('administrator'), SAG, HUSET, []],
    ['the supplier is no one of ours', { art: 'leverandoer' }, SAG, HUSET, []],
    ['nor is the borger', { art: 'borger' }, SAG, HUSET, []],
    ['a named person', { art: 'person', personId: id('jonas') }, SAG, HUSET, ['jonas naevnt']],
    ['the leder where the named one has left', { art: 'person', personId: id('x') }, SAG, HUSET, ['birgitte leder']],
  ])('%s', (_, hvem, sag, huset, expected) => {
    expect(to(hvem, sag, huset)).toEqual(expected);
  });

  it('is the one whom the frist names, where the rung is his role’s', () => {
    const rung = (til: Rolle) => ({ id: 'x', slags: 'trin' as const, rolle: til, dato: dato('2026-05-12') });
    const named: Hvem = { art: 'person', personId: id('udefra') };
    const called = (til: Rolle) => kaldteAf(rung(til), named, SAG, HUSET, INGEN).map((m) => `${m.personId} ${m.grund}`);
    expect(called('leder')).toEqual(['udefra naevnt']);
    expect(called('raadgiver')).toEqual(['mette ansvarlig']);
  });

  it('is called together with his stand-in, who needs the role himself', () => {
    expect(to(rolle('raadgiver'), SAG, withVikar('mette', 'fjern'))).toEqual(['mette ansvarlig', 'fjern vikar']);
    expect(to(rolle('raadgiver'), SAG, withVikar('mette', 'birgitte'))).toEqual(['mette ansvarlig']);
    expect(to(rolle('raadgiver'), SAG, withVikar('jonas', 'fjern'))).toEqual(['mette ansvarlig']);
  });
});

describe('who is called when nobody acted', () => {
  const up = (slags: PaamindelseSlags, hvem: Hvem, huset = HUSET, sag = SAG) =>
    kaldteAf({ id: 'x', slags, rolle: null, dato: dato('2026-05-12') }, hvem, sag, huset, INGEN).map((m) => m.personId);

  it('the owner, then his stand-in, then the leder', () => {
    expect(up('ejer', rolle('raadgiver'))).toEqual(['mette']);
    expect(up('vikar', rolle('raadgiver'), withVikar('mette', 'jonas'))).toEqual(['jonas']);
    expect(up('vikar', rolle('raadgiver'))).toEqual([]);
    expect(up('leder', rolle('raadgiver'))).toEqual(['birgitte']);
  });

  it('the leder of the kommune, where the leder himself did not act', () => {
    expect(up('leder', rolle('leder'))).toEqual(['udefra']);
    expect(up('leder', { art: 'person', personId: id('birgitte') })).toEqual(['udefra']);
    expect(up('leder', rolle('leder'), HUSET, { ...SAG, lederUdefra: null })).toEqual([]);
  });
});

describe('who is called when some of them are barred from the act by what they have done (3.8, domain.md 7)', () => {
  const kald = (slags: PaamindelseSlags, spaerret: readonly string[], huset = HUSET, sag = SAG) =>
    kaldteAf(
      { id: 'x', slags, rolle: slags === 'trin' ? 'raadgiver' : null, dato: dato('2026-05-12') },
      rolle('raadgiver'),
      sag,
      huset,
      new Set(spaerret.map(id)),
    ).map((m) => `${m.personId} ${m.grund}`);

  it.each<[string, string[], string[]]>([
    ['another of the team', ['mette'], ['jonas ansvarlig']],
    ['else the leder', ['mette', 'jonas'], ['birgitte leder']],
    ['else the leder of the kommune', ['mette', 'jonas', 'birgitte'], ['udefra leder']],
    ['nobody who may not', ['mette', 'jonas', 'birgitte', 'udefra'], []],
  ])('%s', (_, spaerret, expected) => {
    expect(kald('trin', spaerret)).toEqual(expected);
    expect(kald('ejer', spaerret)).toEqual(expected);
  });

  it('not the stand-in of one who is barred, nor one who is barred himself', () => {
    expect(kald('vikar', ['mette'], withVikar('mette', 'fjern'))).toEqual([]);
    expect(kald('vikar', ['fjern'], withVikar('mette', 'fjern'))).toEqual([]);
  });

  it('but the leder above is told that nobody acted, whatever he has done himself', () => {
    expect(kald('leder', ['mette', 'birgitte'])).toEqual(['birgitte leder']);
  });
});
