/** A field with its value before and after; null where the values are about a person and are not kept. */
export type Changes = Readonly<Record<string, readonly [unknown, unknown] | null>>;

type Fields = Readonly<Record<string, unknown>>;

/** What differs between two versions of a thing, field by field; of those in `hidden` only that they do. */
export function changesBetween(before: Fields, after: Fields, hidden: readonly string[] = []): Changes {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return Object.fromEntries(
    names
      .filter((navn) => !isSame(before[navn], after[navn]))
      .map((navn) => [navn, hidden.includes(navn) ? null : [before[navn] ?? null, after[navn] ?? null]]),
  );
}

/** A nested part laid out flat, `parametre.partshoeringDage`, so that a change names what changed in it. */
export function flatten(fields: Fields, parts: readonly string[]): Fields {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([navn, value]) =>
      parts.includes(navn) && value !== null && typeof value === 'object'
        ? Object.entries(value).map(([inner, v]): [string, unknown] => [`${navn}.${inner}`, v])
        : [[navn, value] as [string, unknown]],
    ),
  );
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
