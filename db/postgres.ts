import { PostgresDialect } from 'kysely';
import pg from 'pg';
import { nameOfPrepared } from './statement.ts';

const INT8 = 20;

export interface PostgresOptions {
  /** Told of errors on idle connections, which would otherwise end the process. */
  readonly onIdleError?: (error: Error) => void;
  readonly connections?: number;
}

export function openPostgres(url: string, options: PostgresOptions = {}): PostgresDialect {
  const pool = new pg.Pool({
    connectionString: url,
    Client: PreparingClient,
    max: options.connections ?? 10,
    connectionTimeoutMillis: 10_000,
    statement_timeout: 30_000,
    lock_timeout: 5_000,
    idle_in_transaction_session_timeout: 30_000,
    application_name: 'indkoeb',
    options: '-c default_transaction_isolation=read\\ committed -c synchronous_commit=on',
    types: {
      getTypeParser: (oid: number, format?: 'text' | 'binary') =>
        oid === INT8 && format !== 'binary' ? parseInt8 : pg.types.getTypeParser(oid, format as 'text'),
    },
  });
  pool.on('error', options.onIdleError ?? (() => undefined));
  return new PostgresDialect({ pool });
}

/** int8 comes as text; money and counts fit a number, and what does not fit is a bug that must be seen. */
function parseInt8(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError('An integer from the database does not fit a number');
  return value;
}

/** Gives the statements that are built once a name, so that the server too plans them once per connection. */
class PreparingClient extends pg.Client {
  // biome-ignore lint/suspicious/noExplicitAny: pg declares ten overloads; only the form that Kysely uses is touched
  override query(...args: any[]): any {
    const [text, values] = args;
    const name = args.length === 2 && typeof text === 'string' ? nameOfPrepared(text) : undefined;
    // biome-ignore lint/suspicious/noExplicitAny: as above
    const run = super.query as (...rest: any[]) => any;
    return name ? run.call(this, { name, text, values }) : run.apply(this, args);
  }
}
