import type { Krav } from '../chart.ts';
import type { Facts } from './facts.ts';

type K = Krav<Facts>;
const mangler = (holder: K['holder'], ...vej: string[]): K => ({ holder, kode: 'missing', vej });
const ikkeNu = (holder: K['holder'], ...vej: string[]): K => ({ holder, kode: 'notNow', vej });

/** The conditions of the edges. Lateness is none of them: a late complaint is re-assessed and forwarded too (C24). */
export const kantKrav = {
  erGenvurderet: mangler((f) => f.genvurdering !== null, 'fasthold', 'givDelvistMedhold'),
  ikkeGenvurderet: ikkeNu((f) => f.genvurdering === null, 'videresend'),
  /** Upheld may still become granted in part; what was granted in part is told and stays. */
  ikkeDelvistMedhold: ikkeNu((f) => f.genvurdering?.udfald !== 'delvistMedhold', 'videresend'),
} satisfies Record<string, K>;
