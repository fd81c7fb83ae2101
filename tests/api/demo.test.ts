import { beforeAll, describe, expect, it } from 'vitest';
import { allHistory } from '#db/repositories/history.ts';
import { listStreams } from '#db/repositories/streams.ts';
import { readUr } from '#db/repositories/ur.ts';
import { CHARTS } from '#machines/charts.ts';
import { parseCpr } from '#machines/cpr.ts';
import { datoI, instant, klokkeslaetI } from '#machines/kalender/instant.ts';
import type { ArbejdeItem, SagItem, SagSvar } from '#machines/svar.ts';
import { ConfigError } from '#server/config.ts';
import type { Deps } from '#server/context.ts';
import { DEMO_I_DAG, FOERSTE_DAG } from '#server/demo/dage.ts';
import { openDemoClock } from '#server/demo/demo-clock.ts';
import { fillDemo, refuseRealDatabase } from '#server/demo/fill-demo.ts';
import { makeKommune } from '#server/demo/make-kommune.ts';
import { DEMO_PERSONER, PASSWORD, PERSONER } from '#server/demo/personer.ts';
import type { DemoMail } from '#server/demo/routes.ts';
import { STORIES } from '#server/demo/stories/index.ts';
import { DEMO_TILBUD } from '#server/demo/tilbud.ts';
import { verifyAll } from '#server/verify/verify-all.ts';
import { testApp } from '#tests/support/app.ts';
import type { TestClient } from '#tests/support/client.ts';
import { filledDemo } from '#tests/support/filled-demo.ts';

const quiet = () => undefined;
/** Three years with their turns, on a machine that does other things too. */
const FILLING = 240_000;

type Demo = Awaited<ReturnType<typeof filledDemo>>;

/** Every event of the demo with the sag it happened in, its chart and its day. */
async function eventsOf({ db }: Demo) {
  const rows = [];
  for (const { id, kommune_id } of await listStreams(db.kysely, null, 1_000))
    for (const { event, chart, at, afsender } of await allHistory(db.kysely, kommune_id, id))
      rows.push({ sag: id, event, chart, dag: datoI(at), afsender });
  return rows;
}

async function mailsOf({ anonymous }: Demo): Promise<readonly DemoMail[]> {
  return ((await (await anonymous.get('/api/demo/post')).json()) as { items: readonly DemoMail[] }).items;
}

async function sagerOf(client: TestClient, vis = 'aktive'): Promise<readonly SagItem[]> {
  const items: SagItem[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const page = `/api/sager?limit=100&vis=${vis}${cursor && `&cursor=${encodeURIComponent(cursor)}`}`;
    const answer = (await (await client.get(page)).json()) as { items: SagItem[]; next: string | null };
    items.push(...answer.items);
    cursor = answer.next;
  }
  return items;
}

/** Those that have ended too. */
const allSagerOf = (client: TestClient): Promise<readonly SagItem[]> => sagerOf(client, 'alle');

const sagOf = async (client: TestClient, id: string): Promise<SagSvar> =>
  (await (await client.get(`/api/sager/${id}`)).json()) as SagSvar;

/** Where the child of that chart stands: the newest that lives, or the newest. */
const standsAt = ({ forloeb }: SagSvar, chart: string): string | undefined => {
  const ofChart = forloeb.filter((f) => f.chart === chart);
  return (ofChart.findLast((f) => f.lever) ?? ofChart.at(-1))?.tilstand;
};

/** The borgere whose sag opened another that no story tells on, and where that stands. */
const BESIDE = new Map([
  ['Elin Stavnsager', 'behov'],
  ['Hedvig Rosenhave', 'prisforhandling'],
  ['Jette Mørkøv', 'prisforhandling'],
  ['Viggo Strandholm', 'behov'],
]);

/** What is overdue on the demo's first day, of what somebody here must act on: each is what its story is about, or is told in it. */
const OVERSKREDET = [
  'Carla Winkel T17',
  'Ditte Overby T30',
  'Erling Kvist T22',
  'Frode Engsvang I01',
  'Hedvig Rosenhave T20',
  'Helle Frandsen-Bro SVAR',
  'Oskar Havgård T15',
  'Petra Søndersø T17',
  'Tina Haugaard I08',
  'Tina Haugaard T17',
  'Ursula Lindemark SVAR',
  'Ursula Lindemark T20',
];

let demo: Demo;
beforeAll(async () => {
  demo = await filledDemo();
}, FILLING);

/** What a text says of the borgere: names, or parts of them, as words of their own, and numbers. */
const ORD = new Set(STORIES.flatMap(({ borger }) => [...borger.navn.split(/[ -]/), borger.cpr]));
const borgereIn = (text: string): string[] => text.split(/[^\p{L}\p{N}]+/u).filter((word) => ORD.has(word));

describe('the demo', () => {
  it('brings each story to where it says it stands', async () => {
    const leder = await demo.login('birgitte@sundkoebing.example');
    const stands = (await allSagerOf(leder)).map((s) => `${s.borger}: ${s.tilstand}`);
    const told = STORIES.map((s) => `${s.borger.navn}: ${s.tilstand}`);
    const beside = [...BESIDE].map(([borger, tilstand]) => `${borger}: ${tilstand}`);
    expect(stands.toSorted()).toEqual([...told, ...beside].sort());
  });

  it('brings the kontrakt, the follow-up, the genforhandling and the complaint of each there too', async () => {
    const leder = await demo.login('birgitte@sundkoebing.example');
    const sager = await allSagerOf(leder);
    for (const { navn, borger, tilstand, forloeb } of STORIES) {
      const item = sager.find((s) => s.borger === borger.navn && s.tilstand === tilstand);
      const sag = await sagOf(leder, item?.id ?? navn);
      const charts = [...new Set(sag.forloeb.map((f) => f.chart))];
      expect(Object.fromEntries(charts.map((chart) => [chart, standsAt(sag, chart)])), navn).toEqual(forloeb);
    }
  });

  it('has every leaf of every chart in it', async () => {
    const rows = await demo.db.kysely.selectFrom('instance').select(['chart', 'tilstand']).distinct().execute();
    const reached = rows.map((row) => `${row.chart}.${row.tilstand}`);
    const all = [...CHARTS.values()].flatMap(({ navn, leaves }) => [...leaves.keys()].map((leaf) => `${navn}.${leaf}`));
    expect(reached.toSorted()).toEqual(all.toSorted());
  });

  it('has as many sager, people and tilbud as a town', () => {
    expect(STORIES.length + BESIDE.size).toBeGreaterThan(90);
    expect(DEMO_PERSONER).toHaveLength(12);
    expect(DEMO_TILBUD).toHaveLength(60);
    for (const { takst } of DEMO_TILBUD) {
      const kroner = takst.oere / 100;
      if (takst.enhed === 'doegn') expect(kroner >= 1_200 && kroner <= 6_500, `${kroner}`).toBe(true);
    }
  });

  it('says nothing of two borgere in the same words', () => {
    const said = STORIES.flatMap(({ borger, handlinger, tekst, navn }) => {
      const behov = handlinger.flatMap(({ type, payload }) =>
        type === 'beskrivBehov' ? [String((payload as () => { behovResume: string })().behovResume)] : [],
      );
      return [navn, ...tekst, ...new Set(behov)].map((text) => `${borger.navn}: ${text}`);
    });
    const texts = said.map((text) => text.slice(text.indexOf(': ')));
    expect(said.filter((_, i) => texts.indexOf(texts[i] ?? '') !== i)).toEqual([]);
  });

  it('gives each borger a CPR number that nobody has', () => {
    const numbers = new Map(STORIES.map(({ borger }) => [borger.navn, borger.cpr]));
    expect(new Set(numbers.values()).size).toBe(numbers.size);
    for (const [navn, cpr] of numbers) {
      expect(parseCpr(cpr), navn).toBe(cpr);
      expect(Number(cpr.slice(0, 2)), navn).toBeGreaterThan(60);
    }
  });

  it('has overdue what its stories tell of, and no frist at an impossible place', async () => {
    const frister = await demo.db.kysely
      .selectFrom('frist')
      .innerJoin('sag', 'sag.id', 'frist.root_id')
      .select(['regel', 'dato', 'senest', 'hvem', 'forklaring', 'frist.root_id'])
      .execute();
    const borgere = new Map(
      (await allSagerOf(await demo.login('birgitte@sundkoebing.example'))).map((s) => [s.id as string, s.borger]),
    );
    const outside = ['borger', 'leverandoer'];
    const late = frister.filter(({ dato, hvem }) => dato !== null && dato < DEMO_I_DAG && !outside.includes(hvem));
    expect(late.map((f) => `${borgere.get(f.root_id)} ${f.regel}`).toSorted()).toEqual(OVERSKREDET);
    for (const { dato, senest, forklaring } of frister) {
      if (dato !== null) expect(dato <= '2028-02-12', forklaring).toBe(true);
      if (dato !== null && senest !== null) expect(senest <= dato, forklaring).toBe(true);
      // What is proposed is still to come.
      const forslag = /fx til [a-zæøå]+ den (\d+\. [a-z]+ (\d{4}))/.exec(forklaring);
      if (forslag) expect(Number(forslag[2]), forklaring).toBeGreaterThanOrEqual(2026);
    }
  });

  it('does what the stories tell and nothing else, each on its own day', async () => {
    const happened = (await eventsOf(demo)).filter((e) => e.afsender === 'person');
    const told = STORIES.flatMap((s) => s.handlinger).map((h) => ({ ...h, chart: h.forloeb ?? 'indkoebssag' }));
    expect(happened.map((e) => `${e.dag} ${e.chart}.${e.event}`).toSorted()).toEqual(
      told.map((h) => `${h.dag} ${h.chart}.${h.type}`).toSorted(),
    );
  });

  it('tells each story in the order of its days, before the day on which the demo begins', () => {
    for (const { navn, handlinger } of STORIES) {
      const dage = handlinger.map((h) => h.dag);
      expect(dage, navn).toEqual(dage.toSorted());
      expect(
        dage.every((dag) => dag >= FOERSTE_DAG && dag < DEMO_I_DAG),
        navn,
      ).toBe(true);
    }
  });

  it('lets the clock act while the stories go on', async () => {
    const byTheClock = (await eventsOf(demo)).filter((e) => e.afsender === 'uret').map((e) => `${e.dag} ${e.event}`);
    // Frode's acute help began on 30 January and should have been approved on 5 February.
    expect(byTheClock).toContain('2026-02-06 frist.godkendEfterfoelgende.overskredet');
    // Øjvind's kontrakt had its last day on 31 January.
    expect(byTheClock).toContain('2026-02-01 frist.udloeb.naaet');
  });

  it('leaves no sag that nobody is called to, now or by a frist', async () => {
    const leder = await demo.login('birgitte@sundkoebing.example');
    for (const { id, borger } of await sagerOf(leder)) {
      const sag = await sagOf(leder, id);
      const parts = [sag, ...sag.forloeb];
      const called = parts.some((f) => f.venterPaa.some((v) => v.personer.length > 0));
      const dated = parts.some((f) => f.frister.some((frist) => frist.dato !== null));
      expect(called || dated, borger ?? id).toBe(true);
    }
  });

  /** How much each of them has to do, at least; who decides nothing, pays nothing out or sees no sag has nothing. */
  const ARBEJDE = {
    mette: 3,
    jonas: 3,
    birgitte: 3,
    karin: 3,
    signe: 3,
    malik: 2,
    henrik: 3,
    lone: 1,
    ingrid: 1,
    erik: 0,
    torben: 0,
    susanne: 0,
  };

  it.each(Object.entries(ARBEJDE))(
    'has on the list of %s what fits the role, and it can be done',
    async (hvem, least) => {
      const client = await demo.login(`${hvem}@sundkoebing.example`);
      const { items } = (await (await client.get('/api/mit-arbejde')).json()) as { items: readonly ArbejdeItem[] };
      const acts = items.filter((item) => item.event !== null);
      if (least === 0) expect(acts).toEqual([]);
      else expect(acts.length).toBeGreaterThanOrEqual(least);
      for (const { sag, forloebId, event, label } of acts) {
        const { forloeb, ...root } = await sagOf(client, sag.id);
        const where = [root, ...forloeb].find((f) => f.id === forloebId);
        const handling = where?.handlinger.find((h) => h.type === event);
        expect(handling, `${hvem}: ${sag.borger}, ${label}`).toMatchObject({ allowed: true, reasons: [] });
      }
    },
  );

  it('lets nobody in who has left', async () => {
    const { email } = PERSONER.palle;
    expect((await demo.anonymous.post('/api/login', { email, password: PASSWORD })).status).toBe(401);
  });

  it('names nobody in the title of a sag', async () => {
    const leder = await demo.login('birgitte@sundkoebing.example');
    for (const { titel } of await allSagerOf(leder)) expect(borgereIn(titel), titel).toEqual([]);
  });

  it('lets everybody in with the password it shows, to what each may see', async () => {
    const shown = await (await demo.anonymous.get('/api/demo')).json();
    expect(shown).toEqual({ dato: DEMO_I_DAG, personer: DEMO_PERSONER });
    const seen = [];
    for (const { email } of shown.personer) seen.push((await allSagerOf(await demo.login(email))).length);
    // In the order of DEMO_PERSONER: the team, also of whom she stands in for; what is assigned; what is on an agenda.
    expect(seen).toEqual([69, 37, 106, 70, 69, 37, 36, 39, 106, 6, 106, 0]);
  });

  it('has a mailbox with every mail that the stories sent, the newest first, and none of them says who it is about', async () => {
    const mails = await mailsOf(demo);
    expect(mails.length).toBeGreaterThan(20);
    expect(mails.map((m) => m.at)).toEqual(
      mails
        .map((m) => m.at)
        .toSorted()
        .reverse(),
    );
    const days = mails.filter((m) => /frister?\b/i.test(m.emne)).map((m) => `${m.til} ${m.at.slice(0, 10)}`);
    expect(new Set(days).size).toBe(days.length);
    for (const { emne, tekst, sagsnummer, at } of mails) {
      expect(sagsnummer).toMatch(/^\d{4}-\d{5}(, \d{4}-\d{5})*$/);
      expect(datoI(instant(at)) <= DEMO_I_DAG).toBe(true);
      expect(tekst).not.toContain('forsinket');
      expect(borgereIn(`${emne} ${tekst}`)).toEqual([]);
      for (const { navn } of [...DEMO_PERSONER, ...DEMO_TILBUD]) expect(`${emne} ${tekst}`).not.toContain(navn);
    }
  });

  it('verifies whole', async () => {
    expect(await verifyAll(demo.db, null)).toEqual({ sager: STORIES.length + BESIDE.size, fund: [] });
  });

  it('is left as it is when it is filled already', async () => {
    const before = await eventsOf(demo);
    await fillDemo(demo.deps, demo.clock, quiet);
    expect(await eventsOf(demo)).toEqual(before);
    expect((await readUr(demo.db.kysely))?.demo_dato).toBe(DEMO_I_DAG);
  });
});

describe('the demo on PostgreSQL', () => {
  it.skipIf(process.env['LONG'] === undefined)(
    'is the same',
    async () => {
      const demo = await filledDemo('postgres');
      const leder = await demo.login('birgitte@sundkoebing.example');
      const tilstande = [...STORIES.map((s) => s.tilstand), ...BESIDE.values()];
      expect((await allSagerOf(leder)).map((s) => s.tilstand).toSorted()).toEqual(tilstande.sort());
      expect(await verifyAll(demo.db, null)).toEqual({ sager: STORIES.length + BESIDE.size, fund: [] });
    },
    FILLING,
  );
});

describe('spol frem', () => {
  let jonas: TestClient;
  beforeAll(async () => {
    jonas = await demo.login('jonas@sundkoebing.example');
  });

  const goTo = (dato: string) => jonas.post('/api/demo/ur', { dato });
  /** What has happened since the demo began in the sag of this borger. */
  const sinceThen = async (hvem: TestClient, borger: string) => {
    const sag = (await sagerOf(hvem)).find((s) => s.borger === borger)?.id;
    const rows = (await eventsOf(demo)).filter((e) => e.sag === sag && e.dag >= DEMO_I_DAG);
    return rows.map((e) => `${e.dag} ${e.event}`);
  };

  it('is for people who are logged in', async () => {
    expect((await demo.anonymous.post('/api/demo/ur', { dato: '2026-02-13' })).status).toBe(401);
  });

  it('sends what the day has brought on that day, before it is left', async () => {
    const [sag] = await sagerOf(jonas);
    const { id, version } = await sagOf(jonas, sag?.id ?? '');
    const { items } = await (await jonas.get('/api/personer?rolle=kontraktforhandler')).json();
    const tildel = { type: 'tildel', payload: { rolle: 'kontraktforhandler', personId: items[0].id }, version };
    const answer = await jonas.post(`/api/forloeb/${id}/events`, tildel, { 'Idempotency-Key': 'tildelt-i-dag' });
    expect(answer.status).toBe(200);
    await goTo('2026-02-13');
    const told = (await mailsOf(demo)).find((m) => m.emne === `Sagen er tildelt dig (sag ${sag?.sagsnummer})`);
    expect(told && datoI(instant(told.at))).toBe(DEMO_I_DAG);
  });

  it('lets an offer run out on the day after its last', async () => {
    const mette = await demo.login('mette@sundkoebing.example');
    const answer = await goTo('2026-02-16');
    expect([answer.status, await answer.json()]).toMatchObject([200, { dato: '2026-02-16' }]);
    expect(await sinceThen(mette, 'Bertil Kornmark')).toEqual([]);
    await goTo('2026-02-17');
    expect(await sinceThen(mette, 'Bertil Kornmark')).toEqual(['2026-02-17 frist.pristilbud.udloebet']);
  });

  it('wakes a sag that was put on hold on its day, though many days are passed at once', async () => {
    const paaVent = async () => (await sagerOf(jonas)).filter((s) => s.paaVentTil !== null).map((s) => s.borger);
    expect(await paaVent()).toContain('Josefine Birkemark');
    await goTo('2026-03-02');
    expect(await sinceThen(jonas, 'Josefine Birkemark')).toEqual(['2026-02-26 frist.vaekning.naaet']);
    expect(await paaVent()).not.toContain('Josefine Birkemark');
  });

  it('lets the post go out at seven on each bankdag that is passed', async () => {
    expect((await goTo('2026-03-02')).status).toBe(200);
    const since = (await mailsOf(demo)).filter((m) => datoI(instant(m.at)) > DEMO_I_DAG);
    expect(since.length).toBeGreaterThan(0);
    for (const { at } of since) expect(klokkeslaetI(instant(at))).toBe('07:00');
  });

  it('goes neither back nor further than a year', async () => {
    for (const dato of ['2026-02-01', '2027-06-01', '2026-02-30']) expect((await goTo(dato)).status).toBe(422);
    expect((await readUr(demo.db.kysely))?.demo_dato).toBe('2026-03-02');
  });

  it('lets two who wind it at once come one after the other', async () => {
    const answers = await Promise.all([goTo('2026-03-20'), goTo('2026-03-10'), goTo('2026-03-25')]);
    expect(answers.map((a) => a.status)).toEqual([200, 422, 200]);
    expect((await readUr(demo.db.kysely))?.demo_dato).toBe('2026-03-25');
  });

  it('goes on from its date after a restart', async () => {
    expect((await openDemoClock(demo.db)).dato()).toBe('2026-03-25');
  });

  it('stays whole', async () => {
    expect((await verifyAll(demo.db, null)).fund).toEqual([]);
  });
});

describe('what is no demo', () => {
  it('has none of the demo’s addresses', async () => {
    const { anonymous, aUser, loginAs } = await testApp();
    const user = await loginAs(await aUser());
    expect((await anonymous.get('/api/demo')).status).toBe(404);
    expect((await anonymous.get('/api/demo/post')).status).toBe(404);
    expect((await user.post('/api/demo/ur', { dato: '2026-04-01' })).status).toBe(404);
  });

  it('is refused as the place of a demo once it holds a kommune', async () => {
    const { db, aKommune } = await testApp();
    await expect(refuseRealDatabase(db)).resolves.toBeUndefined();
    await aKommune();
    await expect(refuseRealDatabase(db)).rejects.toThrow(ConfigError);
    await expect(refuseRealDatabase(db)).rejects.toThrow('Demoen vil ikke køre på en rigtig database');
  });
});

describe('a demo that was stopped while it was filled', () => {
  it('says so instead of telling half a story on', async () => {
    const { db, deps: still } = await testApp({ demo: true });
    const clock = await openDemoClock(db);
    const deps: Deps = { ...still, clock };
    await clock.moveTo(FOERSTE_DAG);
    await makeKommune(deps);
    await expect(refuseRealDatabase(db)).resolves.toBeUndefined();
    await expect(fillDemo(deps, clock, quiet)).rejects.toThrow('Demoen blev ikke fyldt helt');
  });
});
