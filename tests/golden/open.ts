import { randomUUID } from 'node:crypto';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { type Db, openDatabase } from '#db/connect.ts';
import { migrateToLatest } from '#db/migrate.ts';
import { listKommuner } from '#db/repositories/kommuner.ts';
import { listBrugere } from '#db/repositories/users.ts';
import type { Actor, Identitet } from '#machines/actor.ts';
import type { Instant } from '#machines/kalender/dato.ts';
import type { Ctx } from '#server/context.ts';
import { createMetrics } from '#server/ops/metrics.ts';
import { GOLDEN_KEY } from './key.ts';

const NOW = '2026-02-13T09:00:00.000Z' as Instant;

export interface Golden {
  readonly db: Db;
  /** A verb's context for the first person of the demo of whom this is so. */
  ctxOf(is: (person: Identitet) => boolean): Promise<Ctx>;
  close(): Promise<void>;
}

/** A copy of the database as a stage left it, migrated to today. */
export async function openGolden(file: string): Promise<Golden> {
  const folder = mkdtempSync(join(tmpdir(), 'indkoeb-golden-'));
  copyFileSync(join(import.meta.dirname, file), join(folder, 'indkoeb.db'));
  const db = await openDatabase({ file: join(folder, 'indkoeb.db') });
  await migrateToLatest(db);
  return {
    db,
    ctxOf: (is) => ctxOf(db, is),
    async close() {
      await db.close();
      rmSync(folder, { recursive: true });
    },
  };
}

async function ctxOf(db: Db, is: (person: Identitet) => boolean): Promise<Ctx> {
  const [kommune] = await listKommuner(db.kysely);
  if (!kommune) throw new Error('a golden database has a kommune');
  const person = (await listBrugere(db.kysely, kommune.id)).find((b) => is({ ...b, personId: b.id }));
  if (!person) throw new Error('a golden database has nobody like that');
  const actor: Actor = { ...person, personId: person.id, kommuneId: kommune.id, vikarFor: [] };
  return {
    db,
    clock: { now: () => NOW, systemNow: () => NOW },
    masterKey: GOLDEN_KEY,
    log: pino({ level: 'silent' }),
    metrics: createMetrics(),
    baseUrl: 'http://localhost',
    demo: false,
    newId: randomUUID,
    actor,
    accessEpoch: '',
    requestId: '',
  };
}
