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
 * acute yes by telephone is given by one leder and approved afterwards by another.
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
    teams: ['Handicap og psykiatri', 'Unge voksne'],
  },
  karin: {
    navn: 'Karin Højmark',
    email: 'karin@sundkoebing.example',
    roller: ['kontraktforhandler', 'leder'],
    teams: [],
  },
  torben: { navn: 'Torben Ravnsø', email: 'torben@sundkoebing.example', roller: ['oekonomi'], teams: [] },
  susanne: { navn: 'Susanne Lindevang', email: 'susanne@sundkoebing.example', roller: ['administrator'], teams: [] },
} as const satisfies Record<string, Person>;

/** Who does a thing in a story. */
export type Hvem = keyof typeof PERSONER;

export const DEMO_PERSONER: readonly DemoPerson[] = Object.values<Person>(PERSONER).map(
  ({ navn, email, roller, teams }) => ({ navn, email, password: PASSWORD, roller, team: teams.join(' og ') }),
);
