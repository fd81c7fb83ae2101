import type { HistoryRow } from '#db/tables/history.ts';
import type { ForloebId, PersonId } from '#machines/ids.ts';
import type { FejlSvar, SagSvar } from '#machines/svar.ts';
import type { Watch } from './watch.ts';

/** What somebody asks for. With the same key it is the same command, however often it is sent. */
export interface Command {
  readonly by: PersonId;
  readonly key: string;
  readonly path: string;
  readonly type: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** Null opens a sag. */
  readonly sag: ForloebId | null;
  readonly forloeb: ForloebId | null;
}

export interface Answer {
  readonly status: number;
  readonly sag: SagSvar | null;
  readonly error: FejlSvar['error'] | null;
  /** The rows that it led to, over all tries. */
  readonly rows: readonly HistoryRow[];
}

/** A person tries twice against what goes wrong; then the house is left in peace. */
const TRIES_THAT_MAY_FAIL = 2;

/**
 * Sends a command until it is answered, by the same key. After every try the sag is as before or as after, never in
 * between; what was accepted happened once, what was refused did not.
 */
export async function send(watch: Watch, command: Command, already: readonly HistoryRow[] = []): Promise<Answer> {
  const { house } = watch;
  const { sag } = command;
  const before = sag === null ? '' : await watch.standOf(sag);
  const rows = [...already];
  for (let tries = 0; ; tries++) {
    const why = `${command.type} by ${command.by}, try ${tries + 1}`;
    const fired = house.faults.fired;
    const { status, body } = await ask(watch, command, tries < TRIES_THAT_MAY_FAIL ? 1 : 0);
    rows.push(...(await watch.look(why)));
    const answered = await answeredOf(watch, command);
    watch.need(status < 500 || house.faults.fired > fired, `${why}: answered ${status} though nothing went wrong`);
    judge(watch, why, command, rows, answered);
    if (sag !== null && rows.length === 0)
      watch.need(
        (await watch.standOf(sag)) === before,
        `${why}: ${status}, and the sag is neither as before nor as after`,
      );
    if (status >= 500) continue;
    const accepted = status < 300;
    watch.need(!accepted || answered === 200, `${why}: answered ${status}, and the command is not kept`);
    watch.need(accepted || rows.length === 0, `${why}: refused by ${status}, and it happened`);
    return {
      status,
      sag: accepted ? (body as SagSvar) : null,
      error: accepted ? null : (body as FejlSvar).error,
      rows,
    };
  }
}

/** Two who send at the same moment; what was not answered is sent again, one after the other. */
export async function sendBoth(watch: Watch, two: readonly [Command, Command]): Promise<readonly [Answer, Answer]> {
  const { house } = watch;
  const clients = [await house.client(two[0].by), await house.client(two[1].by)];
  // Two: one of them may be undone, and the undoing go wrong.
  house.faults.arm('handling', 2);
  const answers = await Promise.all(
    two.map(async (command, n) => {
      const res = await clients[n]?.post(command.path, command.body, { 'Idempotency-Key': command.key });
      return { status: res?.status ?? 0, body: (await res?.json().catch(() => null)) as unknown };
    }),
  );
  house.faults.disarm();
  if (house.db.broken()) await house.restart();
  const why = `${two.map(({ type, by }) => `${type} by ${by}`).join(' and ')} at once`;
  const rows = await watch.look(why);
  for (const [n, command] of two.entries()) {
    const answered = await answeredOf(watch, command);
    const own = rowsOf(command, rows);
    watch.need(answered !== 200 || own.length >= 1, `${why}: ${command.type} is kept as done, and did not happen`);
    watch.need(
      (answers[n]?.status ?? 0) >= 300 || answered === 200,
      `${why}: ${command.type} was accepted and is not kept`,
    );
    for (const sag of new Set(two.map((c) => c.sag)))
      if (sag !== null && own.length === 0) await watch.lookAt(sag, why);
  }
  const settle = async (n: 0 | 1): Promise<Answer> => {
    const { status = 0, body } = answers[n] ?? {};
    if (status >= 500) {
      return send(watch, two[n], rowsOf(two[n], rows));
    }
    const ok = status < 300;
    return { status, sag: ok ? (body as SagSvar) : null, error: ok ? null : (body as FejlSvar).error, rows };
  };
  return [await settle(0), await settle(1)];
}

async function ask(watch: Watch, { by, path, body, key }: Command, faults: number) {
  const { house } = watch;
  const client = await house.client(by);
  house.faults.arm('handling', faults);
  const res = await client.post(path, body, { 'Idempotency-Key': key });
  const answer = (await res.json().catch(() => null)) as unknown;
  house.faults.disarm();
  if (house.db.broken()) await house.restart();
  return { status: res.status, body: answer };
}

/** The status under which the command is kept, or null when it is not. */
async function answeredOf({ house }: Watch, { by, key }: Command): Promise<number | null> {
  const row = await house.db.kysely
    .selectFrom('command')
    .select('status')
    .where('kommune_id', '=', house.kommune.id)
    .where('person_id', '=', by)
    .where('key', '=', key)
    .executeTakeFirst();
  return row?.status ?? null;
}

/** What it did itself, of rows that others may have made at the same time. */
const rowsOf = ({ by, type, forloeb }: Command, rows: readonly HistoryRow[]): HistoryRow[] =>
  rows.filter(
    (r) =>
      r.cause_seq === null && r.actor_id === by && r.event === type && (forloeb ?? r.instance_id) === r.instance_id,
  );

function judge(
  watch: Watch,
  why: string,
  command: Command,
  rows: readonly HistoryRow[],
  answered: number | null,
): void {
  const own = rows.filter((row) => row.cause_seq === null);
  if (answered !== 200) {
    watch.need(rows.length === 0, `${why}: it is not kept as done, and ${rows.length} rows are there`);
    return;
  }
  const [row] = own;
  const right =
    own.length === 1 &&
    row?.event === command.type &&
    row.actor_id === command.by &&
    (command.forloeb === null ? row.from_tilstand === null : row.instance_id === command.forloeb);
  watch.need(
    right,
    `${why}: kept as done, and what is there is ${own.map((r) => `${r.chart}.${r.event}`).join() || 'nothing'}`,
  );
}
