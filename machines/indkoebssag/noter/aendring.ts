import type { Klasse } from '../../aendring/aendring.ts';
import { aendringAfBestilling } from '../../aendring/bestilling.ts';
import { klasseTilKontrakten } from '../../aendring/klasse.ts';
import { vurder } from '../../aendring/vurder.ts';
import type { Bestilling, Facts } from '../facts.ts';
import { erFlyttetInd } from '../om-sagen.ts';

/**
 * The versions that a new one is seen against: those since the price was agreed. Before help is given a new version takes
 * the place of the old; one that carries out a genforhandling has the new price, and is counted from.
 */
export function sidenPrisen(f: Facts): readonly Bestilling[] {
  if (f.bestilling === null || !erFlyttetInd(f) || f.bestillingKraeves?.aarsag === 'genforhandling') return [];
  return [...f.tidligereBestillinger, f.bestilling];
}

interface Vurderet extends Pick<Bestilling, 'vurdering' | 'klasse'> {
  readonly kraeverAfgoerelse: boolean;
}

/** What a new version changes (domain.md 6), as far as its facts tell. */
export function vurderet(
  f: Facts,
  tidligere: readonly Bestilling[],
  ny: Omit<Bestilling, 'vurdering' | 'klasse'>,
): Vurderet {
  const aendring = aendringAfBestilling({ tidligere, ny });
  if (aendring === null) return { vurdering: null, klasse: null, kraeverAfgoerelse: false };
  const { klasse, ogsaaAfgoerelse } = vurder(aendring, f.regler.parametre);
  return {
    vurdering: klasse,
    klasse: klasseTilKontrakten(klasse),
    // More help and less need an afgørelse (C13); a genforhandling asks for it when it is agreed, new help is visited.
    kraeverAfgoerelse: ogsaaAfgoerelse && f.doed === null && !SPOERGER_SELV.has(klasse),
  };
}

const SPOERGER_SELV: ReadonlySet<Klasse> = new Set(['genforhandling', 'nyVisitation']);
