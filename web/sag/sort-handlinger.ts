import type { ForloebSvar, HandlingSvar } from '#machines/svar.ts';

const GRUPPER = ['frem', 'registrer', 'tilbage', 'afslut', 'altid'] as const;

/** What waits for me comes first; then the groups of the server. */
export type Gruppe = 'naeste' | HandlingSvar['gruppe'];

export interface SorteredeHandlinger {
  readonly mine: readonly (readonly [Gruppe, readonly HandlingSvar[]])[];
  /** Mine and on the way on, but something must come first. */
  readonly laaste: readonly HandlingSvar[];
  /** Mine beside the way, not possible now. */
  readonly andreLaaste: readonly HandlingSvar[];
  /** Somebody else's to do. */
  readonly andres: readonly HandlingSvar[];
}

export function sortHandlinger({
  handlinger,
  venterPaa,
}: Pick<ForloebSvar, 'handlinger' | 'venterPaa'>): SorteredeHandlinger {
  const ventes = new Set(venterPaa.filter(({ mig }) => mig).map(({ event }) => event));
  const gruppeOf = (h: HandlingSvar): Gruppe => (ventes.has(h.type) ? 'naeste' : h.gruppe);
  const isAndres = (h: HandlingSvar) => h.reasons.some(({ kode }) => kode === 'notAllowed');
  const isOnTheWay = (h: HandlingSvar) => ['naeste', 'frem'].includes(gruppeOf(h));
  const mine = (['naeste', ...GRUPPER] as const).map(
    (gruppe) => [gruppe, handlinger.filter((h) => h.allowed && gruppeOf(h) === gruppe)] as const,
  );
  const locked = handlinger.filter((h) => !h.allowed && !isAndres(h));
  return {
    mine: mine.filter(([, items]) => items.length > 0),
    laaste: locked.filter(isOnTheWay),
    andreLaaste: locked.filter((h) => !isOnTheWay(h)),
    andres: handlinger.filter((h) => !h.allowed && isAndres(h)),
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
