const ends: (() => unknown)[] = [];

/** Something to do when the tests of this file are over. */
export function atEnd(end: () => unknown): void {
  ends.push(end);
}

/** What was asked for, the newest first; a file that comes after begins with nothing to end. */
export async function endFile(): Promise<void> {
  for (const end of ends.splice(0).reverse()) await end();
}
