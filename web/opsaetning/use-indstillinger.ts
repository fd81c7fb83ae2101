import { useRef } from 'react';
import type { Indstillinger } from '#machines/indstillinger.ts';
import { queryClient } from '../queries.ts';
import { type IndstillingerSvar, retIndstillinger } from './api.ts';
import { indstillingerQuery } from './queries.ts';

/** Saving a part of the settings: the rest goes along as it stood in the version that was read. */
export function useIndstillinger(first: IndstillingerSvar) {
  const known = useRef(new Map([[first.version, first.indstillinger]]));

  function remember(svar: IndstillingerSvar): IndstillingerSvar {
    known.current.set(svar.version, svar.indstillinger);
    return svar;
  }

  async function gem(part: object, version: number): Promise<IndstillingerSvar> {
    const rest: Indstillinger = known.current.get(version) ?? first.indstillinger;
    return remember(await retIndstillinger({ version, indstillinger: { ...rest, ...part } }));
  }

  const frisk = async () => remember(await queryClient.fetchQuery({ ...indstillingerQuery, staleTime: 0 }));
  return { gem, frisk };
}

/** The field of a form that a path of the server's belongs to. */
export const feltIIndstillinger = (path: string): string =>
  path.replace(/^indstillinger\.(?:(?:parametre|afvigelser)\.)?/, '');
