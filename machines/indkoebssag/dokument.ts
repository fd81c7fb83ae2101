import type { Vaerdi } from '../felter.ts';
import { bestillingstjek, type TjekketBestilling } from './bestillingstjek.ts';
import type { YDELSE } from './raekker.ts';

/** Facts of a stored kravspecifikation or bestilling; its version is counted by the reducer. */
export interface UdledtDokument {
  readonly sha256: string;
  /** Ids of the rules that found something, each once. */
  readonly tjek: readonly string[];
  readonly antalYdelser: number;
  /** Hours a week of all ydelser that are counted in hours: what the price of an hour is made of (4.3). */
  readonly timerPrUge: number | null;
  /** How each ydelse is staffed, by day and night: a change of it is a change of the price (domain.md 6). */
  readonly normeringer: readonly Normering[];
}

export type Normering = Pick<Vaerdi<typeof YDELSE>, 'paragraf' | 'normering' | 'nattevagt'>;

export function udledDokument(payload: TjekketBestilling, dokument: { sha256: string }): UdledtDokument {
  return {
    sha256: dokument.sha256,
    tjek: [...new Set(bestillingstjek(payload).map((f) => f.regel))],
    antalYdelser: payload.ydelser.length,
    timerPrUge: hoursAWeek(payload.ydelser),
    normeringer: payload.ydelser.map(({ paragraf, normering, nattevagt }) => ({ paragraf, normering, nattevagt })),
  };
}

function hoursAWeek(ydelser: readonly Vaerdi<typeof YDELSE>[]): number | null {
  const hundredths = ydelser.flatMap((y) =>
    y.enhed === 'timerPrUge' && y.antal !== null ? [Math.round(y.antal * 100)] : [],
  );
  return hundredths.length ? hundredths.reduce((sum, n) => sum + n, 0) / 100 : null;
}
