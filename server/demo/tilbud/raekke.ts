import type { OpretTilbud } from '../../tilbud/tilbud-schema.ts';
import { kr } from '../stories/beloeb.ts';

type Takst = NonNullable<OpretTilbud['takst']>;

export const doegn = (kroner: number, daekker: string): Takst => ({ oere: kr(kroner), enhed: 'doegn', daekker });
export const time = (kroner: number, daekker: string): Takst => ({ oere: kr(kroner), enhed: 'time', daekker });
export const dag = (kroner: number, daekker: string): Takst => ({ oere: kr(kroner), enhed: 'dag', daekker });

/** A row of the register: whose it is, what it is approved for, where it lies, places, waiting time, price. */
export const tilbud = <const N extends string>(
  navn: N,
  leverandoer: string,
  driftsform: OpretTilbud['driftsform'],
  paragraffer: OpretTilbud['paragraffer'],
  adresse: string,
  [pladser, ventetid]: readonly [number | null, string],
  takst: Takst,
) => ({
  navn,
  leverandoer,
  driftsform,
  paragraffer,
  godkendt: true,
  adresse,
  pladser,
  ventetid,
  takst,
  // What the kommune has noted about each; nothing here stands on Tilbudsportalen.
  noteretDen: '2025-10-28' as OpretTilbud['noteretDen'],
});
