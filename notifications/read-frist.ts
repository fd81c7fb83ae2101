import type { FristRow } from '#db/tables/frist.ts';
import type { Hvem, Trin } from '#machines/frist.ts';
import type { Kaldende } from '#machines/paamindelser.ts';

/** A frist as its row in the table tells it: what decides when it calls, and what it is called. */
export function readFrist(row: FristRow): Kaldende & { readonly navn: string } {
  // Written by the road from the frist itself.
  const data = JSON.parse(row.data ?? '{}') as { navn?: string; trin?: readonly Trin[]; stiger?: boolean };
  return {
    dato: row.dato,
    senest: row.senest,
    hvem: hvemOf(row),
    navn: data.navn ?? row.regel,
    trin: data.trin ?? [],
    // Rows of before this was known all went up.
    stiger: data.stiger ?? true,
  };
}

function hvemOf({ hvem, person_id }: FristRow): Hvem {
  if (hvem === 'leverandoer' || hvem === 'borger') return { art: hvem };
  if (hvem !== 'person') return { art: 'rolle', rolle: hvem };
  return person_id === null ? { art: 'rolle', rolle: 'leder' } : { art: 'person', personId: person_id };
}
