import type { ArbejdeItem, ArbejdeSvar, SagItem, VenterSvar } from '#machines/svar.ts';

/** The groups of the page, in its order: what is mine by how it presses, what others have, what rests. */
export const GRUPPER = ['nu', 'denneUge', 'senere', 'hosAndre', 'paaVent'] as const;
export type Gruppe = (typeof GRUPPER)[number];

export const GRUPPE_TEKST: Readonly<Record<Gruppe, string>> = {
  nu: 'Kræver handling nu',
  denneUge: 'Denne uge',
  senere: 'Senere',
  hosAndre: 'Venter på andre',
  paaVent: 'På vent',
};

const SORTERINGER = ['ventet', 'borger'] as const;

/** What is shown of my work and in which order, as it stands in the address. Without any: all of it, the most pressing first. */
export interface ArbejdeSearch {
  gruppe?: Gruppe;
  trin?: string;
  /** Only what is mine by itself, or only what I have for others. */
  som?: 'mig' | 'vikar';
  sort?: (typeof SORTERINGER)[number];
}

export function parseArbejdeSearch(search: Record<string, unknown>): ArbejdeSearch {
  const gruppe = GRUPPER.find((g) => g === search['gruppe']);
  const som = (['mig', 'vikar'] as const).find((s) => s === search['som']);
  const sort = SORTERINGER.find((s) => s === search['sort']);
  const { trin } = search;
  return {
    ...(gruppe ? { gruppe } : {}),
    ...(typeof trin === 'string' && trin !== '' ? { trin } : {}),
    ...(som ? { som } : {}),
    ...(sort ? { sort } : {}),
  };
}

/** How many lines each group has before it is narrowed. */
export function antalI({ items, hosAndre }: ArbejdeSvar, gruppe: Gruppe): number {
  return gruppe === 'hosAndre'
    ? hosAndre.filter(({ sag }) => !sag.paaVentTil).length
    : items.filter((item) => item.gruppe === gruppe).length + (gruppe === 'paaVent' ? restingOf(hosAndre).length : 0);
}

/** What waits for others in a sag that rests, rests. */
const restingOf = (hosAndre: readonly VenterSvar[]) => hosAndre.filter(({ sag }) => sag.paaVentTil !== null);

/** What is mine in a group, narrowed and in order. */
export function mineI(svar: ArbejdeSvar, gruppe: Gruppe, search: ArbejdeSearch): readonly ArbejdeItem[] {
  if (search.gruppe && search.gruppe !== gruppe) return [];
  const { trin, som, sort } = search;
  const items = svar.items
    .filter((item) => item.gruppe === gruppe)
    .filter((item) => trin === undefined || item.sag.trin === trin)
    .filter((item) => som === undefined || (som === 'vikar') === (item.vikarFor !== null));
  if (sort === 'ventet') return items.toSorted((a, b) => (a.siden ?? '9').localeCompare(b.siden ?? '9'));
  return sort === 'borger' ? items.toSorted(byName) : items;
}

/** What is with others in a group, narrowed and in order. */
export function hosAndreI(svar: ArbejdeSvar, gruppe: Gruppe, search: ArbejdeSearch): readonly VenterSvar[] {
  if (search.gruppe && search.gruppe !== gruppe) return [];
  if (search.som === 'vikar' || (gruppe !== 'hosAndre' && gruppe !== 'paaVent')) return [];
  const lines = svar.hosAndre
    .filter(({ sag }) => (sag.paaVentTil !== null) === (gruppe === 'paaVent'))
    .filter(({ sag }) => search.trin === undefined || sag.trin === search.trin);
  if (search.sort === 'ventet')
    return lines.toSorted((a, b) => (a.hos[0]?.siden ?? '9').localeCompare(b.hos[0]?.siden ?? '9'));
  return search.sort === 'borger' ? lines.toSorted(byName) : lines;
}

const nameOf = (sag: SagItem): string => sag.borger ?? sag.titel;
const byName = (a: { sag: SagItem }, b: { sag: SagItem }): number => nameOf(a.sag).localeCompare(nameOf(b.sag), 'da');

/** The steps that something of mine stands at, to choose from. */
export function trinI({ items, hosAndre }: ArbejdeSvar): readonly { readonly id: string; readonly tekst: string }[] {
  const all = [...items, ...hosAndre].map(({ sag }) => [sag.trin, sag.trinLabel] as const);
  return [...new Map(all)].map(([id, tekst]) => ({ id, tekst }));
}
