import type { Dato } from '#machines/kalender/dato.ts';
import type { SagerFilter } from '../api.ts';
import { dagEfter } from '../ord.ts';

/** The last day of the next frist, counted from today. */
const FRISTER = { overskredet: -1, uge: 7, maaned: 30 } as const;
const VIS = ['afsluttede', 'alle'] as const;
const SORTERINGER = ['frist', 'nyeste', 'sagsnummer'] as const;

/** The filters of the list, as they stand in the address. Without any, it shows my own, the most pressing first. */
export interface SagerSearch {
  trin?: string;
  team?: string;
  /** `alle`, or the id of one person. */
  ansvarlig?: string;
  frist?: keyof typeof FRISTER;
  /** Without it, those that live. */
  vis?: (typeof VIS)[number];
  q?: string;
  sort?: (typeof SORTERINGER)[number];
  /** Where in the list: the cursor of a page; without it, the first. */
  side?: string;
}

export function parseSagerSearch(search: Record<string, unknown>): SagerSearch {
  const frist = (['overskredet', 'uge', 'maaned'] as const).find((f) => f === search['frist']);
  const vis = VIS.find((v) => v === search['vis']);
  const sort = SORTERINGER.find((s) => s === search['sort']);
  const { q } = search;
  return {
    ...textIn(search, 'trin'),
    ...textIn(search, 'team'),
    ...textIn(search, 'ansvarlig'),
    ...(frist ? { frist } : {}),
    ...(vis ? { vis } : {}),
    ...(q !== undefined && q !== '' && !isPersonal(String(q)) ? { q: String(q) } : {}),
    ...(sort ? { sort } : {}),
    ...textIn(search, 'side'),
  };
}

function textIn<K extends string>(search: Record<string, unknown>, name: K): { [key in K]?: string } {
  const value = search[name];
  return (typeof value === 'string' && value !== '' ? { [name]: value } : {}) as { [key in K]?: string };
}

/** What the server is asked for: `mine` is the person himself, a frist is a day. */
export function filterOf(search: SagerSearch, today: Dato): SagerFilter {
  const { frist, ansvarlig, side, ...rest } = search;
  return {
    ...rest,
    ansvarlig: ansvarlig === 'alle' ? undefined : (ansvarlig ?? 'mig'),
    frist: frist === undefined ? undefined : dagEfter(today, FRISTER[frist]),
    cursor: side,
  };
}

/** What narrows the list: all but the order and the page. */
export function filtersIn({ sort, side, ...filters }: SagerSearch): Omit<SagerSearch, 'sort' | 'side'> {
  return filters;
}

/** The same list asked for something else begins at its beginning. */
export function changed(search: SagerSearch, change: Readonly<Record<string, string | undefined>>): SagerSearch {
  return parseSagerSearch({ ...search, side: undefined, ...change });
}

/** What is kept in a view: everything but the page. */
export function keptIn({ side, ...kept }: SagerSearch): SagerSearch {
  return kept;
}

/** Whether two addresses show the same list, whatever order their parts stand in. */
export function isSameList(one: SagerSearch, other: SagerSearch): boolean {
  const text = (search: SagerSearch) => JSON.stringify(Object.entries(keptIn(search)).sort());
  return text(one) === text(other);
}

export type TextSearch = { readonly cpr: string } | { readonly navn: string } | { readonly sagsnummer: string };

/** What a text in the search field asks for: ten digits are a CPR-nummer, no digits a name, all else a sagsnummer. */
export function readSearch(text: string): TextSearch | null {
  const t = text.trim();
  if (t === '') return null;
  const cpr = tenDigits(t);
  if (cpr !== null) return { cpr };
  return /\d/.test(t) ? { sagsnummer: t } : { navn: t };
}

/** A CPR-nummer must not stand in an address, wherever it was written. */
export function isPersonal(text: string): boolean {
  return /\d{6}[\s-]?\d{4}/.test(text);
}

/** Ten digits, with or without the hyphen. */
function tenDigits(text: string): string | null {
  const t = text.replace(/[\s-]/g, '');
  return /^\d{10}$/.test(t) ? t : null;
}
