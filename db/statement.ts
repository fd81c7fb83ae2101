import { type Compilable, type CompiledQuery, type Kysely, PostgresAdapter } from 'kysely';
import type { Database } from './database.ts';
import type { SqlDialect } from './dialect.ts';

/** A query that is built and compiled once per dialect and prepared once; a call only fills in values. */
export interface Statement<P, R> {
  all(db: Kysely<Database>, values: P): Promise<R[]>;
  first(db: Kysely<Database>, values: P): Promise<R | undefined>;
  /** The number of rows changed. */
  run(db: Kysely<Database>, values: P): Promise<number>;
}

/** Stands in the query where the value of that name goes at each call. */
export type Placeholder<P> = <K extends keyof P & string>(name: K) => P[K];

/** `statement<{ id: ForloebId }>()((db, value) => db.selectFrom('stream').selectAll().where('id', '=', value('id')))` */
export function statement<P extends object>() {
  return <R>(build: (db: Kysely<Database>, value: Placeholder<P>) => Compilable<R>): Statement<P, R> => {
    const compiled = new Map<SqlDialect['name'], Filled<P, R>>();
    // While the query is built a slot stands for the value; Kysely passes it through to the parameters untouched.
    const slotFor = <K extends keyof P & string>(name: K) => new Slot<P>(name) as unknown as P[K];
    const query = (db: Kysely<Database>, values: P) => {
      const name = dialectOf(db);
      let fill = compiled.get(name);
      if (!fill) {
        fill = filling<P, R>(build(db, slotFor).compile());
        compiled.set(name, fill);
      }
      return db.executeQuery(fill(values));
    };
    return {
      all: async (db, values) => (await query(db, values)).rows,
      first: async (db, values) => (await query(db, values)).rows[0],
      run: async (db, values) => Number((await query(db, values)).numAffectedRows ?? 0n),
    };
  };
}

/** One placeholder per column, for inserting whole rows. The columns are a record, so that none can be forgotten. */
export function wholeRow<R extends object>(
  columns: Readonly<Record<keyof R & string, true>>,
  value: Placeholder<R>,
): R {
  const names = Object.keys(columns) as (keyof R & string)[];
  // The record is exhaustive over R, so what is built from its keys is an R.
  return Object.fromEntries(names.map((name) => [name, value(name)])) as R;
}

export function dialectOf(db: Kysely<Database>): SqlDialect['name'] {
  return db.getExecutor().adapter instanceof PostgresAdapter ? 'postgres' : 'sqlite';
}

const prepared = new Map<string, string>();

/** The name under which PostgreSQL keeps a statement that was built here. */
export function nameOfPrepared(text: string): string | undefined {
  return prepared.get(text);
}

type Filled<P, R> = (values: P) => CompiledQuery<R>;

class Slot<P> {
  readonly name: keyof P & string;
  constructor(name: keyof P & string) {
    this.name = name;
  }
}

function filling<P extends object, R>(query: CompiledQuery<R>): Filled<P, R> {
  if (!prepared.has(query.sql)) prepared.set(query.sql, `s${prepared.size + 1}`);
  const { parameters } = query;
  return (values) => ({ ...query, parameters: parameters.map((p) => (p instanceof Slot ? named(values, p) : p)) });
}

function named<P extends object>(values: P, slot: Slot<P>): unknown {
  const value = values[slot.name];
  if (value === undefined) throw new Error(`The statement lacks its value ${slot.name}`);
  return value;
}
