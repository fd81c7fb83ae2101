import { type Expression, expressionBuilder, type SqlBool } from 'kysely';
import type { Identitet, Rolle } from '#machines/actor.ts';
import type { PersonId } from '#machines/ids.ts';
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
  return sagBuilder().or(ties(synlighed).map(({ test }) => test));
}

/** One thing that ties a person to sager: a value of one column, which has an index. */
export interface Tie {
  readonly test: Test;
  /** What is assigned to one person is little enough to be sorted. */
  readonly few: boolean;
}

/** All that ties these eyes to the sager they see. */
export function ties({ identiteter, lederUdefra }: Synlighed): Tie[] {
  const eb = sagBuilder();
  return identiteter.flatMap((identitet) =>
    identitet.roller.flatMap((rolle) => tiesOf(eb, rolle, identitet, lederUdefra)),
  );
}

/** Whether these eyes see every sag of the kommune. */
export function seesAll({ identiteter, lederUdefra }: Synlighed): boolean {
  return identiteter.some(
    ({ roller, personId }) => roller.includes('oekonomi') || (roller.includes('leder') && personId === lederUdefra),
  );
}

/** What is assigned to a person, in whatever role. */
export function assignedTo(person: PersonId): Tie[] {
  const eb = sagBuilder();
  return (['sag.raadgiver_id', 'sag.kontraktforhandler_id', 'sag.leder_id'] as const).map((column) =>
    few(eb(column, '=', person)),
  );
}

/** What ties a person in a role to a sag: acting and seeing lean on the same. */
export function relation(eb: SagBuilder, rolle: Rolle, person: Identitet, lederUdefra: PersonId | null): Test {
  return eb.or(tiesOf(eb, rolle, person, lederUdefra).map(({ test }) => test));
}

function tiesOf(eb: SagBuilder, rolle: Rolle, person: Identitet, lederUdefra: PersonId | null): Tie[] {
  const inTeams = person.teams.map((team) => many(eb('sag.team_id', '=', team)));
  switch (rolle) {
    case 'raadgiver':
      return [few(eb('sag.raadgiver_id', '=', person.personId)), ...inTeams];
    case 'kontraktforhandler':
      return [
        few(eb('sag.kontraktforhandler_id', '=', person.personId)),
        // The index holds only these: it is found where the value stands in the query itself.
        many(eb('sag.forhandlere_ser_alle', '=', eb.lit(1))),
      ];
    case 'leder':
      if (person.personId === lederUdefra) return [many(eb.lit(true))];
      return [few(eb('sag.leder_id', '=', person.personId)), ...inTeams];
    case 'udvalgsmedlem':
      return [many(eb('sag.moede_id', 'is not', null))];
    case 'oekonomi':
      return [many(eb.lit(true))];
    case 'administrator':
      return [];
  }
}

const few = (test: Test): Tie => ({ test, few: true });
const many = (test: Test): Tie => ({ test, few: false });

export function sagBuilder() {
  return expressionBuilder<Database, 'sag'>();
}
