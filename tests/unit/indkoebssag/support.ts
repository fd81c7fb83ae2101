import type { Forloeb } from '#machines/chart.ts';
import { decide, type Move } from '#machines/decide.ts';
import type { FoldRow } from '#machines/fold.ts';
import type { Frist } from '#machines/frist.ts';
import type { EmneId, ForloebId, MoedeId, PersonId, TeamId, TilbudId } from '#machines/ids.ts';
import type { Ev, EventNavn, Payload } from '#machines/indkoebssag/events.ts';
import type { Facts } from '#machines/indkoebssag/facts.ts';
import { indkoebssag } from '#machines/indkoebssag/index.ts';
import { type Dato, dato, plusDage } from '#machines/kalender/dato.ts';
import { instantAtStartOf } from '#machines/kalender/instant.ts';
import type { Opslag, TilbudOpslag } from '#machines/opslag.ts';
import { PRESETS } from '#machines/presets/presets.ts';
import type { Switches } from '#machines/presets/switches.ts';
import type { Reason } from '#machines/refusal.ts';
import { type FrosneRegler, type Parametre, STANDARD_PARAMETRE } from '#machines/regler.ts';
import { PAYLOADS } from './payloads.ts';

export interface Aabnet {
  readonly today?: Dato;
  readonly switches?: Partial<Switches>;
  readonly parametre?: Partial<Parametre>;
  readonly aabning?: EventNavn;
  readonly payload?: Readonly<Record<string, unknown>>;
}

/** A purchase in the hands of a test: `medForhandler`, opened on Monday 5 January 2026, all else by default. */
export function aSag({
  today = dato('2026-01-05'),
  switches = {},
  parametre = {},
  aabning = 'opretSag',
  payload = {},
}: Aabnet = {}): Sag {
  return new Sag(reglerOf(switches, parametre), today).open(aabning, payload);
}

export const reglerOf = (switches: Partial<Switches>, parametre: Partial<Parametre> = {}): FrosneRegler => ({
  indstillingVersion: 1,
  preset: 'medForhandler',
  presetVersion: 1,
  switches: { ...(PRESETS.get('medForhandler')?.switches as Switches), ...switches },
  parametre: { ...STANDARD_PARAMETRE, ...parametre },
});

/** The register of the tests: a private tilbud that is approved, and one that is not. */
export const TILBUD: ReadonlyMap<string, TilbudOpslag> = new Map(
  (['bakken', 'engen', 'uprovet'] as const).map((id) => [
    id,
    {
      id: id as string as TilbudId,
      navn: { bakken: 'Bakken', engen: 'Engen', uprovet: 'Uprøvet' }[id],
      leverandoer: 'Omsorg ApS',
      driftsform: 'privat',
      paragraffer: ['par107', 'par108'],
      godkendt: id !== 'uprovet',
    },
  ]),
);

export class Sag {
  forloeb: Forloeb | null = null;
  /** What is stored of it, oldest first. */
  readonly rows: FoldRow[] = [];
  seq = 0;
  lukkedage: ReadonlySet<Dato> = new Set();
  naesteMoede: Dato | null;
  readonly regler: FrosneRegler;
  today: Dato;

  constructor(regler: FrosneRegler, today: Dato) {
    this.regler = regler;
    this.today = today;
    this.naesteMoede = plusDage(today, 15);
  }

  get facts(): Facts {
    // What this chart's own reducer made.
    return this.forloeb?.facts as Facts;
  }

  get tilstand(): string {
    return this.forloeb?.tilstand ?? 'ny';
  }

  open(aabning: EventNavn, payload: Readonly<Record<string, unknown>>): this {
    const move = this.decide(aabning, payload);
    if (!move.ok) throw new Error(`${aabning}: ${move.reasons.map((r) => `${r.felt ?? ''} ${r.tekst}`).join(' ')}`);
    return this.take(move);
  }

  /** Does it, or throws with the reasons. Fields that are not named have the default of `payloads.ts`. */
  goer<E extends EventNavn>(event: E, payload: Partial<Payload<E>> = {}): this {
    return this.open(event, payload);
  }

  /** What another forløb of the sag tells it, with what that carries. */
  hoerer<E extends EventNavn>(event: E, ...medfoert: Ev<E>['medfoert'] extends null ? [] : [Ev<E>['medfoert']]): this {
    return this.open(event, medfoert.length ? { medfoert: medfoert[0] } : {});
  }

  /** Tries it; the reasons why not, or none. */
  proev<E extends EventNavn>(event: E, payload: Partial<Payload<E>> = {}): readonly Reason[] {
    const move = this.decide(event, payload);
    return move.ok ? [] : move.reasons;
  }

  den(day: string): this {
    this.today = dato(day);
    return this;
  }

  frister(): readonly Frist[] {
    return indkoebssag.frister(this.tilstand, this.facts, { ...this.regler, lukkedage: this.lukkedage });
  }

  frist(regel: string): Frist | null {
    return this.frister().find((f) => f.regel === regel) ?? null;
  }

  /** What is waited for, as `event` of each entry that counts. */
  venter(): readonly string[] {
    return indkoebssag.venterPaa(this.tilstand, this.facts).map((v) => v.event);
  }

  private decide(type: EventNavn, payload: Readonly<Record<string, unknown>>) {
    const flat = { ...PAYLOADS[type]({ facts: this.facts, today: this.today }), ...payload };
    return decide(
      indkoebssag,
      this.forloeb,
      {
        type,
        payload: flat,
        // Who may is the policy table's subject; here events come as if an arrow sent them.
        afsender: { art: 'foelger', personId: 'raadgiver' as PersonId, paaVegneAf: null },
        id: `e${this.seq + 1}` as EmneId,
        seq: this.seq + 1,
        now: instantAtStartOf(this.today),
        today: this.today,
        opslag: this.opslag(type, new Map<string, unknown>(Object.entries(flat))),
        lukkedage: this.lukkedage,
        version: null,
      },
      {
        tilknytning: {
          sagId: 'sag' as ForloebId,
          teamId: 'team' as TeamId,
          tildelt: {},
          dagsorden: null,
          forhandlereSerAlle: false,
          lederUdefra: null,
        },
        switches: this.regler.switches,
        digest: (text) => `sha-${text.length}`,
      },
    );
  }

  private take(move: Move): this {
    this.seq += 1;
    this.rows.push({ event: move.event, til: move.til, arvet: null });
    this.forloeb = {
      id: 'sag' as ForloebId,
      rootId: 'sag' as ForloebId,
      chart: indkoebssag,
      version: this.seq,
      tilstand: move.til,
      facts: move.facts,
      gjort: move.gjort,
    };
    return this;
  }

  private opslag(type: EventNavn, flat: ReadonlyMap<string, unknown>): Opslag {
    const wanted = indkoebssag.events.get(type)?.opslag ?? [];
    const all: Opslag = {
      tilbud: TILBUD.get(String(flat.get('tilbudId'))) ?? null,
      moede: { id: 'moede' as MoedeId, dato: this.naesteMoede ?? this.today },
      person:
        typeof flat.get('personId') === 'string'
          ? {
              id: flat.get('personId') as PersonId,
              roller: [String(flat.get('personId')) === 'forhandler' ? 'kontraktforhandler' : 'leder'],
              teams: [],
              beloebsgraense: null,
            }
          : null,
      team: { id: 'team' as TeamId },
      indstillinger: {
        regler: this.regler,
        naesteMoede: this.naesteMoede === null ? null : { id: 'moede' as MoedeId, dato: this.naesteMoede },
      },
    };
    return Object.fromEntries(wanted.map((navn) => [navn, all[navn] ?? null]));
  }
}

/** The ordinary way, as far as it is wanted; each step with its default payload. */
const VEJEN: readonly (readonly [string, readonly EventNavn[]])[] = [
  ['behov', []],
  ['markedsafsoegning', ['beskrivBehov', 'gemKravspecifikation', 'startMarkedsafsoegning', 'tilfoejKandidat']],
  ['prisforhandling', ['startPrisforhandling']],
  ['visitation.indstillet', ['registrerPristilbud', 'foreslaaPris', 'accepterPris', 'indstil']],
  ['visitation.paaDagsorden', ['saetPaaDagsorden']],
  ['bestilling', ['godkend']],
  ['indsatsIGang', ['faerdiggoerBestilling', 'aftalIndflytning', 'registrerIndflytning']],
];

/** A sag that has come the ordinary way to a leaf. */
export function sagI(leaf: string, aabnet: Aabnet = {}): Sag {
  const sag = aSag(aabnet);
  for (const [til, events] of VEJEN) {
    for (const e of events) sag.goer(e);
    if (til === leaf) return sag;
  }
  throw new Error(`the ordinary way does not lead to ${leaf}`);
}
