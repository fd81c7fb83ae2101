import { parseCpr } from '../form/parse.ts';

const FRISTER = ['overskredet', 'uge', 'maaned'] as const;
const SORTERINGER = ['frist', 'nyeste', 'sagsnummer'] as const;

/** The filters of the list, as they stand in the address. Without any, it shows my own, the most pressing first. */
export interface SagerSearch {
  trin?: string;
  ansvarlig?: 'alle';
  frist?: (typeof FRISTER)[number];
  q?: string;
  sort?: (typeof SORTERINGER)[number];
}

export function parseSagerSearch(search: Record<string, unknown>): SagerSearch {
  const { trin, ansvarlig, q } = search;
  const frist = FRISTER.find((f) => f === search['frist']);
  const sort = SORTERINGER.find((s) => s === search['sort']);
  return {
    ...(typeof trin === 'string' && trin !== '' ? { trin } : {}),
    ...(ansvarlig === 'alle' ? { ansvarlig } : {}),
    ...(frist ? { frist } : {}),
    ...(q !== undefined && q !== '' && !isPersonal(String(q)) ? { q: String(q) } : {}),
    ...(sort ? { sort } : {}),
  };
}

export type TextSearch = { readonly cpr: string } | { readonly navn: string } | { readonly sagsnummer: string };

/** What a text in the search field asks for: ten digits are a CPR-nummer, no digits a name, all else a sagsnummer. */
export function readSearch(text: string): TextSearch | null {
  const t = text.trim();
  if (t === '') return null;
  const cpr = parseCpr(t);
  if (cpr !== null) return { cpr };
  return /\d/.test(t) ? { sagsnummer: t } : { navn: t };
}

/** A CPR-nummer must not stand in an address, wherever it was written. */
export function isPersonal(text: string): boolean {
  return /\d{6}[\s-]?\d{4}/.test(text);
}
