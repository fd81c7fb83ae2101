import type { StoredEvent } from '../../chart.ts';
import type { Dato } from '../../kalender/dato.ts';
import { maxDato } from '../../kalender/dato.ts';
import type { Facts } from '../facts.ts';
import { naesteAar, naestePeriode } from '../takst.ts';

/** A trigger that keeps its number while its date is the same: a frist already told does not change its key. */
export const udloes = (foer: Facts['start'], dato: Dato | null, seq: number): Facts['start'] => {
  if (dato === null) return foer;
  return foer?.dato === dato ? foer : { dato, seq };
};

/** In force from a day; the years that are open are those that can still be told of in time. */
export function satIKraft(f: Facts, dato: Dato, { today, seq }: Pick<StoredEvent, 'today' | 'seq'>): Facts {
  const fra = maxDato(dato, today);
  return {
    ...f,
    iKraft: udloes(f.iKraft, dato, seq),
    naesteRegulering: f.naesteRegulering ?? { aar: naesteAar(fra), dato: today, seq },
    naesteRammeaftale: f.naesteRammeaftale ?? { periodeFra: naestePeriode(fra), dato: today, seq },
  };
}
