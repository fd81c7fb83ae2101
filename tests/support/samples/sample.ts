import type { EmneId } from '#machines/ids.ts';
import type { EventNavn, Payload } from '#machines/indkoebssag/events.ts';
import type { Facts, Kandidat } from '#machines/indkoebssag/facts.ts';
import type { Dato } from '#machines/kalender/dato.ts';

/** What a sample is made of: what its forløb knows, the day, and what the sag around it knows. */
export interface VedAf<F> {
  readonly facts: F;
  readonly today: Dato;
  readonly sag: Facts;
}

/**
 * Per event one or more payloads by name, the first the most ordinary; each name leads to other facts. One that begins
 * with `forkert` is well formed and wrong: a check finds it.
 */
export type SamplesAf<F, P> = {
  readonly [E in keyof P]: Readonly<Record<string, (ved: VedAf<F>) => P[E]>>;
};

export type Ved = VedAf<Facts>;

export type Samples<K extends EventNavn> = SamplesAf<Facts, { readonly [E in K]: Payload<E> }>;

export const TEKST = 'Fiktiv tekst til prøven.';

/** Well formed and unknown: what a sample names when the sag has nothing to name. */
export const UKENDT = 'ukendt' as EmneId;

const mulige = (f: Facts): readonly Kandidat[] => f.kandidater.filter((k) => k.status === 'mulig');

export const enKandidat = (f: Facts): EmneId => mulige(f)[0]?.id ?? UKENDT;

export const andenKandidat = (f: Facts): EmneId => mulige(f)[1]?.id ?? UKENDT;

/** The one that was chosen, or that has the price, or any. */
export const valgtKandidat = (f: Facts): EmneId => f.pris?.kandidatId ?? f.valgt ?? enKandidat(f);

/** The newest offer that holds, of a kandidat that is possible. */
export const etPristilbud = (f: Facts): EmneId =>
  f.pristilbud.findLast((p) => !p.udloebet && mulige(f).some((k) => k.id === p.kandidatId))?.id ?? UKENDT;
