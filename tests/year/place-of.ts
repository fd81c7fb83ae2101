/** The name of the place where a statement stands on the road; null for what only asks on the way. */
export function placeOf(sql: string, inTransaction: boolean): string | null {
  const write = /^(?:insert into|update|delete from) "(\w+)"/.exec(sql)?.[1];
  if (write) return write === 'outbox' ? ofOutbox(sql) : (WRITES.get(write) ?? null);
  if (!inTransaction) return null;
  if (SAVEPOINTS.has(sql)) return sql;
  const read = /^select .*?\bfrom "(\w+)"/s.exec(sql)?.[1];
  return read ? (READS.get(read) ?? null) : null;
}

/** A mail is owed by the road, and taken, written, and settled by the post. */
function ofOutbox(sql: string): string {
  if (sql.startsWith('insert')) return 'outbox';
  if (sql.includes('set "lease_until" = ') && sql.includes('"attempts" = "attempts"')) return 'outbox taget';
  if (sql.includes('set "subject"')) return 'outbox skrevet';
  if (sql.startsWith('update "outbox" set "available_at"')) return 'outbox samlet';
  return 'outbox afgjort';
}

const READS: ReadonlyMap<string, string> = new Map([
  ['stream', 'sagens tur'],
  ['command', 'kommandoen slås op'],
  ['indstilling', 'indstillinger'],
  ['instance', 'sagen læses'],
  ['tilbud', 'opslag'],
  ['moede', 'opslag'],
  ['users', 'opslag'],
]);

const WRITES: ReadonlyMap<string, string> = new Map(
  [
    ['history', 'historik'],
    ['instance', 'instans'],
    ['span', 'ophold'],
    ['frist', 'frister'],
    ['arbejde', 'arbejde'],
    ['arbejde_spaerret', 'spærrede'],
    ['sag', 'sag'],
    ['sag_ord', 'søgeord'],
    ['stream', 'strøm'],
    ['command', 'kommando'],
    ['counter', 'tæller'],
    ['borger', 'borger'],
    ['access_log', 'adgangslog'],
    ['paamindelse', 'påmindelse'],
    ['postfejl', 'postfejl'],
  ].map(([table = '', name = '']) => [table, name]),
);

const SAVEPOINTS = new Set(['savepoint one', 'release savepoint one', 'rollback to savepoint one']);
