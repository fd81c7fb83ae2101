/** What can be read from a file: running contracts, or the register of tilbud. */
export const SLAGS = ['kontrakter', 'tilbud'] as const;
export type Slags = (typeof SLAGS)[number];

/** A cell: its text, or the number that a spreadsheet held. A date of a spreadsheet is its text, '2026-03-02'. */
export type Celle = string | number;

/** A row of the file by the fields that its columns were chosen for, and its number there. */
export interface Raekke {
  readonly nr: number;
  readonly felter: Readonly<Record<string, Celle>>;
}

/** A field that a column can be chosen for. */
export interface Kolonne<F extends string = string> {
  readonly felt: F;
  readonly label: string;
  /** What may stand there. */
  readonly hjaelp: string;
  /** What municipalities call it in their own lists, beside its label. */
  readonly ogsaa: readonly string[];
  /** A row without it is a fault; all else may be a gap (C3). */
  readonly kraevet: boolean;
}

/** What is wrong in a row, where, and the way out. `felt` is null where no one column is to blame. */
export interface Fejl {
  readonly nr: number;
  readonly felt: string | null;
  readonly hvad: string;
  readonly loesning: string;
}

/** `dobbelt` stands word for word in an earlier row too; it is read once. */
export type Udfald = 'ny' | 'findes' | 'dobbelt' | 'fejl';

/** What becomes of a row, or would. */
export interface RaekkeSvar {
  readonly nr: number;
  readonly udfald: Udfald;
  readonly fejl: readonly Fejl[];
  /** Gaps, by the words of their fields (C3): the row is read all the same. */
  readonly mangler: readonly string[];
  readonly bemaerkninger: readonly string[];
  /** What it became, or is already, where the reader may see it. */
  readonly sag: { readonly id: string; readonly sagsnummer: string } | null;
}

/** The same text however it was typed: lower case, æøå spelled out, letters and digits alone. */
export function ensartet(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/å/g, 'aa')
    .replace(/ø/g, 'oe')
    .replace(/æ/g, 'ae')
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
