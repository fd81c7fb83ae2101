import type { z } from 'zod';
import type { Actor, Rolle } from './actor.ts';
import type { Bemaerkning } from './bemaerkning.ts';
import type { Felter, Vaerdi } from './felter.ts';
import type { Formular, FormularLike } from './formular.ts';
import type { Frist, Hvem } from './frist.ts';
import type { BorgerId, EmneId, ForloebId, MoedeId, PersonId, TeamId } from './ids.ts';
import type { Dato, Instant } from './kalender/dato.ts';
import type { Opslag, OpslagNavn } from './opslag.ts';
import type { NaarSwitch } from './presets/switches.ts';
import type { Reason } from './refusal.ts';
import type { FrosneRegler, Regler } from './regler.ts';

/*
 * First half: what a chart folder writes. Second half: what the server sees, with no type parameter.
 * `define-chart.ts` leads from one to the other.
 */

// ── What a folder writes ────────────────────────────────────────────────────────────────────────────────────────

/**
 * One event. `facts` is plain and all that a chart ever reads; `indhold` is what people wrote and is sealed.
 * The client sends one flat object of both. `udled` derives facts from a document that the event stores, `sha256`
 * being of its text. `medfoert` is the extra payload of an event that only an arrow or the clock sends.
 */
export interface EventDef<F extends Felter = Felter, I extends Felter = Felter, U = unknown, M = unknown> {
  readonly facts: F;
  readonly indhold: I;
  readonly opslag: readonly OpslagNavn[];
  /** Written as a method, so that events with fields of their own all fit one record. */
  readonly udled: { of(payload: Vaerdi<F> & Vaerdi<I>, dokument: { sha256: string }): U }['of'] | null;
  readonly medfoert: z.ZodType<M> | null;
}

type Defs = Readonly<Record<string, EventDef>>;

type Ingen = Readonly<Record<never, never>>;

/** Declares an event: its two parts and, where needed, look-ups, derived facts and carried payload. */
export function event<F extends Felter = Ingen, I extends Felter = Ingen, U = null, M = null>(def: {
  facts?: F;
  indhold?: I;
  opslag?: readonly OpslagNavn[];
  udled?: (payload: Vaerdi<F> & Vaerdi<I>, dokument: { sha256: string }) => U;
  medfoert?: z.ZodType<M>;
}): EventDef<F, I, U, M> {
  return {
    // An event without a part has an empty set of fields there.
    facts: def.facts ?? ({} as F),
    indhold: def.indhold ?? ({} as I),
    opslag: def.opslag ?? [],
    udled: def.udled ?? null,
    medfoert: def.medfoert ?? null,
  };
}

/** An event as it is stored: all that the reducer may read, put there by the engine. */
export interface StoredEvent<T extends string = string, F = unknown, U = unknown, M = unknown> {
  readonly type: T;
  readonly facts: F;
  readonly opslag: Opslag;
  readonly udledt: U;
  readonly medfoert: M;
  /** A fresh id; names what the event makes (a kandidat, a pristilbud, a new forløb). */
  readonly id: EmneId;
  /** Its number in the sag's history; part of the key of each frist that it triggers. */
  readonly seq: number;
  /** Who did it; null is the clock. */
  readonly by: PersonId | null;
  readonly paaVegneAf: PersonId | null;
  /** In which role; null for the clock and for what an arrow sent. */
  readonly rolle: Rolle | null;
  readonly now: Instant;
  readonly today: Dato;
}

/** The stored form of one event of a set of definitions. */
export type EventOf<E extends Defs, K extends keyof E & string> =
  E[K] extends EventDef<infer F, Felter, infer U, infer M> ? StoredEvent<K, Vaerdi<F>, U, M> : never;

/** The whole payload of one event, as a person sends it. */
export type PayloadOf<E extends Defs, K extends keyof E & string> =
  E[K] extends EventDef<infer F, infer I> ? Vaerdi<F> & Vaerdi<I> : never;

/** A named condition over facts alone, never about people. */
export interface Krav<F> {
  readonly holder: (facts: F) => boolean;
  /** Missing (422) when something can be filled in, not now (409) when something else must happen first. */
  readonly kode: 'missing' | 'notNow';
  /** The way to it: events of this chart, or `chart.event` of another. */
  readonly vej: readonly string[];
}

/** A role of a rule: everywhere, or only from these leaves, or only under these switches. */
export type RolleSpec = Rolle | { readonly rolle: Rolle; readonly i?: readonly string[]; readonly naar?: NaarSwitch };

/**
 * Who may send an event: one row per event. `foelger` is sent by an arrow, `uret` by the clock, `opgradering` once for
 * each sag that an earlier version left without something; none of them by hand.
 */
export type Regel<F = unknown> =
  | 'foelger'
  | 'uret'
  | 'opgradering'
  | {
      readonly roller: readonly RolleSpec[];
      /** Four eyes: whoever did one of these, for himself or for another, may not. `chart.event` names another chart's. */
      readonly ikkeDenDer?: readonly string[];
      /** Only this person (or his stand-in); null is nobody in particular. */
      readonly kun?: (facts: F) => PersonId | null;
      /** A limit by amount or time, named in `graenser`. */
      readonly graense?: string;
    };

/** A limit: whether this person may do it with this payload (null while no payload is known). */
export type Graense<F> = (facts: F, payload: Readonly<Record<string, unknown>> | null, actor: Actor) => boolean;

/** Who has the ball in a leaf; the entry counts while its krav hold. */
export interface VenterPaa<F> {
  readonly event: string;
  readonly hvem: Hvem | ((facts: F) => Hvem | null);
  readonly krav?: readonly string[];
  /** Somebody with the role whom the facts bar, beside those who are barred by what they did: he is not called. */
  readonly ikke?: (facts: F) => PersonId | null;
}

/** Somebody who has the ball, by now; `ikke` is one with the role who is not called. */
export interface Ventende {
  readonly event: string;
  readonly hvem: Hvem;
  readonly ikke: PersonId | null;
}

/** What a mail that follows from an event asks of the one who gets it; each has its text in `notifications/`. */
export type BeskedSlags = 'tildelt' | 'beslutning' | 'bekraeft' | 'underskriv' | 'afvist' | 'opgave';

/** A mail that follows from an event at once. The doer is never written to; someone outside the house neither. */
export interface Besked<F, Ev> {
  readonly slags: BeskedSlags;
  readonly til: Hvem | ((facts: F, event: Ev) => Hvem | null);
}

/** An opening event: an edge from nothing to its own first leaf. */
export interface Aabning<F, Ev> {
  readonly til: string;
  readonly facts: (event: Ev) => F;
}

/** What only a root has: how people are tied to it, what lists show, which rules it froze. */
export interface Rod<F> {
  readonly tilknytning: (facts: F) => {
    readonly teamId: TeamId;
    readonly tildelt: Readonly<Partial<Record<Rolle, PersonId>>>;
    readonly dagsorden: MoedeId | null;
  };
  readonly visning: (facts: F) => {
    readonly titel: string;
    readonly leverandoer: string | null;
    readonly borgerId: BorgerId | null;
    readonly paaVentTil: Dato | null;
  };
  readonly regler: (facts: F) => FrosneRegler;
}

/** A word with the help that stands under its field. */
export type Ord = string | { readonly label: string; readonly hjaelp: string };

/**
 * What a mail says in place of the word of an act or a rule that would tell of the borger: a mailbox is read by others,
 * and a sagsnummer stands beside it (L-20, L-39).
 */
interface OrdIMail {
  readonly events: Readonly<Record<string, string>>;
  readonly regler: Readonly<Record<string, string>>;
}

/** All Danish words of a chart. Fields and options are shared; `event.felt` and `felt.valg` say it otherwise for one. */
export interface Labels {
  readonly chart: string;
  /** In the order of the procedure; a trin that stands before another can be done before it. */
  readonly trin: Readonly<Record<string, string>>;
  /** Trin that the step tracker shows only while the sag is in them (waiting, refusal, ends). */
  readonly sidetrin?: readonly string[];
  /** Acts that something outside the purchase calls for (a notice, moving in): the way on only when they are waited for. */
  readonly udefra?: readonly string[];
  readonly tilstande: Readonly<Record<string, string>>;
  readonly events: Readonly<Record<string, Ord>>;
  readonly felter: Readonly<Record<string, Ord>>;
  readonly valg: Readonly<Record<string, string>>;
  readonly krav: Readonly<Record<string, string>>;
  readonly graenser: Readonly<Record<string, string>>;
  readonly iMail?: OrdIMail;
}

/** What a check may know beside payload and facts. */
export interface CheckCtx {
  readonly today: Dato;
  readonly opslag: Opslag;
  readonly lukkedage: ReadonlySet<Dato>;
}

/** A check of a payload against the facts; each finding names its field. */
export type Check<F, P> = (facts: F, payload: P, ctx: CheckCtx) => readonly Reason[];

/** A renamed or removed state or event, and values for keys that older events lack. */
export interface Omdoebt {
  readonly tilstande?: Readonly<Record<string, string>>;
  readonly events?: Readonly<Record<string, string>>;
  readonly nyeNoegler?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** What an act may begin with: some of its fields; null is nothing known. */
export type Forslag<P> = { readonly [K in keyof P]?: P[K] | null };

export interface Valgmulighed {
  readonly id: string;
  readonly tekst: string;
}

export interface ChartDef<F, E extends Defs, A extends keyof E & string> {
  readonly navn: string;
  readonly version: number;
  readonly facts: z.ZodType<F>;
  readonly events: E;
  readonly aabninger: { readonly [K in A]: Aabning<F, EventOf<E, K>> };
  readonly noter: { readonly [K in Exclude<keyof E & string, A>]: (facts: F, event: EventOf<E, K>) => F };
  readonly krav: Readonly<Record<string, Krav<F>>>;
  readonly checks: { readonly [K in keyof E & string]?: Check<F, PayloadOf<E, K>> };
  readonly machine: MachineLike;
  /** The leaves in which the forløb has ended. */
  readonly endte: readonly string[];
  readonly permissions: { readonly [K in keyof E & string]: Regel<F> };
  readonly graenser: Readonly<Record<string, Graense<F>>>;
  readonly frister: (tilstand: string, facts: F, regler: Regler) => readonly Frist[];
  /** What is to be said of it as it stands: it grades and stops nobody (C14). */
  readonly bemaerkninger?: (tilstand: string, facts: F, regler: Regler) => readonly Bemaerkning[];
  readonly venterPaa: Readonly<Record<string, readonly VenterPaa<F>[]>>;
  /** The trin whose work is done, also where the forløb was never in them (a paper that was signed while help was given). */
  readonly trinNaaet?: (facts: F) => readonly string[];
  /** What fields of kind `kandidat`, `pristilbud` and `emne` may choose from, by list name. */
  readonly valgmuligheder: (facts: F) => Readonly<Record<string, readonly Valgmulighed[]>>;
  /**
   * The part of the facts that økonomi reads, as it holds on a day: classes B and O, and dates; and their kinds, to put
   * them in words.
   */
  readonly oekonomi: (facts: F, today: Dato) => Readonly<Record<string, unknown>>;
  readonly oekonomiFelter: Felter;
  /** The rules and events that økonomi may know of: what is told by the others is about people. */
  readonly oekonomiSer: { readonly frister: readonly string[]; readonly events: readonly (keyof E & string)[] };
  readonly rod: Rod<F> | null;
  readonly labels: Labels;
  /**
   * Whose written fields an act begins with, so that nobody is asked twice: for each field the first of these events
   * that has it. An event that stores a whole document names itself.
   */
  readonly forudfyld: { readonly [K in keyof E & string]?: readonly (keyof E & string)[] };
  /** And where nobody has written a field yet: what the facts know of it (an opening that an arrow sent has no form). */
  readonly forudfyldAf?: { readonly [K in keyof E & string]?: (facts: F) => Forslag<PayloadOf<E, K>> };
  /** How the forms of acts are laid out: their parts, and what is asked for only after a certain answer. */
  readonly formularer?: { readonly [K in keyof E & string]?: Formular<F, PayloadOf<E, K>> };
  /** Where an event is called otherwise in some sager (by paragraph): its word for these facts, or null. */
  readonly ordEfter?: (type: string, facts: F) => Ord | null;
  /** Which mails follow from which event; the facts are those after it. */
  readonly beskeder?: { readonly [K in keyof E & string]?: readonly Besked<F, EventOf<E, K>>[] };
  readonly omdoebt: Omdoebt;
}

// ── What the server sees ────────────────────────────────────────────────────────────────────────────────────────

/** An XState machine, seen through the two calls the engine makes of it. */
export interface MachineLike {
  readonly id: string;
  readonly config: unknown;
  /** From a leaf with facts, by a stored event, to the next. Throws when XState takes no edge. */
  readonly step: (tilstand: string, facts: unknown, event: StoredEvent) => { tilstand: string; facts: unknown };
  /** The machine itself, for the model walk and the picture. */
  readonly machine: unknown;
}

export interface Kant {
  readonly til: string;
  readonly krav: readonly string[];
}

export interface LeafInfo {
  readonly trin: string;
  /** An ended leaf: it waits for nobody and has no frist. */
  readonly ended: boolean;
}

/** Facts as the server carries them: text in, text out, never looked into. */
export type Facts = unknown;

/** Who did which event, for himself or for another, by `chart.event`; a way back does not wash it. */
export type Gjort = Readonly<Record<string, readonly PersonId[]>>;

/** One instance of one chart, loaded. */
export interface Forloeb {
  readonly id: ForloebId;
  readonly rootId: ForloebId;
  readonly chart: Chart;
  /** The number of its own events; what a client names. */
  readonly version: number;
  readonly tilstand: string;
  readonly facts: Facts;
  readonly gjort: Gjort;
}

export type Parsed =
  | {
      readonly ok: true;
      readonly facts: Readonly<Record<string, unknown>>;
      readonly indhold: Readonly<Record<string, unknown>> | null;
      readonly medfoert: unknown;
      readonly flat: Readonly<Record<string, unknown>>;
    }
  | { readonly ok: false; readonly reasons: readonly Reason[] };

export interface ErasedEvent {
  readonly type: string;
  readonly felter: Felter;
  readonly factsFelter: Felter;
  readonly indholdFelter: Felter;
  readonly opslag: readonly OpslagNavn[];
  readonly gemmerDokument: boolean;
  readonly regel: Regel;
  readonly aabner: string | null;
}

export interface Chart {
  readonly navn: string;
  readonly version: number;
  readonly labels: Labels;
  readonly omdoebt: Omdoebt;
  readonly machine: MachineLike;
  readonly leaves: ReadonlyMap<string, LeafInfo>;
  readonly edges: ReadonlyMap<string, ReadonlyMap<string, Kant>>;
  readonly events: ReadonlyMap<string, ErasedEvent>;
  readonly krav: ReadonlyMap<string, Krav<unknown>>;
  readonly rod: Rod<unknown> | null;
  parsePayload(type: string, payload: unknown): Parsed;
  udled(type: string, flat: Readonly<Record<string, unknown>>, sha256: string): unknown;
  checks(type: string, facts: Facts, flat: unknown, ctx: CheckCtx): readonly Reason[];
  /** Facts from the database or a reducer, parsed strictly; null when they are not what this chart knows. */
  parseFacts(facts: unknown): Facts | null;
  /** The first facts of an opening. */
  aabn(event: StoredEvent): Facts;
  /** The reducer alone, as `fold` uses it: no guard is asked again. */
  noter(facts: Facts, event: StoredEvent): Facts;
  graense(navn: string, facts: Facts, flat: Readonly<Record<string, unknown>> | null, actor: Actor): boolean;
  frister(tilstand: string, facts: Facts, regler: Regler): readonly Frist[];
  bemaerkninger(tilstand: string, facts: Facts, regler: Regler): readonly Bemaerkning[];
  venterPaa(tilstand: string, facts: Facts): readonly Ventende[];
  /** What is ever waited for in a leaf, whatever the facts. */
  ventesI(tilstand: string): ReadonlySet<string>;
  trinNaaet(facts: Facts): ReadonlySet<string>;
  valgmuligheder(facts: Facts): Readonly<Record<string, readonly Valgmulighed[]>>;
  oekonomi(facts: Facts, today: Dato): Readonly<Record<string, unknown>>;
  readonly oekonomiFelter: Felter;
  readonly oekonomiSer: { readonly frister: ReadonlySet<string>; readonly events: ReadonlySet<string> };
  /** The events whose latest fields this act begins with. */
  readonly forudfyld: ReadonlyMap<string, readonly string[]>;
  /** What the facts know of the fields of this act, where nobody has written them. */
  forudfyldAf(type: string, facts: Facts): Readonly<Record<string, unknown>>;
  readonly formularer: ReadonlyMap<string, FormularLike>;
  /** The mails that follow from an event, with the facts after it. */
  beskeder(event: StoredEvent, facts: Facts): readonly { readonly slags: BeskedSlags; readonly til: Hvem }[];
  /** The word of an event, in a sag with these facts. */
  ord(type: string, facts: Facts): Ord | undefined;
}
