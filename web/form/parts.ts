import type { FormFelt } from '#machines/form.ts';

/** A part of a form; without a heading in a form of one part. */
export interface FormPart {
  readonly titel: string | null;
  readonly felter: readonly FormFelt[];
}

/** The fields under their headings, in the order in which they come. */
export function partsOf(felter: readonly FormFelt[]): readonly FormPart[] {
  const titler = [...new Set(felter.map(({ afsnit }) => afsnit))];
  return titler.map((titel) => ({ titel, felter: felter.filter(({ afsnit }) => afsnit === titel) }));
}

/** Where a link to a part ends. */
export const partId = (n: number): string => `afsnit-${n + 1}`;

/** With fewer parts than this all can be seen without a list of them. */
const MANY = 3;

export const needsJumpList = (parts: readonly FormPart[]): boolean =>
  parts.filter(({ titel }) => titel !== null).length >= MANY;
