/**
 * Why not. `notAllowed` stands alone and tells no facts; of the others all that hold are given at once, and the
 * first decides the status.
 */
export type RefusalKode = 'notAllowed' | 'conflict' | 'notNow' | 'missing' | 'invalid';

export interface Reason {
  readonly kode: RefusalKode;
  /** Stable id: a krav's, a check's, or one of the engine's own. */
  readonly id: string;
  /** A Danish sentence for the one who reads it. */
  readonly tekst: string;
  /** What leads to the missing thing: event types of the same chart, or `chart.event` of another of the sag, in order. */
  readonly vej: readonly string[];
  /** For `invalid`: the path of the field, `linjer.0.antal`. */
  readonly felt: string | null;
}

export interface Refusal {
  readonly ok: false;
  readonly reasons: readonly [Reason, ...Reason[]];
}

/** Builds a reason; `vej` and `felt` default to none. */
export function reason(
  kode: RefusalKode,
  id: string,
  tekst: string,
  extra: { vej?: readonly string[]; felt?: string } = {},
): Reason {
  return { kode, id, tekst, vej: extra.vej ?? [], felt: extra.felt ?? null };
}

/** A refusal of one or more reasons, or null when there is none. The order decides which status it gets. */
export function refuse(reasons: readonly Reason[]): Refusal | null {
  const order: RefusalKode[] = ['notAllowed', 'conflict', 'notNow', 'missing', 'invalid'];
  const [first, ...rest] = [...reasons].sort((a, b) => order.indexOf(a.kode) - order.indexOf(b.kode));
  if (!first) return null;
  return { ok: false, reasons: first.kode === 'notAllowed' ? [first] : [first, ...rest] };
}
