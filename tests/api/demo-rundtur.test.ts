import { beforeAll, describe, expect, it } from 'vitest';
import { datoI, instant } from '#machines/kalender/instant.ts';
import type { SagSvar } from '#machines/svar.ts';
import type { HvadSkete } from '#server/demo/hvad-skete.ts';
import { DEMO_PERSONER } from '#server/demo/personer.ts';
import type { DemoMail } from '#server/demo/routes.ts';
import type { StopSvar } from '#server/demo/rundtur.ts';
import { STOPS } from '#server/demo/rundturens-stop.ts';
import { filledDemo } from '#tests/support/filled-demo.ts';

type Demo = Awaited<ReturnType<typeof filledDemo>>;
type Wound = HvadSkete & { readonly dato: string };

const FILLING = 240_000;

let demo: Demo;
beforeAll(async () => {
  demo = await filledDemo();
}, FILLING);

const stops = async (): Promise<readonly StopSvar[]> =>
  ((await (await demo.anonymous.get('/api/demo/rundtur')).json()) as { items: readonly StopSvar[] }).items;
const mails = async (search: string) =>
  (await (await demo.anonymous.get(`/api/demo/post?${search}`)).json()) as {
    items: readonly DemoMail[];
    next: string | null;
  };

describe('the tour of the demo', () => {
  it('leads each of its people to an act that waits there and can be done', async () => {
    expect((await stops()).map(({ titel, gjort }) => [titel, gjort])).toEqual(STOPS.map(({ titel }) => [titel, false]));
    for (const { email, sagId, forloebId, event, titel } of await stops()) {
      const client = await demo.login(email);
      if (event === null) continue;
      const sag = (await (await client.get(`/api/sager/${sagId}`)).json()) as SagSvar;
      const where = [sag, ...sag.forloeb].find(({ id }) => id === forloebId);
      expect(where?.handlinger.find(({ type }) => type === event)?.allowed, titel).toBe(true);
    }
  });

  it('ticks off an act when it is done, and a sag that stands still when it has been read', async () => {
    const tobias = (await stops()).find(({ event }) => event === 'godkendOpsigelse');
    const birgitte = await demo.login(tobias?.email ?? '');
    const sag = (await (await birgitte.get(`/api/sager/${tobias?.sagId}`)).json()) as SagSvar;
    const kontrakt = sag.forloeb.find(({ id }) => id === tobias?.forloebId);
    const done = () => stops().then((all) => all.filter(({ gjort }) => gjort).map(({ titel }) => titel));
    const stuck = (await stops()).find(({ event }) => event === null);
    expect(await done()).toEqual([]);
    await birgitte.get(`/api/sager/${stuck?.sagId}`);
    expect(await done()).toEqual([stuck?.titel]);
    const payload = kontrakt?.handlinger.find(({ type }) => type === 'godkendOpsigelse')?.schema ?? [];
    const answer = await birgitte.post(
      `/api/forloeb/${tobias?.forloebId}/events`,
      {
        type: 'godkendOpsigelse',
        payload: Object.fromEntries(payload.map((felt) => [felt.navn, null])),
        version: kontrakt?.version,
      },
      { 'Idempotency-Key': 'rundturens-tredje' },
    );
    expect(answer.status).toBe(200);
    expect(await done()).toEqual([tobias?.titel, stuck?.titel]);
  });
});

/** Every mail, page by page; more pages than there can be mails are an endless list. */
async function allMails(limit: number): Promise<DemoMail[]> {
  const paged: DemoMail[] = [];
  for (let next: string | null = '', pages = 0; next !== null && pages < 100; pages += 1) {
    const page: Awaited<ReturnType<typeof mails>> = await mails(`limit=${limit}${next && `&before=${next}`}`);
    paged.push(...page.items);
    next = page.next;
  }
  return paged;
}

describe('the mailbox of the demo', () => {
  it('finds the mails of one person, and those about one sag', async () => {
    const items = await allMails(500);
    const [first] = items;
    const til = first?.til ?? '';
    expect((await mails(`til=${til}`)).items).toEqual(items.filter((m) => m.til === til).slice(0, 500));
    const sag = first?.sagsnummer.split(', ')[0] ?? '';
    const about = (await mails(`sag=${sag}`)).items;
    expect(about).toEqual(items.filter((m) => m.sagsnummer.split(', ').includes(sag)));
    expect((await mails(`sag=${sag}&til=${til}`)).items).toEqual(about.filter((m) => m.til === til));
    expect(await mails('sag=1999-1')).toEqual({ items: [], next: null });
  });

  it('goes on where a page ended', async () => {
    expect(await allMails(170)).toEqual(await allMails(500));
  });
});

describe('spol frem', () => {
  const go = async (who: string, to: object): Promise<Wound> => {
    const client = await demo.login(`${who}@sundkoebing.example`);
    const answer = await client.post('/api/demo/ur', to);
    expect(answer.status).toBe(200);
    return (await answer.json()) as Wound;
  };

  it('stops on the next day on which something happens, and says what', async () => {
    const { dato, haendelser, andres, mails: sent } = await go('birgitte', { naeste: true });
    expect(dato > '2026-02-12').toBe(true);
    expect(haendelser.length + andres + sent.length).toBeGreaterThan(0);
    expect(haendelser.every(({ dag }) => dag === dato)).toBe(true);
  });

  it('says what the clock did on the sager that one sees, how much beside, and how many mails went to whom', async () => {
    const before = new Set((await mails('')).items.map(({ id }) => id));
    const { haendelser, andres, mails: sent, dato } = await go('birgitte', { dato: '2026-03-02' });
    expect(dato).toBe('2026-03-02');
    expect(haendelser.map(({ hvad, dag }) => [dag, hvad])).toContainEqual(['2026-02-26', expect.any(String)]);
    expect(andres).toBe(0);
    const added = (await mails('')).items.filter(({ id }) => !before.has(id));
    expect(Object.fromEntries(sent.map(({ email, antal }) => [email, antal]))).toEqual(
      Object.fromEntries(
        DEMO_PERSONER.map(({ email }) => [email, added.filter(({ til }) => til === email).length] as const).filter(
          ([, antal]) => antal > 0,
        ),
      ),
    );
    for (const { at } of added) expect(datoI(instant(at)) <= '2026-03-02').toBe(true);
    // The administrator sees no sag: only that something happened.
    const susanne = await go('susanne', { dato: '2026-03-31' });
    expect(susanne.haendelser).toEqual([]);
    expect(susanne.andres).toBeGreaterThan(0);
  });
});
