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
  ansvarlig?: 'alle';
  frist?: keyof typeof FRISTER;
  /** Without it, those that live. */
  vis?: (typeof VIS)[number];
  q?: string;
  sort?: (typeof SORTERINGER)[number];
}

export function parseSagerSearch(search: Record<string, unknown>): SagerSearch {
  const { trin, ansvarlig, q } = search;
  const frist = (['overskredet', 'uge', 'maaned'] as const).find((f) => f === search['frist']);
  const vis = VIS.find((v) => v === search['vis']);
  const sort = SORTERINGER.find((s) => s === search['sort']);
  return {
    ...(typeof trin === 'string' && trin !== '' ? { trin } : {}),
    ...(ansvarlig === 'alle' ? { ansvarlig } : {}),
    ...(frist ? { frist } : {}),
    ...(vis ? { vis } : {}),
    ...(q !== undefined && q !== '' && !isPersonal(String(q)) ? { q: String(q) } : {}),
    ...(sort ? { sort } : {}),
  };
}

/** What the server is asked for: `mine` is the person himself, a frist is a day. */
export function filterOf(search: SagerSearch, today: Dato): SagerFilter {
  const { frist, ansvarlig, ...rest } = search;
  return {
    ...rest,
    ansvarlig: ansvarlig === 'alle' ? undefined : 'mig',
    frist: frist === undefined ? undefined : dagEfter(today, FRISTER[frist]),
  };
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
