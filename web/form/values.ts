import type { FormFelt } from '#machines/form.ts';

/** Something chosen from a register, with the words it was shown by. */
export interface Opslagsvalg {
  readonly id: string;
  readonly tekst: string;
}

/** What stands in a field, as it was written; nothing is lost because it cannot be read yet. */
export type FeltVaerdi = string | Opslagsvalg | readonly string[] | readonly FormVaerdier[];
export interface FormVaerdier {
  readonly [navn: string]: FeltVaerdi;
}

export function emptyValues(schema: readonly FormFelt[]): FormVaerdier {
  return Object.fromEntries(schema.map((felt) => [felt.navn, emptyValue(felt)]));
}

/** The values of a draft, field by field; what no longer fits the form is left out. */
export function restoreValues(schema: readonly FormFelt[], draft: unknown): FormVaerdier {
  const saved = isRecord(draft) ? draft : {};
  return Object.fromEntries(schema.map((felt) => [felt.navn, restoreValue(felt, saved[felt.navn])]));
}

/** Whether anything has been written or chosen. */
export function isBlank(values: FormVaerdier): boolean {
  return Object.values(values).every((value) => {
    if (typeof value === 'string') return value.trim() === '';
    return Array.isArray(value) && value.every((item) => isRecord(item) && isBlank(item as FormVaerdier));
  });
}

/** Whether the same stands in both. */
export const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The fields that were filled in beforehand and still stand so. */
export function untouched(values: FormVaerdier, start: FormVaerdier): ReadonlySet<string> {
  const still = Object.entries(start).filter(([navn, value]) => isSame(values[navn], value) && !isBlank({ value }));
  return new Set(still.map(([navn]) => navn));
}

export const asText = (value: FeltVaerdi | undefined): string => (typeof value === 'string' ? value : '');

export const asValgte = (value: FeltVaerdi | undefined): readonly string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];

export const asRows = (value: FeltVaerdi | undefined): readonly FormVaerdier[] =>
  Array.isArray(value) ? value.filter((item): item is FormVaerdier => isRecord(item)) : [];

export const asOpslag = (value: FeltVaerdi | undefined): Opslagsvalg | null => (isOpslag(value) ? value : null);

/** A list that must have a row begins with one, so that it is not missed. */
export function emptyValue({ art, kraevet, mindst, felter }: FormFelt): FeltVaerdi {
  if (art === 'raekker' && kraevet && mindst > 0) return [emptyValues(felter ?? [])];
  return art === 'flervalg' || art === 'raekker' ? [] : '';
}

function restoreValue(felt: FormFelt, saved: unknown): FeltVaerdi {
  switch (felt.art) {
    case 'flervalg':
      return Array.isArray(saved) ? saved.filter((item): item is string => typeof item === 'string') : [];
    case 'raekker':
      return Array.isArray(saved) ? saved.map((row) => restoreValues(felt.felter ?? [], row)) : emptyValue(felt);
    case 'tilbud':
      return isOpslag(saved) ? saved : '';
    default:
      return typeof saved === 'string' ? saved : '';
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isOpslag(value: unknown): value is Opslagsvalg {
  return isRecord(value) && typeof value['id'] === 'string' && typeof value['tekst'] === 'string';
}
