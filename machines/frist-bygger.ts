import type { Rolle } from './actor.ts';
import type { Frist, Hvem, Trin } from './frist.ts';
import { forrigeBankdag } from './kalender/bankdage.ts';
import type { Dato } from './kalender/dato.ts';
import { datoMedUgedag } from './kalender/paa-dansk.ts';
import type { Regler } from './regler.ts';

/** What a rule of a chart with facts `F` is asked of: the leaf, the facts, and rules with the closing days. */
export interface Om<F> {
  readonly tilstand: string;
  readonly f: F;
  readonly regler: Regler;
}

export const rolle = (navn: Rolle): Hvem => ({ art: 'rolle', rolle: navn });

/** Days before (−) or after (+) the date, all to the same role. */
export const stige = (til: Rolle, ...dage: readonly number[]): Trin[] => dage.map((d) => ({ dage: d, til }));

/** Gør det senest: the nearest earlier bankdag, as the kommune is open (3.0). */
export const senestFor = (d: Dato, { regler }: Om<unknown>): Dato => forrigeBankdag(d, regler.lukkedage);

/** A frist that steers us: with its `senest`, and waking nobody unless it says so. */
export const fristOf = (
  om: Om<unknown>,
  f: Omit<Frist, 'senest' | 'vaekker' | 'emne' | 'stiger'> &
    Partial<Pick<Frist, 'senest' | 'vaekker' | 'emne' | 'stiger'>>,
): Frist => ({
  emne: null,
  vaekker: null,
  stiger: true,
  senest: f.dato === null ? null : senestFor(f.dato, om),
  ...f,
});

export const dag = datoMedUgedag;
