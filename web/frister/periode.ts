import type { Dato } from '#machines/kalender/dato.ts';
import type { FristerFilter } from '../api.ts';
import { dagEfter } from '../ord.ts';

/** How many days ahead; what is overdue comes with each of them, so that nothing hides behind a short period. */
const FREM = { uger: 14, maaned: 30, kvartal: 91, aar: 365 } as const;

export type Periode = keyof typeof FREM | 'overskredet';

export const PERIODER: readonly { readonly id: Periode; readonly tekst: string }[] = [
  { id: 'uger', tekst: '2 uger' },
  { id: 'maaned', tekst: '1 måned' },
  { id: 'kvartal', tekst: '3 måneder' },
  { id: 'aar', tekst: '1 år' },
  { id: 'overskredet', tekst: 'Kun overskredne' },
];

/** The filters as they stand in the address. Without any: mine, three months ahead. */
export interface FristerSearch {
  vis?: 'alle';
  periode?: Exclude<Periode, 'kvartal'>;
}

export function parseFristerSearch(search: Record<string, unknown>): FristerSearch {
  const periode = PERIODER.find(({ id }) => id === search['periode'])?.id;
  return {
    ...(search['vis'] === 'alle' ? { vis: 'alle' } : {}),
    ...(periode !== undefined && periode !== 'kvartal' ? { periode } : {}),
  };
}

export const periodeOf = ({ periode }: FristerSearch): Periode => periode ?? 'kvartal';

/** What the server is asked for; without a first day it tells all that is overdue, however long. */
export function filterOf(search: FristerSearch, today: Dato): FristerFilter {
  const periode = periodeOf(search);
  return {
    til: dagEfter(today, periode === 'overskredet' ? -1 : FREM[periode]),
    vis: search.vis ?? 'mine',
  };
}
