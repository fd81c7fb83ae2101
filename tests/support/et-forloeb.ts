import type { Actor, Afsender, Rolle } from '#machines/actor.ts';
import type { Bemaerkning } from '#machines/bemaerkning.ts';
import type { Chart, Forloeb, Gjort } from '#machines/chart.ts';
import { decide, type Move } from '#machines/decide.ts';
import type { Frist } from '#machines/frist.ts';
import type { EmneId, ForloebId, KommuneId, PersonId, TeamId } from '#machines/ids.ts';
import { type Dato, dato } from '#machines/kalender/dato.ts';
import { instantAtStartOf } from '#machines/kalender/instant.ts';
import type { Opslag } from '#machines/opslag.ts';
import { PRESETS } from '#machines/presets/presets.ts';
import type { Switches } from '#machines/presets/switches.ts';
import type { Reason, Refusal } from '#machines/refusal.ts';
import { type Parametre, type Regler, STANDARD_PARAMETRE } from '#machines/regler.ts';

export type Payload = Readonly<Record<string, unknown>>;

const SWITCHES = PRESETS.get('medForhandler')?.switches as Switches;

/** A child of a sag in the hands of a test: it is told and asked as the road does it, without the road. */
export class EtForloeb<F> {
  readonly chart: Chart;
  readonly parametre: Parametre;
  forloeb: Forloeb | null = null;
  lukkedage: ReadonlySet<Dato> = new Set();
  /** What people have done on the sag, as the child inherits it. */
  gjort: Gjort = {};
  /** The rows of the register that the road would read. */
  opslag: Opslag = {};
  today: Dato;
  seq = 0;

  constructor(chart: Chart, today: string, parametre: Partial<Parametre> = {}) {
    this.chart = chart;
    this.today = dato(today);
    this.parametre = { ...STANDARD_PARAMETRE, ...parametre };
  }

  get facts(): F {
    // What this chart's own reducer made.
    return this.forloeb?.facts as F;
  }

  get tilstand(): string {
    return this.forloeb?.tilstand ?? 'ny';
  }

  den(day: string): this {
    this.today = dato(day);
    return this;
  }

  /** Does it, or throws with the reasons; by an arrow, so that who may is not asked. */
  goer(type: string, payload: Payload = {}): this {
    const move = this.decide(type, payload);
    if (!move.ok) throw new Error(`${type}: ${move.reasons.map((r) => `${r.felt ?? ''} ${r.tekst}`).join(' ')}`);
    return this.take(move);
  }

  /** Tries it by an arrow; the reasons why not, or none. */
  proev(type: string, payload: Payload = {}): readonly Reason[] {
    const move = this.decide(type, payload);
    return move.ok ? [] : move.reasons;
  }

  /** Tries it as a person of the sag's team in these roles; the ids of the reasons why not, or none. */
  proevSom(personId: string, roller: readonly Rolle[], type: string, payload: Payload = {}): readonly string[] {
    const actor: Actor = {
      personId: personId as PersonId,
      kommuneId: 'kommune' as KommuneId,
      roller,
      teams: ['team' as TeamId],
      beloebsgraense: null,
      vikarFor: [],
    };
    const move = this.decide(type, payload, { art: 'person', actor });
    return move.ok ? [] : move.reasons.map((r) => r.id);
  }

  bemaerkninger(): readonly Bemaerkning[] {
    return this.chart.bemaerkninger(this.tilstand, this.facts, this.regler());
  }

  frister(): readonly Frist[] {
    return this.chart.frister(this.tilstand, this.facts, this.regler());
  }

  frist(regel: string): Frist | null {
    return this.frister().find((f) => f.regel === regel) ?? null;
  }

  /** What is waited for, as `event rolle` of each entry that counts. */
  venter(): readonly string[] {
    return this.chart
      .venterPaa(this.tilstand, this.facts)
      .map(({ event, hvem }) => `${event} ${hvem.art === 'rolle' ? hvem.rolle : hvem.art}`);
  }

  regler(): Regler {
    return {
      indstillingVersion: 1,
      preset: 'medForhandler',
      presetVersion: 1,
      switches: SWITCHES,
      parametre: this.parametre,
      lukkedage: this.lukkedage,
    };
  }

  private decide(type: string, payload: Payload, afsender: Afsender | null = null): Move | Refusal {
    return decide(
      this.chart,
      this.forloeb,
      {
        type,
        payload,
        afsender: afsender ?? { art: 'foelger', personId: 'raadgiver' as PersonId, paaVegneAf: null },
        id: `e${this.seq + 1}` as EmneId,
        seq: this.seq + 1,
        now: instantAtStartOf(this.today),
        today: this.today,
        opslag: this.opslag,
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
        switches: SWITCHES,
        digest: (text) => `sha-${text.length}`,
      },
    );
  }

  private take(move: Move): this {
    this.seq += 1;
    this.forloeb = {
      id: 'barn' as ForloebId,
      rootId: 'sag' as ForloebId,
      chart: this.chart,
      version: this.seq,
      tilstand: move.til,
      facts: move.facts,
      gjort: { ...this.gjort, ...move.gjort },
    };
    return this;
  }
}
