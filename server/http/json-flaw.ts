const MAX_DEPTH = 32;

/**
 * A sentence about what is wrong with a JSON text, or null. Beside what `JSON.parse` refuses: depth, a key that comes
 * twice (the last would win here and the first elsewhere), and `__proto__`. Reads each character once.
 */
export function findJsonFlaw(text: string): string | null {
  if (isTooDeep(text)) return 'Indholdet er for dybt indlejret.';
  if (!parses(text)) return 'Indholdet er ikke gyldig JSON.';
  return hasAmbiguousKey(text) ? 'Indholdet har et felt to gange eller et felt, der ikke må bruges.' : null;
}

function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const token of tokensOf(text)) {
    if (token === '{' || token === '[') depth++;
    if (token === '}' || token === ']') depth--;
    if (depth > MAX_DEPTH) return true;
  }
  return false;
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
  const objects: (Set<string> | null)[] = [];
  let last = '';
  for (const token of tokensOf(text)) {
    if (token === '{') objects.push(new Set());
    if (token === '[') objects.push(null);
    if (token === '}' || token === ']') objects.pop();
    if (token === ':') {
      const key: string = JSON.parse(last);
      const keys = objects.at(-1);
      if (key === '__proto__' || keys?.has(key)) return true;
      keys?.add(key);
    }
    last = token;
  }
  return false;
}

/** Strings with their quotes, and the signs that make the structure; a string without end ends it all. */
function* tokensOf(text: string): Generator<string> {
  for (let i = 0; i < text.length; i++) {
    const sign = text.charAt(i);
    if ('{}[]:'.includes(sign)) yield sign;
    if (sign !== '"') continue;
    const start = i++;
    while (i < text.length && text.charAt(i) !== '"') i += text.charAt(i) === '\\' ? 2 : 1;
    if (i >= text.length) return;
    yield text.slice(start, i + 1);
  }
}
