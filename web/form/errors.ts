import type { FormFelt } from '#machines/form.ts';
import type { Reason } from '#machines/refusal.ts';

/** What is wrong with a field; the same words stand at the field and in the summary. */
export interface FeltFejl {
  /** The path, `linjer.0.antal`. */
  readonly felt: string;
  readonly tekst: string;
}

export interface SplitReasons {
  readonly fejl: readonly FeltFejl[];
  /** What belongs to no field of this form. */
  readonly andre: readonly Reason[];
}

/** The server's reasons, each at its field where the form has it. */
export function splitReasons(schema: readonly FormFelt[], reasons: readonly Reason[]): SplitReasons {
  const fejl: FeltFejl[] = [];
  const andre: Reason[] = [];
  for (const reason of reasons) {
    const label = reason.kode === 'invalid' && reason.felt !== null ? labelOfPath(schema, reason.felt) : null;
    if (label === null || reason.felt === null) andre.push(reason);
    else fejl.push({ felt: reason.felt, tekst: `${label}: ${reason.tekst}` });
  }
  return { fejl, andre };
}

/** "Indsatslinjer, række 1, Antal" for `linjer.0.antal`; null when the form has no such field. */
export function labelOfPath(schema: readonly FormFelt[], path: string): string | null {
  const felt = schema.find(({ navn }) => path === navn || path.startsWith(`${navn}.`));
  if (!felt) return null;
  const [row, ...rest] = path.slice(felt.navn.length + 1).split('.');
  if (row === undefined || row === '' || felt.felter === null) return felt.label;
  const here = `${felt.label}, række ${Number(row) + 1}`;
  if (rest.length === 0) return here;
  const inner = labelOfPath(felt.felter, rest.join('.'));
  return inner === null ? here : `${here}, ${inner}`;
}

export const pathOf = (prefix: string, navn: string): string => (prefix === '' ? navn : `${prefix}.${navn}`);

/** The id of the control that a line of the summary leads to. */
export const fieldId = (path: string): string => `felt-${path.replaceAll('.', '-')}`;
