import { queryOptions } from '@tanstack/react-query';
import type { Rolle } from '#machines/actor.ts';
import { get, queryString } from '../api.ts';

/** The sager of a person, once for each role in which they are his. */
export interface Overdragelse {
  readonly items: readonly {
    readonly id: string;
    readonly sagsnummer: string;
    readonly titel: string;
    readonly borger: string | null;
    readonly trin: string;
    readonly version: number;
    readonly rolle: Rolle;
  }[];
  readonly flere: boolean;
}

export const overdragelseQuery = (fra: string) =>
  queryOptions({
    queryKey: ['overdragelse', fra],
    queryFn: () => get<Overdragelse>(`/api/overdragelse${queryString({ fra })}`),
  });
