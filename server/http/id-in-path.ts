import { AppError } from '../errors.ts';

/** The shape that every id has. What has another names nothing, and is never put to the database. */
const ID = /^[\w-]{1,64}$/;

/** An id out of an address; 404 for what cannot be one. */
export function idInPath<T extends string>(text: string): T {
  if (!ID.test(text)) throw new AppError('notFound');
  return text as T;
}
