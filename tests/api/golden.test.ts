import { randomUUID } from 'node:crypto';
import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterEach, describe, expect, it } from 'vitest';
import { type Db, openDatabase } from '#db/connect.ts';
import { migrateToLatest } from '#db/migrate.ts';
import { listKommuner } from '#db/repositories/kommuner.ts';
import { listRoots } from '#db/repositories/sager.ts';
import { listBrugere } from '#db/repositories/users.ts';
import type { Actor } from '#machines/actor.ts';
import type { EmneId } from '#machines/ids.ts';
import type { Instant } from '#machines/kalender/dato.ts';
import { advance } from '#server/advance.ts';
import { lookThrough } from '#server/boot/look-through.ts';
import type { Ctx } from '#server/context.ts';
import { createMetrics } from '#server/ops/metrics.ts';
import { getSag } from '#server/sager/get-sag.ts';
import { verifyAll } from '#server/verify/verify-all.ts';
import { GOLDEN_KEY } from '#tests/golden/key.ts';

const GOLDEN = join(import.meta.dirname, '../golden');
const NOW = '2026-02-13T09:00:00.000Z' as Instant;

describe('a database of every stage that has landed', () => {
  const cleanUp: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const done of cleanUp.splice(0)) await done();
  });

  it.each(readdirSync(GOLDEN).filter((file) => file.endsWith('.db')))(
    '%s opens, is whole, and goes on',
    async (file) => {
      const folder = mkdtempSync(join(tmpdir(), 'indkoeb-golden-'));
      copyFileSync(join(GOLDEN, file), join(folder, 'indkoeb.db'));
      const db = await openDatabase({ file: join(folder, 'indkoeb.db') });
      cleanUp.push(async () => {
        await db.close();
        rmSync(folder, { recursive: true });
      });
      await migrateToLatest(db);
      const ctx = await ctxOf(db);
      const unknown: unknown[] = [];
      await lookThrough(ctx, (fund) => void unknown.push(fund));
      expect(unknown).toEqual([]);
      expect((await verifyAll(db, null)).fund).toEqual([]);

      const sager = await listRoots(db.kysely, ctx.actor.kommuneId, null, 1000);
      expect(sager.length).toBeGreaterThan(10);
      for (const id of sager) {
        const { version } = await getSag(ctx, id);
        const outcome = await advance(ctx, {
          kommuneId: ctx.actor.kommuneId,
          personId: ctx.actor.personId,
          key: randomUUID(),
          afsender: { art: 'person', actor: ctx.actor },
          chart: '',
          forloebId: id,
          newRootId: id,
          eventId: randomUUID() as string as EmneId,
          type: 'notat',
          payload: { tekst: 'Sagen lever videre i en nyere udgave.' },
          version,
        });
        expect(outcome).toMatchObject({ ok: true });
      }
      expect((await verifyAll(db, null)).fund).toEqual([]);
    },
  );
});

/** The leder of the demo, who sees every sag of his teams. */
async function ctxOf(db: Db): Promise<Ctx> {
  const [kommune] = await listKommuner(db.kysely);
  if (!kommune) throw new Error('a golden database has a kommune');
  const leder = (await listBrugere(db.kysely, kommune.id)).find(
    (b) => b.roller.includes('leder') && b.teams.length > 1,
  );
  if (!leder) throw new Error('a golden database has a leder of all teams');
  const actor: Actor = { ...leder, personId: leder.id, kommuneId: kommune.id, vikarFor: [] };
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
