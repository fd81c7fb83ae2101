import type { z } from 'zod';
import type { Labels, Ord } from './chart.ts';
import { type Reason, reason } from './refusal.ts';

/** The word of an event or a field, without its help. */
export function label(ord: Ord | undefined, ellers: string): string {
  return ord === undefined ? ellers : typeof ord === 'string' ? ord : ord.label;
}

/** The help that stands under it, or null. */
export function hjaelp(ord: Ord | undefined): string | null {
  return ord === undefined || typeof ord === 'string' ? null : ord.hjaelp;
}

/** The word of a field of an event; of a column of a list, its own for that list before the shared one. */
export function feltOrd({ felter }: Labels, type: string, felt: string, liste: string | null = null): Ord | undefined {
  return (liste === null ? undefined : felter[`${liste}.${felt}`]) ?? felter[`${type}.${felt}`] ?? felter[felt];
}

/** The word of an option of a field: its own for that field before the shared one. */
export function valgTekst(labels: Labels, felt: string, valg: string): string {
  return labels.valg[`${felt}.${valg}`] ?? labels.valg[valg] ?? valg;
}

/**
 * zod's issues as reasons: the path of the field and a Danish sentence that says the way out. The input is never
 * echoed, not even a surplus key's name: it may hold a CPR number.
 */
export function invalidReasons(issues: readonly z.core.$ZodIssue[]): Reason[] {
  return issues.map((issue) =>
    reason('invalid', `felt.${issue.code}`, issueTekst(issue), { felt: issue.path.map(String).join('.') }),
  );
}

function issueTekst(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined || issue.input === null ? 'Udfyld feltet.' : 'Værdien har en forkert form.';
    case 'too_small':
      return issue.origin === 'string'
        ? 'Udfyld feltet.'
        : issue.origin === 'array'
          ? `Tilføj mindst ${issue.minimum}.`
          : `Tallet skal være mindst ${String(issue.minimum).replace('.', ',')}.`;
    case 'too_big':
      return issue.origin === 'string'
        ? `Teksten må højst være ${issue.maximum} tegn.`
        : issue.origin === 'array'
          ? `Der må højst være ${issue.maximum}.`
          : `Tallet må højst være ${String(issue.maximum).replace('.', ',')}.`;
    case 'not_multiple_of':
      return `Tallet skal gå op i ${String(issue.divisor).replace('.', ',')}.`;
    case 'invalid_value':
      return 'Vælg en af mulighederne.';
    case 'invalid_format':
      return 'Teksten indeholder tegn, der ikke kan bruges her.';
    case 'unrecognized_keys':
      return 'Der er sendt et felt, som handlingen ikke har.';
    case 'custom':
      return issue.message;
    default:
      return 'Værdien kan ikke bruges.';
  }
}
