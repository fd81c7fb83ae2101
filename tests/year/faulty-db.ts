import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  Kysely,
  type QueryResult,
  type TransactionSettings,
} from 'kysely';
import type { Db, Where } from '#db/connect.ts';
import type { Database } from '#db/database.ts';
import { inWriteOn } from '#db/in-write.ts';
import { openPostgres } from '#db/postgres.ts';
import { sharingCommits } from '#db/shared-commit.ts';
import { DurableSqliteDialect, openSqlite } from '#db/sqlite.ts';
import { BrokenOff, type Fault, type Faults } from './faults.ts';
import { placeOf } from './place-of.ts';

/** A database as `openDatabase` opens it, whose driver goes wrong where it is told to. */
export interface FaultyDb extends Db {
  /** Broken off: nothing passes any more, and what was not committed is gone when it is closed. */
  readonly broken: () => boolean;
  readonly breakOff: () => void;
  /** Whether somebody is in the middle of a transaction. */
  readonly writing: () => boolean;
}

export async function openFaulty(where: Where, faults: Pick<Faults, 'at' | 'chance'>): Promise<FaultyDb> {
  const dialect = 'file' in where ? 'sqlite' : 'postgres';
  const inner = 'file' in where ? new DurableSqliteDialect(openSqlite(where.file)) : openPostgres(where.url);
  const line = new Line(faults, dialect);
  const kysely = new Kysely<Database>({ dialect: faulty(inner, line) });
  await kysely.selectNoFrom((eb) => eb.lit(1).as('one')).execute();
  return {
    kysely,
    dialect,
    inWrite: dialect === 'sqlite' ? sharingCommits(kysely) : (fn) => inWriteOn(kysely, dialect, fn),
    close: () => kysely.destroy(),
    broken: () => line.broken,
    breakOff: () => {
      line.broken = true;
    },
    writing: () => line.open > 0,
  };
}

/** What lies between the house and its database. */
class Line {
  broken = false;
  /** Transactions that are open. */
  open = 0;
  /** Since the last was begun, one was committed: what comes now is the answer. */
  committed = false;
  readonly #faults: Pick<Faults, 'at' | 'chance'>;
  readonly #dialect: Db['dialect'];

  constructor(faults: Pick<Faults, 'at' | 'chance'>, dialect: Db['dialect']) {
    this.#faults = faults;
    this.#dialect = dialect;
  }

  /** Does it; or something goes wrong right before, or right after. */
  async pass<T>(place: string | null, kinds: readonly Fault[], work: () => Promise<T>): Promise<T> {
    if (this.broken) throw new BrokenOff('the connection is gone');
    const fault = place === null ? null : this.#faults.at(place, kinds);
    // What asks to be tried again was not done.
    const first = fault === null || fault === 'igen' || this.#faults.chance.next() < 0.5;
    if (fault !== null && first) this.#happen(fault, place ?? '');
    const done = await work();
    if (fault !== null) this.#happen(fault, place ?? '');
    return done;
  }

  /** What a statement may suffer: PostgreSQL may want any of a transaction again, SQLite only its beginning. */
  kinds(place: string | null, inTransaction: boolean): readonly Fault[] {
    const again = this.#dialect === 'postgres' ? inTransaction : place === 'begynd';
    return again ? ['kast', 'afbrydelse', 'igen'] : ['kast', 'afbrydelse'];
  }

  #happen(fault: Fault, place: string): never {
    if (fault === 'afbrydelse') this.broken = true;
    const error = new BrokenOff(`${fault}: ${place}`);
    if (fault !== 'igen') throw error;
    throw Object.assign(error, { code: this.#dialect === 'sqlite' ? 'SQLITE_BUSY' : '40001' });
  }
}

function faulty(inner: Dialect, line: Line): Dialect {
  return {
    createDriver: () => new FaultyDriver(inner.createDriver(), line),
    createQueryCompiler: () => inner.createQueryCompiler(),
    createAdapter: () => inner.createAdapter(),
    createIntrospector: (db) => inner.createIntrospector(db),
  };
}

class FaultyDriver implements Driver {
  readonly #inner: Driver;
  readonly #line: Line;
  readonly #known = new WeakMap<DatabaseConnection, FaultyConnection>();

  constructor(inner: Driver, line: Line) {
    this.#inner = inner;
    this.#line = line;
  }

  init(): Promise<void> {
    return this.#inner.init();
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    const inner = await this.#inner.acquireConnection();
    const connection = this.#known.get(inner) ?? new FaultyConnection(inner, this.#line);
    this.#known.set(inner, connection);
    return connection;
  }

  async beginTransaction(connection: FaultyConnection, settings: TransactionSettings): Promise<void> {
    const line = this.#line;
    line.committed = false;
    let begun = false;
    try {
      await line.pass('begynd', line.kinds('begynd', true), async () => {
        await this.#inner.beginTransaction(connection.inner, settings);
        begun = true;
      });
    } catch (error) {
      // Nobody knows that it was begun, so nobody would end it.
      if (begun && !line.broken) await this.#inner.rollbackTransaction(connection.inner);
      throw error;
    }
    connection.inTransaction = true;
    line.open += 1;
  }

  /** A commit that fails was not done; one that was done and breaks off leaves the house without an answer. */
  async commitTransaction(connection: FaultyConnection): Promise<void> {
    const line = this.#line;
    await line.pass('før commit', line.kinds('før commit', false), async () => undefined);
    await line.pass('commit', ['afbrydelse'], async () => {
      await this.#inner.commitTransaction(connection.inner);
      line.committed = true;
    });
    this.#end(connection);
  }

  async rollbackTransaction(connection: FaultyConnection): Promise<void> {
    this.#end(connection);
    if (!this.#line.broken) await this.#inner.rollbackTransaction(connection.inner);
  }

  releaseConnection(connection: FaultyConnection): Promise<void> {
    return this.#inner.releaseConnection(connection.inner);
  }

  destroy(): Promise<void> {
    return this.#inner.destroy();
  }

  #end(connection: FaultyConnection): void {
    if (connection.inTransaction) this.#line.open -= 1;
    connection.inTransaction = false;
  }
}

class FaultyConnection implements DatabaseConnection {
  readonly inner: DatabaseConnection;
  inTransaction = false;
  /** What is done now shares its commit with others. */
  #grouped = false;
  readonly #line: Line;

  constructor(inner: DatabaseConnection, line: Line) {
    this.inner = inner;
    this.#line = line;
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const line = this.#line;
    const savepoint = SAVEPOINT.exec(query.sql)?.[1];
    if (savepoint) this.#grouped = savepoint === 'savepoint';
    else if (this.#grouped && WRITE.test(query.sql))
      await line.pass('midt i en delt commit', ['kast', 'afbrydelse'], async () => undefined);
    const outside = line.committed ? 'efter commit' : 'før der skrives';
    const place = placeOf(query.sql, this.inTransaction) ?? (this.inTransaction ? null : outside);
    return line.pass(place, line.kinds(place, this.inTransaction), () => this.inner.executeQuery<R>(query));
  }

  streamQuery<R>(query: CompiledQuery, chunkSize: number): AsyncIterableIterator<QueryResult<R>> {
    return this.inner.streamQuery<R>(query, chunkSize);
  }
}

const WRITE = /^(insert|update|delete)/;
const SAVEPOINT = /^(savepoint|rollback to|release) ?(?:savepoint )?one$/;
