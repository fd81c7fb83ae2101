import { randomBytes, randomUUID } from 'node:crypto';
import type BetterSqlite3 from 'better-sqlite3';

type Row = Record<string, string | number | Uint8Array | null>;

/**
 * Writes the rows of one event, as the road wrote them for the event before it, in one transaction. The values are
 * taken from what lies there, so that every row is as long as the road's own; only what must differ does.
 */
export function rawWriter(db: BetterSqlite3.Database): (rootId: string, key: string, body: string) => void {
  const last = (sql: string, ...values: string[]) => db.prepare<string[], Row>(sql).get(...values);
  const insert = (table: string, row: Row) => {
    const columns = Object.keys(row);
    return db.prepare<[Row]>(
      `insert into ${table} (${columns.join(', ')}) values (${columns.map((c) => `@${c}`).join(', ')})`,
    );
  };
  const sager = new Map<string, Sag>();

  function open(rootId: string): Sag {
    const history = last('select * from history where root_id = ? order by seq desc limit 1', rootId);
    const instance = last('select * from instance where id = ?', rootId);
    const sag = last('select * from sag where id = ?', rootId);
    const command = last('select * from command where root_id = ? order by at desc limit 1', rootId);
    const access = last('select * from access_log where root_id = ? order by id desc limit 1', rootId);
    if (!history || !instance || !sag || !command || !access) throw new Error(`${rootId} has not lived yet`);
    const { id: _, ...log } = access;
    return { history, instance, sag, command, access: log, seq: Number(history['seq']) };
  }

  const updateInstance = db.prepare<[Row]>(
    `update instance set chart_version = @chart_version, version = @version, tilstand = @tilstand, facts = @facts,
     gjort = @gjort, frister = @frister, quarantined = @quarantined where id = @id`,
  );
  const updateSag = db.prepare<[Row]>(
    `update sag set titel = @titel, tilstand = @tilstand, leverandoer = @leverandoer, version = @version,
     updated_at = @updated_at where id = @id`,
  );
  const updateStream = db.prepare('update stream set seq = ?, head = ? where id = ?');
  let statements: Record<'history' | 'command' | 'access', BetterSqlite3.Statement<[Row]>> | undefined;

  const write = db.transaction((rootId: string, key: string, body: string) => {
    const known = sager.get(rootId) ?? open(rootId);
    sager.set(rootId, known);
    statements ??= {
      history: insert('history', known.history),
      command: insert('command', known.command),
      access: insert('access_log', known.access),
    };
    known.seq += 1;
    const now = new Date().toISOString();
    const hash = randomBytes(32).toString('hex');
    const { seq } = known;
    statements.history.run({
      ...known.history,
      seq,
      hash,
      at: now,
      event_id: randomUUID(),
      indhold: randomBytes(body.length),
    });
    updateInstance.run({ ...known.instance, version: seq });
    updateSag.run({ ...known.sag, version: seq, updated_at: now });
    updateStream.run(seq, hash, rootId);
    statements.command.run({ ...known.command, key, at: now });
    statements.access.run({ ...known.access, at: now });
  });
  return (rootId, key, body) => void write.immediate(rootId, key, body);
}

interface Sag {
  readonly history: Row;
  readonly instance: Row;
  readonly sag: Row;
  readonly command: Row;
  readonly access: Row;
  seq: number;
}
