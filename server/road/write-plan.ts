import { GENESIS } from '#db/chain.ts';
import type { Trx } from '#db/database.ts';
import { BusyError } from '#db/in-write.ts';
import { appendHistory } from '#db/repositories/history.ts';
import { insertInstance, updateInstance } from '#db/repositories/instances.ts';
import { closeSpan, openSpan } from '#db/repositories/spans.ts';
import { moveStream, openStream } from '#db/repositories/streams.ts';
import { createKey, type DataKey, type MasterKey, placeOf, seal, unwrapKey, wrapKey } from '#db/sealing.ts';
import type { InstanceRow } from '#db/tables/instance.ts';
import type { StreamRow } from '#db/tables/stream.ts';
import { type Frist, fristNoegle, nextDue } from '#machines/frist.ts';
import type { ForloebId, KommuneId } from '#machines/ids.ts';
import type { Dato } from '#machines/kalender/dato.ts';
import type { Skridt } from '#machines/plan.ts';
import type { FrosneRegler } from '#machines/regler.ts';
import { toFactsText } from './stored-event.ts';
import { type Owing, writeBeskeder } from './write-beskeder.ts';
import { writeCaches } from './write-caches.ts';

/** What writing needs to know beside the plan. */
export interface Writing extends Owing {
  readonly masterKey: MasterKey;
  readonly lukkedage: ReadonlySet<Dato>;
  /** The stream of the command's own root as it was read; null when the plan opens it. */
  readonly stream: StreamRow | null;
  /** The rows that were read, by forløb. */
  readonly read: ReadonlyMap<ForloebId, InstanceRow>;
  readonly regler: (rootId: ForloebId) => FrosneRegler;
}

/**
 * Writes a plan: history and chain first, then every cache, all in the caller's transaction. Throws `BusyError` when
 * a row is no longer what was read, which the sag's turn should have kept from happening.
 */
export async function writePlan(trx: Trx, skridt: readonly Skridt[], w: Writing): Promise<void> {
  const chains = new Map<ForloebId, Chain>();
  const rows = new Map(w.read);
  for (const s of skridt) {
    const chain = chains.get(s.rootId) ?? (await takeChain(trx, s, w));
    chains.set(s.rootId, chain);
    const frister = s.chart.frister(s.move.til, s.move.facts, { ...w.regler(s.rootId), lukkedage: w.lukkedage });
    const before = rows.get(s.forloebId) ?? null;
    chain.head = await appendHistory(trx, historyRow(s, w.kommuneId, chain, fristerChange(before, frister)));
    const row = instanceRow(s, w.kommuneId, frister, before);
    if (before === null) await insertInstance(trx, row);
    else if (!(await updateInstance(trx, before, row))) throw new BusyError(`${s.forloebId} was moved`);
    rows.set(s.forloebId, row);
    await moveSpan(trx, s, w.kommuneId);
    await writeCaches(trx, s, frister, rows, w.kommuneId);
    await writeBeskeder(trx, s, w);
  }
  for (const [id, chain] of chains) {
    const seq = lastSeq(skridt, id);
    if (!(await moveStream(trx, chain.read, { seq, head: chain.head }))) throw new BusyError(`${id} was moved`);
  }
}

interface Chain {
  readonly read: StreamRow;
  readonly key: DataKey;
  head: string;
}

/** The chain of a step's root with its key opened; a new root gets a key and an empty chain first. */
async function takeChain(trx: Trx, s: Skridt, w: Writing): Promise<Chain> {
  const place = placeOf('stream', s.rootId, 'wrapped_key');
  if (w.stream?.id === s.rootId) {
    if (w.stream.wrapped_key === null) throw new Error(`${s.rootId} is erased and takes no more events`);
    return { read: w.stream, key: unwrapKey(w.masterKey, place, w.stream.wrapped_key), head: w.stream.head };
  }
  const key = createKey();
  const row: StreamRow = {
    id: s.rootId,
    kommune_id: w.kommuneId,
    chart: s.chart.navn,
    seq: 0,
    head: GENESIS,
    wrapped_key: wrapKey(w.masterKey, place, key),
    created_at: s.move.event.now,
  };
  await openStream(trx, row);
  return { read: row, key, head: row.head };
}

function historyRow(s: Skridt, kommuneId: KommuneId, chain: Chain, change: string | null) {
  const { event, indhold, fra, til, gjort } = s.move;
  const place = placeOf('history', `${s.rootId}/${event.seq}`, 'indhold');
  return {
    root_id: s.rootId,
    seq: event.seq,
    kommune_id: kommuneId,
    instance_id: s.forloebId,
    chart: s.chart.navn,
    chart_version: s.chart.version,
    event: event.type,
    from_tilstand: fra,
    to_tilstand: til,
    facts: toFactsText(event, fra === null && s.cause ? gjort : null),
    actor_id: event.by,
    paa_vegne_af: event.paaVegneAf,
    // An upgrade is an act of its administrator.
    afsender: s.afsender.art === 'opgradering' ? 'person' : s.afsender.art,
    at: event.now,
    today: event.today,
    event_id: event.id,
    cause_root: s.cause?.rootId ?? null,
    cause_seq: s.cause?.seq ?? null,
    indhold: indhold ? seal(chain.key, place, JSON.stringify(indhold)) : null,
    frister_change: change,
    prev_hash: chain.head,
  };
}

function instanceRow(
  s: Skridt,
  kommuneId: KommuneId,
  frister: readonly Frist[],
  before: InstanceRow | null,
): InstanceRow {
  return {
    id: s.forloebId,
    kommune_id: kommuneId,
    root_id: s.rootId,
    chart: s.chart.navn,
    chart_version: s.chart.version,
    version: s.version,
    tilstand: s.move.til,
    facts: JSON.stringify(s.move.facts),
    gjort: JSON.stringify(s.move.gjort),
    frister: JSON.stringify(frister),
    next_due: nextDue(frister),
    quarantined: null,
    created_seq: before?.created_seq ?? s.move.event.seq,
  };
}

/** One frist that began (`fra` null), moved or ended (`til` null). */
export interface FristChange {
  readonly noegle: string;
  readonly navn: string;
  readonly fra: Dato | null;
  readonly til: Dato | null;
}

/** Which frister began, moved or ended by this step, for the history; null when none did. */
function fristerChange(before: InstanceRow | null, now: readonly Frist[]): string | null {
  const old = new Map((before ? readFrister(before.frister) : []).map((f) => [fristNoegle(f), f]));
  const changes: FristChange[] = [];
  for (const f of now) {
    const noegle = fristNoegle(f);
    const fra = old.get(noegle)?.dato ?? null;
    if (!old.has(noegle) || fra !== f.dato) changes.push({ noegle, navn: f.navn, fra, til: f.dato });
    old.delete(noegle);
  }
  for (const [noegle, f] of old) changes.push({ noegle, navn: f.navn, fra: f.dato, til: null });
  return changes.length ? JSON.stringify(changes) : null;
}

function readFrister(text: string): Frist[] {
  try {
    // A damaged cache tells nothing of what was; what is now is derived, not read.
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) ? (parsed as Frist[]) : [];
  } catch {
    return [];
  }
}

async function moveSpan(trx: Trx, s: Skridt, kommuneId: KommuneId): Promise<void> {
  const { fra, til, event } = s.move;
  if (fra === til) return;
  if (fra !== null) await closeSpan(trx, kommuneId, s.forloebId, { seq: event.seq, at: event.now });
  await openSpan(trx, {
    kommune_id: kommuneId,
    root_id: s.rootId,
    instance_id: s.forloebId,
    tilstand: til,
    entered_seq: event.seq,
    entered_at: event.now,
  });
}

const lastSeq = (skridt: readonly Skridt[], rootId: ForloebId): number =>
  skridt.reduce((seq, s) => (s.rootId === rootId ? s.move.event.seq : seq), 0);
