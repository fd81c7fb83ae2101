import type { Actor, Rolle } from '#machines/actor.ts';
import type { KommuneId, PersonId } from '#machines/ids.ts';
import { oere } from '#machines/pris/oere.ts';
import { PERSON, TEAM } from './register.ts';

const anActor = (personId: PersonId, rolle: Rolle): Actor => ({
  personId,
  kommuneId: 'kommune-1' as KommuneId,
  roller: [rolle],
  teams: rolle === 'raadgiver' || rolle === 'leder' ? [TEAM] : [],
  beloebsgraense: null,
  vikarFor: [],
});

export const GRAENSE = oere(1_000_000);

/** One person per role, with this role alone; several where four eyes need another. */
export const CAST: readonly Actor[] = [
  anActor(PERSON.raadgiver, 'raadgiver'),
  anActor(PERSON.forhandler, 'kontraktforhandler'),
  anActor(PERSON.leder, 'leder'),
  anActor(PERSON.andenLeder, 'leder'),
  anActor(PERSON.tredjeLeder, 'leder'),
  { ...anActor(PERSON.lederMedGraense, 'leder'), beloebsgraense: GRAENSE },
  anActor(PERSON.medlem, 'udvalgsmedlem'),
  anActor(PERSON.andetMedlem, 'udvalgsmedlem'),
  anActor(PERSON.andenRaadgiver, 'raadgiver'),
];
