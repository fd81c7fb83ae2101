import type { Noter } from '../events.ts';
import { medKravOmAfgoerelse } from './afgoerelse.ts';

export const genforhandling: Pick<Noter, 'genforhandlingAabnet' | 'genforhandlingLukket'> = {
  genforhandlingAabnet: (f, { medfoert }) => ({
    ...f,
    genforhandlinger: [...f.genforhandlinger, medfoert.genforhandlingId],
  }),

  genforhandlingLukket: (f, { medfoert, today, seq }) => {
    const nu = { aarsag: 'genforhandling' as const, dato: today, seq };
    const lukket = {
      ...f,
      genforhandlinger: f.genforhandlinger.filter((id) => id !== medfoert.genforhandlingId),
    };
    if (f.doed !== null) return lukket;
    return {
      ...(medfoert.afgoerelseKraeves ? medKravOmAfgoerelse(lukket, nu) : lukket),
      bestillingKraeves: medfoert.bestillingKraeves ? nu : f.bestillingKraeves,
    };
  },
};
