import type { Forloeb } from '#machines/chart.ts';

/** Facts of each chart that light a world, by their keys. */
type Keys = Readonly<Record<string, readonly string[]>>;

/** Once per leaf: what kind of thing it is. */
export const KIND: Keys = {
  kontrakt: ['paragraffer', 'papir', 'variant'],
  genforhandling: ['art', 'fra'],
};

/** Once per leaf and leaf of another: what tells acts apart that move both. */
export const STANDS: Keys = {
  indkoebssag: ['hold'],
  kontrakt: ['papir', 'hold'],
  opfoelgning: ['paaVentSiden'],
};

/** Once per edge that leads on: what frister and the acts of every leaf rest on, beside the lists a form chooses from. */
export const CARRIED: Keys = {
  indkoebssag: ['hold', 'akut', 'partshoering', 'afgoerelse', 'meldinger', 'fra'],
  kontrakt: ['papir', 'hold', 'doed', 'forslag', 'erstatter'],
  genforhandling: ['art', 'tilsagn', 'tilsagn.udloeber', 'svar'],
  opfoelgning: ['aftale', 'paaVentSiden', 'statusnotat'],
  klage: ['genvurdering'],
};

/** What these facts say in short: a word of a closed list says itself, all else that it is there. */
export function sayings(keys: Keys, { chart, facts }: Forloeb): string[] {
  return (keys[chart.navn] ?? []).flatMap((key) => saying(key, at(facts, key.split('.'))));
}

const at = (facts: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : value),
    facts,
  );

function saying(key: string, value: unknown): string[] {
  if (typeof value === 'string') return [`${key} ${value}`];
  if (!Array.isArray(value)) return (value ?? null) === null ? [] : [key];
  if (value.length === 0) return [];
  return [value.every((one) => typeof one === 'string') ? `${key} ${value.join(' ')}` : key];
}
