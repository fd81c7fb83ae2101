/** Stored text as JSON, or null for what is none: a damaged row is found by its parser, not by a crash. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
