import type { Rolle } from '#machines/actor.ts';
import type { DemoPerson } from './routes.ts';

/** The kommune of the demo. Kommune, people, tilbud and sager are invented; no kommune in Denmark has this code. */
export const DEMO_KOMMUNE = { navn: 'Sundkøbing Kommune', kode: '399' } as const;

export const DEMO_TEAMS = ['Handicap og psykiatri', 'Unge voksne'] as const;
export type DemoTeam = (typeof DEMO_TEAMS)[number];

/** One password for all of them: who tries the demo is to be anybody at once. */
export const PASSWORD = 'demo-sundkoebing';

interface Person {
  readonly navn: string;
  readonly email: string;
  readonly roller: readonly Rolle[];
  readonly teams: readonly DemoTeam[];
}

/**
 * Karin is the leder's deputy too. She belongs to no team, so she decides only where a sag is assigned to her: an
 * acute yes by telephone is given by one leder and approved afterwards by another. Ingrid is asked where neither may.
 */
export const PERSONER = {
  mette: {
    navn: 'Mette Bakkedal',
    email: 'mette@sundkoebing.example',
    roller: ['raadgiver'],
    teams: ['Handicap og psykiatri'],
  },
  jonas: {
    navn: 'Jonas Engkrog',
    email: 'jonas@sundkoebing.example',
    roller: ['raadgiver'],
    teams: ['Unge voksne'],
  },
  birgitte: {
    navn: 'Birgitte Sommerlund',
    email: 'birgitte@sundkoebing.example',
    roller: ['leder', 'udvalgsmedlem'],
    teams: ['Handicap og psykiatri'],
  },
  karin: {
    navn: 'Karin Højmark',
    email: 'karin@sundkoebing.example',
    roller: ['kontraktforhandler', 'leder'],
    teams: [],
  },
  signe: {
    navn: 'Signe Overgaard',
    email: 'signe@sundkoebing.example',
    roller: ['raadgiver'],
    teams: ['Handicap og psykiatri'],
  },
  malik: {
    navn: 'Malik Sørup',
    email: 'malik@sundkoebing.example',
    roller: ['raadgiver'],
    teams: ['Unge voksne'],
  },
  henrik: {
    navn: 'Henrik Vangsted',
    email: 'henrik@sundkoebing.example',
    roller: ['kontraktforhandler'],
    teams: [],
  },
  lone: {
    navn: 'Lone Kirkeby',
    email: 'lone@sundkoebing.example',
    roller: ['leder', 'udvalgsmedlem'],
    teams: ['Unge voksne'],
  },
  ingrid: { navn: 'Ingrid Toftegaard', email: 'ingrid@sundkoebing.example', roller: ['leder'], teams: [] },
  erik: { navn: 'Erik Damsbo', email: 'erik@sundkoebing.example', roller: ['udvalgsmedlem'], teams: [] },
  torben: { navn: 'Torben Ravnsø', email: 'torben@sundkoebing.example', roller: ['oekonomi'], teams: [] },
  susanne: { navn: 'Susanne Lindevang', email: 'susanne@sundkoebing.example', roller: ['administrator'], teams: [] },
  palle: {
    navn: 'Palle Nørremark',
    email: 'palle@sundkoebing.example',
    roller: ['raadgiver'],
    teams: ['Handicap og psykiatri'],
  },
} as const satisfies Record<string, Person>;

/** Who does a thing in a story. */
export type Hvem = keyof typeof PERSONER;

/** The rådgivere, with the team that each opens sager in. */
export const TEAM = {
  mette: 'Handicap og psykiatri',
  signe: 'Handicap og psykiatri',
  palle: 'Handicap og psykiatri',
  jonas: 'Unge voksne',
  malik: 'Unge voksne',
} as const satisfies Partial<Record<Hvem, DemoTeam>>;
export type Raadgiver = keyof typeof TEAM;

/** Those who can log in: Palle has left. */
export const DEMO_PERSONER: readonly DemoPerson[] = (Object.keys(PERSONER) as Hvem[])
  .filter((hvem) => hvem !== 'palle')
  .map((hvem): Person => PERSONER[hvem])
  .map(({ navn, email, roller, teams }) => ({ navn, email, password: PASSWORD, roller, team: teams.join(' og ') }));
