import type { VisningRow } from '#db/tables/visning.ts';
import { AppError } from '../errors.ts';

/** Throws when another of a person's views is called the same, capitals or not. */
export function refuseTakenName(own: readonly VisningRow[], navn: string): void {
  const folded = (text: string) => text.toLocaleLowerCase('da').normalize('NFC');
  if (!own.some((row) => folded(row.navn) === folded(navn))) return;
  const tekst = `Du har allerede en visning, der hedder »${navn}«. Vælg et andet navn.`;
  throw new AppError('invalid', { message: tekst, fields: [{ felt: 'navn', tekst }] });
}
