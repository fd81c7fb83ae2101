import type { ForloebId } from '#machines/ids.ts';
import type { Reason } from '#machines/refusal.ts';
import type { ForloebSvar, HandlingSvar, SagSvar } from '#machines/svar.ts';

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

/** An act that leads out of what is locked. */
export interface Vej {
  /** As the reason names it. */
  readonly vej: string;
  readonly forloebId: ForloebId;
  readonly type: string;
  readonly label: string;
}

/** The ways out of each reason, of those that can be gone now; a way that leads out of several stands once. */
export function vejeOf(
  sag: Pick<SagSvar, 'forloeb'>,
  forloeb: ForloebSvar,
  reasons: readonly Reason[],
): readonly (readonly Vej[])[] {
  return reasons.map(({ vej }, i) =>
    vej
      .filter((way) => !reasons.slice(0, i).some((earlier) => earlier.vej.includes(way)))
      .flatMap((way) => actsOf(sag, forloeb, way)),
  );
}

/** An act of the same forløb by its type; of another by `chart.type`, on each of that kind that lives. */
function actsOf({ forloeb: others }: Pick<SagSvar, 'forloeb'>, own: ForloebSvar, vej: string): Vej[] {
  const waysIn = (f: ForloebSvar, type: string, navn: string) =>
    f.handlinger.flatMap((h) =>
      h.type === type && h.allowed ? [{ vej, forloebId: f.id, type, label: `${navn}${h.label}` }] : [],
    );
  const here = waysIn(own, vej, '');
  const dot = vej.indexOf('.');
  if (here.length > 0 || dot < 0) return here;
  const [chart, type] = [vej.slice(0, dot), vej.slice(dot + 1)];
  return others.filter((f) => f.chart === chart && f.lever).flatMap((f) => waysIn(f, type, `${f.chartLabel}: `));
}
