import type { Actor, Afsender } from '#machines/actor.ts';
import type { Forloeb, Gjort } from '#machines/chart.ts';
import { decide } from '#machines/decide.ts';
import type { Frist } from '#machines/frist.ts';
import type { EventNavn, Payload } from '#machines/genforhandling/events.ts';
import type { Facts } from '#machines/genforhandling/facts.ts';
import { genforhandling } from '#machines/genforhandling/index.ts';
import type { GenforhandlingMedfoert, VilkaarAendretMedfoert } from '#machines/genforhandling/medfoert.ts';
import type { EmneId, ForloebId, PersonId, TeamId } from '#machines/ids.ts';
import { type Dato, dato } from '#machines/kalender/dato.ts';
import { instantAtStartOf } from '#machines/kalender/instant.ts';
import type { Kontraktlinje } from '#machines/kontraktlinje.ts';
import { PRESETS } from '#machines/presets/presets.ts';
import type { Switches } from '#machines/presets/switches.ts';
import type { Reason } from '#machines/refusal.ts';
import { type Parametre, STANDARD_PARAMETRE } from '#machines/regler.ts';
import { doegnlinje, PAYLOADS } from './payloads.ts';

export interface Aabnet {
  readonly parametre?: Partial<Parametre>;
  readonly medfoert?: Partial<GenforhandlingMedfoert>;
}

const SWITCHES = PRESETS.get('medForhandler')?.switches as Switches;

/** The supplier asks on Friday 30 January 2026, § 107 at 2.450,00 kr. a day, without rammeaftale; all else by default. */
export function anmodet(henvendelse = '2026-01-30', { parametre = {}, medfoert = {} }: Aabnet = {}): Genforhandling {
  const linjer = medfoert.linjer ?? [doegnlinje(2_450)];
  return new Genforhandling({ ...STANDARD_PARAMETRE, ...parametre }, dato(henvendelse)).open({
    sagId: 'sag' as ForloebId,
    kontraktId: 'kontrakt' as ForloebId,
    fra: 'leverandoer',
    art: 'pris',
    henvendelse: dato(henvendelse),
    kanal: 'sikkerMail',
    forhandler: 'ja',
    variant: 'udenRammeaftale',
    raekkefoelge: 'fri',
    linjer,
    priser: [{ fra: null, linjer, aarsprisOere: null, seq: 1 }],
    aarsprisOere: null,
    paragraffer: ['par107'],
    timerPrUge: null,
    leverandoernavn: 'Omsorg ApS',
    ...medfoert,
  });
}

export class Genforhandling {
  forloeb: Forloeb | null = null;
  seq = 0;
  lukkedage: ReadonlySet<Dato> = new Set();
  readonly parametre: Parametre;
  today: Dato;

  constructor(parametre: Parametre, today: Dato) {
    this.parametre = parametre;
    this.today = today;
  }

  get facts(): Facts {
    // What this chart's own reducer made.
    return this.forloeb?.facts as Facts;
  }

  get tilstand(): string {
    return this.forloeb?.tilstand ?? 'ny';
  }

  open(medfoert: GenforhandlingMedfoert): this {
    return this.send('anmod', { medfoert });
  }

  /** Does it, or throws with the reasons. Fields that are not named have the default of `payloads.ts`. */
  goer<E extends keyof typeof PAYLOADS>(event: E, payload: Partial<Payload<E>> = {}): this {
    return this.send(event, this.flat(event, payload));
  }

  /** The kontrakt tells that its prices have become these; the last are its lines. */
  vilkaarAendret(
    ved: VilkaarAendretMedfoert['ved'],
    priser: readonly (readonly [fra: string | null, linjer: readonly Kontraktlinje[]])[],
    andet: Partial<VilkaarAendretMedfoert> = {},
  ): this {
    const straekninger = priser.map(([fra, linjer]) => ({
      fra: fra === null ? null : dato(fra),
      linjer,
      aarsprisOere: null,
      seq: 1,
    }));
    const { kontraktId, variant, paragraffer, timerPrUge, leverandoernavn } = this.facts;
    const medfoert: VilkaarAendretMedfoert = {
      ...{ kontraktId, ved, variant, paragraffer, timerPrUge, leverandoernavn },
      linjer: straekninger.at(-1)?.linjer ?? [],
      aarsprisOere: null,
      priser: straekninger,
      ...andet,
    };
    return this.send('vilkaarAendret', { medfoert });
  }

  sagenLukket(): this {
    return this.send('sagenLukket', { medfoert: { dato: this.today } });
  }

  /** Tries it; the reasons why not, or none. */
  proev<E extends keyof typeof PAYLOADS>(event: E, payload: Partial<Payload<E>> = {}): readonly Reason[] {
    const move = this.decide(event, this.flat(event, payload), ARROW);
    return move.ok ? [] : move.reasons;
  }

  /** Why this person may not, or none. */
  maa<E extends keyof typeof PAYLOADS>(event: E, actor: Actor): readonly Reason[] {
    const move = this.decide(event, this.flat(event, {}), { art: 'person', actor });
    return move.ok ? [] : move.reasons;
  }

  /** A person does it. */
  af<E extends keyof typeof PAYLOADS>(actor: Actor, event: E, payload: Partial<Payload<E>> = {}): this {
    return this.send(event, this.flat(event, payload), { art: 'person', actor });
  }

  den(day: string): this {
    this.today = dato(day);
    return this;
  }

  frister(): readonly Frist[] {
    return genforhandling.frister(this.tilstand, this.facts, {
      indstillingVersion: 1,
      preset: 'medForhandler',
      presetVersion: 1,
      switches: SWITCHES,
      parametre: this.parametre,
      lukkedage: this.lukkedage,
    });
  }

  frist(regel: string, emne: string | null = null): Frist | null {
    return this.frister().find((f) => f.regel === regel && f.emne === emne) ?? null;
  }

  /** What is waited for, as `event` of each entry that counts. */
  venter(): readonly string[] {
    return genforhandling.venterPaa(this.tilstand, this.facts).map((v) => v.event);
  }

  private flat<E extends keyof typeof PAYLOADS>(event: E, payload: Partial<Payload<E>>) {
    return { ...PAYLOADS[event]({ facts: this.facts, today: this.today }), ...payload };
  }

  private send(type: EventNavn, payload: unknown, afsender: Afsender = ARROW): this {
    const move = this.decide(type, payload, afsender);
    if (!move.ok) throw new Error(`${type}: ${move.reasons.map((r) => `${r.felt ?? ''} ${r.tekst}`).join(' ')}`);
    return this.take(move);
  }

  private decide(type: EventNavn, payload: unknown, afsender: Afsender) {
    return decide(
      genforhandling,
      this.forloeb,
      {
        type,
        payload,
        afsender,
        id: `e${this.seq + 1}` as EmneId,
        seq: this.seq + 1,
        now: instantAtStartOf(this.today),
        today: this.today,
        opslag: {},
        lukkedage: this.lukkedage,
        version: null,
      },
      {
        tilknytning: {
          sagId: 'sag' as ForloebId,
          teamId: TEAM,
          tildelt: {},
          dagsorden: null,
          forhandlereSerAlle: true,
          lederUdefra: null,
        },
        switches: SWITCHES,
        digest: (text) => `sha-${text.length}`,
      },
    );
  }

  private take(move: { til: string; facts: unknown; gjort: Gjort }): this {
    this.seq += 1;
    this.forloeb = {
      id: 'genforhandling' as ForloebId,
      rootId: 'sag' as ForloebId,
      chart: genforhandling,
      version: this.seq,
      tilstand: move.til,
      facts: move.facts,
      gjort: move.gjort,
    };
    return this;
  }
}

export const TEAM = 'team' as TeamId;
/** Who may is asked in `fire-oejne.test.ts`; elsewhere events come as if an arrow sent them. */
const ARROW: Afsender = { art: 'foelger', personId: 'raadgiver' as PersonId, paaVegneAf: null };

/** The ordinary way, as far as it is wanted; each step with its default payload. */
const VEJEN = [
  ['anmodet', []],
  ['beskrevet', ['registrerBeskrivelse']],
  ['forhandles', ['registrerRunde']],
  ['tilBeslutning', ['indstil']],
  ['tillaegTilUnderskrift', ['godkend']],
  ['gennemfoert', ['udfyldTillaeg', 'sendTillaeg', 'underskrivTillaegSomKoeber', 'registrerTillaegUnderskrift']],
] as const;

/** A genforhandling that has come the ordinary way to a leaf, all on one day. */
export function kommetTil(leaf: string, henvendelse = '2026-01-30', aabnet: Aabnet = {}): Genforhandling {
  const g = anmodet(henvendelse, aabnet);
  for (const [til, events] of VEJEN) {
    for (const e of events) g.goer(e);
    if (til === 'gennemfoert') g.goer('fuldtUnderskrevet');
    if (til === leaf) return g;
  }
  throw new Error(`the ordinary way does not lead to ${leaf}`);
}
