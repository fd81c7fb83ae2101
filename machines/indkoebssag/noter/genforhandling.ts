import type { Noter } from '../events.ts';

export const genforhandling: Pick<Noter, 'genforhandlingAabnet' | 'genforhandlingLukket'> = {
  genforhandlingAabnet: (f, { medfoert }) => ({
    ...f,
    genforhandlinger: [...f.genforhandlinger, medfoert.genforhandlingId],
  }),

  genforhandlingLukket: (f, { medfoert, today, seq }) => {
    const nu = { aarsag: 'genforhandling' as const, dato: today, seq };
    return {
      ...f,
      genforhandlinger: f.genforhandlinger.filter((id) => id !== medfoert.genforhandlingId),
      // What is asked for by others is still asked for; the dead get no letters (C10).
      afgoerelseKraeves: medfoert.afgoerelseKraeves && f.doed === null ? nu : f.afgoerelseKraeves,
      bestillingKraeves: medfoert.bestillingKraeves && f.doed === null ? nu : f.bestillingKraeves,
    };
  },
};
