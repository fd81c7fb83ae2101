import type { StoredEvent } from '../../chart.ts';
import type { Dato } from '../../kalender/dato.ts';
import type { Noter } from '../events.ts';
import type { Facts, Kontrakt } from '../facts.ts';
import type { FraAarsag } from '../lister.ts';

/* The sag that a notice, or an end, has opened for the help that goes on (C7, L-32). */

export const nySag: Pick<Noter, 'afklarNySag'> = {
  /** Kept, it knows from now on what we know; closed, the next notice opens another. */
  afklarNySag: (f, { facts }) => {
    const afklares = f.kontrakt?.nySag?.afklares ?? null;
    if (afklares === null) return f;
    return medNySag(f, facts.svar === 'lukket' ? null : { hardFrist: afklares.slutdato, afklares: null });
  },
};

/** Opens one for each kontrakt, none beside one that is not known to be closed, and none for the dead. */
export function medNyKoebssag(
  f: Facts,
  { today, seq }: StoredEvent,
  { aarsag, hardFrist }: { readonly aarsag: FraAarsag; readonly hardFrist: Dato | null },
): Facts {
  if (f.doed !== null || f.kontrakt === null || f.kontrakt.nySag !== null) return f;
  return { ...medNySag(f, { hardFrist, afklares: null }), nyeSager: [...f.nyeSager, { aarsag, dato: today, seq }] };
}

type Afklares = NonNullable<NonNullable<Kontrakt['nySag']>['afklares']>;

/** What was opened must hear this; nothing, where it knows the day already. */
export function medAfklaring(
  f: Facts,
  { today, seq }: StoredEvent,
  { hvorfor, slutdato }: Pick<Afklares, 'hvorfor' | 'slutdato'>,
): Facts {
  const ny = f.kontrakt?.nySag ?? null;
  if (ny === null) return f;
  const kendt = hvorfor === 'andenDag' && slutdato === ny.hardFrist;
  return medNySag(f, { ...ny, afklares: kendt ? null : { hvorfor, slutdato, dato: today, seq } });
}

const medNySag = (f: Facts, ny: Kontrakt['nySag']): Facts =>
  f.kontrakt === null ? f : { ...f, kontrakt: { ...f.kontrakt, nySag: ny } };
