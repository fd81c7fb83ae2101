import { beforeEach, describe, expect, it } from 'vitest';
import { dato } from '#machines/kalender/dato.ts';
import type { SagSvar } from '#machines/svar.ts';
import { testApp } from '#tests/support/app.ts';
import { aKey, anOffice, aPurchase, BORGER, type Office, type Purchase } from '#tests/support/purchase.ts';
import { AABNINGER } from '#tests/support/samples/index.ts';

describe('what a sag tells of its parts', () => {
  let office: Office;
  let purchase: Purchase;
  beforeEach(async () => {
    office = await anOffice(await testApp({ now: '2026-03-02T08:00:00Z' }));
    purchase = await aPurchase(office, 'indsatsIGang');
  });

  const parts = (sag: SagSvar) =>
    [sag, ...sag.forloeb].map(({ chart, lever, aabnet, endt, udfald }) => ({ chart, lever, aabnet, endt, udfald }));

  it('is that they live, and since when', () => {
    const live = { lever: true, aabnet: '2026-03-02', endt: null, udfald: null };
    expect(parts(purchase.sag)).toEqual([
      { chart: 'indkoebssag', ...live },
      { chart: 'opfoelgning', ...live },
    ]);
  });

  it('is what holds now, before what was written, to those who may read it', async () => {
    const now = ({ resume }: Pick<SagSvar, 'resume'>) => resume.filter(({ gruppe }) => gruppe === 'Gælder nu');
    const [opfoelgning] = purchase.sag.forloeb;
    if (!opfoelgning) throw new Error('the sag has no follow-up');
    expect(now(opfoelgning)).toEqual([
      { gruppe: 'Gælder nu', label: 'Opfølgning nr.', tekst: '1', tabel: null },
      { gruppe: 'Gælder nu', label: 'Planlagt til', tekst: '21. maj 2026', tabel: null },
    ]);
    expect(now(purchase.sag)).toContainEqual({
      gruppe: 'Gælder nu',
      label: 'Første dag',
      tekst: '2. marts 2026',
      tabel: null,
    });
    // The screen turns the groups round: the newest first.
    expect(purchase.sag.resume.at(-1)?.gruppe).toBe('Gælder nu');
  });

  it('is when they ended and what was chosen then, to who may read it', async () => {
    const { t } = office;
    t.clock.moveBusinessTo('2026-05-28T21:30:00Z');
    await purchase.does('raadgiver', 'afhold', { dato: '2026-05-28' }, 'opfoelgning');
    // Half past midnight in Denmark, and still the day before in UTC.
    t.clock.moveBusinessTo('2026-05-28T22:30:00Z');
    await purchase.does('raadgiver', 'konkluder', { referatSendt: '2026-05-28' }, 'opfoelgning');
    const [, held, next] = parts(purchase.sag);
    expect(held).toEqual({
      chart: 'opfoelgning',
      lever: false,
      aabnet: '2026-03-02',
      endt: '2026-05-29',
      udfald: 'Fortsæt',
    });
    expect(next).toMatchObject({ chart: 'opfoelgning', lever: true, aabnet: '2026-05-29', udfald: null });

    const oekonomi = await office.aColleague('oekonomi', []);
    const seen = (await (await oekonomi.client.get(`/api/sager/${purchase.id}`)).json()) as SagSvar;
    expect(parts(seen)[1]).toMatchObject({ lever: false, endt: '2026-05-29', udfald: null });
  });

  it('is that the steps of a paper are done as it is, though help was given before it was there', async () => {
    const steps = () => purchase.forloeb('kontrakt').trinliste.map(({ id, status }) => `${id} ${status}`);
    await purchase.does('kontraktforhandler', 'opretKontrakt');
    const nu = 'iKraft nu';
    expect(steps()).toEqual(['kladde mangler', 'klar mangler', 'tilUnderskrift mangler', 'underskrevet mangler', nu]);

    const opening = AABNINGER.get('registrerLoebendeKontrakt')?.values().next().value;
    const body = {
      type: 'registrerLoebendeKontrakt',
      ...opening?.(dato('2026-03-02')),
      team: office.team,
      tilbudId: office.tilbud[0],
      borger: BORGER,
      borgerId: undefined,
    };
    const res = await office.raadgiver.client.post('/api/sager', body, { 'Idempotency-Key': aKey() });
    expect(res.status).toBe(201);
    purchase.sag = (await res.json()) as SagSvar;
    expect(steps()).toEqual(['kladde faerdig', 'klar faerdig', 'tilUnderskrift faerdig', 'underskrevet faerdig', nu]);
  });
});
