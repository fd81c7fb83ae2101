import type { Rolle } from './actor.ts';
import type { Bemaerkning } from './bemaerkning.ts';
import type { FormFelt } from './form.ts';
import type { Frist } from './frist.ts';
import type { ForloebId, PersonId } from './ids.ts';
import type { Dato, Instant } from './kalender/dato.ts';
import type { Reason } from './refusal.ts';
import type { VistFelt } from './show-field.ts';

/* What the API answers about sager: the shapes that the server presents and the screens draw. */

/** Something that can be done, or why not. `schema` makes the form. */
export interface HandlingSvar {
  readonly type: string;
  readonly label: string;
  readonly hjaelp: string | null;
  readonly allowed: boolean;
  readonly reasons: readonly Reason[];
  /** A warning shown at the act itself: what the doer will be barred from later (C16). */
  readonly saaKanDuIkke: readonly string[];
  /** What was found in what this act approves or hands on (C14). */
  readonly bemaerkninger: readonly string[];
  /** Drives the purchase on, is a step back, is a note …: which group of buttons it belongs to. */
  readonly gruppe: 'frem' | 'tilbage' | 'registrer' | 'afslut' | 'altid';
  readonly schema: readonly FormFelt[];
  /** What was written before and can be written again, by field; null where the form begins empty. */
  readonly forslag: Readonly<Record<string, unknown>> | null;
}

/** A frist in words, with the state it is in today. */
export interface FristSvar extends Frist {
  readonly noegle: string;
  readonly stand: 'loeber' | 'naer' | 'overskredet' | 'udloebet' | 'staarStille';
  /** Days from today to `dato`; negative when it is past; null while it stands still. */
  readonly dageTil: number | null;
  readonly hvemTekst: string;
  /** The ladder: when it was or will be reminded. */
  readonly stige: readonly { readonly dato: Dato; readonly til: Rolle }[];
  /** Who has been called about it, and when: "Leder orienteret". */
  readonly paamindet: readonly { readonly dato: Dato; readonly tekst: string }[];
}

/** A dated frist in the list over all sager of a person. */
export interface FristLinje {
  readonly sagId: ForloebId;
  readonly sagsnummer: string;
  readonly titel: string;
  readonly forloebId: ForloebId;
  readonly chartLabel: string;
  readonly regel: string;
  readonly navn: string;
  readonly art: Frist['art'];
  readonly dato: Dato;
  readonly senest: Dato | null;
  readonly dageTil: number;
  readonly stand: FristSvar['stand'];
  readonly hvemTekst: string;
  readonly forklaring: string;
}

/** Who has the ball. */
export interface BoldSvar {
  readonly event: string;
  readonly label: string;
  readonly hvemTekst: string;
  /** Names of those it may be, when it is one of ours; empty when nobody can (`ingenKan`). */
  readonly personer: readonly { readonly id: PersonId; readonly navn: string }[];
  readonly mig: boolean;
  readonly ingenKan: boolean;
}

export interface BemaerkningSvar extends Pick<Bemaerkning, 'regel' | 'klasse' | 'tekst'> {
  readonly klasseTekst: string;
}

export interface TrinSvar {
  readonly id: string;
  readonly label: string;
  readonly status: 'faerdig' | 'nu' | 'mangler';
}

/** One forløb of a sag: the sag itself, or a child. */
export interface ForloebSvar {
  readonly id: ForloebId;
  readonly chart: string;
  readonly chartLabel: string;
  readonly trin: string;
  readonly trinLabel: string;
  readonly tilstand: string;
  readonly tilstandLabel: string;
  readonly version: number;
  /** Not ended. */
  readonly lever: boolean;
  /** The day it was opened, and the day it came to its end; null while it lives. */
  readonly aabnet: Dato | null;
  readonly endt: Dato | null;
  /** What was chosen when it ended, in words. */
  readonly udfald: string | null;
  readonly trinliste: readonly TrinSvar[];
  readonly facts: Readonly<Record<string, unknown>>;
  /** The latest of what people wrote, per event; opened and logged. Empty for who may not read it. */
  readonly indhold: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Facts and indhold in words: label, text; what a person reads. */
  readonly resume: readonly (VistFelt & { readonly gruppe: string })[];
  /** What is to be said of it as it stands: it stops nobody, the gravest first. */
  readonly bemaerkninger: readonly BemaerkningSvar[];
  readonly frister: readonly FristSvar[];
  readonly venterPaa: readonly BoldSvar[];
  readonly handlinger: readonly HandlingSvar[];
}

/** A mail about the sag that did not come through and waits for somebody to see to it. */
export interface PostfejlSvar {
  readonly id: string;
  /** Who did not get it. */
  readonly til: string;
  readonly at: Instant;
  readonly tekst: string;
  /** Whether it is mine to send again or to dismiss. */
  readonly maa: boolean;
}

/** Another sag, which opened this one or was opened by it. */
export interface ForbundenSag {
  readonly id: ForloebId;
  readonly sagsnummer: string;
  readonly titel: string;
  readonly tilstandLabel: string;
  readonly retning: 'aabnede' | 'aabnetAf';
  /** The act that led from one to the other; null for who may not know of it. */
  readonly hvorfor: string | null;
}

export interface SagSvar extends ForloebSvar {
  readonly sagsnummer: string;
  readonly titel: string;
  readonly borger: { readonly navn: string; readonly cpr: string } | null;
  readonly team: string;
  readonly tildelt: readonly { readonly rolle: Rolle; readonly personId: PersonId; readonly navn: string }[];
  readonly leverandoer: string | null;
  readonly paaVentTil: Dato | null;
  readonly postfejl: readonly PostfejlSvar[];
  /** Only those that this person sees. */
  readonly forbundne: readonly ForbundenSag[];
  /** The children: contract, follow-ups … each with the same for itself. */
  readonly forloeb: readonly ForloebSvar[];
}

export interface SagItem {
  readonly id: ForloebId;
  readonly sagsnummer: string;
  readonly titel: string;
  readonly trin: string;
  readonly trinLabel: string;
  readonly tilstand: string;
  readonly tilstandLabel: string;
  readonly ansvarlig: { readonly id: PersonId; readonly navn: string } | null;
  /** The citizen's name, only to who may read the sag. */
  readonly borger: string | null;
  readonly leverandoer: string | null;
  readonly naesteFrist: Dato | null;
  readonly paaVentTil: Dato | null;
  readonly version: number;
}

export interface ListeSvar<T> {
  readonly items: readonly T[];
  /** The cursor of the next page, or null at the end. */
  readonly next: string | null;
}

/** A page of sager, which goes on both ways. */
export interface SagListeSvar extends ListeSvar<SagItem> {
  /** The cursor of the page before, or null at the beginning. */
  readonly prev: string | null;
  /** How many there are in all, or how far it was counted when there are more (`flere`). */
  readonly antal: number;
  readonly flere: boolean;
}

/** A person's own view of the list of sager: a name for filters as they stand in the address. */
export interface VisningSvar {
  readonly id: string;
  readonly navn: string;
  readonly filtre: Readonly<Record<string, string>>;
  /** What is shown when this person logs in. */
  readonly start: boolean;
}

/** One line of *Mit arbejde*: an act that waits for me, or a frist that is near. */
export interface ArbejdeItem {
  readonly sag: SagItem;
  /** The sag itself, or the child that waits. */
  readonly forloebId: ForloebId;
  /** What the child is; null for the sag itself, and where a frist calls that tells it by its name. */
  readonly forloeb: string | null;
  /** The act that is waited for; null when it is a frist that calls. */
  readonly event: string | null;
  readonly label: string;
  readonly siden: Instant | null;
  readonly gruppe: 'nu' | 'denneUge' | 'senere' | 'paaVent';
  readonly frist: {
    readonly navn: string;
    readonly dato: Dato;
    readonly senest: Dato | null;
    readonly forklaring: string;
  } | null;
  /** True when it is mine as a stand-in; then for whom. */
  readonly vikarFor: string | null;
  /** Who else has the ball in the same sag. */
  readonly andre: readonly HosAndreSvar[];
}

/** Somebody else who has the ball: a colleague, the supplier, the borger. */
export interface HosAndreSvar {
  readonly hvem: string;
  readonly hvad: string;
  readonly siden: Instant;
}

/** A sag of mine in which nothing waits for me, but for others. */
export interface VenterSvar {
  readonly sag: SagItem;
  readonly hos: readonly HosAndreSvar[];
  readonly frist: ArbejdeItem['frist'];
}

/** *Mit arbejde*: what waits for me, and what of mine waits for others. */
export interface ArbejdeSvar {
  readonly items: readonly ArbejdeItem[];
  readonly hosAndre: readonly VenterSvar[];
}

export interface HistorikItem {
  readonly seq: number;
  readonly forloebId: ForloebId;
  readonly chart: string;
  readonly type: string;
  readonly label: string;
  readonly hvem: string;
  readonly paaVegneAf: string | null;
  readonly fra: string | null;
  readonly til: string;
  readonly at: Instant;
  readonly aarsag: string | null;
  /** Facts and, for who may read it, indhold in words. */
  readonly felter: readonly VistFelt[];
  readonly frister: readonly string[];
}

/** The body of every error answer. */
export interface FejlSvar {
  readonly error: {
    readonly code: string;
    readonly message: string;
    readonly reasons?: readonly Reason[];
    readonly allowed?: readonly string[];
    readonly fields?: readonly { readonly felt: string; readonly tekst: string }[];
    readonly requestId: string;
  };
}
