import { type EventDef, event } from '../chart.ts';
import type { Felter, Vaerdi } from '../felter.ts';
import type { OpslagNavn } from '../opslag.ts';

/** An event of this chart: `udled` is seen without the event's own fields, so that all events fit one record. */
export interface Handling<F extends Felter, I extends Felter, U, M> extends Omit<EventDef<F, I, U, M>, 'udled'> {
  readonly udled: ((payload: Vaerdi<Felter>, dokument: { sha256: string }) => U) | null;
}

type Ingen = Readonly<Record<never, never>>;

export const handling: <F extends Felter = Ingen, I extends Felter = Ingen, U = null, M = null>(def: {
  facts?: F;
  indhold?: I;
  opslag?: readonly OpslagNavn[];
  udled?: (payload: Vaerdi<F> & Vaerdi<I>, dokument: { sha256: string }) => U;
  medfoert?: EventDef<F, I, U, M>['medfoert'] & {};
}) => Handling<F, I, U, M> = event as never;
