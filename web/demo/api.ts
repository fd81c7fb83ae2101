import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Dato, Instant } from '#machines/kalender/dato.ts';
import { get, queryString, send } from '../api.ts';
import type { PostSearch } from './post-search.ts';

/* What only the demo answers. */

export interface DemoMail {
  readonly id: string;
  readonly til: string;
  readonly emne: string;
  readonly tekst: string;
  readonly at: Instant;
  /** The sager that it is about, with commas between. */
  readonly sagsnummer: string;
}

/** What the days that were passed brought. */
export interface HvadSkete {
  readonly dato: Dato;
  readonly haendelser: readonly {
    readonly dag: Dato;
    readonly sagId: string;
    readonly sagsnummer: string;
    readonly titel: string;
    readonly hvad: string;
    readonly chartLabel: string;
  }[];
  /** On sager that I do not see. */
  readonly andres: number;
  readonly mails: readonly { readonly navn: string; readonly email: string; readonly antal: number }[];
}

/** Where the tour leads: to an act, or to a sag that is to be read. */
export interface Stop {
  readonly email: string;
  readonly navn: string;
  readonly titel: string;
  readonly tekst: string;
  readonly sagId: string;
  readonly forloebId: string | null;
  readonly event: string | null;
  readonly gjort: boolean;
}

export const spolFrem = (til: Dato | 'naeste') =>
  send<HvadSkete>('POST', '/api/demo/ur', til === 'naeste' ? { naeste: true } : { dato: til });

export const rundturQuery = queryOptions({
  queryKey: ['rundtur'],
  queryFn: () => get<{ items: readonly Stop[] }>('/api/demo/rundtur'),
});

/** A sag of the demo that is told in two sentences. */
interface Historie {
  readonly navn: string;
  readonly tekst: readonly string[];
  readonly sagId: string;
}

export const historierQuery = queryOptions({
  queryKey: ['historier'],
  queryFn: () => get<{ items: readonly Historie[] }>('/api/demo/historier'),
});

const PAGE = '50';

export const postQuery = (search: PostSearch) =>
  infiniteQueryOptions({
    queryKey: ['demo-post', search],
    queryFn: ({ pageParam }) =>
      get<{ items: readonly DemoMail[]; next: string | null }>(
        `/api/demo/post${queryString({ ...search, before: pageParam ?? undefined, limit: PAGE })}`,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });

/** The address of a stop: the act itself, or the sag. */
export const addressOf = ({ sagId, forloebId, event }: Stop): string =>
  forloebId === null || event === null ? `/sager/${sagId}` : `/sager/${sagId}/${forloebId}/${event}`;
