import type { Context } from 'hono';
import { AppError } from '../errors.ts';
import type { HttpEnv } from './http-env.ts';

/** The command id that the client made for this act: the same again does nothing twice. */
export function commandKey(c: Context<HttpEnv>): string {
  const key = c.req.header('Idempotency-Key');
  if (!key) throw new AppError('keyMissing');
  if (!/^[\w-]{8,80}$/.test(key)) throw new AppError('keyMissing', { message: 'Idempotency-Key skal være 8–80 tegn.' });
  return key;
}
