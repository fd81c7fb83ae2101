import { randomUUID } from 'node:crypto';
import type { EmneId, ForloebId, PersonId } from '#machines/ids.ts';
import { plusDage } from '#machines/kalender/dato.ts';
import { datoI, instant } from '#machines/kalender/instant.ts';
import type { SagSvar } from '#machines/svar.ts';
import type { Chance } from './chance.ts';
import type { Ground } from './ground.ts';

/** Something that a person sent. Its `mark` stands in what was written, so that the history can be asked for it. */
export interface Act {
  readonly key: string;
  readonly path: string;
  readonly by: PersonId;
  readonly mark: string;
  /** Null opens a sag. */
  readonly sagId: ForloebId | null;
  /** The sag, or the child that it was sent to. */
  readonly forloebId: ForloebId | null;
  /** What else follows from it, as `chart.event`; all of it or nothing. */
  readonly foelger: readonly string[];
  readonly type: string;
  readonly version: number;
  readonly body: string;
}

/** Sends one request after the other, until the server does not answer any more. */
export class Caseworker {
  /** What was answered yes, and is to be found exactly once. */
  readonly accepted: Act[] = [];
  /** What was answered no, and is to be found nowhere. */
  readonly refused: Act[] = [];
  /** Answers of the 5xx kind, which are as unknown as none. */
  unclear = 0;
  /** Requests that the server fell silent in. */
  unknown = 0;
  /** Old keys that were sent once more and answered as before. */
  repeats = 0;
  /** When the last answer came. */
  answeredAt = 0;
  #open: Act | null = null;
  #answered: () => void = () => undefined;

  readonly #who: Ground['people'][number];
  readonly #ground: Ground;
  readonly #chance: Chance;
  readonly #versions: Map<ForloebId, number>;
  /** The sager that are mostly this person's; now and then two meet at one. */
  readonly #own: Ground['sager'];

  constructor(ground: Ground, who: Ground['people'][number], chance: Chance) {
    this.#ground = ground;
    this.#who = who;
    this.#chance = chance;
    this.#own = ground.sager.filter((_, n) => n % ground.people.length === ground.people.indexOf(who));
    this.#versions = new Map(
      ground.sager.flatMap((sag) => [sag, ...Object.values(sag.boern ?? {})]).map(({ id, version }) => [id, version]),
    );
  }

  /** What was sent and never answered. */
  get pending(): readonly Act[] {
    return this.#open ? [this.#open] : [];
  }

  nextAnswer(): Promise<void> {
    return new Promise((resolve) => {
      this.#answered = resolve;
    });
  }

  /** Works until the connection breaks. What was under way then is kept, and sent again first of all. */
  async workUntilCut(base: string): Promise<void> {
    while (await this.#one(base));
  }

  /** Asks again, with the same key, what was never answered. */
  async settle(base: string): Promise<void> {
    for (let tries = 0; this.#open; tries++)
      if (tries > 20 || !(await this.#send(base, this.#open))) throw new Error('the server does not answer for good');
  }

  #one(base: string): Promise<boolean> {
    if (this.#open) return this.#send(base, this.#open);
    if (this.accepted.length > 0 && this.#chance.next() < 0.1)
      return this.#repeat(base, this.#chance.pick(this.accepted));
    return this.#send(base, this.#chance.next() < 0.03 ? this.#opening() : this.#event());
  }

  async #send(base: string, act: Act): Promise<boolean> {
    this.#open = act;
    const status = await this.#post(base, act);
    if (status === null || status >= 500) {
      if (status === null) this.unknown += 1;
      else this.unclear += 1;
      return status !== null;
    }
    this.#open = null;
    if (status < 300) this.accepted.push(act);
    else if (status === 409) this.refused.push(act);
    else throw new Error(`${act.type} was answered ${status}`);
    if (status < 300 && act.forloebId && act.foelger.length === 0) this.#versions.set(act.forloebId, act.version + 1);
    // What followed, or what somebody else did, moved more than this one.
    else if (act.sagId) await this.#look(base, act.sagId);
    return true;
  }

  /** An old key once more is answered as it was, whatever has happened since. */
  async #repeat(base: string, act: Act): Promise<boolean> {
    const status = await this.#post(base, act);
    if (status === null) return false;
    if (status >= 300 && status < 500) throw new Error(`an accepted ${act.type} was answered ${status} when repeated`);
    this.repeats += 1;
    return true;
  }

  /** The status, or null when there was no answer. */
  async #post(base: string, { path, key, body }: Act): Promise<number | null> {
    try {
      const headers = { 'Content-Type': 'application/json', Cookie: this.#who.cookie, 'Idempotency-Key': key };
      const res = await fetch(`${base}${path}`, { method: 'POST', headers, body });
      // The status is the answer; what comes after it may be cut off.
      await res.arrayBuffer().catch(() => undefined);
      this.answeredAt = performance.now();
      this.#answered();
      return res.status;
    } catch {
      return null;
    }
  }

  /** Reads the sag anew; without an answer the versions stay as they were. */
  async #look(base: string, id: ForloebId): Promise<void> {
    try {
      const res = await fetch(`${base}/api/sager/${id}`, { headers: { Cookie: this.#who.cookie } });
      if (res.status !== 200) return;
      const sag = (await res.json()) as SagSvar;
      for (const f of [sag, ...sag.forloeb]) this.#versions.set(f.id, f.version);
    } catch {
      // Cut off: the next conflict makes it look again.
    }
  }

  #opening(): Act {
    const mark = randomUUID();
    const day = today();
    const body = {
      paragraffer: ['par108'],
      team: this.#ground.team,
      ansoegningModtaget: day,
      oensketStart: plusDage(day, 60),
      handlekommune: '259',
      betalingskommune: '259',
      borger: { navn: `Fiktiv ${mark}`, cpr: cprOf(this.#chance) },
    };
    const none = { sagId: null, forloebId: null, foelger: [] };
    return this.#act({ path: '/api/sager', mark, ...none, type: 'opretSag', version: 0, body });
  }

  #event(): Act {
    const sag = this.#chance.pick(this.#chance.next() < 0.2 ? this.#ground.sager : this.#own);
    const mark = randomUUID();
    const { paa, type, payload, foelger = [] } = this.#chance.pick(sag.boern ? HELP : MARKET)(mark, sag.kandidatId);
    const forloebId = (paa && sag.boern?.[paa].id) ?? sag.id;
    const version = this.#versions.get(forloebId) ?? 1;
    const body = { type, payload, version };
    const where = { path: `/api/forloeb/${forloebId}/events`, sagId: sag.id, forloebId, foelger };
    return this.#act({ ...where, mark, type, version, body });
  }

  #act({ body, ...act }: Omit<Act, 'key' | 'by' | 'body'> & { body: object }): Act {
    return { ...act, key: randomUUID(), by: this.#who.id, body: JSON.stringify(body) };
  }
}

type Make = (
  mark: string,
  kandidatId: EmneId,
) => {
  /** Which child it is sent to; else the sag. */
  readonly paa?: 'kontrakt' | 'opfoelgning';
  readonly type: string;
  readonly payload: object;
  readonly foelger?: readonly string[];
};

const today = () => datoI(instant(new Date().toISOString()));

const notat: Make = (tekst) => ({ type: 'notat', payload: { tekst } });
const paaVent = (begrundelse: string) => ({
  type: 'saetPaaVent',
  payload: { til: plusDage(today(), 14), aarsag: 'afventerBorger', begrundelse },
});

const MARKET: readonly Make[] = [
  notat,
  paaVent,
  (referat, kandidatId) => ({
    type: 'registrerKontakt',
    payload: { kandidatId, dato: today(), kanal: 'telefon', resultat: 'ledigPlads', kontaktperson: null, referat },
  }),
  (indtryk, kandidatId) => ({
    type: 'registrerBesoeg',
    payload: { kandidatId, dato: today(), deltagere: ['borger'], indtryk, borgersUdsagn: null },
  }),
  (indsatsformaal) => ({
    type: 'gemKravspecifikation',
    payload: {
      paragraffer: ['par108'],
      gaeldendeFra: null,
      start: null,
      slutdato: null,
      revurderesDato: null,
      indsatsformaal,
      ydelser: [],
      saerligeKrav: [],
      geografi: null,
    },
  }),
];

/** Acts of one forløb, and acts that move several: the sag's hold, and a request that opens a genforhandling. */
const HELP: readonly Make[] = [
  notat,
  (mark) => ({ ...paaVent(mark), foelger: ['kontrakt.sagPaaVent', 'opfoelgning.sagPaaVent'] }),
  (tekst) => ({ paa: 'kontrakt', type: 'notat', payload: { tekst } }),
  (henvendelsen) => ({
    paa: 'kontrakt',
    type: 'anmodOmGenforhandling',
    payload: {
      fra: 'leverandoer',
      art: 'pris',
      henvendelse: today(),
      kanal: 'telefon',
      henvendelsen,
      kontaktperson: null,
    },
    foelger: ['genforhandling.anmod', 'indkoebssag.genforhandlingAabnet'],
  }),
  (hvad) => ({
    paa: 'opfoelgning',
    type: 'kontakt',
    payload: { dato: today(), med: ['borger'], naeste: null, hvad },
  }),
];

/** A number that is well formed and nobody's: days above 60 are replacement numbers. */
function cprOf(chance: Chance): string {
  const two = (low: number, high: number) => String(Math.floor(chance.between(low, high))).padStart(2, '0');
  return `${two(61, 88)}${two(1, 13)}90${two(10, 39)}${two(10, 99)}`;
}
