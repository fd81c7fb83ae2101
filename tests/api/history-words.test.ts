import { beforeEach, describe, expect, it } from 'vitest';
import type { HistorikItem, ListeSvar } from '#machines/svar.ts';
import { turn } from '#server/ur/turn.ts';
import { type TestApp, testApp } from '#tests/support/app.ts';
import { anOffice, aPurchase, type Office, type Purchase } from '#tests/support/purchase.ts';

describe('the history says', () => {
  let t: TestApp;
  let office: Office;
  let purchase: Purchase;
  beforeEach(async () => {
    t = await testApp({ now: '2026-03-02T08:00:00Z' });
    office = await anOffice(t);
    purchase = await aPurchase(office, 'indsatsIGang');
  });

  const history = async (client = office.raadgiver.client) =>
    ((await (await client.get(`/api/sager/${purchase.id}/history?limit=100`)).json()) as ListeSvar<HistorikItem>).items;
  const fristerOf = async (type: string) => (await history()).find((item) => item.type === type)?.frister ?? [];

  it('by its name which act a row followed from, however far behind', async () => {
    await purchase.does('kontraktforhandler', 'opretKontrakt');
    const items = await history();
    expect(items.find(({ type }) => type === 'planlaeg')?.aarsag).toBe('Fulgte af «Registrér indflytning»');
    expect(items.find(({ type }) => type === 'kontraktAabnet')?.aarsag).toBe('Fulgte af «Opret kontrakt»');
    expect(items.find(({ type }) => type === 'opretKontrakt')?.aarsag).toBe(null);
  });

  it('no more of it to økonomi than what is about money', async () => {
    await purchase.does('kontraktforhandler', 'opretKontrakt');
    const { client } = await office.aColleague('oekonomi', []);
    const causes = (await history(client)).map(({ aarsag }) => aarsag);
    expect(causes).toContain('Fulgte af «Opret kontrakt»');
    expect(causes.filter((aarsag) => aarsag?.includes('«Registrér opfølgning'))).toEqual([]);
  });

  it('that a frist is over when what it was for was done, and when its day has come', async () => {
    await purchase.does('raadgiver', 'afhold', { dato: '2026-03-02' }, 'opfoelgning');
    expect(await fristerOf('afhold')).toContain('Første opfølgning: 21. maj 2026 er slut');

    await purchase.does('raadgiver', 'saetPaaVent', { til: '2026-03-20' });
    t.clock.moveBusinessTo('2026-03-20T07:00:00Z');
    await turn(t.deps);
    expect(await fristerOf('frist.vaekning.naaet')).toContain('Sagen vækkes: 20. marts 2026 er slut');
  });

  it('that a frist has fallen away when it was neither', async () => {
    await purchase.does('raadgiver', 'aflys', {}, 'opfoelgning');
    expect(await fristerOf('aflys')).toContain('Første opfølgning: 21. maj 2026 er bortfaldet');
  });
});
