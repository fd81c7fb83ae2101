import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { setRoller, setTeams } from '#db/repositories/users.ts';
import { insertVikariat } from '#db/repositories/vikariater.ts';
import type { Rolle } from '#machines/actor.ts';
import type { Dato } from '#machines/kalender/dato.ts';
import { type TestApp, testApp } from '#tests/support/app.ts';
import type { TestClient } from '#tests/support/client.ts';
import {
  anOffice,
  anOpenedPurchase,
  aPurchase,
  type Colleague,
  type Office,
  type Purchase,
} from '#tests/support/purchase.ts';

const BORGER = { navn: 'Karla Kanarifugl', cpr: '6202903321' };
const SECRET = 'det som kun sagens folk må læse';

describe.each(['sqlite', 'postgres'] as const)('a sag (%s)', (dialect) => {
  let t: TestApp;
  let office: Office;
  let purchase: Purchase;
  beforeEach(async () => {
    t = await testApp({ dialect });
    office = await anOffice(t);
    purchase = await aPurchase(office, 'visitation.indstillet', BORGER);
    await purchase.does('raadgiver', 'notat', { tekst: SECRET });
  });

  /** Everywhere that a sag can show itself, and whether it does there. */
  async function seen(client: TestClient): Promise<Record<string, boolean>> {
    const found = async (res: Response) => (await res.text()).includes(purchase.sag.sagsnummer);
    const page = await client.get(`/api/sager/${purchase.id}`);
    const history = await client.get(`/api/sager/${purchase.id}/history`);
    return {
      page: page.status === 200,
      history: history.status === 200,
      list: await found(await client.get('/api/sager?vis=alle&limit=200')),
      byNumber: await found(await client.get(`/api/sager?vis=alle&q=${purchase.sag.sagsnummer}`)),
      byCpr: await found(await client.post('/api/sager/soeg', { cpr: BORGER.cpr })),
      byName: await found(await client.post('/api/sager/soeg', { navn: 'kanari' })),
    };
  }
  const everywhere = { page: true, history: true, list: true, byNumber: true, byCpr: true, byName: true };
  const nowhere = { page: false, history: false, list: false, byNumber: false, byCpr: false, byName: false };

  const standIn = (away: Colleague, vikar: Colleague, fra: string, til: string) =>
    t.db.inWrite((trx) =>
      insertVikariat(trx, {
        id: randomUUID(),
        kommune_id: office.kommune.id,
        for_user_id: away.user.id,
        vikar_user_id: vikar.user.id,
        fra: fra as Dato,
        til: til as Dato,
        created_by: office.leder.user.id,
        created_at: t.clock.systemNow(),
        revoked_at: null,
      }),
    );

  it('is seen by its team and by those it is assigned to, everywhere', async () => {
    expect(await seen(office.raadgiver.client)).toEqual(everywhere);
    expect(await seen((await office.aColleague('raadgiver')).client)).toEqual(everywhere);
    expect(await seen(office.leder.client)).toEqual(everywhere);
    expect(await seen(office.kontraktforhandler.client)).toEqual(everywhere);
  });

  it.each(['raadgiver', 'leder', 'kontraktforhandler', 'udvalgsmedlem', 'administrator'] as const)(
    'is seen nowhere by another team’s %s',
    async (rolle) => {
      const { client } = await office.aColleague(rolle, [await t.aTeam({ kommune: office.kommune })]);
      expect(await seen(client)).toEqual(nowhere);
    },
  );

  it.each(['raadgiver', 'leder', 'oekonomi', 'administrator'] as const)(
    'is seen nowhere by another kommune’s %s',
    async (rolle) => {
      const theirs = await anOffice(t, { kommune: await t.aKommune() });
      const { client } = await theirs.aColleague(rolle, [office.team]);
      expect(await seen(client)).toEqual(nowhere);
    },
  );

  it.each(['raadgiver', 'leder'] as const)(
    'is seen by a %s of another team from when it is assigned to him',
    async (rolle) => {
      const { user, client } = await office.aColleague(rolle, []);
      expect(await seen(client)).toEqual(nowhere);
      await purchase.does('leder', 'tildel', { rolle, personId: user.id });
      expect(await seen(client)).toEqual(everywhere);
    },
  );

  it('is no longer seen by a kontraktforhandler it is taken from', async () => {
    await purchase.does('raadgiver', 'tildel', { rolle: 'kontraktforhandler', personId: null });
    expect(await seen(office.kontraktforhandler.client)).toEqual(nowhere);
  });

  it('is seen by every indkøber where purchasing is central', async () => {
    const central = await anOffice(t, { kommune: await t.aKommune({ indstillinger: { preset: 'centralIndkoeb' } }) });
    const { id } = await anOpenedPurchase(central);
    const { client } = await central.aColleague('kontraktforhandler', []);
    expect((await client.get(`/api/sager/${id}`)).status).toBe(200);
  });

  it('is seen by the udvalg while it is on the agenda', async () => {
    const { client } = await office.aColleague('udvalgsmedlem', []);
    expect(await seen(client)).toEqual(nowhere);
    await purchase.does('raadgiver', 'saetPaaDagsorden');
    expect(await seen(client)).toEqual(everywhere);
    await purchase.does('raadgiver', 'tilbagetraekIndstilling');
    expect(await seen(client)).toEqual(nowhere);
  });

  it('is seen by a stand-in in the period, through a role that he has himself', async () => {
    const vikar = await office.aColleague('raadgiver', []);
    const wrong = await office.aColleague('udvalgsmedlem', []);
    for (const one of [vikar, wrong]) await standIn(office.raadgiver, one, '2026-03-03', '2026-03-05');
    const onDay = async (dato: string) => {
      t.clock.moveBusinessTo(`${dato}T11:00:00Z`);
      return [await seen(vikar.client), await seen(wrong.client)];
    };
    expect(await onDay('2026-03-02')).toEqual([nowhere, nowhere]);
    expect(await onDay('2026-03-03')).toEqual([everywhere, nowhere]);
    expect(await onDay('2026-03-05')).toEqual([everywhere, nowhere]);
    expect(await onDay('2026-03-06')).toEqual([nowhere, nowhere]);
  });

  it('shows økonomi money and dates, and nothing that people wrote', async () => {
    const { client } = await office.aColleague('oekonomi', []);
    expect(await seen(client)).toEqual(everywhere);
    const sag = await (await client.get(`/api/sager/${purchase.id}`)).json();
    expect(sag.borger).toEqual({ navn: BORGER.navn, cpr: '620290-3321' });
    expect(sag.indhold).toEqual({});
    for (const key of ['behov', 'indstilling', 'kandidater', 'borgerensSvar'])
      expect(sag.facts).not.toHaveProperty(key);
    const texts = [SECRET, 'Fiktiv tekst'];
    for (const path of ['', '/history', '/history?limit=100']) {
      const said = await (await client.get(`/api/sager/${purchase.id}${path}`)).text();
      for (const text of texts) expect(said).not.toContain(text);
    }
    const rows = (await (await client.get(`/api/sager/${purchase.id}/history`)).json()).items;
    expect(rows.flatMap((row: { felter: object[] }) => row.felter)).toEqual([]);
    const refused = await (await purchase.send(client, 'notat')).text();
    for (const text of texts) expect(refused).not.toContain(text);
  });

  it('is shown by a conditional request to nobody who may not see it', async () => {
    const etag = (await office.raadgiver.client.get(`/api/sager/${purchase.id}`)).headers.get('ETag') ?? '';
    const { client } = await office.aColleague('raadgiver', []);
    expect((await client.get(`/api/sager/${purchase.id}`, { 'If-None-Match': etag })).status).toBe(404);
    expect((await office.raadgiver.client.get(`/api/sager/${purchase.id}`, { 'If-None-Match': etag })).status).toBe(
      304,
    );
  });

  const change = (who: Colleague, roller: readonly Rolle[], teams = who.user.teams) =>
    t.db.inWrite(async (trx) => {
      await setRoller(trx, office.kommune.id, who.user.id, roller);
      await setTeams(trx, office.kommune.id, who.user.id, teams);
    });

  it('is out of sight at the next request of one who lost role, team or account', async () => {
    const people = await Promise.all([1, 2, 3].map(() => office.aColleague('raadgiver')));
    const [role, team, account] = people as [Colleague, Colleague, Colleague];
    await change(role, ['udvalgsmedlem']);
    await change(team, ['raadgiver'], []);
    await t.db.kysely.updateTable('users').set({ active: 0 }).where('id', '=', account.user.id).execute();
    expect(await seen(role.client)).toEqual(nowhere);
    expect(await seen(team.client)).toEqual(nowhere);
    for (const { client } of [role, team]) expect((await purchase.send(client, 'notat')).status).toBe(404);
    expect((await account.client.get(`/api/sager/${purchase.id}`)).status).toBe(401);
    expect((await purchase.send(account.client, 'notat')).status).toBe(401);
  });
});
