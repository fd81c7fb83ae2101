import type { Gruppe } from '#machines/indlaesning/grupper.ts';
import type { RaekkeSvar } from '#machines/indlaesning/kolonne.ts';

/** The rows that say word for word what an earlier one said. */
export function doublesOf({ dobbelte }: Gruppe): RaekkeSvar[] {
  return dobbelte.map(({ nr, somNr }) => ({
    nr,
    udfald: 'dobbelt',
    fejl: [],
    mangler: [],
    bemaerkninger: [`Der står det samme i række ${somNr}. Den læses én gang.`],
    sag: null,
  }));
}
