import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import { hashRow } from '#db/chain.ts';
import { allHistory } from '#db/repositories/history.ts';
import type { InstanceRow } from '#db/tables/instance.ts';
import { prepare } from '#server/boot/prepare.ts';
import { createLogger } from '#server/ops/logger.ts';
import { createReadiness, type Readiness } from '#server/ops/readiness.ts';
import { turn } from '#server/ur/turn.ts';
import { verifyAll } from '#server/verify/verify-all.ts';
import { type TestApp, testApp } from '#tests/support/app.ts';
import { anOffice, aPurchase, type Office, type Purchase } from '#tests/support/purchase.ts';

let t: TestApp;
let office: Office;
let damaged: Purchase;
let other: Purchase;
let readiness: Readiness;
beforeEach(async () => {
  readiness = createReadiness({ log: createLogger('silent') });
  t = await testApp({ parts: { readiness } });
  office = await anOffice(t);
  damaged = await aPurchase(office, 'visitation.indstillet');
  other = await aPurchase(office, 'markedsafsoegning', { navn: 'En Anden', cpr: '6202903321' });
});

type Damage = Partial<Pick<InstanceRow, 'tilstand' | 'facts' | 'gjort' | 'version' | 'frister'>>;

async function damage(change: Damage): Promise<void> {
  await t.db.kysely.updateTable('instance').set(change).where('id', '=', damaged.id).execute();
}
async function factsOf(purchase: Purchase): Promise<string> {
  const rows = t.db.kysely.selectFrom('instance').select('facts').where('id', '=', purchase.id);
  return (await rows.executeTakeFirstOrThrow()).facts;
}
async function othersAnswer(): Promise<void> {
  expect((await other.reread()).tilstand).toBe('markedsafsoegning');
  expect((await other.does('raadgiver', 'notat')).version).toBeGreaterThan(1);
  expect((await office.raadgiver.client.get('/api/sager')).status).toBe(200);
}
/** As it was before, and it goes on from there. */
async function isWhole(): Promise<void> {
  const before = damaged.sag;
  const sag = await damaged.reread();
  expect(sag).toMatchObject({ tilstand: 'visitation.indstillet', version: before.version, facts: before.facts });
  expect((await damaged.does('raadgiver', 'saetPaaDagsorden')).tilstand).toBe('visitation.paaDagsorden');
  expect((await damaged.send('raadgiver', 'godkend')).status, 'who did what was not forgotten').toBe(403);
  expect((await damaged.does('leder', 'godkend')).tilstand).toBe('bestilling');
  expect((await verifyAll(t.db, null)).fund).toEqual([]);
}
async function unguard(): Promise<void> {
  for (const act of ['update', 'delete']) await sql.raw(`drop trigger history_no_${act}`).execute(t.db.kysely);
}

const SEEN_AT_ONCE: readonly (readonly [string, Damage])[] = [
  ['the state «constructor»', { tilstand: 'constructor' }],
  ['the state «__proto__»', { tilstand: '__proto__' }],
  ['the state «toString»', { tilstand: 'toString' }],
  ['a leaf that never was', { tilstand: 'visitation.aldrig' }],
  ['a trin, which is no leaf', { tilstand: 'visitation' }],
  ['two leaves at once', { tilstand: '{"visitation":{},"behov":{}}' }],
  ['an empty state', { tilstand: '' }],
  ['truncated facts', { facts: '{"regler":{"indstillingVersion":1' }],
  ['facts that are no JSON', { facts: 'facts' }],
  ['null for facts', { facts: 'null' }],
  ['a list for facts', { facts: '[]' }],
  ['a text for facts', { facts: '"behov"' }],
  ['empty facts', { facts: '{}' }],
  ['facts with a key too many', { facts: '{"__proto__":{"pris":1}}' }],
  ['truncated frister', { frister: '[{' }],
  ['who did what as null', { gjort: 'null' }],
];

describe('a damaged cache that is seen when it is read', () => {
  it.each(SEEN_AT_ONCE)('%s: the sag is as its history says, and stops nobody', async (_, change) => {
    await damage(change);
    await othersAnswer();
    await isWhole();
  });

  it.each(SEEN_AT_ONCE)('%s: is mended at start', async (_, change) => {
    await damage(change);
    const { done } = await prepare(t.deps, readiness);
    expect(await done).toEqual({ sager: 2, mended: 1, aside: 0 });
    expect((await verifyAll(t.db, null)).fund).toEqual([]);
    expect((await t.anonymous.get('/readyz')).status).toBe(200);
    await isWhole();
  });

  it('does not stop the clock from waking the others', async () => {
    await other.does('raadgiver', 'saetPaaVent', { til: '2026-03-10' });
    await damage({ tilstand: 'constructor' });
    t.clock.moveBusinessTo('2026-03-10T07:00:00Z');
    expect(await turn(t.deps)).toEqual({ sent: 1, failed: 0 });
  });
});

describe('a damaged cache that could be true', () => {
  const subtle: readonly (readonly [string, () => Promise<Damage>])[] = [
    ['facts of another sag', async () => ({ facts: await factsOf(other) })],
    ['a leaf where it never stood', async () => ({ tilstand: 'bestilling' })],
    ['a version too high', async () => ({ version: 99 })],
    ['a version too low', async () => ({ version: 1 })],
    ['forgotten who did what', async () => ({ gjort: '{}' })],
    [
      'a price that nobody agreed',
      async () => ({ facts: (await factsOf(damaged)).replace(/"aarsprisOere":\d+/, '"aarsprisOere":1') }),
    ],
  ];

  it.each(subtle)('%s: is mended at start from the history', async (_, change) => {
    await damage(await change());
    const { done } = await prepare(t.deps, readiness);
    expect(await done).toEqual({ sager: 2, mended: 1, aside: 0 });
    await othersAnswer();
    await isWhole();
  });
});

describe('a history that is damaged itself', () => {
  const change = (seq: number, facts: string) =>
    t.db.kysely
      .updateTable('history')
      .set({ facts })
      .where('root_id', '=', damaged.id)
      .where('seq', '=', seq)
      .execute();
  const statuses = async () => [
    (await office.raadgiver.client.get(`/api/sager/${damaged.id}`)).status,
    (await damaged.send('raadgiver', 'notat')).status,
  ];

  it.each([
    ['cannot be read', '{"facts":'],
    ['says another thing than was written', '{"facts":{},"opslag":{},"udledt":null,"medfoert":null,"arvet":null}'],
  ])('and %s sets the sag alone aside when its cache is damaged too', async (_, facts) => {
    await unguard();
    await change(2, facts);
    await damage({ tilstand: 'constructor' });
    expect(await statuses()).toEqual([423, 423]);
    await othersAnswer();
  });

  it('and reads well sets the sag aside too: no decision is made on what somebody changed', async () => {
    await unguard();
    const [, row] = await allHistory(t.db.kysely, office.kommune.id, damaged.id);
    await change(2, row?.facts.replace('"handleplan":"tilbudt"', '"handleplan":"oenskesIkke"') ?? '');
    await damage({ facts: '{}' });
    expect(await statuses()).toEqual([423, 423]);
    await othersAnswer();
  });

  it('is told at start, and the sag is set aside, with the others served', async () => {
    await unguard();
    await change(2, '{}');
    await damage({ facts: await factsOf(other) });
    const { done } = await prepare(t.deps, readiness);
    expect(await done).toEqual({ sager: 2, mended: 0, aside: 1 });
    expect((await t.anonymous.get('/readyz')).status).toBe(200);
    expect(t.log.filter((line) => line.includes(damaged.id) && line.includes('"level":50'))).toHaveLength(1);
    expect(await statuses()).toEqual([423, 423]);
    await othersAnswer();
  });
});

describe('a history that ends where no chart leads on', () => {
  it('is named by the server, which does not become ready', async () => {
    await unguard();
    const row = (await allHistory(t.db.kysely, office.kommune.id, other.id)).at(-1);
    if (!row) throw new Error('no row');
    const forged = { ...row, to_tilstand: 'udbud.nedlagt' };
    const hash = hashRow(forged);
    const rows = t.db.kysely.updateTable('history').set({ to_tilstand: 'udbud.nedlagt', hash });
    await rows.where('root_id', '=', other.id).where('seq', '=', row.seq).execute();
    await t.db.kysely.updateTable('stream').set({ head: hash }).where('id', '=', other.id).execute();
    await t.db.kysely.updateTable('instance').set({ tilstand: 'udbud.nedlagt' }).where('id', '=', other.id).execute();

    await prepare(t.deps, readiness);
    const res = await t.anonymous.get('/readyz');
    expect(res.status).toBe(503);
    const { problems } = await res.json();
    expect(problems.historik).toContain(`sag ${other.id} nr. ${row.seq}`);
    expect(problems.historik).toContain('«udbud.nedlagt», som ingen proces kender');
    expect((await damaged.reread()).tilstand).toBe('visitation.indstillet');
  });
});

describe('a release that knows more', () => {
  it('folds the rows of the one before again at start', async () => {
    await t.db.kysely.updateTable('instance').set({ chart_version: 0 }).where('id', '=', damaged.id).execute();
    const { done } = await prepare(t.deps, readiness);
    expect((await done).mended).toBe(1);
    await isWhole();
  });
});
