import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { BusyError } from '#db/in-write.ts';
import type { FejlSvar } from '#machines/svar.ts';
import type { Deps } from '../context.ts';
import { AppError } from '../errors.ts';
import type { HttpEnv } from './http-env.ts';

const BUSY_SECONDS = 1;

/** The only place where an error becomes an answer. */
export function answerErrors({ log }: Deps) {
  return (error: Error, c: Context<HttpEnv>): Response => {
    const requestId = c.get('requestId');
    const expected = expectedIn(error);
    if (!expected) {
      log.error({ requestId, err: error }, 'request failed');
      const message = 'Noget gik galt hos os. Prøv igen, og sig forespørgslens nummer, hvis det bliver ved.';
      return c.json<FejlSvar, 500>({ error: { code: 'internal', message, requestId } }, 500);
    }
    if (expected.retryAfterSeconds !== null) c.header('Retry-After', String(expected.retryAfterSeconds));
    return c.json(fejlSvar(expected, requestId), expected.status);
  };
}

/** An unknown address answers as an unknown or invisible thing does. */
export function answerNotFound(c: Context<HttpEnv>): Response {
  return c.json(fejlSvar(new AppError('notFound'), c.get('requestId')), 404);
}

function expectedIn(error: Error): AppError | null {
  if (error instanceof AppError) return error;
  if (error instanceof BusyError) return new AppError('busy', { retryAfterSeconds: BUSY_SECONDS });
  if (error instanceof HTTPException && error.status < 500) return new AppError('badRequest');
  return null;
}

function fejlSvar({ code, message, reasons, allowed, fields }: AppError, requestId: string): FejlSvar {
  return {
    error: {
      code,
      message,
      ...(reasons.length > 0 && { reasons }),
      ...(allowed && { allowed }),
      ...(fields.length > 0 && { fields }),
      requestId,
    },
  };
}
