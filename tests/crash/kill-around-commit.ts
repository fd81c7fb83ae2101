import { writeFileSync } from 'node:fs';
import BetterSqlite3 from 'better-sqlite3';

export type Around = 'foer' | 'efter';

/**
 * Kills this very process when so many commits have been shared by two or more: between the last RELEASE and the COMMIT,
 * or after the COMMIT and before anybody is answered. How many shared it is written to a file first.
 */
export function killAroundCommit(around: Around, nth: number, file: string): void {
  let released = 0;
  let left = nth;
  const strike = (): void => {
    if (released < 2 || --left > 0) return;
    writeFileSync(file, String(released));
    process.kill(process.pid, 'SIGKILL');
  };
  const steps = new Map<string, (run: () => unknown) => unknown>([
    [
      'begin immediate',
      (run) => {
        released = 0;
        return run();
      },
    ],
    [
      'release savepoint one',
      (run) => {
        released += 1;
        return run();
      },
    ],
    [
      'commit',
      (run) => {
        if (around === 'foer') strike();
        const done = run();
        if (around === 'efter') strike();
        return done;
      },
    ],
  ]);
  const { prepare } = BetterSqlite3.prototype;
  BetterSqlite3.prototype.prepare = function (this: BetterSqlite3.Database, sql: string) {
    const statement = prepare.call(this, sql);
    const step = steps.get(sql);
    if (step) {
      const run = statement.run.bind(statement);
      // None of the three takes values.
      statement.run = () => step(() => run([])) as BetterSqlite3.RunResult;
    }
    return statement;
  } as typeof prepare;
}
