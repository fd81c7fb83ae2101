import type { EventNavn } from './events.ts';
import type { Facts } from './facts.ts';
import { stopErUkendt } from './om-meldinger.ts';
import { venterKrav } from './venter-krav.ts';

/** What is owed still when the sag is closed: it is shown beside the act, and stops nobody (C14). */
export const efterlades = (f: Facts): readonly EventNavn[] => {
  const breve: readonly EventNavn[] =
    f.doed === null && venterKrav.manglerAfgoerelse.holder(f) ? ['registrerAfgoerelse'] : [];
  const bestilling: readonly EventNavn[] =
    f.doed === null && f.bestillingKraeves !== null ? ['faerdiggoerBestilling'] : [];
  const melding: readonly EventNavn[] = stopErUkendt(f) ? ['meldTilOekonomi'] : [];
  const papirer: readonly EventNavn[] = f.videregivelser.some(ikkeSlettet(f)) ? ['anmodOmSletning'] : [];
  return [...breve, ...bestilling, ...melding, ...papirer];
};

/** L-41: those who were not chosen are asked to delete. */
const ikkeSlettet =
  ({ valgt }: Facts) =>
  ({ kandidatId, sletningBedt }: Facts['videregivelser'][number]): boolean =>
    kandidatId !== valgt && sletningBedt === null;
