import type { FormFelt } from '#machines/form.ts';
import { holder, type Svar } from '#machines/formular.ts';
import type { FeltFejl } from './errors.ts';
import { asText, asValgte, emptyValue, type FeltVaerdi, type FormVaerdier } from './values.ts';

/**
 * The fields that are asked for, given what stands in the others. `demanded` are those that the server has asked for by
 * name: what it wants is never hidden.
 */
export function askedFor(
  schema: readonly FormFelt[],
  values: FormVaerdier,
  demanded: ReadonlySet<string> = new Set(),
): readonly FormFelt[] {
  return schema.filter((felt) => demanded.has(felt.navn) || isAsked(schema, values, felt));
}

/** The fields that the server found something in though they were not asked for. */
export function demandedBy(
  schema: readonly FormFelt[],
  values: FormVaerdier,
  fejl: readonly FeltFejl[],
): ReadonlySet<string> {
  const asked = new Set(askedFor(schema, values).map(({ navn }) => navn));
  return new Set(fejl.flatMap(({ felt }) => (asked.has(fieldOf(felt)) ? [] : [fieldOf(felt)])));
}

/** The field of the form that a path lies in: `linjer` for `linjer.0.antal`. */
export const fieldOf = (path: string): string => path.split('.')[0] ?? path;

function isAsked(schema: readonly FormFelt[], values: FormVaerdier, { kunNaar, uvedkommende }: FormFelt): boolean {
  if (uvedkommende) return false;
  if (kunNaar === null) return true;
  const other = schema.find(({ navn }) => navn === kunNaar.felt);
  // A field that depends on one that is not asked for stands as if nothing were chosen there.
  const asked = other !== undefined && isAsked(schema, values, other);
  return holder(kunNaar, asked ? chosenIn(other, values[other.navn] ?? emptyValue(other)) : []);
}

function chosenIn({ art }: FormFelt, value: FeltVaerdi): readonly Svar[] {
  if (art === 'flervalg') return asValgte(value);
  const text = asText(value);
  if (text === '') return [];
  return [art === 'jaNej' ? text === 'ja' : text];
}
