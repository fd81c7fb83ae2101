import type { StoredEvent } from '../chart.ts';
import type { KlageAfgjortMedfoert, KlageMedholdMedfoert } from '../indkoebssag/medfoert.ts';
import type { Facts } from '../klage/facts.ts';

/* What the arrows that lead from a complaint carry, and when they lead on. */

/** Ankestyrelsen has changed something: the sag must act on it. */
export const ankestyrelsenAendrer = ({ afgoerelse }: Facts): boolean =>
  afgoerelse?.udfald === 'aendret' || afgoerelse?.udfald === 'ophaevet' || afgoerelse?.udfald === 'hjemvist';

export const ankestyrelsenAendrerIkke = (f: Facts): boolean => !ankestyrelsenAendrer(f);

/** What was upheld, by us or by Ankestyrelsen. */
export const medhold = (f: Facts, event: StoredEvent) => ({
  medfoert: { afgoerelseSeq: f.afgoerelseSeq, udfald: medholdets(f, event) } satisfies KlageMedholdMedfoert,
});

function medholdets({ afgoerelse }: Facts, { type }: StoredEvent): KlageMedholdMedfoert['udfald'] {
  if (type === 'givMedhold') return 'medhold';
  if (type === 'givDelvistMedhold') return 'delvistMedhold';
  switch (afgoerelse?.udfald) {
    case 'aendret':
    case 'ophaevet':
    case 'hjemvist':
      return afgoerelse.udfald;
    default:
      throw new Error(`${type} upheld nothing`);
  }
}

export const udenMedhold = ({ afgoerelse, afgoerelseSeq }: Facts) => ({
  medfoert: {
    afgoerelseSeq,
    udfald: afgoerelse?.udfald === 'stadfaestet' || afgoerelse?.udfald === 'afvist' ? afgoerelse.udfald : 'trukket',
  } satisfies KlageAfgjortMedfoert,
});
