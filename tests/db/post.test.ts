import { beforeEach, expect, it } from 'vitest';
import {
  claim,
  countOwed,
  enqueue,
  markFailed,
  markSent,
  markVoid,
  type NewMail,
  postpone,
  reviveDead,
  SAMLET,
  takeUnsentSamlet,
} from '#db/repositories/outbox.ts';
import {
  closePostfejl,
  closePostfejlOfMail,
  insertPostfejl,
  openPostfejlOf,
  postfejlFor,
  postMark,
} from '#db/repositories/postfejl.ts';
import { moveHighWater, readUr, resetHighWater, setSpaerret } from '#db/repositories/ur.ts';
import type { OutboxRow } from '#db/tables/outbox.ts';
import type { KommuneId, PersonId } from '#machines/ids.ts';
import { instant } from '#machines/kalender/instant.ts';
import { onBothDatabases } from '#tests/support/db.ts';
import { aKommune, aSag, aTeam, aUser, id, NOW } from './builders.ts';

const LATER = instant('2026-11-20T10:00:00.000Z');
const kommuneId = id<KommuneId>();
const person = id<PersonId>();
const mail = (over: Partial<NewMail> = {}): NewMail => ({
  id: id<string>(),
  kommune_id: kommuneId,
  root_id: null,
  kind: SAMLET,
  dedupe_key: id<string>(),
  payload: '{}',
  available_at: NOW,
  person_id: person,
  ...over,
});

onBothDatabases('a mail that is owed', (database) => {
  beforeEach(() => database().kysely.deleteFrom('outbox').execute());
  const owe = (over: Partial<NewMail> = {}) => database().inWrite((trx) => enqueue(trx, mail(over)));
  const take = (now = NOW, samletToo = true) =>
    database().inWrite((trx) => claim(trx, { now, leaseUntil: LATER, limit: 10, samletToo }));
  const taken = async (): Promise<OutboxRow> => {
    const [row] = await take();
    if (!row) throw new Error('nothing to take');
    return row;
  };
  const unsent = () => database().inWrite((trx) => takeUnsentSamlet(trx, person, NOW));
  const fail = (row: OutboxRow, unclear: boolean, dead = false) =>
    database().inWrite((trx) => markFailed(trx, row, { error: 'x', now: NOW, retryAt: dead ? null : LATER, unclear }));

  it('waits outside the hours of the post when it is gathered', async () => {
    await owe();
    await owe({ id: 'straks', kind: 'tildelt' });
    expect((await take(NOW, false)).map((row) => row.id)).toEqual(['straks']);
    expect(await take()).toHaveLength(1);
  });

  it('is given back untried, and needs no longer be sent', async () => {
    await owe();
    const row = await taken();
    await database().inWrite((trx) => postpone(trx, row, LATER));
    expect(await take()).toEqual([]);
    const [again] = await take(LATER);
    expect(again?.attempts).toBe(1);
    if (again) await database().inWrite((trx) => markVoid(trx, again, LATER));
    expect([await take(LATER), await countOwed(database().kysely)]).toEqual([[], 0]);
  });

  it('takes more in as long as it certainly never left', async () => {
    expect(await unsent()).toBeUndefined();
    await owe({ id: 'samlet' });
    expect(await unsent()).toBe('samlet');
    const row = await taken();
    expect(await unsent()).toBeUndefined();
    await fail(row, false);
    expect(await unsent()).toBe('samlet');
    // Now it is due at once.
    await fail(await taken(), true);
    expect(await unsent()).toBeUndefined();
  });

  it('is no longer open to more when it was sent or given up', async () => {
    await owe();
    const first = await taken();
    await database().inWrite((trx) => markSent(trx, first, NOW));
    expect(await unsent()).toBeUndefined();
    await owe();
    await fail(await taken(), false, true);
    expect(await unsent()).toBeUndefined();
    expect(await countOwed(database().kysely)).toBe(0);
  });

  it('that was given up is tried from the beginning, by its own kommune', async () => {
    await owe({ id: 'doed' });
    await fail(await taken(), false, true);
    const revive = (kommune: KommuneId) => database().inWrite((trx) => reviveDead(trx, kommune, 'doed', NOW));
    expect(await revive(id<KommuneId>())).toBe(false);
    expect([await revive(kommuneId), await revive(kommuneId)]).toEqual([true, false]);
    expect(await taken()).toMatchObject({ id: 'doed', attempts: 1, first_failed_at: null, dead_at: null });
  });
});

onBothDatabases('a mail that did not come through', (database) => {
  it('is for the rådgiver and the leder of its sag until it is closed, once', async () => {
    const kommune = await aKommune(database());
    const [team, other] = [await aTeam(database(), kommune), await aTeam(database(), kommune)];
    const raadgiver = await aUser(database(), kommune, { roller: ['raadgiver'], teams: [team] });
    const sag = await aSag(database(), kommune, { team_id: team, raadgiver_id: raadgiver });
    const { kysely } = database();
    const before = await postMark(kysely, kommune, sag.id);
    const row = { kommune_id: kommune, root_id: sag.id, mail_id: 'm', person_id: person, fejl: '550', at: NOW };
    await database().inWrite(async (trx) => {
      for (const n of ['a', 'b', 'c']) await insertPostfejl(trx, { ...row, id: `${kommune}${n}` });
    });
    expect(await postMark(kysely, kommune, sag.id)).not.toBe(before);
    const seen = async (roller: ('raadgiver' | 'leder' | 'oekonomi')[], personId = id<PersonId>(), teams = [team]) =>
      (await postfejlFor(kysely, kommune, [{ personId, roller, teams }], 10)).length;
    expect([await seen(['raadgiver'], raadgiver), await seen(['leder'])]).toEqual([3, 3]);
    expect([await seen(['raadgiver']), await seen(['oekonomi']), await seen(['leder'], undefined, [other])]).toEqual([
      0, 0, 0,
    ]);
    const closing = { at: NOW, af: raadgiver, som: 'igen' };
    const close = () => database().inWrite((trx) => closePostfejl(trx, kommune, `${kommune}a`, closing));
    expect([await close(), await close()]).toEqual([true, false]);
    expect(await openPostfejlOf(kysely, kommune, sag.id)).toHaveLength(2);
    await database().inWrite((trx) => closePostfejlOfMail(trx, kommune, 'm', closing));
    expect(await openPostfejlOf(kysely, kommune, sag.id)).toEqual([]);
  });
});

onBothDatabases('how far time has come', (database) => {
  it('only goes on, but for somebody who answers for it', async () => {
    const { inWrite, kysely } = database();
    await inWrite((trx) => moveHighWater(trx, LATER));
    await inWrite((trx) => moveHighWater(trx, NOW));
    await inWrite((trx) => setSpaerret(trx, LATER));
    expect(await readUr(kysely)).toMatchObject({ high_water: LATER, spaerret_ved: LATER });
    await inWrite((trx) => resetHighWater(trx, NOW));
    expect(await readUr(kysely)).toMatchObject({ high_water: NOW, spaerret_ved: null });
  });
});
