import BetterSqlite3 from 'better-sqlite3';
import { GENESIS, hashIndhold, hashRow } from '#db/chain.ts';
import { ordOf } from '#db/repositories/sag-ord.ts';
import {
  cprHash,
  createKey,
  type DataKey,
  type MasterKey,
  open,
  placeOf,
  seal,
  unwrapKey,
  wrapKey,
} from '#db/sealing.ts';
import type { HistoryRow } from '#db/tables/history.ts';
import type { SagRow } from '#db/tables/sag.ts';
import type { StreamRow } from '#db/tables/stream.ts';
import type { KommuneId } from '#machines/ids.ts';
import { inventedBorger } from './invented-borger.ts';

type Row = Record<string, string | number | Uint8Array | null>;

/** What is copied as it stands but for its ids: the caches of a sag. */
const CACHES = ['instance', 'frist', 'arbejde', 'arbejde_spaerret', 'span'] as const;

/**
 * Multiplies the sager of a database until there are `until` of them, and writes nothing that the road would not have
 * written: every copy has its own ids, key, seals and chain, and a borger of its own. Returns how many there are.
 */
export function multiply(file: string, masterKey: MasterKey, until: number): number {
  const db = new BetterSqlite3(file);
  db.pragma('synchronous = OFF');
  db.pragma('cache_size = -262144');
  const originals = readOriginals(db, masterKey);
  const writer = writerOf(db);
  let there = originals.streams.length;
  for (let copy = 1; there < until; copy++) {
    const streams = originals.streams.slice(0, until - there);
    db.transaction(() => copyAll({ ...originals, streams }, copy, writer, masterKey)).immediate();
    there += streams.length;
  }
  db.pragma('optimize');
  db.pragma('wal_checkpoint(truncate)');
  db.close();
  return there;
}

interface Opened {
  readonly stream: StreamRow;
  readonly key: DataKey;
}

interface Originals {
  readonly streams: readonly Opened[];
  readonly borgere: readonly Row[];
  readonly history: ReadonlyMap<string, readonly HistoryRow[]>;
  readonly sager: ReadonlyMap<string, SagRow>;
  readonly caches: readonly (readonly [(typeof CACHES)[number], readonly Row[]])[];
  /** Every id that a copy must have anew. */
  readonly ids: ReadonlySet<string>;
}

function readOriginals(db: BetterSqlite3.Database, masterKey: MasterKey): Originals {
  const all = <R>(table: string) => db.prepare<[], R>(`select * from ${table}`).all();
  const streams = all<StreamRow>('stream').map((stream) => {
    if (!stream.wrapped_key) throw new Error(`${stream.id} is erased and cannot be copied`);
    return { stream, key: unwrapKey(masterKey, placeOf('stream', stream.id, 'wrapped_key'), stream.wrapped_key) };
  });
  const history = new Map<string, HistoryRow[]>();
  for (const row of all<HistoryRow>('history')) history.set(row.root_id, [...(history.get(row.root_id) ?? []), row]);
  const caches = CACHES.map((table) => [table, all<Row>(table)] as const);
  const borgere = all<Row>('borger');
  const rows = [...history.values()].flat();
  return {
    streams,
    borgere,
    history,
    sager: new Map(all<SagRow>('sag').map((sag) => [sag.id, sag])),
    caches,
    ids: new Set([
      ...rows.flatMap(({ root_id, instance_id, event_id }) => [root_id, instance_id, event_id]),
      ...borgere.map(({ id }) => String(id)),
    ]),
  };
}

type Write = (table: string, row: object) => void;

function writerOf(db: BetterSqlite3.Database): Write {
  const statements = new Map<string, BetterSqlite3.Statement<[object]>>();
  return (table, row) => {
    let statement = statements.get(table);
    if (!statement) {
      const columns = Object.keys(row);
      const sql = `insert into ${table} (${columns.join(', ')}) values (${columns.map((c) => `@${c}`).join(', ')})`;
      statement = db.prepare<[object]>(sql);
      statements.set(table, statement);
    }
    statement.run(row);
  };
}

/** Eight hex digits of an id are the number of the copy; the rest is the original's. */
function renamed(ids: ReadonlySet<string>, copy: number): (text: string) => string {
  const digits = copy.toString(16).padStart(8, '0');
  const anew = (id: string) => (ids.has(id) ? `${digits}${id.slice(8)}` : id);
  return (text) => text.replace(/[0-9a-f]{8}(?:-?[0-9a-f]{4}){3}-?[0-9a-f]{12}/g, anew);
}

function copyAll(from: Originals, copy: number, write: Write, masterKey: MasterKey): void {
  const rename = renamed(from.ids, copy);
  const textsOf = <R extends object>(row: R): R =>
    Object.fromEntries(
      Object.entries(row).map(([column, value]) => [column, typeof value === 'string' ? rename(value) : value]),
    ) as R;

  for (const [nr, borger] of from.borgere.entries())
    write('borger', copyOfBorger(textsOf(borger), copy, nr, masterKey));
  const roots = new Set(from.streams.map(({ stream }) => stream.id as string));
  for (const { stream, key } of from.streams) {
    const id = rename(stream.id) as StreamRow['id'];
    const own = createKey();
    const rows = chained(from.history.get(stream.id) ?? [], (row) => ({
      ...textsOf(row),
      indhold: resealed(row, { key, own, rename }),
    }));
    const wrapped_key = wrapKey(masterKey, placeOf('stream', id, 'wrapped_key'), own);
    write('stream', { ...stream, id, head: rows.at(-1)?.hash ?? GENESIS, wrapped_key });
    for (const row of rows) write('history', row);
    const sag = from.sager.get(stream.id);
    if (!sag) throw new Error(`${stream.id} has no line`);
    const line: SagRow = { ...textsOf(sag), sagsnummer: sagsnummerOf(sag, copy) };
    write('sag', line);
    for (const ord of ordOf([line.sagsnummer, line.leverandoer ?? '', line.titel].join(' ')))
      write('sag_ord', { kommune_id: line.kommune_id, ord, sag_id: id });
  }
  const barredIn = new Set(
    from.caches.flatMap(([table, rows]) => (table === 'arbejde' ? ofRoots(rows, roots) : [])).map(({ id }) => id),
  );
  for (const [table, rows] of from.caches)
    for (const row of table === 'arbejde_spaerret'
      ? rows.filter((r) => barredIn.has(r['arbejde_id'] ?? null))
      : ofRoots(rows, roots))
      write(table, textsOf(row));
}

const ofRoots = (rows: readonly Row[], roots: ReadonlySet<string>): Row[] =>
  rows.filter((row) => roots.has(String(row['root_id'])));

/** The rows with the hashes that follow from what they now are. */
function chained(rows: readonly HistoryRow[], copyOf: (row: HistoryRow) => HistoryRow): HistoryRow[] {
  let head = GENESIS;
  return rows.map((row) => {
    const content = { ...copyOf(row), prev_hash: head };
    const whole = { ...content, indhold_hash: hashIndhold(content.indhold) };
    head = hashRow(whole);
    return { ...whole, hash: head };
  });
}

function resealed(
  row: HistoryRow,
  { key, own, rename }: { key: DataKey; own: DataKey; rename: (text: string) => string },
): Uint8Array | null {
  if (!row.indhold) return null;
  const text = rename(open(key, placeOf('history', `${row.root_id}/${row.seq}`, 'indhold'), row.indhold));
  return seal(own, placeOf('history', `${rename(row.root_id)}/${row.seq}`, 'indhold'), text);
}

function copyOfBorger(borger: Row, copy: number, nr: number, masterKey: MasterKey): Row {
  const id = String(borger['id']);
  const invented = inventedBorger(copy, nr);
  const key = createKey();
  return {
    ...borger,
    cpr_hash: cprHash(masterKey, borger['kommune_id'] as KommuneId, invented.cpr),
    wrapped_key: wrapKey(masterKey, placeOf('borger', id, 'wrapped_key'), key),
    sealed: seal(key, placeOf('borger', id, 'sealed'), JSON.stringify(invented)),
  };
}

/** The year of the original, and a number that none of another copy has. */
function sagsnummerOf({ sagsnummer }: SagRow, copy: number): string {
  const [year = '', number = ''] = sagsnummer.split('-');
  return `${year}-${String(copy * 1000 + Number(number)).padStart(5, '0')}`;
}
