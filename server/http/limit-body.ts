import { bodyLimit } from 'hono/body-limit';
import { AppError } from '../errors.ts';

const KB = 1024;

/** A whole contract fits well within it; files get a limit of their own where they are taken. */
export function limitBody() {
  return bodyLimit({
    maxSize: 256 * KB,
    onError: () => {
      throw new AppError('tooLarge');
    },
  });
}
