import { type ExpressionBuilder, expressionBuilder, sql } from 'kysely';
import type { Rolle } from '#machines/actor.ts';
import type { PersonId } from '#machines/ids.ts';
import type { Database } from '../database.ts';

/** The active users of the kommune who may do the work of the row and are not barred from it. */
export function thoseWhoCan(lederUdefra: PersonId | null) {
  return arbejdeBuilder()
    .selectFrom('users')
    .leftJoin('user_role', (join) =>
      join.onRef('user_role.user_id', '=', 'users.id').onRef('user_role.rolle', '=', 'arbejde.rolle'),
    )
    .select((eb) => eb.lit(1).as('one'))
    .whereRef('users.kommune_id', '=', 'arbejde.kommune_id')
    .where('users.active', '=', 1)
    .where((eb) => eb.not(eb.exists(barred().where('arbejde_spaerret.person_id', '=', sql.ref<PersonId>('users.id')))))
    .where((eb) => eb.or([eb('arbejde.person_id', '=', eb.ref('users.id')), mayInRole(eb, lederUdefra)]));
}

type Candidate = ExpressionBuilder<
  Omit<Database, 'user_role'> & { user_role: Nullable<Database['user_role']> },
  'arbejde' | 'sag' | 'users' | 'user_role'
>;
type Nullable<T> = { [K in keyof T]: T[K] | null };

/** The same ties as `relation`, for every user at once. */
function mayInRole(eb: Candidate, lederUdefra: PersonId | null) {
  const has = (rolle: Rolle) => eb('user_role.rolle', '=', rolle);
  const assigned = (column: 'raadgiver_id' | 'kontraktforhandler_id' | 'leder_id') =>
    eb(`sag.${column}`, '=', eb.ref('users.id'));
  const inTeam = eb.exists(
    eb
      .selectFrom('team_member')
      .select(eb.lit(1).as('one'))
      .whereRef('team_member.user_id', '=', 'users.id')
      .whereRef('team_member.team_id', '=', 'sag.team_id'),
  );
  const udefra = lederUdefra === null ? eb.lit(false) : eb('users.id', '=', lederUdefra);
  return eb.or([
    has('oekonomi'),
    eb.and([has('udvalgsmedlem'), eb('sag.moede_id', 'is not', null)]),
    eb.and([has('raadgiver'), eb.or([inTeam, assigned('raadgiver_id')])]),
    eb.and([
      has('kontraktforhandler'),
      eb.or([eb('sag.forhandlere_ser_alle', '=', 1), assigned('kontraktforhandler_id')]),
    ]),
    eb.and([has('leder'), eb.or([inTeam, assigned('leder_id'), udefra])]),
  ]);
}

/** Those barred from the row of `arbejde` in the query around it. */
export function barred() {
  return arbejdeBuilder()
    .selectFrom('arbejde_spaerret')
    .select((eb) => eb.lit(1).as('one'))
    .whereRef('arbejde_spaerret.arbejde_id', '=', 'arbejde.id');
}

export function arbejdeBuilder() {
  return expressionBuilder<Database, 'arbejde' | 'sag'>();
}
