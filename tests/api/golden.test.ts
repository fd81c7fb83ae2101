import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { listRoots } from '#db/repositories/sager.ts';
import type { EmneId } from '#machines/ids.ts';
import { advance } from '#server/advance.ts';
import { lookThrough } from '#server/boot/look-through.ts';
import { getSag } from '#server/sager/get-sag.ts';
import { verifyAll } from '#server/verify/verify-all.ts';
import { type Golden, openGolden } from '#tests/golden/open.ts';

const GOLDEN = join(import.meta.dirname, '../golden');

describe('a database of every stage that has landed', () => {
  let golden: Golden;
  afterEach(() => golden.close());

  it.each(readdirSync(GOLDEN).filter((file) => file.endsWith('.db')))(
    '%s opens, is whole, and goes on',
    async (file) => {
      golden = await openGolden(file);
      const { db } = golden;
      // The leder who sees every sag of his teams.
      const ctx = await golden.ctxOf((p) => p.roller.includes('leder') && p.teams.length > 1);
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
