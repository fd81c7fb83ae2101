import { type EventNavn, events, type Payload } from '#machines/indkoebssag/events.ts';
import type { Oere } from '#machines/pris/oere.ts';
import type { DemoTeam, Hvem } from '../personer.ts';
import type { TilbudNavn } from '../tilbud.ts';

/** What a step can name of its sag as it then is, and of the registers. */
export interface SagNu {
  team(navn: DemoTeam): string;
  person(hvem: Hvem): string;
  tilbud(navn: TilbudNavn): string;
  /** The meeting on that day. */
  moede(dato: string): string;
  kandidat(navn: TilbudNavn): string;
  /** The latest offer of that kandidat. */
  pristilbud(navn: TilbudNavn): string;
  videregivelse(navn: TilbudNavn): string;
}

/** One act of one person on one day. `kl` stands where the hour matters; what has none comes earlier that day. */
export interface Handling {
  readonly dag: string;
  readonly kl: string | null;
  readonly hvem: Hvem;
  /** The chart of the child forløb that it is sent to; null is the sag itself. */
  readonly forloeb: string | null;
  readonly type: string;
  /** `facts` are those of the forløb that it is sent to; null opens a sag. */
  readonly payload: (s: SagNu, facts: unknown) => Readonly<Record<string, unknown>>;
}

/** A sag of the demo, told in two lines, and all that happened in it. */
export interface Story {
  readonly navn: string;
  readonly tekst: readonly [string, string];
  readonly borger: { readonly navn: string; readonly cpr: string };
  /** Where it stands on the demo's first day. */
  readonly tilstand: string;
  /** Where its children then stand: of each chart the one that a step would be sent to. */
  readonly forloeb: Readonly<Record<string, string>>;
  readonly handlinger: readonly Handling[];
  /** The story whose sag opened this one by an arrow; its own acts begin after that. */
  readonly aabnetAf?: Story;
}

/** A payload as it is written: dates and ids as text, amounts as numbers. The road parses it like any other. */
export type Skrevet<T> = T extends Oere
  ? number
  : T extends string & { readonly __brand: unknown }
    ? string
    : T extends string & { readonly __id: unknown }
      ? string
      : T extends readonly (infer U)[]
        ? readonly Skrevet<U>[]
        : T extends object
          ? { readonly [K in keyof T]: Skrevet<T[K]> }
          : T;

/** The borger's id is put there by the server. */
export type Felter<K extends EventNavn> = Skrevet<Omit<Payload<K>, 'borgerId'>>;

/** What a step says about each event: its payload, or how it follows from the sag. */
type Gjorde = { readonly [K in EventNavn]: (payload: Felter<K> | ((s: SagNu) => Felter<K>)) => Handling };

/** A step of a story: who did it and when, then what. */
export function gjorde(dag: string, hvem: Hvem, kl: string | null = null): Gjorde {
  const step = (type: EventNavn) => (payload: Handling['payload'] | Readonly<Record<string, unknown>>) => ({
    dag,
    kl,
    hvem,
    forloeb: null,
    type,
    payload: typeof payload === 'function' ? payload : () => payload,
  });
  const names = Object.keys(events) as EventNavn[];
  // Each name with the step of that name: the mapped type cannot be seen through Object.fromEntries.
  return Object.fromEntries(names.map((type) => [type, step(type)])) as unknown as Gjorde;
}

/** What a step says about each event of a child forløb: its payload, or how it follows from what the forløb knows. */
type GjordeI<P, F> = {
  readonly [K in keyof P]: (payload: Skrevet<P[K]> | ((facts: F, s: SagNu) => Skrevet<P[K]>)) => Handling;
};

/** The same for a child forløb of that chart: the newest of the sag that lives, or the newest. */
export const gjordeI =
  <P, F>(forloeb: string, names: readonly (keyof P & string)[]) =>
  (dag: string, hvem: Hvem, kl: string | null = null): GjordeI<P, F> => {
    type Skrevne = Readonly<Record<string, unknown>>;
    const step = (type: string) => (payload: Skrevne | ((facts: F, s: SagNu) => Skrevne)) => ({
      dag,
      kl,
      hvem,
      forloeb,
      type,
      // The facts are those of the chart that was named.
      payload: (s: SagNu, facts: unknown) => (typeof payload === 'function' ? payload(facts as F, s) : payload),
    });
    return Object.fromEntries(names.map((type) => [type, step(type)])) as unknown as GjordeI<P, F>;
  };
