import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atEnd } from '#tests/support/at-end.ts';

/** A folder for one test file, gone when its tests are over. */
export function tempFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `indkoeb-${name}-`));
  atEnd(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
