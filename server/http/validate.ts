import { validator } from 'hono-openapi';
import type { z } from 'zod';
import { AppError } from '../errors.ts';
import type { HttpEnv } from './http-env.ts';

/** The body of a route, parsed; a missing one is refused, and an answer never repeats what was sent. */
export function body<S extends z.ZodType>(schema: S) {
  return validator<S, 'json', HttpEnv, string>('json', schema, (result, c) => {
    if (c.req.header('Content-Type') === undefined)
      throw new AppError('badRequest', { message: 'Der er intet indhold i forespørgslen.' });
    if (!result.success) throw invalidFields(result.error);
  });
}

/** The query of a route, parsed. */
export function query<S extends z.ZodType>(schema: S) {
  return validator<S, 'query', HttpEnv, string>('query', schema, (result) => {
    if (!result.success) throw invalidFields(result.error);
  });
}

interface Issue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

/** The issues of a schema as fields to correct. */
export function invalidFields(issues: readonly Issue[]): AppError {
  return new AppError('invalid', {
    fields: issues.map(({ path, message }) => ({ felt: nameOf(path), tekst: message })),
  });
}

function nameOf(path: Issue['path']): string {
  return (path ?? []).map((part) => String(typeof part === 'object' ? part.key : part)).join('.');
}
