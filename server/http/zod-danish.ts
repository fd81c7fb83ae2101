import { z } from 'zod';

/** Set before any schema is used: sentences for people, none of which repeats the input, and no `new Function` (CSP). */
z.config({ jitless: true, customError: sentenceOf });

function sentenceOf(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined || issue.input === null ? 'Skal udfyldes.' : 'Har en forkert form.';
    case 'unrecognized_keys':
      return 'Her er et felt, som ikke kendes.';
    case 'invalid_value':
      return 'Vælg en af mulighederne.';
    case 'too_small':
      if (issue.origin === 'string')
        return issue.minimum === 1 ? 'Skal udfyldes.' : `Skriv mindst ${issue.minimum} tegn.`;
      if (issue.origin === 'array') return `Vælg mindst ${issue.minimum}.`;
      return `Skal være mindst ${issue.minimum}.`;
    case 'too_big':
      if (issue.origin === 'string') return `Skriv højst ${issue.maximum} tegn.`;
      if (issue.origin === 'array') return `Vælg højst ${issue.maximum}.`;
      return `Må højst være ${issue.maximum}.`;
    case 'not_multiple_of':
      return `Skal gå op i ${issue.divisor}.`;
    case 'invalid_format':
      return issue.format === 'email' ? 'Skriv en e-mailadresse.' : 'Har en forkert form.';
    default:
      return undefined;
  }
}
