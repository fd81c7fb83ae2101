import { type Expression, expressionBuilder, type SqlBool } from 'kysely';
import type { Identitet, Rolle } from '#machines/actor.ts';
import type { PersonId, TeamId } from '#machines/ids.ts';
import type { Database } from '../database.ts';

/**
 * Whose eyes look: the person himself first, then each he stands in for today. The roles of a principal are those that
 * the stand-in holds too; the caller passes that intersection.
 */
export interface Synlighed {
  readonly identiteter: readonly [Identitet, ...Identitet[]];
  /** The leder named for the kommune when its own are away or barred. */
  readonly lederUdefra: PersonId | null;
}

type SagBuilder = ReturnType<typeof sagBuilder>;
type Test = Expression<SqlBool>;

/** Which rows of `sag` these eyes see. Every query that reads sager for a person has it. */
export function visible(synlighed: Synlighed): Test {
  const eb = sagBuilder();
  return eb.or(
    synlighed.identiteter.flatMap((identitet) =>
      identitet.roller.map((rolle) => relation(eb, rolle, identitet, synlighed.lederUdefra)),
    ),
  );
}

/** What ties a person in a role to a sag: acting and seeing lean on the same. */
export function relation(eb: SagBuilder, rolle: Rolle, person: Identitet, lederUdefra: PersonId | null): Test {
  switch (rolle) {
    case 'raadgiver':
      return eb.or([eb('sag.raadgiver_id', '=', person.personId), inTeam(eb, person.teams)]);
    case 'kontraktforhandler':
      return eb.or([eb('sag.kontraktforhandler_id', '=', person.personId), eb('sag.forhandlere_ser_alle', '=', 1)]);
    case 'leder':
      if (person.personId === lederUdefra) return eb.lit(true);
      return eb.or([eb('sag.leder_id', '=', person.personId), inTeam(eb, person.teams)]);
    case 'udvalgsmedlem':
      return eb('sag.moede_id', 'is not', null);
    case 'oekonomi':
      return eb.lit(true);
    case 'administrator':
      return eb.lit(false);
  }
}

export function sagBuilder() {
  return expressionBuilder<Database, 'sag'>();
}

function inTeam(eb: SagBuilder, teams: readonly TeamId[]): Test {
  return teams.length === 0 ? eb.lit(false) : eb('sag.team_id', 'in', teams);
}
