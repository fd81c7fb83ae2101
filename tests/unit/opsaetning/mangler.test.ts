import { describe, expect, it } from 'vitest';
import type { Rolle } from '#machines/actor.ts';
import type { PersonId } from '#machines/ids.ts';
import { STANDARD_INDSTILLINGER } from '#machines/indstillinger.ts';
import { dato } from '#machines/kalender/dato.ts';
import { manglerI, type Opsaetning, type OpsatPerson } from '#machines/opsaetning/mangler.ts';
import type { Oere } from '#machines/pris/oere.ts';
import { STANDARD_PARAMETRE } from '#machines/regler.ts';

const person = (navn: string, roller: readonly Rolle[], over: Partial<OpsatPerson> = {}): OpsatPerson => ({
  navn,
  active: true,
  roller,
  teams: ['t1'],
  beloebsgraense: null,
  harAdgangskode: true,
  harSager: false,
  ...over,
});

/** Somebody in every role, twice where two are needed, a calendar, a tilbud: nothing is missing. */
const HEL: Opsaetning = {
  today: dato('2026-03-02'),
  indstillinger: {
    ...STANDARD_INDSTILLINGER,
    lederUdefra: 'p-lone' as PersonId,
    lukkedage: [dato('2026-12-24')],
    parametre: { ...STANDARD_PARAMETRE, plSatser: { 2026: 240 } },
  },
  egneIndstillinger: true,
  personer: [
    person('Rikke', ['raadgiver']),
    person('Karen', ['kontraktforhandler'], { teams: [] }),
    person('Lone', ['leder', 'udvalgsmedlem']),
    person('Lars', ['leder']),
    person('Ole', ['oekonomi']),
    person('Anne', ['administrator'], { teams: [] }),
    person('Bo', ['administrator'], { teams: [] }),
  ],
  teams: [{ id: 't1', navn: 'Voksne', active: true }],
  moeder: [dato('2026-03-19')],
  tilbud: 12,
  ingenKan: 0,
  post: true,
};

const ids = (change: Partial<Opsaetning>) => manglerI({ ...HEL, ...change }).map(({ id, niveau }) => `${niveau} ${id}`);
const without = (...navne: string[]) => ({ personer: HEL.personer.filter(({ navn }) => !navne.includes(navn)) });
const changed = (navn: string, over: Partial<OpsatPerson>) => ({
  personer: HEL.personer.map((p) => (p.navn === navn || navn === '*' ? { ...p, ...over } : p)),
});
const settings = (over: Partial<Opsaetning['indstillinger']>) => ({
  indstillinger: { ...HEL.indstillinger, ...over },
});

describe('what is missing in a kommune', () => {
  it('is nothing when somebody is there for everything', () => {
    expect(manglerI(HEL)).toEqual([]);
  });

  it.each<[string, Partial<Opsaetning>, readonly string[]]>([
    ['no rådgiver', without('Rikke'), ['skal ingenRaadgiver']],
    ['no leder', without('Lone', 'Lars'), ['skal ingenLeder', 'boer ingenUdvalg']],
    ['one leder alone', without('Lars'), ['boer kunEnLeder']],
    ['no leder who may sign anything', changed('*', { beloebsgraense: 0 as Oere }), ['skal ingenTegningsret']],
    ['no leder without a limit', changed('*', { beloebsgraense: 5 as Oere }), ['boer ingenUdenGraense']],
    ['one administrator alone', without('Bo'), ['boer kunEnAdministrator']],
    ['nobody from økonomi', without('Ole'), ['boer ingenOekonomi']],
    ['no kontraktforhandler where the procedure has one', without('Karen'), ['skal ingenForhandler']],
    ['a kontraktforhandler where it has none', settings({ preset: 'udenForhandler' }), ['boer forhandlerUdenArbejde']],
    ['one who has not chosen a password', changed('Ole', { harAdgangskode: false }), ['boer udenAdgangskode']],
    [
      'one who is shut out and still has sager',
      changed('Rikke', { harAdgangskode: false, harSager: true }),
      ['skal spaerretMedSager'],
    ],
    ['a rådgiver without a team', changed('Rikke', { teams: [] }), ['boer raadgiverUdenTeam']],
    ['no team', { teams: [] }, ['skal ingenTeam']],
    [
      'a team without leder',
      { teams: [...HEL.teams, { id: 't2', navn: 'Unge', active: true }] },
      ['boer teamUdenLeder'],
    ],
    [
      'a team without leder, and nobody named outside',
      { teams: [...HEL.teams, { id: 't2', navn: 'Unge', active: true }], ...settings({ lederUdefra: null }) },
      ['skal teamUdenLeder', 'boer ingenLederUdefra'],
    ],
    ['a closed team without leder', { teams: [...HEL.teams, { id: 't2', navn: 'Unge', active: false }] }, []],
    ['an udvalg that advises and has no member', changed('Lone', { roller: ['leder'] }), ['boer ingenUdvalg']],
    [
      'an udvalg that decides and has no member',
      { ...changed('Lone', { roller: ['leder'] }), ...settings({ preset: 'centralIndkoeb' }) },
      ['skal ingenUdvalg'],
    ],
    ['no meeting', { moeder: [] }, ['skal ingenMoeder']],
    ['no meeting in two months', { moeder: [dato('2026-05-03')] }, ['boer ingenMoeder']],
    [
      'no meeting where there is no udvalg',
      { moeder: [], ...settings({ afvigelser: { ...STANDARD_INDSTILLINGER.afvigelser, udvalg: 'ingen' } }) },
      [],
    ],
    ['settings that nobody decided on', { egneIndstillinger: false }, ['boer urettedeIndstillinger']],
    ['sager that nobody can move', { ingenKan: 2 }, ['skal ingenKan']],
    ['no tilbud', { tilbud: 0 }, ['skal ingenTilbud']],
    ['no mail server', { post: false }, ['boer ingenPost']],
    ['no closing days', settings({ lukkedage: [] }), ['boer ingenLukkedage2026']],
    [
      'next year, from October',
      { today: dato('2026-10-01'), moeder: [dato('2026-10-08')] },
      ['boer ingenLukkedage2027', 'boer ingenPlSats2027'],
    ],
    ['next year, in September', { today: dato('2026-09-30'), moeder: [dato('2026-10-08')] }, []],
  ])('%s', (_, change, expected) => {
    expect(ids(change)).toEqual(expected);
  });

  it('counts none whose account is closed', () => {
    expect(ids(changed('Rikke', { active: false }))).toEqual(['skal ingenRaadgiver']);
  });

  it('names people, a few, and tells the remedy and where it is', () => {
    const many = ['Eva', 'Finn', 'Grete'].map((navn) => person(navn, ['oekonomi'], { harAdgangskode: false }));
    const [one] = manglerI({
      ...HEL,
      personer: [...HEL.personer, person('Dan', ['oekonomi'], { harAdgangskode: false }), ...many],
    });
    expect(one).toMatchObject({
      tekst: 'Dan, Eva, Finn og én anden har ikke valgt en adgangskode endnu.',
      vej: 'Giv et link',
      sted: 'personer',
    });
  });

  it('of an empty kommune is all that keeps it from working, the pressing first', () => {
    const empty = manglerI({
      ...HEL,
      indstillinger: STANDARD_INDSTILLINGER,
      egneIndstillinger: false,
      personer: [person('Anne', ['administrator'], { teams: [] })],
      teams: [],
      moeder: [],
      tilbud: 0,
    });
    expect(empty.filter(({ niveau }) => niveau === 'skal').map(({ id }) => id)).toEqual([
      'ingenRaadgiver',
      'ingenLeder',
      'ingenTeam',
      'ingenForhandler',
      'ingenMoeder',
      'ingenTilbud',
    ]);
    expect(empty.findIndex(({ niveau }) => niveau === 'boer')).toBe(6);
  });
});
