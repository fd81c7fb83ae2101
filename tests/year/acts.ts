import type { ForloebId, PersonId } from '#machines/ids.ts';
import { type Dato, plusDage } from '#machines/kalender/dato.ts';
import { datoI } from '#machines/kalender/instant.ts';
import type { ArbejdeItem, ForloebSvar, HandlingSvar, ListeSvar, SagItem, SagSvar } from '#machines/svar.ts';
import type { Chance } from '#tests/crash/chance.ts';
import { AABNINGER, erForkert, samplesOf } from '#tests/support/samples/index.ts';
import type { VedAf } from '#tests/support/samples/sample.ts';
import { type Command, send, sendBoth } from './command.ts';
import { ALLE } from './people.ts';
import type { Watch } from './watch.ts';

/** What somebody wants to do with a forløb of a sag as he sees it. */
interface Wish {
  readonly who: PersonId;
  readonly sag: SagSvar;
  readonly f: ForloebSvar;
  readonly type: string;
  /** Fields that are otherwise than in the sample. */
  readonly over?: object;
  /** So many versions ago is what he saw. */
  readonly back?: number;
}

/** What people of the house do: what waits for them, what they may, what they may not, the same again, two at once. */
export class Acts {
  /** How often each kind of act was tried, by what came of it. */
  readonly done = new Map<string, number>();
  readonly #watch: Watch;
  readonly #chance: Chance;
  readonly #accepted: Command[] = [];
  #made = 0;
  #borgere = 0;

  constructor(watch: Watch, chance: Chance) {
    this.#watch = watch;
    this.#chance = chance;
  }

  /** One act of one person. */
  async one(): Promise<void> {
    const kind = this.#chance.next();
    if (kind < 0.5) return this.#mine();
    const who = this.#chance.pick(ALLE);
    if (kind < 0.64) return this.#something(who);
    if (kind < 0.68) return this.#outside();
    if (kind < 0.76) return this.#notice();
    if (kind < 0.82) return this.#forbidden(who);
    if (kind < 0.85) return this.#again();
    if (kind < 0.98) return this.#both();
    return this.#fromElsewhere();
  }

  /** A sag is opened for somebody new, or for somebody who is known. */
  async open(): Promise<void> {
    const type = this.#chance.next() < 0.6 ? 'opretSag' : 'registrerLoebendeKontrakt';
    const samples = AABNINGER.get(type) ?? new Map();
    const sample = this.#chance.pick([...samples.keys()].filter((name) => !erForkert(name)));
    const { borgerId: _, ...payload } = samples.get(sample)?.(this.#today()) ?? {};
    const known = this.#borgere > 2 && this.#chance.next() < 0.15;
    if (!known) this.#borgere += 1;
    const borger = borgerNo(known ? Math.ceil(this.#chance.next() * this.#borgere) : this.#borgere);
    const by = this.#chance.pick(['p-raadgiver', 'p-raadgiver-2'] as PersonId[]);
    const body = { type, ...payload, borger };
    const command = { by, key: this.#key(), path: '/api/sager', type, body, sag: null, forloeb: null };
    const { status, error } = await send(this.#watch, command);
    this.#watch.need(status === 201, `${type} (${sample}) was answered ${status}: ${error?.message}`);
    this.#note('åbner', status);
    if (status === 201) this.#accepted.push(command);
  }

  /** Names and numbers that must stand in no mail and no log. */
  get canaries(): readonly string[] {
    return Array.from({ length: this.#borgere }, (_, n) => borgerNo(n + 1)).flatMap(({ navn, cpr }) => [
      navn,
      cpr,
      cpr.replace('-', ''),
    ]);
  }

  /** What stands first on his list, mostly; where something is missing first, he goes the way that he is told. */
  async #mine(): Promise<void> {
    const who = this.#chance.pick(ALLE);
    const { items } = await this.#read<{ items: ArbejdeItem[] }>(who, '/api/mit-arbejde');
    const [first] = items;
    // Whoever has nothing to do leaves it to the next one.
    if (!first) return this.#chance.next() < 0.9 ? this.#mine() : this.#note('har intet', 0);
    const acts = items.filter(({ event }) => event !== null);
    const item = acts.length > 0 && this.#chance.next() < 0.8 ? this.#chance.pick(acts) : first;
    const sag = await this.#page(who, item.sag.id);
    const f = forloebIn(sag).find(({ id }) => id === item.forloebId);
    if (!f) return this.#watch.say(`${who} has ${item.label} on his list, and the page does not show it`);
    if (item.event === null) return this.#anyOf(who, sag, [f]);
    const h = f.handlinger.find(({ type }) => type === item.event);
    const barred = h?.reasons.find((r) => r.kode === 'notAllowed' && r.id !== 'graense');
    if (!h || barred)
      return this.#watch.say(
        `${who} has ${f.chart}.${item.event} on his list, and may not: ${barred?.tekst ?? 'no such act'}`,
      );
    if (h.allowed) return this.#do('mit arbejde', { who, sag, f, type: h.type });
    const ways = h.reasons.flatMap((r) => r.vej).map((vej) => wayTo(sag, f, vej));
    const way = ways.find((w) => w !== null);
    if (way) return this.#do('vejen dertil', { who, sag, f: way.f, type: way.h.type });
    this.#note('må vente', 0);
  }

  /** Anything that he may on a sag that he sees. */
  async #something(who: PersonId): Promise<void> {
    const { items } = await this.#read<ListeSvar<SagItem>>(who, '/api/sager?limit=50');
    if (items.length === 0) return this.#note('ser intet', 0);
    const sag = await this.#page(who, this.#chance.pick(items).id);
    return this.#anyOf(who, sag, forloebIn(sag));
  }

  async #anyOf(who: PersonId, sag: SagSvar, of: readonly ForloebSvar[]): Promise<void> {
    const possible = of.flatMap((f) => f.handlinger.filter((h) => h.allowed).map((h) => ({ f, h })));
    const weighed = possible.flatMap((one) => Array.from({ length: WEIGHT[one.h.gruppe] }, () => one));
    if (weighed.length === 0) return this.#note('kan intet', 0);
    const { f, h } = this.#chance.pick(weighed);
    return this.#do('noget tilladt', { who, sag, f, type: h.type });
  }

  /** A supplier or a citizen answers, and somebody who may writes it down. */
  async #outside(): Promise<void> {
    const waits = await this.#watch.house.db.kysely
      .selectFrom('arbejde')
      .select(['root_id', 'instance_id', 'event'])
      .where('hvem', 'in', ['leverandoer', 'borger'])
      .orderBy('since')
      .orderBy('id')
      .execute();
    if (waits.length === 0) return;
    const { root_id, instance_id, event } = this.#chance.pick(waits);
    return this.#whoever('svar udefra', root_id, instance_id, event);
  }

  /** Nobody waits for it: a kontrakt is ended, other terms are asked for, or a sag is put on hold for some days. */
  async #notice(): Promise<void> {
    const { chart, events } = this.#chance.pick(NOTICES);
    const forloeb = await this.#watch.house.db.kysely
      .selectFrom('instance')
      .innerJoin('sag', 'sag.id', 'instance.root_id')
      .select(['instance.root_id', 'instance.id'])
      .where('instance.chart', '=', chart)
      .where('instance.tilstand', 'not in', ['ophoert', 'bortfaldet', 'ophaevet', 'udloebet'])
      .where('sag.live', '=', 1)
      .orderBy('instance.id')
      .execute();
    if (forloeb.length === 0) return;
    const { root_id, id } = this.#chance.pick(forloeb);
    const soon = plusDage(this.#today(), 2 + Math.floor(this.#chance.next() * 12));
    const event = this.#chance.pick(events);
    return this.#whoever('varsel', root_id, id, event, DATES.get(event)?.(soon) ?? {});
  }

  async #whoever(
    kind: string,
    sagId: ForloebId,
    forloebId: ForloebId,
    event: string,
    over: object = {},
  ): Promise<void> {
    for (const who of ALLE) {
      const sag = await this.#page(who, sagId, true);
      const f = sag && forloebIn(sag).find(({ id }) => id === forloebId);
      const h = f?.handlinger.find((one) => one.type === event && one.allowed);
      if (sag && f && h) return this.#do(kind, { who, sag, f, type: h.type, over });
    }
  }

  /** What the page says no to, what only the clock sends, what nobody knows, and what was seen too long ago. */
  async #forbidden(who: PersonId): Promise<void> {
    const { items } = await this.#read<ListeSvar<SagItem>>(who, '/api/sager?limit=50');
    if (items.length === 0) return;
    const sag = await this.#page(who, this.#chance.pick(items).id);
    const f = this.#chance.pick(forloebIn(sag));
    const no = f.handlinger.filter((h) => !h.allowed);
    const kind = this.#chance.next();
    const [type, back] =
      kind < 0.6 && no.length > 0
        ? [this.#chance.pick(no).type, 0]
        : kind < 0.75
          ? [this.#chance.pick(NEVER_BY_HAND), 0]
          : [f.handlinger.length > 0 ? this.#chance.pick(f.handlinger).type : 'notat', 1];
    const [sample = ''] = samplesOf(f.chart, type).keys();
    const command = await this.#command({ who, sag, f, type, back }, sample);
    const { status, error } = await send(this.#watch, command);
    this.#note('forbudt', status);
    this.#watch.need(status >= 400, `${f.chart}.${type} by ${who} was refused by the page, and answered ${status}`);
    const page = no.find((h) => h.type === type);
    const told = new Set((error?.reasons ?? []).map((r) => r.id));
    // Whether he may at all may hang on what he wrote; then nothing else is told.
    const missing = status === 403 ? [] : (page?.reasons.filter((r) => !told.has(r.id)) ?? []);
    this.#watch.need(
      back === 1 || missing.length === 0,
      `${f.chart}.${type}: the page says ${missing.map((r) => r.id).join()}, the answer ${[...told].join()}`,
    );
  }

  /** An old request once more is answered as it was, and does nothing. */
  async #again(): Promise<void> {
    if (this.#accepted.length === 0) return;
    const command =
      this.#accepted[Math.floor(this.#accepted.length * (1 - this.#chance.next() ** 2 / 2))] ?? this.#accepted[0];
    if (!command) return;
    const { path, body, key, by } = command;
    const res = await (await this.#watch.house.client(by)).post(path, body, { 'Idempotency-Key': key });
    this.#note('samme igen', res.status);
    // Whoever no longer sees the sag is not shown it again.
    this.#watch.need([200, 201, 404].includes(res.status), `${command.type} once more was answered ${res.status}`);
    const rows = await this.#watch.look(`${command.type} once more`);
    this.#watch.need(rows.length === 0, `${command.type} once more happened again`);
  }

  /** Two at the same moment: at one forløb, of whom one wins, or at two sager, which share a commit. */
  async #both(): Promise<void> {
    const [one, other] = [this.#chance.pick(ALLE), this.#chance.pick(ALLE)];
    const first = await this.#anything(one, null);
    if (!first) return;
    const second = await this.#anything(other, this.#chance.next() < 0.4 ? first : null);
    if (!second) return;
    const answers = await sendBoth(this.#watch, [first, second]);
    for (const [n, { status }] of answers.entries()) {
      this.#note('to på en gang', status);
      const command = [first, second][n];
      if (status < 300 && command) this.#accepted.push(command);
    }
    const together = first.forloeb === second.forloeb && answers.every(({ status }) => status < 300);
    this.#watch.need(!together, `${first.type} and ${second.type} were both accepted at one version`);
  }

  async #anything(who: PersonId, beside: Command | null): Promise<Command | null> {
    const sagId = beside?.sag ?? (await this.#anySag(who));
    const sag = sagId && (await this.#page(who, sagId, true));
    if (!sag) return null;
    const of = forloebIn(sag).filter((f) => beside === null || f.id === beside.forloeb);
    const possible = of.flatMap((f) => f.handlinger.filter((h) => h.allowed).map((h) => ({ f, h })));
    if (possible.length === 0) return null;
    const { f, h } = this.#chance.pick(possible);
    const [sample = ''] = goodSamples(f.chart, h.type);
    return this.#command({ who, sag, f, type: h.type }, sample);
  }

  async #anySag(who: PersonId): Promise<ForloebId | null> {
    const { items } = await this.#read<ListeSvar<SagItem>>(who, '/api/sager?limit=50');
    return items.length === 0 ? null : this.#chance.pick(items).id;
  }

  /** For somebody of another kommune nothing is there. */
  async #fromElsewhere(): Promise<void> {
    const { house } = this.#watch;
    const rows = await house.db.kysely.selectFrom('instance').select(['id', 'root_id']).orderBy('id').execute();
    if (rows.length === 0) return;
    const { id, root_id } = this.#chance.pick(rows);
    const client = await house.client(house.stranger.id);
    const body = { type: 'notat', payload: { tekst: 'Fremmed' }, version: 1 };
    const answers = [
      await client.get(`/api/sager/${root_id}`),
      await client.post(`/api/forloeb/${id}/events`, body, { 'Idempotency-Key': this.#key() }),
    ];
    for (const { status } of answers) {
      this.#note('udefra', status);
      this.#watch.need(status === 404, `somebody of another kommune was answered ${status}`);
    }
    const moved = await this.#watch.look('somebody of another kommune');
    this.#watch.need(moved.length === 0, 'somebody of another kommune moved something');
  }

  /** Does what the page says he may: then only what he wrote can be wrong, or over his limit. */
  async #do(kind: string, wish: Wish): Promise<void> {
    const { who, f, type } = wish;
    for (const sample of this.#shuffled(goodSamples(f.chart, type)).slice(0, 3)) {
      const command = await this.#command(wish, sample);
      const { status, error } = await send(this.#watch, command);
      this.#note(kind, status);
      if (status < 300) {
        this.#accepted.push(command);
        return;
      }
      const honest = (error?.reasons ?? []).every((r) => r.felt !== null || r.id === 'graense');
      this.#watch.need(
        honest && status !== 404,
        `${f.chart}.${type} (${sample}) by ${who}: the page says yes, the answer is ${status} ${error?.reasons?.map((r) => r.id).join()}`,
      );
    }
  }

  /** The payload of a sample, made of what the forløb knows as it is stored. */
  async #command({ who, sag, f, type, over = {}, back = 0 }: Wish, sample: string): Promise<Command> {
    const rows = await this.#watch.house.db.kysely
      .selectFrom('instance')
      .selectAll()
      .where('root_id', '=', sag.id)
      .execute();
    const facts = (id: ForloebId): unknown => JSON.parse(rows.find((row) => row.id === id)?.facts ?? 'null');
    const ved = { facts: facts(f.id), today: this.#today(), sag: facts(sag.id) } as VedAf<never>;
    const payload = { ...samplesOf(f.chart, type).get(sample)?.(ved), ...over };
    return {
      by: who,
      key: this.#key(),
      path: `/api/forloeb/${f.id}/events`,
      type,
      body: { type, payload, version: Math.max(f.version - back, 0) },
      sag: sag.id,
      forloeb: f.id,
    };
  }

  async #page(who: PersonId, id: ForloebId): Promise<SagSvar>;
  async #page(who: PersonId, id: ForloebId, perhaps: true): Promise<SagSvar | null>;
  async #page(who: PersonId, id: ForloebId, perhaps = false): Promise<SagSvar | null> {
    const res = await (await this.#watch.house.client(who)).get(`/api/sager/${id}`);
    if (res.status === 404 && perhaps) return null;
    if (res.status !== 200) throw new Error(`${who} was answered ${res.status} by sag ${id}`);
    return (await res.json()) as SagSvar;
  }

  async #read<T>(who: PersonId, path: string): Promise<T> {
    const res = await (await this.#watch.house.client(who)).get(path);
    if (res.status !== 200) throw new Error(`${who} was answered ${res.status} by ${path}`);
    return (await res.json()) as T;
  }

  /** The most ordinary sample first, mostly. */
  #shuffled(samples: readonly string[]): readonly string[] {
    const [first, ...rest] = samples;
    if (first === undefined) return [];
    const at = Math.floor(this.#chance.next() * rest.length);
    const turned = [...rest.slice(at), ...rest.slice(0, at)];
    return this.#chance.next() < 0.7 ? [first, ...turned] : [...turned, first];
  }

  #key(): string {
    this.#made += 1;
    return `aar-${this.#watch.house.seed}-kommando-${this.#made}`;
  }

  #today = () => datoI(this.#watch.house.clock.now());

  #note(kind: string, status: number): void {
    const what = status === 0 ? kind : `${kind} ${status}`;
    this.done.set(what, (this.done.get(what) ?? 0) + 1);
  }
}

const WEIGHT = { frem: 8, registrer: 5, altid: 1, tilbage: 1, afslut: 1 } as const;

const NOTICES = [
  { chart: 'kontrakt', events: ['aftalOphoer'] },
  { chart: 'kontrakt', events: ['modtagOpsigelse', 'anmodOmGenforhandling'] },
  { chart: 'indkoebssag', events: ['saetPaaVent'] },
] as const;

/** Soon, so that the clock has something to do. */
const DATES: ReadonlyMap<string, (dag: Dato) => object> = new Map<string, (dag: Dato) => object>([
  ['aftalOphoer', (dag: Dato) => ({ slutdato: dag, sidsteBetalingsdag: dag })],
  ['saetPaaVent', (dag: Dato) => ({ til: dag })],
]);

const NEVER_BY_HAND = ['genberegnFrister', 'frist.slut.naaet', 'kontraktOphoert', '__proto__', 'xstate.init'];

const forloebIn = (sag: SagSvar): readonly ForloebSvar[] => [sag, ...sag.forloeb];

const goodSamples = (chart: string, type: string): readonly string[] =>
  [...samplesOf(chart, type).keys()].filter((name) => !erForkert(name));

/** The act that a way names, where it can be done: of this forløb, or as `chart.event` of another that lives. */
function wayTo(sag: SagSvar, f: ForloebSvar, vej: string): { f: ForloebSvar; h: HandlingSvar } | null {
  const [chart, event] = vej.split('.');
  const other = forloebIn(sag).findLast((one) => one.chart === chart && one.lever);
  const [where, type] = event !== undefined && other ? [other, event] : [f, vej];
  const h = where.handlinger.find((one) => one.type === type && one.allowed);
  return h ? { f: where, h } : null;
}

/** Nobody's numbers: a day above 60 is a replacement number. */
function borgerNo(n: number): { navn: string; cpr: string } {
  const two = (of: number) => String(of).padStart(2, '0');
  const dag = 61 + (n % 28);
  const maaned = 1 + (Math.floor(n / 28) % 12);
  return { navn: `Kanarie${n} Fugleborg${n}`, cpr: `${two(dag)}${two(maaned)}90-${String(1000 + n).padStart(4, '0')}` };
}
