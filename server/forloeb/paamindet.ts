import type { PaamindelseRow } from '#db/tables/paamindelse.ts';
import type { Rolle } from '#machines/actor.ts';
import { datoI } from '#machines/kalender/instant.ts';
import type { FristSvar } from '#machines/svar.ts';
import { rolleTekst } from './hvem-tekst.ts';

type Paamindet = FristSvar['paamindet'];

/** Who has been called about each frist, and when, by its forløb and key. */
export function paamindetOf(rows: readonly PaamindelseRow[]): ReadonlyMap<string, Paamindet> {
  const by = new Map<string, Paamindet>();
  for (const row of rows) {
    if (row.sent_at === null) continue;
    const key = fristPlace(row.instance_id, row.noegle);
    const told = { dato: datoI(row.sent_at), tekst: tekstOf(row) };
    const before = by.get(key) ?? [];
    if (!before.some((t) => t.dato === told.dato && t.tekst === told.tekst)) by.set(key, [...before, told]);
  }
  return by;
}

export const fristPlace = (forloebId: string, noegle: string): string => `${forloebId} ${noegle}`;

function tekstOf({ slags, grund, rolle }: Pick<PaamindelseRow, 'slags' | 'grund'> & { rolle: Rolle | null }): string {
  if (slags === 'leder') return 'Leder orienteret';
  if (slags === 'vikar') return 'Vikar orienteret';
  const hvem = grund === 'vikar' ? 'Vikar' : rolle ? rolleTekst(rolle) : 'Den ansvarlige';
  return slags === 'ejer' ? `${hvem} påmindet om overskridelsen` : `${hvem} påmindet`;
}
