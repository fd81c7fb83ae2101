/** Where things must have gone wrong: around every step of the road, of the clock's turn, and of the post's. */
const ROAD = [
  'før der skrives',
  'begynd',
  'sagens tur',
  'kommandoen slås op',
  'sagen læses',
  'der planlægges',
  'historik',
  'instans',
  'ophold',
  'frister',
  'arbejde',
  'sag',
  'strøm',
  'kommando',
  'før commit',
  'commit',
  'efter commit',
];
const HANDLING = ['indstillinger', 'opslag', 'spærrede', 'søgeord', 'outbox', 'tæller', 'borger', 'adgangslog'];
const URET = ['tæller'];
const POSTEN = [
  'før der skrives',
  'begynd',
  'påmindelse',
  'outbox',
  'outbox samlet',
  'outbox taget',
  'outbox skrevet',
  'før brevet sendes',
  'brevet er sendt, ikke afgjort',
  'outbox afgjort',
  'tæller',
  'før commit',
  'commit',
  'efter commit',
];
/** Writes that wait at the same time share a commit on SQLite alone. */
const SHARED = ['savepoint one', 'midt i en delt commit', 'release savepoint one', 'rollback to savepoint one'];

/** What is passed a few times a year: the clock makes a number only where it opens a sag. It cannot go wrong more often. */
export const SELDOM_PASSED: ReadonlyMap<string, number> = new Map([['uret: tæller', 3]]);

export function placesOn(dialect: 'sqlite' | 'postgres'): readonly string[] {
  const of = (worker: string, places: readonly string[]) => places.map((place) => `${worker}: ${place}`);
  return [
    ...of('handling', [...ROAD, ...HANDLING]),
    ...of('uret', [...ROAD, ...URET]),
    ...of('posten', POSTEN),
    ...(dialect === 'sqlite' ? of('handling', SHARED) : []),
  ];
}
