import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { ForloebId } from '#machines/ids.ts';
import type { Database } from './database.ts';

export interface HeadsDigest {
  readonly digest: string;
  /** A line `kommune root seq head` per chain, to be kept outside the database. */
  readonly text: string;
}

/** Where an export and the database disagree: the first seq that is not as it was. */
export interface HeadDeviation {
  readonly rootId: ForloebId;
  readonly seq: number;
  readonly why: 'missing' | 'cut' | 'changed';
}

/** The heads of all chains as of now. Kept elsewhere it shows a tail cut later, which no chain can show of itself. */
export async function headsDigest(db: Kysely<Database>): Promise<HeadsDigest> {
  const streams = await db.selectFrom('stream').select(['kommune_id', 'id', 'seq', 'head']).execute();
  const lines = streams.map((s) => `${s.kommune_id} ${s.id} ${s.seq} ${s.head}\n`).sort();
  const text = lines.join('');
  return { digest: createHash('sha256').update(text).digest('hex'), text };
}

/** Every chain of the export must still be there and hold the same hash at the same seq; it may have grown. */
export async function compareWithExport(db: Kysely<Database>, text: string): Promise<HeadDeviation[]> {
  const deviations: HeadDeviation[] = [];
  for (const line of text.split('\n').filter((l) => l !== '')) {
    const deviation = await deviationOf(db, parseLine(line));
    if (deviation) deviations.push(deviation);
  }
  return deviations;
}

interface ExportedHead {
  readonly rootId: ForloebId;
  readonly seq: number;
  readonly head: string;
}

function parseLine(line: string): ExportedHead {
  const match = /^\S+ (?<root>\S+) (?<seq>\d+) (?<head>[0-9a-f]{64})$/.exec(line);
  const { root, seq, head } = match?.groups ?? {};
  if (!root || !seq || !head) throw new Error('Udtrækket af kædernes hoveder kan ikke læses');
  // The export was written from a column of these ids.
  return { rootId: root as ForloebId, seq: Number(seq), head };
}

async function deviationOf(db: Kysely<Database>, { rootId, seq, head }: ExportedHead): Promise<HeadDeviation | null> {
  const stream = await db.selectFrom('stream').select('seq').where('id', '=', rootId).executeTakeFirst();
  if (!stream) return { rootId, seq: 1, why: 'missing' };
  const last = await db
    .selectFrom('history')
    .select(['seq', 'hash'])
    .where('root_id', '=', rootId)
    .where('seq', '<=', seq)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (seq > 0 && last?.seq !== seq) return { rootId, seq: (last?.seq ?? 0) + 1, why: 'cut' };
  if (stream.seq < seq) return { rootId, seq: stream.seq + 1, why: 'cut' };
  if (seq > 0 && last?.hash !== head) return { rootId, seq, why: 'changed' };
  return null;
}
