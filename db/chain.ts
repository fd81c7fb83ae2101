import { createHash } from 'node:crypto';
import type { HistoryRow } from './tables/history.ts';
import type { StreamRow } from './tables/stream.ts';

/** What the first row of every chain has before it. */
export const GENESIS = '0'.repeat(64);

export type HistoryContent = Omit<HistoryRow, 'hash' | 'indhold'>;

export type ChainAnswer =
  | { readonly ok: true; readonly seq: number; readonly head: string }
  | { readonly ok: false; readonly seq: number; readonly why: ChainFault };

/** A row that is missing or out of place, one that does not follow the one before, one that was changed. */
export type ChainFault = 'seq' | 'prev' | 'indhold' | 'hash' | 'head';

/**
 * The hash of a row: over the exact texts as stored, each with its length in bytes before it, the previous hash first.
 * What people wrote is in it by the hash of its sealed form, so it can be verified without any key, and after erasing.
 */
export function hashRow(row: HistoryContent): string {
  const fields = [
    row.prev_hash,
    row.root_id,
    row.seq,
    row.kommune_id,
    row.instance_id,
    row.chart,
    row.chart_version,
    row.event,
    row.from_tilstand,
    row.to_tilstand,
    row.facts,
    row.actor_id,
    row.paa_vegne_af,
    row.afsender,
    row.at,
    row.today,
    row.event_id,
    row.cause_root,
    row.cause_seq,
    row.indhold_hash,
    row.frister_change,
  ];
  return createHash('sha256').update(fields.map(prefixed).join('')).digest('hex');
}

export function hashIndhold(indhold: Uint8Array | null): string | null {
  return indhold && createHash('sha256').update(indhold).digest('hex');
}

/** Walks a whole chain, oldest first, and names the first seq that is not what was written there. */
export function verifyChain(rows: readonly HistoryRow[], stream?: Pick<StreamRow, 'id' | 'seq' | 'head'>): ChainAnswer {
  let head = GENESIS;
  let seq = 0;
  for (const row of rows) {
    const why = faultOf(row, seq + 1, head) ?? (stream && row.root_id !== stream.id ? 'seq' : null);
    if (why) return { ok: false, seq: seq + 1, why };
    seq = row.seq;
    head = row.hash;
  }
  if (stream && stream.seq !== seq) return { ok: false, seq: Math.min(stream.seq, seq) + 1, why: 'seq' };
  if (stream && stream.head !== head) return { ok: false, seq, why: 'head' };
  return { ok: true, seq, head };
}

function faultOf(row: HistoryRow, seq: number, head: string): ChainFault | null {
  if (row.seq !== seq) return 'seq';
  if (row.prev_hash !== head) return 'prev';
  if (hashIndhold(row.indhold) !== row.indhold_hash) return 'indhold';
  if (hashRow(row) !== row.hash) return 'hash';
  return null;
}

/** null and the empty text are two things. */
function prefixed(value: string | number | null): string {
  if (value === null) return '-';
  const text = String(value);
  return `${Buffer.byteLength(text, 'utf8')}:${text}`;
}
