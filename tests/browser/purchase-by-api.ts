import { randomUUID } from 'node:crypto';
import type { Facts } from '#machines/indkoebssag/facts.ts';
import type { SagSvar } from '#machines/svar.ts';
import { type Hvem, PASSWORD, PERSONER } from '#server/demo/personer.ts';
import type { Handling, SagNu } from '#server/demo/stories/story.ts';

/* What lies before a test is done by the same people over HTTP, each on its own day. */

/** Someone logged in at the demo without a browser. */
export class Caller {
  private readonly origin: string;
  private readonly cookie: string;

  private constructor(origin: string, cookie: string) {
    this.origin = origin;
    this.cookie = cookie;
  }

  static async as(origin: string, hvem: Hvem): Promise<Caller> {
    const body = JSON.stringify({ email: PERSONER[hvem].email, password: PASSWORD });
    const res = await fetch(`${origin}/api/login`, { method: 'POST', body, headers: JSON_BODY });
    return new Caller(origin, (res.headers.get('set-cookie') ?? '').split(';')[0] ?? '');
  }

  /** The answer to what must be accepted, of the shape that the caller knows. */
  async ask<T>(path: string, body?: object): Promise<T> {
    const res = await fetch(this.origin + path, {
      method: body ? 'POST' : 'GET',
      headers: { ...JSON_BODY, cookie: this.cookie, 'Idempotency-Key': randomUUID() },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!res.ok) throw new Error(`${path} was answered ${res.status}: ${await res.text()}`);
    return (await res.json()) as T;
  }
}

const JSON_BODY = { 'content-type': 'application/json' };

/** Does the steps of a story one after another, moving the demo's date on to the day of each; the sag as it then is. */
export async function tell(
  origin: string,
  borger: { readonly navn: string; readonly cpr: string },
  handlinger: readonly Handling[],
): Promise<SagSvar> {
  const callers = new Map<Hvem, Caller>();
  let register: Register | null = null;
  let sag: SagSvar | null = null;
  for (const { dag, hvem, type, payload } of handlinger) {
    const caller = callers.get(hvem) ?? (await Caller.as(origin, hvem));
    callers.set(hvem, caller);
    register ??= await readRegister(caller);
    if ((await caller.ask<{ dato: string }>('/api/me')).dato < dag) await caller.ask('/api/demo/ur', { dato: dag });
    const facts = sag?.facts as Facts | undefined;
    const written = payload(sagNu(register, facts ?? null), facts);
    sag = sag
      ? await caller.ask<SagSvar>(`/api/forloeb/${sag.id}/events`, { type, payload: written, version: sag.version })
      : await caller.ask<SagSvar>('/api/sager', { type, borger, ...written });
  }
  if (!sag) throw new Error('the story is empty');
  return sag;
}

interface Register {
  readonly teams: ReadonlyMap<string, string>;
  readonly personer: ReadonlyMap<string, string>;
  readonly tilbud: ReadonlyMap<string, string>;
  readonly moeder: ReadonlyMap<string, string>;
}

async function readRegister(caller: Caller): Promise<Register> {
  const rows = async (path: string, navn: string) => {
    const { items } = await caller.ask<{ items: readonly Record<string, string>[] }>(path);
    return new Map(items.map((row) => [row[navn] ?? '', row['id'] ?? '']));
  };
  return {
    teams: await rows('/api/teams', 'navn'),
    personer: await rows('/api/personer', 'navn'),
    tilbud: await rows('/api/tilbud', 'navn'),
    moeder: await rows('/api/moeder', 'dato'),
  };
}

function sagNu({ teams, personer, tilbud, moeder }: Register, facts: Facts | null): SagNu {
  const kandidat: SagNu['kandidat'] = (navn) => found(facts?.kandidater.findLast((k) => k.navn === navn)?.id);
  return {
    team: (navn) => found(teams.get(navn)),
    person: (hvem) => found(personer.get(PERSONER[hvem].navn)),
    tilbud: (navn) => found(tilbud.get(navn)),
    moede: (dag) => found(moeder.get(dag)),
    kandidat,
    pristilbud: (navn) => found(facts?.pristilbud.findLast((p) => p.kandidatId === kandidat(navn))?.id),
    videregivelse: (navn) => found(facts?.videregivelser.findLast((v) => v.kandidatId === kandidat(navn))?.id),
  };
}

function found<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the story names what is not there');
  return value;
}
