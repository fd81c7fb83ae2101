import { setTimeout as after } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { openDatabase } from '#db/connect.ts';
import type { RaekkeSvar } from '#machines/indlaesning/kolonne.ts';
import { verifyAll } from '#server/verify/verify-all.ts';
import { freePort } from '#tests/support/free-port.ts';
import { chanceFrom, seedOfRun } from './chance.ts';
import { layGround } from './ground.ts';
import { RunningServer } from './running-server.ts';

const SEED = seedOfRun();
const ROWS = process.env['LONG'] === undefined ? 80 : 400;
const PORTION = 10;
const FEWEST_KILLS = 4;

it.each(['sqlite', 'postgres'] as const)(
  'a reading that is killed again and again is read again, and nothing is double or half in (%s)',
  async (dialect) => {
    const chance = chanceFrom(SEED);
    const ground = await layGround(dialect);
    const port = await freePort();
    const cookie = ground.people[0]?.cookie ?? '';
    const cprs = Array.from({ length: ROWS }, (_, n) => `710190-${String(n).padStart(4, '0')}`);
    let team: string | null = null;
    const send = async (base: string, nrs: readonly number[]): Promise<RaekkeSvar[]> => {
      team ??= await teamOf(base, cookie, ground.team);
      const felter = (n: number) => ({
        cpr: cprs[n] ?? '',
        navn: `Prøve ${n}`,
        team,
        paragraf: '107',
        tilbud: 'Birkely',
        indflyttet: '01.02.2024',
        enhedspris: '2.450,00',
        prisEnhed: 'døgn',
        handlekommune: '259',
        betalingskommune: '259',
      });
      const answer = await fetch(`${base}/api/import/kontrakter`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Cookie: cookie },
        body: JSON.stringify({ proeve: false, raekker: nrs.map((n) => ({ nr: n + 2, felter: felter(n) })) }),
      });
      expect(answer.status).toBe(200);
      return ((await answer.json()) as { items: RaekkeSvar[] }).items;
    };

    // Each start reads the whole file from its first row, as a person would; what is there is only found.
    const told = new Map<number, string>();
    let kills = 0;
    let cut = 0;
    for (;;) {
      const server = await RunningServer.start(ground.where, port);
      let dead = false;
      const reading = (async () => {
        for (let n = 0; n < ROWS; n += PORTION)
          for (const { nr, udfald, sag } of await send(server.base, numbers(n, Math.min(n + PORTION, ROWS)))) {
            expect(['ny', 'findes']).toContain(udfald);
            const foer = told.get(nr);
            if (foer !== undefined) expect([udfald, sag?.id]).toEqual(['findes', foer]);
            told.set(nr, sag?.id ?? '');
          }
        return true;
      })().catch((error: unknown) => {
        if (!dead) throw error;
        cut += 1;
        return false;
      });
      const kill = kills < FEWEST_KILLS ? after(chance.between(120, 900)) : null;
      const whole = await (kill ? Promise.race([reading, kill.then(() => null)]) : reading);
      dead = true;
      await server.kill();
      if (whole === null) kills += 1;
      if ((await reading) && kills >= FEWEST_KILLS) break;
      if (whole === true) kills += 1;
    }

    const db = await openDatabase(ground.where);
    try {
      const nye = await db.kysely
        .selectFrom('sag')
        .select(['id', 'borger_id'])
        .where('id', 'in', [...told.values()] as never[])
        .execute();
      expect(nye).toHaveLength(ROWS);
      expect(new Set(nye.map(({ borger_id }) => borger_id)).size).toBe(ROWS);
      const [{ sager, fund }, forloeb] = [
        await verifyAll(db, null),
        await db.kysely
          .selectFrom('instance')
          .select(['root_id', 'chart'])
          .where(
            'root_id',
            'in',
            nye.map(({ id }) => id),
          )
          .execute(),
      ];
      expect(fund).toEqual([]);
      expect(sager).toBe(ground.sager.length + ROWS);
      // Each has its kontrakt and its follow-up: none came in half.
      for (const { id } of nye)
        expect(
          forloeb
            .filter(({ root_id }) => root_id === id)
            .map(({ chart }) => chart)
            .sort(),
        ).toEqual(['indkoebssag', 'kontrakt', 'opfoelgning']);
      const uden = await db.kysely
        .selectFrom('borger')
        .leftJoin('sag', 'sag.borger_id', 'borger.id')
        .select('borger.id')
        .where('sag.id', 'is', null)
        .execute();
      expect(uden).toEqual([]);
    } finally {
      await db.close();
    }
    process.stdout.write(`import (${dialect}): ${JSON.stringify({ rows: ROWS, kills, cut, seed: SEED })}\n`);
    expect(cut, 'the kills came in the middle of something').toBeGreaterThan(0);
  },
);

const numbers = (from: number, to: number) => Array.from({ length: to - from }, (_, k) => from + k);

async function teamOf(base: string, cookie: string, id: string): Promise<string> {
  const { items } = (await (await fetch(`${base}/api/teams`, { headers: { Cookie: cookie } })).json()) as {
    items: { id: string; navn: string }[];
  };
  return items.find((team) => team.id === id)?.navn ?? '';
}
