import { createHash } from 'node:crypto';

/** SHA-256 in hex: of documents, and of what new ids are made from. */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
