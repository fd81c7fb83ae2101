import { beforeEach, describe, expect, it } from 'vitest';
import { readUr } from '#db/repositories/ur.ts';
import type { Dato } from '#machines/kalender/dato.ts';
import { createApp } from '#server/app.ts';
import { createReadiness } from '#server/ops/readiness.ts';
import { type ClockWatch, createClockWatch } from '#server/ur/clock-watch.ts';
import { tick } from '#server/ur/keep-clock.ts';
import { TestClient } from '#tests/support/client.ts';
import { aPost, aPostHouse, owe, type PostHouse, raadgiverTrin } from '#tests/support/post.ts';

describe.each(['sqlite', 'postgres'] as const)('a clock that is wrong (%s)', (dialect) => {
  let house: PostHouse;
  /** Seconds that have really passed. */
  let seconds: number;
  let watch: ClockWatch;
  beforeEach(async () => {
    house = await aPostHouse({ dialect });
    seconds = 0;
    watch = started();
    await tick(house.t.deps, watch);
  });
  const started = () => createClockWatch(house.t.deps, () => seconds);
  const passes = (given: { days?: number; hours?: number; minutes?: number }) => {
    const { days = 0, hours = 0, minutes = 0 } = given;
    seconds += ((days * 24 + hours) * 60 + minutes) * 60;
    house.t.clock.pass(given);
  };
  const isSet = (given: { days?: number; hours?: number; minutes?: number }) => house.t.clock.pass(given);
  const highWater = async () => (await readUr(house.t.db.kysely))?.high_water;
  const mailsAt = async (dag: string) => {
    const post = aPost(house.t, house.post.transport, { held: watch.wrong });
    return house.at(dag as Dato, '07:00', post);
  };

  it('is believed through a day, a night and a process that stood still', async () => {
    for (const given of [{ minutes: 10 }, { hours: 12 }, { days: 3 }]) {
      passes(given);
      expect(await watch.wrong()).toBeNull();
    }
  });

  it.each([{ hours: 1 }, { days: 40 }])(
    'set forward by %j is told in words, and nothing happens by it',
    async (jump) => {
      const before = await highWater();
      isSet(jump);
      expect(await watch.wrong()).toMatch(
        /^Serverens ur er sat frem: det viser .*, men burde vise omkring 2\. marts 2026 kl\. 09\.00\./,
      );
      await tick(house.t.deps, watch);
      expect(await highWater()).toBe(before);
      expect(house.t.log.filter((line) => line.includes('not believed'))).toHaveLength(1);
    },
  );

  it('sends nothing early, and all of it once the clock has returned', async () => {
    await house.frister(house.sag, { dato: '2026-03-12', trin: raadgiverTrin(-5) });
    await owe(house, 2);
    isSet({ days: 5 });
    expect(await mailsAt('2026-03-09')).toEqual([]);
    house.t.clock.moveTo('2026-03-02T08:01:00Z');
    seconds += 60;
    expect(await watch.wrong()).toBeNull();
    expect((await readUr(house.t.db.kysely))?.spaerret_ved).toBeNull();
    passes({ days: 4, hours: 22 });
    expect(await mailsAt('2026-03-06')).toEqual([]);
  });

  it('stays unbelieved over a restart, and is believed when it shows an earlier time', async () => {
    isSet({ days: 5 });
    expect(await watch.wrong()).not.toBeNull();
    watch = started();
    isSet({ hours: 2 });
    expect(await watch.wrong()).toMatch(/sat frem/);
    watch = started();
    house.t.clock.moveTo('2026-03-02T10:00:00Z');
    expect(await watch.wrong()).toBeNull();
  });

  it('set back stands behind what has been, also after a restart, until it is there again', async () => {
    isSet({ days: -45 });
    expect(await watch.wrong()).toMatch(/^Serverens ur er sat tilbage: det viser 16\. januar 2026/);
    watch = started();
    expect(await watch.wrong()).toMatch(/sat tilbage/);
    house.t.clock.moveTo('2026-03-02T08:30:00Z');
    expect(await watch.wrong()).toBeNull();
  });

  it('a few minutes behind is another server’s clock and no harm', async () => {
    house.t.clock.moveTo('2026-03-02T07:56:00Z');
    expect(await watch.wrong()).toBeNull();
  });

  it('after a long standstill is believed: time has really passed', async () => {
    house.t.clock.pass({ days: 100 });
    watch = started();
    seconds = 5;
    expect(await watch.wrong()).toBeNull();
  });

  it('is shown to whoever watches the server, and an administrator says good for it', async () => {
    const readiness = createReadiness(house.t.deps);
    const app = createApp(house.t.deps, { watch, readiness });
    const asUser = async (roller: ['administrator'] | ['leder']) => {
      const { cookie } = await house.t.loginAs(await house.t.aUser({ kommune: house.kommune, roller }));
      return new TestClient(app, cookie);
    };
    const ready = async () => {
      const res = await app.request('/readyz');
      return { status: res.status, body: await res.json() };
    };
    expect(await ready()).toEqual({ status: 200, body: { ok: true, problems: {}, warnings: {} } });
    isSet({ hours: 3 });
    const [admin, leder] = [await asUser(['administrator']), await asUser(['leder'])];
    expect(await ready()).toMatchObject({ status: 200, body: { warnings: { ur: expect.stringMatching(/sat frem/) } } });
    const told = async () => (await admin.get('/api/ur')).json();
    expect(await told()).toEqual({
      viser: house.t.clock.systemNow(),
      forkert: expect.stringMatching(/^Serverens ur er sat frem/),
    });
    expect((await leder.get('/api/ur')).status).toBe(403);
    expect((await leder.post('/api/ur/frigiv')).status).toBe(403);
    expect(await watch.wrong()).not.toBeNull();
    expect((await admin.post('/api/ur/frigiv')).status).toBe(204);
    expect(await ready()).toMatchObject({ body: { warnings: {} } });
    expect(await told()).toMatchObject({ forkert: null });
    expect(await highWater()).toBe(house.t.clock.systemNow());
    const log = await house.t.db.kysely.selectFrom('access_log').select('handling').execute();
    expect(log).toContainEqual({ handling: 'ur.frigiv' });
  });
});
