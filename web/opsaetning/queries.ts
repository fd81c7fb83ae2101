import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { queryClient } from '../queries.ts';
import {
  type AendringerFilter,
  getAendringer,
  getAnsvar,
  getBrugere,
  getEtTilbud,
  getIndstillinger,
  getMoeder,
  getOpsaetning,
  getTeams,
  getTilbud,
  getVikariater,
} from './api.ts';

/* All under one key, so that after a change the set-up is read again; the registers of forms have keys of their own. */

const KEY = 'opsaetning';

export const opsaetningQuery = queryOptions({ queryKey: [KEY], queryFn: getOpsaetning });
export const brugereQuery = queryOptions({ queryKey: [KEY, 'brugere'], queryFn: getBrugere });
export const ansvarQuery = (id: string) =>
  queryOptions({ queryKey: [KEY, 'ansvar', id], queryFn: () => getAnsvar(id) });
export const opsatteTeamsQuery = queryOptions({ queryKey: [KEY, 'teams'], queryFn: getTeams });
export const vikariaterQuery = queryOptions({ queryKey: [KEY, 'vikariater'], queryFn: getVikariater });
export const indstillingerQuery = queryOptions({ queryKey: [KEY, 'indstillinger'], queryFn: getIndstillinger });
export const opsatteMoederQuery = queryOptions({ queryKey: [KEY, 'moeder'], queryFn: getMoeder });
export const etTilbudQuery = (id: string) =>
  queryOptions({ queryKey: [KEY, 'et-tilbud', id], queryFn: () => getEtTilbud(id) });

export const tilbudListeQuery = (q: string, lukkede: boolean) =>
  infiniteQueryOptions({
    queryKey: [KEY, 'tilbud', q, lukkede],
    queryFn: ({ pageParam }) => getTilbud(q, lukkede, pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });

export const aendringerQuery = (filter: AendringerFilter) =>
  infiniteQueryOptions({
    queryKey: [KEY, 'aendringer', filter],
    queryFn: ({ pageParam }) => getAendringer(filter, pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });

/** After a change: what lists the set-up, and the registers that forms choose from. */
export function readAgain(): void {
  queryClient.invalidateQueries({
    predicate: ({ queryKey: [key] }) =>
      [KEY, 'teams', 'moeder', 'personer', 'tilbud', 'me', 'ingen-kan'].includes(String(key)),
  });
}
