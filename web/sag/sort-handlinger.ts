import type { HandlingSvar } from '#machines/svar.ts';

const GRUPPER: readonly HandlingSvar['gruppe'][] = ['frem', 'registrer', 'tilbage', 'afslut', 'altid'];

export interface SorteredeHandlinger {
  readonly mine: readonly (readonly [HandlingSvar['gruppe'], readonly HandlingSvar[]])[];
  /** Mine, but something must come first. */
  readonly laaste: readonly HandlingSvar[];
  /** Somebody else's to do. */
  readonly andres: readonly HandlingSvar[];
}

export function sortHandlinger(handlinger: readonly HandlingSvar[]): SorteredeHandlinger {
  const isAndres = (h: HandlingSvar) => h.reasons.some(({ kode }) => kode === 'notAllowed');
  const locked = handlinger.filter(({ allowed }) => !allowed);
  const byGruppe = GRUPPER.map(
    (gruppe) => [gruppe, handlinger.filter((h) => h.allowed && h.gruppe === gruppe)] as const,
  );
  return {
    mine: byGruppe.filter(([, items]) => items.length > 0),
    laaste: locked.filter((h) => !isAndres(h)),
    andres: locked.filter(isAndres),
  };
}

/** The act of this type on this forløb, else on the one forløb of the sag that has it. */
export function findHandling<F extends { id: string; handlinger: readonly HandlingSvar[] }>(
  forloeb: readonly F[],
  forloebId: string,
  type: string,
): { forloeb: F; handling: HandlingSvar } | null {
  const named = [...forloeb].sort((a, b) => Number(b.id === forloebId) - Number(a.id === forloebId));
  for (const f of named) {
    const handling = f.handlinger.find((h) => h.type === type);
    if (handling) return { forloeb: f, handling };
  }
  return null;
}
