const MAX_DEPTH = 32;

/**
 * A sentence about what is wrong with a JSON text, or null. Beside what `JSON.parse` refuses: depth, a key that comes
 * twice (the last would win here and the first elsewhere), and `__proto__`.
 */
export function findJsonFlaw(text: string): string | null {
  if (depthOf(text) > MAX_DEPTH) return 'Indholdet er for dybt indlejret.';
  if (!parses(text)) return 'Indholdet er ikke gyldig JSON.';
  return hasAmbiguousKey(text) ? 'Indholdet har et felt to gange eller et felt, der ikke må bruges.' : null;
}

const TOKENS = /"(?:[^"\\]|\\.)*"|[{}[\],:]/gs;

function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [token] of text.matchAll(TOKENS)) {
    if (token === '{' || token === '[') deepest = Math.max(deepest, ++depth);
    if (token === '}' || token === ']') depth--;
  }
  return deepest;
}

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The text is known to be JSON: a string before a colon is a key of the innermost object. */
function hasAmbiguousKey(text: string): boolean {
  const keys: Set<string>[] = [];
  let last = '';
  for (const [token] of text.matchAll(TOKENS)) {
    if (token === '{' || token === '[') keys.push(new Set());
    if (token === '}' || token === ']') keys.pop();
    if (token === ':') {
      const key: string = JSON.parse(last);
      const innermost = keys.at(-1);
      if (key === '__proto__' || innermost?.has(key)) return true;
      innermost?.add(key);
    }
    last = token;
  }
  return false;
}
