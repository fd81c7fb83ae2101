import { beforeAll, describe, expect, it } from 'vitest';
import { type TestApp, testApp } from '#tests/support/app.ts';
import { TestClient } from '#tests/support/client.ts';
import { aKey, anOffice, anOpenedPurchase, aPurchase, type Office, type Purchase } from '#tests/support/purchase.ts';

/** Stands in what is sent, and must stand in no line of the log and in no refusal. */
const CANARY = 'kanariefuglens-hemmelighed-6202903321';
const BORGER = { navn: 'Kanariefugl Kløversen', cpr: '6202903321' };

const TYPES = `xstate.init xstate.stop xstate.error.actor.x xstate.error.execution xstate.done.actor.x
  xstate.done.state.indkoebssag xstate.after.1000.indkoebssag.behov xstate.after.60000.m4.a xstate.route xstate.snapshot
  * notat.* findesIkke NOTAT __proto__ constructor prototype toString hasOwnProperty opretSag registrerLoebendeKontrakt
  underskriv frist.*`.split(/\s+/);
const NOT_BY_HAND = `fortsaetHjaelp skiftTilbud genberegnFrister frist.vaekning.naaet frist.pristilbud.udloebet
  frist.akutTilsagn.udloebet frist.godkendEfterfoelgende.overskredet`.split(/\s+/);
const FORGED =
  `actor actorId by paaVegneAf afsender opslag medfoert udledt now today seq id eventId version rootId kommuneId
  facts indhold regler gjort tilstand constructor prototype toString hasOwnProperty`.split(/\s+/);
const VERSIONS = ['1', 1.5, 0, -1, null, undefined, true, [1], {}, 1e100, 2 ** 53, 99];
const PAYLOADS = [null, undefined, 'notat', 3, [], [{ tekst: CANARY }]];
const TEXTS = ['\ud800', 'a\udfffb', 'a\u0000b', '\u0007', '\u001b[31m', '\u007f', '', '   ', 'x'.repeat(10_001)];
const IDS = ['a\u0000b', '\ud800', '', '../..', "' or 1=1 --", '__proto__', 'x'.repeat(65), 'æøå', '\u202e'];
/** Of those, what can stand in an address. */
const PATHS = IDS.filter((id) => id !== '' && !id.includes('/') && id !== '\ud800').map(encodeURIComponent);
const MALFORMED = ['{', '{"type":', '{"a":1}}', "{'a':1}", '{"a":1,"a":2}', 'undefined', 'NaN', '', undefined];
const NOT_JSON = [
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data',
  'text/json; charset=utf-16',
];
const FOREIGN_PAGE = [
  ['Origin', 'https://ond.example'],
  ['Origin', 'null'],
  ['Sec-Fetch-Site', 'cross-site'],
] as const;
const COOKIES = [null, '__Host-session=x', `__Host-session=${'x'.repeat(43)}`, '__Host-session=a%00b'];
const deep = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;

describe.each(['sqlite', 'postgres'] as const)('a hostile event (%s)', (dialect) => {
  let t: TestApp;
  let office: Office;
  let purchase: Purchase;
  let foreign: Purchase;
  let invisible: Purchase;
  let before: string;
  beforeAll(async () => {
    t = await testApp({ dialect });
    office = await anOffice(t);
    purchase = await aPurchase(office, 'markedsafsoegning', BORGER);
    foreign = await anOpenedPurchase(await anOffice(t, { kommune: await t.aKommune() }));
    invisible = await anOpenedPurchase(await anOffice(t, { kommune: office.kommune }));
    before = await everything();
  });

  /** All that an event could change, as text. */
  async function everything(): Promise<string> {
    const all = [];
    for (const table of ['history', 'stream', 'instance', 'sag', 'frist', 'arbejde', 'borger', 'outbox'] as const)
      all.push((await t.db.kysely.selectFrom(table).selectAll().execute()).map((row) => JSON.stringify(row)).sort());
    return JSON.stringify(all);
  }

  interface Sent {
    readonly path?: string;
    readonly body: unknown;
    readonly headers?: Readonly<Record<string, string>>;
    readonly client?: TestClient;
  }

  /** Sends it, and sees that it was refused with one line of log, that nothing changed, and that nothing is echoed. */
  async function refused({ path, body, headers, client }: Sent, status: number, recorded = false): Promise<void> {
    const key = aKey();
    const lines = t.log.length;
    const to = path ?? `/api/forloeb/${purchase.id}/events`;
    const res = await (client ?? office.raadgiver.client).post(to, body, { 'Idempotency-Key': key, ...headers });
    const text = await res.text();
    expect(res.status, text.slice(0, 200)).toBe(status);
    expect(text).not.toContain(CANARY);
    const requestId = res.headers.get('X-Request-Id');
    expect(JSON.parse(text).error.requestId).toBe(requestId);
    const logged = t.log.slice(lines).map((line) => JSON.parse(line));
    expect(logged.filter(({ msg }) => msg === 'request')).toEqual([expect.objectContaining({ status, requestId })]);
    expect(logged.some(({ level }) => level > 30)).toBe(false);
    const commands = await t.db.kysely.selectFrom('command').select('status').where('key', '=', key).execute();
    expect(commands).toEqual(recorded ? [{ status }] : []);
    expect(await everything()).toBe(before);
  }
  const event = (over: object) => ({
    type: 'notat',
    payload: { tekst: CANARY },
    version: purchase.sag.version,
    ...over,
  });

  it.each(TYPES)('of the type %s is refused and recorded', async (type) => {
    await refused({ body: event({ type }) }, 422, true);
    await refused({ body: event({ type, payload: {} }) }, 422, true);
  });

  it.each(NOT_BY_HAND)('%s is for nobody to send by hand', async (type) => {
    await refused(
      { body: event({ type, payload: {} }) },
      type === 'fortsaetHjaelp' || type === 'skiftTilbud' ? 422 : 403,
      true,
    );
  });

  it('with a type that is no name is refused', async () => {
    for (const type of ['', ' notat', 'notat\u0000', '\ud800', 'n\u0000'])
      await refused({ body: event({ type }) }, 422, true);
    for (const type of ['x'.repeat(101), null, 3, ['notat'], { toString: 'notat' }, undefined])
      await refused({ body: event({ type }) }, 422);
  });

  it.each(FORGED)('with a forged %s is refused', async (name) => {
    const own = new Map<string, unknown>([
      ['tekst', CANARY],
      [name, office.leder.user.id],
    ]);
    await refused({ body: event({ payload: Object.fromEntries(own) }) }, 422, true);
    if (name !== 'version') await refused({ body: { ...event({}), [name]: office.leder.user.id } }, 422);
  });

  it('with a key that reaches for the prototype is refused before it is read', async () => {
    for (const name of ['__proto__', '\\u005f_proto__', '__\\u0070roto__'])
      for (const text of [
        `{"type":"notat","payload":{"tekst":"x","${name}":{"rolle":"leder"}},"version":1}`,
        `{"type":"notat","payload":{"tekst":"x"},"version":1,"${name}":{"version":9}}`,
      ])
        await refused({ body: text }, 400);
    expect(({} as Record<string, unknown>)['rolle']).toBeUndefined();
  });

  it.each(VERSIONS)('at the version %s is refused', async (version) => {
    await refused({ body: event({ version }) }, version === 99 ? 409 : 422);
  });

  it('with a payload that is none is refused', async () => {
    for (const payload of PAYLOADS) await refused({ body: event({ payload }) }, 422);
    for (const payload of [{}, { tekst: null }, { tekst: 3 }, { tekst: [CANARY] }, { tekst: { length: 3 } }])
      await refused({ body: event({ payload }) }, 422, true);
  });

  it('with text that is none is refused', async () => {
    for (const tekst of TEXTS) await refused({ body: event({ payload: { tekst } }) }, 422, true);
  });

  const naming = (id: string) => [
    event({ type: 'tilfoejKandidat', payload: { tilbudId: id, ledigFra: null } }),
    event({ type: 'tildel', payload: { rolle: 'leder', personId: id } }),
    event({ type: 'registrerKontakt', payload: purchase.payload('registrerKontakt', { kandidatId: id }) }),
  ];

  it.each(IDS)('that names %j is refused', async (id) => {
    for (const body of naming(id)) await refused({ body }, 422, true);
  });

  it('that names what is another kommune’s is refused', async () => {
    const { tilbud, leder } = foreign.office;
    for (const id of [...tilbud, leder.user.id]) for (const body of naming(id)) await refused({ body }, 422, true);
  });

  it('that is malformed, empty, too deep or too large is refused before it is read', async () => {
    for (const body of [...MALFORMED, deep(33), deep(20_000)]) await refused({ body }, 400);
    for (const body of ['null', '[]', '"notat"', '3', '[{"type":"notat"}]']) await refused({ body }, 422);
    await refused({ body: event({ payload: { tekst: 'x'.repeat(300_000) } }) }, 413);
    await refused({ body: Uint8Array.of(0x7b, 0xff, 0x7d) }, 400);
    for (const type of NOT_JSON)
      await refused({ body: JSON.stringify(event({})), headers: { 'Content-Type': type } }, 415);
  });

  it('at a sag of another kommune, and at one that he may not see, finds none', async () => {
    for (const { id } of [foreign, invisible])
      await refused({ path: `/api/forloeb/${id}/events`, body: event({}) }, 404);
  });

  it.each(PATHS)('at the address %s finds none, and so does who reads there', async (id) => {
    await refused({ path: `/api/forloeb/${id}/events`, body: event({}) }, 404);
    const { client } = office.raadgiver;
    for (const path of [`/api/sager/${id}`, `/api/sager/${id}/history`, `/api/forloeb/${id}/kladder/notat`])
      expect((await client.get(path)).status, path).toBe(404);
    for (const query of ['q', 'trin', 'ansvarlig', 'frist', 'cursor'])
      expect((await client.get(`/api/sager?${query}=${id}`)).status, query).toBeLessThan(500);
  });

  it('from a foreign page, or from nobody, is refused', async () => {
    for (const [name, value] of FOREIGN_PAGE) await refused({ body: event({}), headers: { [name]: value } }, 403);
    for (const cookie of COOKIES) await refused({ body: event({}), client: new TestClient(t.app, cookie) }, 401);
  });

  it('is a good one when nothing of this is wrong with it', async () => {
    expect((await purchase.does('raadgiver', 'notat', { tekst: CANARY })).version).toBe(purchase.sag.version);
    const log = t.log.join('');
    for (const secret of [CANARY, BORGER.navn, BORGER.cpr, '620290-3321', office.raadgiver.user.navn, 'Birkely'])
      expect(log).not.toContain(secret);
  });
});
