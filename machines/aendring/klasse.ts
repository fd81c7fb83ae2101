import type { Klasse } from './aendring.ts';

type TilKontrakten = 'opdatering' | 'midlertidig' | 'genforhandling';

/** What a kontrakt is told that a new version of the bestilling is to it; new help is not its own matter. */
const TIL_KONTRAKTEN: Readonly<Record<Klasse, TilKontrakten | null>> = {
  bestillingOpdatering: 'opdatering',
  rettelse: 'opdatering',
  regulering: 'opdatering',
  beslutningsnotat: 'opdatering',
  midlertidigJustering: 'midlertidig',
  genforhandling: 'genforhandling',
  foreloebigtTilsagn: 'genforhandling',
  tillaegsaftale: 'genforhandling',
  nyVisitation: null,
};

export const klasseTilKontrakten = (klasse: Klasse): TilKontrakten | null => TIL_KONTRAKTEN[klasse];
