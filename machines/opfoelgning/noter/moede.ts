import type { Noter } from '../events.ts';

export const moede: Pick<Noter, 'registrerStatusnotat' | 'afhold' | 'konkluder'> = {
  registrerStatusnotat: (f, { facts }) => ({
    ...f,
    statusnotat: {
      modtaget: facts.modtaget,
      bestillingVersion: facts.bestillingVersion,
      oenskerGenforhandling: facts.oenskerGenforhandling,
    },
  }),

  afhold: (f, { facts, seq }) => ({ ...f, afholdt: { ...facts, seq } }),

  konkluder: (f, { facts }) => ({
    ...f,
    konklusion: {
      udfald: facts.udfald.map((r) => ({ linje: r.linje === null ? null : Number(r.linje), udfald: r.udfald })),
      naesteDato: facts.naesteDato,
      referatSendt: facts.referatSendt,
    },
  }),
};
