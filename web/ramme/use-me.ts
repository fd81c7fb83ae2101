import { useSuspenseQuery } from '@tanstack/react-query';
import type { Slags } from '#machines/indlaesning/kolonne.ts';
import type { Me } from '../api.ts';
import { meQuery } from '../queries.ts';

/** The one who is logged in; known before any page inside is shown. */
export function useMe(): Me {
  return useSuspenseQuery(meQuery).data;
}

/** An administrator sets up people and settings, and sees no sag. */
export const seesSager = (me: Me): boolean => me.roller.some((rolle) => rolle !== 'administrator');

/** Those who set something up for the others: people and settings, meetings, the register of tilbud. */
export const setsUp = (me: Me): boolean =>
  me.roller.some((rolle) => rolle === 'administrator' || rolle === 'leder' || rolle === 'kontraktforhandler');

/** Who may read in what the kommune has already: contracts as a case worker, tilbud as who keeps their register. */
export const indlaeser = (me: Me): readonly Slags[] => [
  ...(me.roller.some((rolle) => rolle === 'raadgiver' || rolle === 'kontraktforhandler')
    ? (['kontrakter'] as const)
    : []),
  ...(me.roller.some((rolle) => rolle === 'administrator' || rolle === 'kontraktforhandler')
    ? (['tilbud'] as const)
    : []),
];
