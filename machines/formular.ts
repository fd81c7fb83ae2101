/*
 * How the form of an act is laid out. What may be sent is the event's own; a form only asks in parts, and does not ask
 * for what the checks want empty.
 */

/** What a folder writes of one event; `F` its facts, `P` the payload. */
export interface Formular<F, P> {
  /** The parts of a long form, in order; every field stands in exactly one. */
  readonly afsnit?: readonly Afsnit<keyof P & string>[];
  /** Fields that are asked for only while another is answered in a certain way. */
  readonly kunNaar?: { readonly [K in keyof P]?: BetingelseI<P> };
  /** The fields that do not concern this forløb, whatever is answered. */
  readonly uvedkommende?: (facts: F) => readonly (keyof P & string)[];
  /** What stands beside a field that changes something: how it is today, what was asked, what was proposed. */
  readonly sammenlign?: (facts: F) => { readonly [K in keyof P]?: readonly Sammenligning<P[K]>[] };
}

export interface Sammenligning<V = unknown> {
  readonly titel: string;
  readonly vaerdi: V;
}

export interface Afsnit<N extends string = string> {
  readonly titel: string;
  readonly felter: readonly N[];
}

/**
 * Asked for while one of `vaerdier` is chosen in `felt`; `ellers` turns it round: until one of them is. A field that is
 * not asked for is empty itself.
 */
export interface Betingelse {
  readonly felt: string;
  readonly vaerdier: readonly Svar[];
  readonly ellers?: boolean;
}

export type Svar = string | boolean;

type BetingelseI<P> = {
  readonly [K in keyof P & string]: Betingelse & { readonly felt: K; readonly vaerdier: readonly SvarI<P[K]>[] };
}[keyof P & string];

/** What can be chosen in a field; of a list, one of it. */
type SvarI<V> = V extends readonly (infer T)[] ? Extract<T, string> : Extract<V, Svar>;

/** The same as the server sees it. */
export interface FormularLike {
  readonly afsnit: readonly Afsnit[];
  readonly kunNaar: ReadonlyMap<string, Betingelse>;
  uvedkommende(facts: unknown): readonly string[];
  sammenlign(facts: unknown): ReadonlyMap<string, readonly Sammenligning[]>;
}

/** Without the type parameters. What this chart's own parse let through is F. */
export function eraseFormular<F, P>(formular: Formular<F, P>): FormularLike {
  return {
    afsnit: formular.afsnit ?? [],
    kunNaar: new Map(Object.entries((formular.kunNaar ?? {}) as Readonly<Record<string, Betingelse>>)),
    uvedkommende: (facts) => formular.uvedkommende?.(facts as F) ?? [],
    sammenlign: (facts) =>
      new Map(
        Object.entries((formular.sammenlign?.(facts as F) ?? {}) as Readonly<Record<string, readonly Sammenligning[]>>),
      ),
  };
}

/** Whether a field is asked for, given what is chosen in the one that it depends on. */
export const holder = ({ vaerdier, ellers = false }: Betingelse, valgt: readonly Svar[]): boolean =>
  valgt.some((v) => vaerdier.includes(v)) !== ellers;
