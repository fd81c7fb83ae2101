import { bodyLimit } from 'hono/body-limit';
import { createMiddleware } from 'hono/factory';
import { AppError } from '../errors.ts';
import { isFileUpload } from './file-upload.ts';
import type { HttpEnv } from './http-env.ts';

const KB = 1024;

/** A whole contract fits well within it; files get a limit of their own where they are taken. */
export function limitBody() {
  const limit = bodyLimit({
    maxSize: 256 * KB,
    onError: () => {
      throw new AppError('tooLarge');
    },
  });
  return createMiddleware<HttpEnv>((c, next) => (isFileUpload(c.req.method, c.req.path) ? next() : limit(c, next)));
}
