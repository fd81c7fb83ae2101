import { queryOptions } from '@tanstack/react-query';
import type { VisningSvar } from '#machines/svar.ts';
import { get, getSager, type SagerFilter, seg, send } from '../api.ts';
import type { SagerSearch } from './search.ts';

/* What the list and its views ask of the server. */

type Visninger = { readonly items: readonly VisningSvar[] };

const VISNINGER = '/api/visninger';
const one = (id: string) => `${VISNINGER}/${seg(id)}`;

export const createVisning = (navn: string, filtre: SagerSearch) =>
  send<Visninger>('POST', VISNINGER, { navn, filtre });
export const updateVisning = (id: string, change: { navn?: string; start?: boolean; filtre?: SagerSearch }) =>
  send<Visninger>('PUT', one(id), change);
export const deleteVisning = (id: string) => send<Visninger>('DELETE', one(id), {});

export const visningerQuery = queryOptions({
  queryKey: ['visninger'],
  queryFn: () => get<Visninger>(VISNINGER),
  staleTime: 5 * 60_000,
});

export const sagerQuery = (filter: SagerFilter) =>
  queryOptions({
    queryKey: ['sager', filter],
    queryFn: () => getSager(filter),
  });
