import { createMiddleware } from 'hono/factory';
import { AppError } from '../errors.ts';
import { isFileUpload } from './file-upload.ts';
import type { HttpEnv } from './http-env.ts';
import { findJsonFlaw } from './json-flaw.ts';

const WITH_BODY = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);
const JSON_TYPE = /^application\/json\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?$/i;

/**
 * A body is UTF-8 JSON that has one meaning, or it is refused before anything reads it. An empty one passes here;
 * a route that wants one refuses it (`body`).
 */
export const strictJson = createMiddleware<HttpEnv>(async (c, next) => {
  if (!WITH_BODY.has(c.req.method) || isFileUpload(c.req.method, c.req.path)) return next();
  const bytes = await c.req.arrayBuffer().catch(() => {
    throw new AppError('badRequest');
  });
  const type = c.req.header('Content-Type');
  if (bytes.byteLength === 0) {
    if (type !== undefined) throw new AppError('badRequest', { message: 'Der er intet indhold i forespørgslen.' });
    return next();
  }
  if (!JSON_TYPE.test(type ?? '') || c.req.header('Content-Encoding')) throw new AppError('notJson');
  const flaw = findJsonFlaw(decode(bytes));
  if (flaw) throw new AppError('badRequest', { message: flaw });
  return next();
});

function decode(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new AppError('badRequest', { message: 'Indholdet er ikke gyldig UTF-8.' });
  }
}
