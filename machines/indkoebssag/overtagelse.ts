import type { TilbudId } from '../ids.ts';
import type { Dato } from '../kalender/dato.ts';
import type { Facts } from './facts.ts';

/** Where help is given, and since when: what tells whether a running contract is here already. */
export interface HjaelpHos {
  readonly tilbudId: TilbudId | null;
  readonly start: Dato | null;
}

export function hjaelpHos(f: Facts): HjaelpHos {
  const valgt = f.kandidater.find(({ id }) => id === f.valgt);
  return { tilbudId: valgt?.tilbudId ?? null, start: f.indflytning.faktisk?.dato ?? f.oensketStart };
}

/** The trin that a running contract had behind it when it was taken over: its purchase was made elsewhere (C3). */
export const trinNaaet = ({ loebendeKontrakt }: Pick<Facts, 'loebendeKontrakt'>): readonly string[] =>
  loebendeKontrakt === null
    ? []
    : ['behov', 'markedsafsoegning', 'prisforhandling', 'visitation', 'bestilling', 'kontrakt'];

/** What the papers of a running contract did not say (C3), as it was noted when it was taken over. */
export const manglerVedOvertagelse = (f: Facts): readonly string[] => f.loebendeKontrakt?.mangler ?? [];
