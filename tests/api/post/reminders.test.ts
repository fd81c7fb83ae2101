import { beforeEach, describe, expect, it } from 'vitest';
import { type NewArbejde, putArbejde } from '#db/repositories/arbejde.ts';
import { dato } from '#machines/kalender/dato.ts';
import { planReminders } from '#notifications/plan-reminders.ts';
import { aChain, NOW } from '#tests/db/builders.ts';
import { aPostHouse, type PostHouse, raadgiverTrin } from '#tests/support/post.ts';

/** The history says that on this day a frist of the sag was given its date. */
async function aChange({ t, sag }: PostHouse, noegle: string, til: string, today: string): Promise<void> {
  const frister_change = JSON.stringify([{ noegle, navn: '', fra: null, til }]);
  await t.db.inWrite(async (trx) => {
    const stream = await trx.selectFrom('stream').selectAll().where('id', '=', sag.id).executeTakeFirstOrThrow();
    await aChain(trx, stream, [null], { frister_change, today: dato(today) });
  });
}

describe.each(['sqlite', 'postgres'] as const)('reminders (%s)', (dialect) => {
  let house: PostHouse;
  beforeEach(async () => {
    house = await aPostHouse({ dialect });
  });
  const to = (mails: readonly { to: string }[]) => mails.map((m) => m.to).sort();

  it('call on the day of the rung, once, and not before seven', async () => {
    await house.frister(house.sag, { dato: '2026-05-12', trin: raadgiverTrin(-21, -10, -5) });
    expect(await house.at('2026-04-20')).toEqual([]);
    expect(await house.at('2026-04-21', '06:59')).toEqual([]);
    const [mail, ...others] = await house.at('2026-04-21', '07:00');
    expect([mail?.to, others]).toEqual([house.raadgiver.email, []]);
    expect(mail?.subject).toBe(`Frist 12. maj: Sagsbehandlingsfrist (sag ${house.sag.sagsnummer})`);
    expect(mail?.text).not.toContain('forsinket');
    expect(await house.at('2026-04-21', '07:15')).toEqual([]);
    expect(await house.at('2026-04-22')).toEqual([]);
  });

  it('do not go on weekends, holidays and closing days, nor after five', async () => {
    await house.frister(house.sag, { dato: '2026-05-12', trin: raadgiverTrin(-10) });
    expect(await house.at('2026-05-01', '17:00')).toEqual([]);
    for (const dag of ['2026-05-02', '2026-05-03']) expect(await house.at(dag, '10:00')).toEqual([]);
    const [mail] = await house.at('2026-05-04');
    expect(mail?.text).toContain('Påmindelsen skulle være sendt 1. maj 2026 og er forsinket.');
  });

  it('gather all of a person’s day in one mail', async () => {
    const other = await house.aSag({ raadgiver_id: house.raadgiver.id });
    await house.frister(house.sag, { dato: '2026-05-12', trin: raadgiverTrin(-5) });
    await house.frister(other, { dato: '2026-05-11', trin: raadgiverTrin(-4), navn: 'Partshøringsfrist' });
    const [mail, ...others] = await house.at('2026-05-07');
    expect(others).toEqual([]);
    expect(mail?.subject).toBe(`2 frister. Frist 11. maj: Partshøringsfrist (sag ${other.sagsnummer})`);
    for (const { id, sagsnummer } of [house.sag, other]) {
      expect(mail?.text).toContain(sagsnummer);
      expect(mail?.text).toContain(`/sager/${id}`);
    }
  });

  it('stop when the frist is gone, and call anew when it has moved', async () => {
    await house.frister(house.sag, { dato: '2026-05-12', trin: raadgiverTrin(-10, -5) });
    expect(await house.at('2026-05-01')).toHaveLength(1);
    await house.frister(house.sag, { dato: '2026-05-13', trin: raadgiverTrin(-10, -5) });
    expect(await house.at('2026-05-04')).toHaveLength(1);
    await house.frister(house.sag);
    expect(await house.at('2026-05-08')).toEqual([]);
  });

  it('are looked at again when they leave: what is gone by then is not said', async () => {
    await house.frister(house.sag, { dato: '2026-05-12', trin: raadgiverTrin(-5) });
    house.t.clock.moveTo('2026-05-07T06:00:00Z');
    await planReminders(house.post, house.kommune.id);
    expect(await house.outbox()).toMatchObject([{ kind: 'samlet', sent_at: null }]);
    await house.frister(house.sag);
    expect(await house.at('2026-05-07', '08:30')).toEqual([]);
    expect((await house.outbox())[0]?.void_at).not.toBeNull();
    // It was never sent, so when the frist is back it calls, and says that it is late.
    await house.frister(house.sag, { dato: '2026-05-12', trin: raadgiverTrin(-5) });
    const [mail] = await house.at('2026-05-08');
    expect(mail?.text).toContain('skulle være sendt 7. maj 2026');
  });

  it('go up when nobody acts: owner, stand-in, leder; and the frist shows it', async () => {
    const vikar = await house.t.aUser({ kommune: house.kommune, roller: ['raadgiver'], teams: [] });
    await house.vikariat(house.raadgiver, vikar, '2026-05-18', '2026-06-30');
    await house.frister(house.sag, { dato: '2026-05-12' });
    expect(to(await house.at('2026-05-13'))).toEqual([house.raadgiver.email]);
    const [toVikar, ...none] = await house.at('2026-05-18');
    expect([toVikar?.to, none]).toEqual([vikar.email, []]);
    expect(toVikar?.text).toContain('du er vikar for den, det ellers er');
    expect(toVikar?.text).not.toContain(house.raadgiver.navn);
    const [toLeder, ...noMore] = await house.at('2026-05-20');
    expect([toLeder?.to, noMore]).toEqual([house.leder.email, []]);
    expect(toLeder?.text).toContain('Den går nu til lederen');
    for (const dag of ['2026-05-21', '2026-06-01', '2027-01-04']) expect(await house.at(dag)).toEqual([]);
    const rows = await house.t.db.kysely.selectFrom('paamindelse').selectAll().orderBy('sent_at').execute();
    expect(rows.map((r) => [r.slags, r.person_id, r.sent_at?.slice(0, 10)])).toEqual([
      ['ejer', house.raadgiver.id, '2026-05-13'],
      ['vikar', vikar.id, '2026-05-18'],
      ['leder', house.leder.id, '2026-05-20'],
    ]);
  });

  it('go past whoever is barred from all that waits for his role, as his work list does', async () => {
    const anden = await house.t.aUser({ kommune: house.kommune, roller: ['raadgiver'], teams: [house.team] });
    const venter = (...items: NewArbejde[]) =>
      house.t.db.inWrite((trx) => {
        const { id } = house.sag;
        return putArbejde(trx, { kommuneId: house.kommune.id, rootId: id, instanceId: id }, items, NOW);
      });
    const raadgiver = { art: 'rolle', rolle: 'raadgiver' } as const;
    const fasthold = { event: 'fasthold', hvem: raadgiver, spaerret: [house.raadgiver.id] };
    await venter(fasthold);
    await house.frister(house.sag, { dato: '2026-05-12', trin: raadgiverTrin(-10, -5, 0) });
    expect(to(await house.at('2026-05-01'))).toEqual([anden.email]);
    await venter({ ...fasthold, spaerret: [house.raadgiver.id, anden.id] });
    expect(to(await house.at('2026-05-07'))).toEqual([house.leder.email]);
    await venter(fasthold, { event: 'videresend', hvem: raadgiver, spaerret: [] });
    expect(to(await house.at('2026-05-12'))).toEqual([house.raadgiver.email]);
  });

  it('go to a stand-in too from the first day of absence, and not what went before', async () => {
    const vikar = await house.t.aUser({ kommune: house.kommune, roller: ['raadgiver'], teams: [] });
    await house.vikariat(house.raadgiver, vikar, '2026-05-04', '2026-05-07');
    await house.frister(house.sag, { dato: '2026-05-12', trin: raadgiverTrin(-10, -5, 0) });
    expect(to(await house.at('2026-05-01'))).toEqual([house.raadgiver.email]);
    expect(await house.at('2026-05-04')).toEqual([]);
    expect(to(await house.at('2026-05-07'))).toEqual(to([{ to: house.raadgiver.email }, { to: vikar.email }]));
    expect(to(await house.at('2026-05-12'))).toEqual([house.raadgiver.email]);
  });

  it('go to whoever has the sag now, who is not told of what went before', async () => {
    const ny = await house.t.aUser({ kommune: house.kommune, roller: ['raadgiver'], teams: [house.team] });
    await house.frister(house.sag, { dato: '2026-05-12', trin: raadgiverTrin(-10, -5) });
    expect(to(await house.at('2026-05-01'))).toEqual([house.raadgiver.email]);
    await house.t.db.kysely.updateTable('sag').set({ raadgiver_id: ny.id }).execute();
    expect(await house.at('2026-05-04')).toEqual([]);
    expect(to(await house.at('2026-05-07'))).toEqual([ny.email]);
  });

  it('go to nobody whose account is closed, nor to økonomi, the supplier or the borger', async () => {
    await house.t.aUser({ kommune: house.kommune, roller: ['oekonomi'] });
    const trin = [{ dage: 0, til: 'oekonomi' as const }];
    await house.frister(
      house.sag,
      { noegle: 'a', dato: '2026-05-12', hvem: { art: 'borger' }, trin },
      { noegle: 'b', dato: '2026-05-12', hvem: { art: 'leverandoer' }, trin },
      { noegle: 'c', dato: null, trin: raadgiverTrin(0) },
    );
    for (const dag of ['2026-05-12', '2026-06-01']) expect(await house.at(dag)).toEqual([]);
    await house.t.db.kysely.updateTable('users').set({ active: 0 }).where('id', '=', house.raadgiver.id).execute();
    await house.frister(house.sag, { dato: '2026-06-05', trin: raadgiverTrin(0) });
    expect(to(await house.at('2026-06-04'))).toEqual([house.leder.email]);
  });

  it('that have nobody above or beside whoever should act are not made later as if they were late', async () => {
    await house.frister(house.sag, { dato: '2026-05-12', hvem: { art: 'rolle', rolle: 'leder' } });
    expect(to(await house.at('2026-05-20'))).toEqual([house.leder.email]);
    await house.t.aUser({ kommune: house.kommune, roller: ['leder'], teams: [house.team] });
    await house.t.db.kysely.updateTable('sag').set({ leder_id: house.leder.id }).execute();
    for (const dag of ['2026-05-21', '2026-05-22']) expect(await house.at(dag)).toEqual([]);
  });

  it('of a frist that we learned of when its rungs were over are not late', async () => {
    await aChange(house, 'T22::1', '2026-05-12', '2026-05-11');
    await house.frister(house.sag, { dato: '2026-05-12', trin: raadgiverTrin(-21, -10, -5) });
    const [mail] = await house.at('2026-05-12');
    expect(mail?.text).toContain('Fristen er i dag.');
    expect(mail?.text).not.toContain('forsinket');
  });

  it('planned by two workers at once are planned once', async () => {
    await house.frister(house.sag, { dato: '2026-05-12', trin: raadgiverTrin(-21, -10, -5) });
    house.t.clock.moveTo('2026-05-07T06:00:00Z');
    await Promise.all([1, 2, 3].map(() => planReminders(house.post, house.kommune.id)));
    expect(await house.at('2026-05-07', '08:05')).toHaveLength(1);
    expect(await house.t.db.kysely.selectFrom('paamindelse').selectAll().execute()).toHaveLength(3);
  });

  it.each<[number, string, ('raadgiver' | 'leder')[]]>([
    [1, '2026-05-04', ['raadgiver']],
    [10, '2026-05-11', ['raadgiver', 'leder']],
    [100, '2026-08-10', ['raadgiver', 'leder']],
  ])('after %i days of standstill are one honest mail per person', async (_, back, expected) => {
    const trin = [...raadgiverTrin(-21, -10, -5), { dage: -5, til: 'leder' as const }];
    const sager = [house.sag];
    for (let i = 0; i < 4; i++) sager.push(await house.aSag({ raadgiver_id: house.raadgiver.id }));
    for (const [i, sag] of sager.entries())
      await house.frister(sag, { dato: `2026-05-${12 + i}`, trin }, { noegle: 'x', dato: `2026-06-${12 + i}`, trin });
    // Friday 1 May is the first day without a server.
    for (const dag of ['2026-04-28', '2026-04-29', '2026-04-30']) await house.at(dag);
    const sent = await house.at(back, '09:00');
    expect(to(sent)).toEqual(to(expected.map((hvem) => ({ to: house[hvem].email }))));
    for (const { text } of sent) {
      const lines = text.split('\n').filter((line) => line.startsWith('- '));
      expect(new Set(lines).size).toBe(lines.length);
      expect(text).toContain('forsinket');
    }
    for (const klokken of ['09:15', '16:00']) expect(await house.at(back, klokken)).toEqual([]);
  });

  it('that are owed while there is no server become one mail, not one for each day', async () => {
    const unset = { ...house.post, transport: null };
    await house.frister(house.sag, { dato: '2026-05-12', trin: raadgiverTrin(-21, -10, -5) });
    for (const dag of ['2026-04-21', '2026-05-01', '2026-05-07']) await house.at(dag, '07:00', unset);
    expect(await house.outbox()).toHaveLength(1);
    const [mail, ...none] = await house.at('2026-05-08');
    expect(none).toEqual([]);
    expect(mail?.text).toContain('skulle være sendt 21. april 2026');
  });
});
