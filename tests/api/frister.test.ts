import { beforeEach, describe, expect, it } from 'vitest';
import type { FristLinje } from '#machines/svar.ts';
import { type TestApp, testApp } from '#tests/support/app.ts';
import type { TestClient } from '#tests/support/client.ts';
import { anOffice, aPurchase, type Office, type Purchase } from '#tests/support/purchase.ts';

describe.each(['sqlite', 'postgres'] as const)('the frister of a period (%s)', (dialect) => {
  let t: TestApp;
  let office: Office;
  let purchase: Purchase;
  beforeEach(async () => {
    t = await testApp({ dialect, now: '2026-03-02T08:00:00Z' });
    office = await anOffice(t);
    purchase = await aPurchase(office, 'visitation.indstillet', { navn: 'Karla Kanarifugl', cpr: '6202903321' });
  });

  const list = async (client: TestClient, query = ''): Promise<readonly FristLinje[]> => {
    const res = await client.get(`/api/frister${query}`);
    expect(res.status).toBe(200);
    return ((await res.json()) as { items: FristLinje[] }).items;
  };
  const rules = async (client: TestClient, query = '') => (await list(client, query)).map((f) => f.regel);

  it('are those that the sag itself tells, the next first, with number and title and never a name', async () => {
    const told = purchase.sag.frister.filter((f) => f.dato !== null).map((f) => f.dato);
    const lines = await list(office.raadgiver.client);
    expect(lines.map((f) => f.dato)).toEqual([...told].sort());
    expect(lines.every((f) => f.sagsnummer === purchase.sag.sagsnummer && f.titel === purchase.sag.titel)).toBe(true);
    expect(JSON.stringify(lines)).not.toContain('Kanarifugl');
  });

  it('are mine where the sag is assigned to me, and all that I see when I ask for all', async () => {
    const colleague = await office.aColleague('raadgiver');
    expect(await list(colleague.client)).toEqual([]);
    expect(await rules(colleague.client, '?vis=alle')).toEqual(await rules(office.raadgiver.client));
  });

  it('hold both ends of the period, and nothing outside it', async () => {
    const [first] = await list(office.raadgiver.client);
    const day = first?.dato ?? '';
    expect(await rules(office.raadgiver.client, `?fra=${day}&til=${day}`)).toEqual([first?.regel]);
    expect(await list(office.raadgiver.client, '?fra=2030-01-01&til=2030-12-31')).toEqual([]);
  });

  it('hold all that is overdue, however long, where no first day is asked for', async () => {
    const told = await rules(office.raadgiver.client);
    t.clock.moveBusinessTo('2029-03-02T08:00:00Z');
    expect(await rules(office.raadgiver.client, '?til=2029-03-01')).toEqual(expect.arrayContaining(told));
  });

  it('are nothing to one who does not see the sag, and money alone to økonomi', async () => {
    const stranger = await office.aColleague('raadgiver', [await t.aTeam({ kommune: office.kommune })]);
    expect(await list(stranger.client, '?vis=alle')).toEqual([]);
    const oekonomi = await office.aColleague('oekonomi', []);
    expect(await rules(oekonomi.client, '?vis=alle')).toEqual(['T30']);
  });

  it.each([
    ['?fra=2026-03-31&til=2026-03-01', 'til'],
    ['?fra=2020-01-01&til=2026-01-01', 'til'],
    ['?fra=2026-02-30', 'fra'],
    ['?vis=andres', 'vis'],
  ])('refuse %s and name the field', async (query, felt) => {
    const res = await office.raadgiver.client.get(`/api/frister${query}`);
    expect(res.status).toBe(422);
    expect(((await res.json()) as { error: { fields: { felt: string }[] } }).error.fields[0]?.felt).toBe(felt);
  });
});
