import { beforeEach, describe, expect, it } from 'vitest';
import { listRoots } from '#db/repositories/sager.ts';
import type { ForloebId } from '#machines/ids.ts';
import type { HistorikItem, SagSvar } from '#machines/svar.ts';
import { postTurn } from '#notifications/keep-post.ts';
import type { Mail } from '#notifications/post.ts';
import { type TestApp, testApp } from '#tests/support/app.ts';
import type { TestClient } from '#tests/support/client.ts';
import { aPost } from '#tests/support/post.ts';
import { anOffice, aPurchase, type Office, type Purchase } from '#tests/support/purchase.ts';

describe.each(['sqlite', 'postgres'] as const)('a sag that was opened by another (%s)', (dialect) => {
  let t: TestApp;
  let office: Office;
  let old: Purchase;
  let newId: ForloebId;
  beforeEach(async () => {
    t = await testApp({ dialect });
    office = await anOffice(t);
    old = await aPurchase(office, 'indsatsIGang');
    await old.does('kontraktforhandler', 'opretKontrakt');
    await old.does('leder', 'modtagOpsigelse', {}, 'kontrakt');
    const opened = (await listRoots(t.db.kysely, office.kommune.id, null, 10)).find((id) => id !== old.id);
    if (!opened) throw new Error('the notice opened no sag');
    newId = opened;
  });

  const seenBy = (client: TestClient, id: ForloebId) => client.get(`/api/sager/${id}`);
  const sagOf = async (client: TestClient, id: ForloebId) => (await (await seenBy(client, id)).json()) as SagSvar;

  it('names it, and is named by it, with what led from one to the other (L-32)', async () => {
    const hvorfor = 'Modtag leverandørens opsigelse';
    const fresh = await sagOf(office.raadgiver.client, newId);
    expect(fresh.forbundne).toEqual([
      {
        id: old.id,
        sagsnummer: old.sag.sagsnummer,
        titel: old.sag.titel,
        tilstandLabel: 'Hjælpen er i gang',
        retning: 'aabnetAf',
        hvorfor,
      },
    ]);
    // The answer to the act itself says it too, so that the receipt can.
    expect(old.sag.forbundne).toEqual([
      {
        id: newId,
        sagsnummer: fresh.sagsnummer,
        titel: fresh.titel,
        tilstandLabel: fresh.tilstandLabel,
        retning: 'aabnede',
        hvorfor,
      },
    ]);
  });

  it('is named only to who may see it, and not why to who reads the money alone', async () => {
    await office.leder.client.post(
      `/api/forloeb/${newId}/events`,
      {
        type: 'tildel',
        payload: { rolle: 'kontraktforhandler', personId: (await office.aColleague('kontraktforhandler')).user.id },
        version: 1,
      },
      { 'Idempotency-Key': 'tildel-en-anden' },
    );
    expect((await sagOf(office.kontraktforhandler.client, old.id)).forbundne).toEqual([]);
    const { client } = await office.aColleague('oekonomi', []);
    await old.does('raadgiver', 'leverandoerskifte', { begrundelse: null });
    expect((await sagOf(client, old.id)).forbundne).toMatchObject([
      { id: newId, hvorfor: 'Modtag leverandørens opsigelse' },
      { retning: 'aabnede', hvorfor: null },
    ]);
  });

  it('is shown as it stands, however it was moved on by others', async () => {
    const first = await seenBy(office.raadgiver.client, old.id);
    const etag = first.headers.get('ETag') ?? '';
    const again = (id: ForloebId) => office.raadgiver.client.get(`/api/sager/${id}`, { 'If-None-Match': etag });
    expect((await again(old.id)).status).toBe(304);
    await office.leder.client.post(
      `/api/forloeb/${newId}/events`,
      { type: 'annuller', payload: { aarsag: 'oprettetToGange', begrundelse: null }, version: 1 },
      { 'Idempotency-Key': 'annuller-den-nye' },
    );
    expect((await sagOf(office.leder.client, newId)).tilstandLabel).toBe('Annulleret');
    expect((await again(old.id)).status).toBe(200);
  });

  it('is told in the mail of the act that opened it, by its number and nothing else', async () => {
    const mails: Mail[] = [];
    const send = async (mail: Mail) => {
      mails.push(mail);
      return { art: 'sendt' as const };
    };
    await postTurn(aPost(t, { send, close: () => undefined }));
    const { sagsnummer, titel } = await sagOf(office.raadgiver.client, newId);
    const told = mails.filter(({ text }) => text.includes('«Modtag leverandørens opsigelse»'));
    expect(told.map(({ to }) => to)).toEqual([office.raadgiver.user.email]);
    expect(told[0]?.text).toContain(`Det åbnede en ny sag: ${sagsnummer}`);
    expect(told[0]?.text).toContain(`/sager/${newId}`);
    expect(told[0]?.text).not.toContain(titel);
    // What was told of before it was opened says nothing of it.
    expect(mails.filter(({ text }) => text.includes(sagsnummer))).toEqual(told);
  });

  it('says in its history which act of which sag it follows', async () => {
    const page = await office.raadgiver.client.get(`/api/sager/${newId}/history`);
    const { items } = (await page.json()) as { items: HistorikItem[] };
    expect(items.at(-1)?.aarsag).toBe(`Fulgte af «Modtag leverandørens opsigelse» i sag ${old.sag.sagsnummer}`);
  });
});
