import { infiniteQueryOptions, QueryClient, queryOptions } from '@tanstack/react-query';
import {
  ApiError,
  type FristerFilter,
  findTilbud,
  getCharts,
  getDemo,
  getFrister,
  getHistory,
  getIngenKan,
  getMe,
  getMitArbejde,
  getMoeder,
  getOpgradering,
  getPersoner,
  getSag,
  getTeams,
  getUr,
} from './api.ts';

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      retry: (count, error) => error instanceof ApiError && error.isUnknown && count < 2,
    },
  },
});

const RARELY_CHANGED = { staleTime: 5 * 60_000 };

export const meQuery = queryOptions({ queryKey: ['me'], queryFn: getMe, staleTime: 60_000 });
export const mitArbejdeQuery = queryOptions({ queryKey: ['mit-arbejde'], queryFn: getMitArbejde });
export const ingenKanQuery = queryOptions({ queryKey: ['ingen-kan'], queryFn: getIngenKan });
export const opgraderingQuery = queryOptions({ queryKey: ['opgradering'], queryFn: getOpgradering });
export const urQuery = queryOptions({ queryKey: ['ur'], queryFn: getUr });
export const chartsQuery = queryOptions({ queryKey: ['charts'], queryFn: getCharts, ...RARELY_CHANGED });
export const fristerQuery = (filter: FristerFilter) =>
  queryOptions({ queryKey: ['frister', filter], queryFn: () => getFrister(filter) });
export const sagQuery = (id: string) => queryOptions({ queryKey: ['sag', id], queryFn: () => getSag(id) });

export const historyQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['sag', id, 'history'],
    queryFn: ({ pageParam }) => getHistory(id, pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });

export const tilbudQuery = (q: string) =>
  queryOptions({ queryKey: ['tilbud', q], queryFn: () => findTilbud(q), staleTime: 60_000 });

/** The registers that a form chooses from in full. */
export const moederQuery = queryOptions({ queryKey: ['moeder'], queryFn: getMoeder, staleTime: 60_000 });
export const teamsQuery = queryOptions({ queryKey: ['teams'], queryFn: getTeams, staleTime: 60_000 });
export const personerQuery = (rolle: string | null) =>
  queryOptions({ queryKey: ['personer', rolle], queryFn: () => getPersoner(rolle), staleTime: 60_000 });

export const demoQuery = queryOptions({ queryKey: ['demo'], queryFn: getDemo, retry: false, ...RARELY_CHANGED });
