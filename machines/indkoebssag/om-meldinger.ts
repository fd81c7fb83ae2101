import type { Oere } from '../pris/oere.ts';
import type { Facts } from './facts.ts';
import { kontraktErUdloebet, levendeKontrakt } from './om-kontrakten.ts';
import { papirernesAarspris } from './om-sagen.ts';

/** What økonomi has to be told next about help that is given (C12), or null. */
export function manglendeMelding(f: Facts): 'start' | 'pris' | 'stop' | null {
  const sidste = f.meldinger.findLast(({ art }) => art === 'start' || art === 'stop') ?? null;
  // What ran already when it was taken over, økonomi pays (C3).
  if (sidste === null && f.loebendeKontrakt === null) return 'start';
  const stoppet = sidste?.art === 'stop' && sidste.seq > genoptaget(f);
  // Of a kontrakt that only ran out nobody knows yet whether the help did.
  const slut = f.doed !== null || (f.kontrakt?.ophoert != null && !kontraktErUdloebet(f));
  if (slut) return stoppet ? null : 'stop';
  if (stoppet) return null;
  if (sidste?.art === 'stop') return f.kontrakt?.opsagt == null ? 'start' : null;
  return harNyPris(f) ? 'pris' : null;
}

/** Økonomi pays, and has not been told until when. */
export const stopErUkendt = (f: Facts): boolean => {
  const sidste = f.meldinger.findLast(({ art }) => art === 'start' || art === 'stop');
  return sidste ? sidste.art === 'start' || sidste.seq <= genoptaget(f) : f.loebendeKontrakt !== null;
};

/** A new kontrakt, or a notice that was withdrawn: a stop that was told before it stands no more. */
const genoptaget = ({ kontrakt: k }: Facts): number => Math.max(k?.seq ?? 0, k?.opsigelseTrukket ?? 0);

function harNyPris(f: Facts): boolean {
  const pris = levendeKontrakt(f)?.aarsprisOere ?? null;
  return pris !== null && pris !== meldtAarspris(f);
}

function meldtAarspris(f: Facts): Oere | null {
  const sidste = f.meldinger.findLast(({ art }) => art === 'start' || art === 'pris');
  return sidste ? sidste.aarsprisOere : papirernesAarspris(f);
}
