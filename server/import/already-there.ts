import type { Kysely } from 'kysely';
import type { Database } from '#db/database.ts';
import { sagerAfBorger, tilstandAf } from '#db/repositories/indlaesning.ts';
import { bodyHash, type MasterKey } from '#db/sealing.ts';
import type { BorgerId, ForloebId, KommuneId, TilbudId } from '#machines/ids.ts';
import type { Facts } from '#machines/indkoebssag/facts.ts';
import { indkoebssag } from '#machines/indkoebssag/index.ts';
import { hjaelpHos } from '#machines/indkoebssag/overtagelse.ts';
import type { Dato } from '#machines/kalender/dato.ts';
import { parseJson } from '../road/parse-json.ts';

/** What makes a running contract the same one: whose it is, where, and since when. */
export interface Identitet {
  readonly borgerId: BorgerId;
  readonly tilbudId: TilbudId | null;
  readonly start: Dato | null;
}

/** Opened before, by a file or by hand; or the id that it will have, which two who read it at once agree on. */
export type Tidligere =
  | { readonly findes: ForloebId; readonly bemaerkning: string | null }
  | { readonly findes: null; readonly nytId: ForloebId; readonly bemaerkning: string | null };

/**
 * Looks for the contract among all sager of the borger, whoever may see them. One that was cancelled does not count: it
 * can be read again.
 */
export async function alreadyThere(
  db: Kysely<Database>,
  masterKey: MasterKey,
  kommuneId: KommuneId,
  hvad: Identitet,
): Promise<Tidligere> {
  const sager = (await sagerAfBorger(db, kommuneId, hvad.borgerId)).filter((sag) => sag.tilstand !== CANCELLED);
  const hos = sager.flatMap((sag) => {
    const facts = sag.chart === indkoebssag.navn ? indkoebssag.parseFacts(parseJson(sag.facts)) : null;
    // What this chart's own parse let through.
    return facts === null ? [] : [{ id: sag.id, ...hjaelpHos(facts as Facts) }];
  });
  const samme = hos.filter(({ tilbudId }) => tilbudId === hvad.tilbudId);
  const [ens] = samme.filter(({ start }) => start === hvad.start);
  if (ens) return { findes: ens.id, bemaerkning: null };

  for (let n = 0; ; n += 1) {
    const nytId = idOf(masterKey, kommuneId, hvad, n);
    const tilstand = await tilstandAf(db, kommuneId, nytId);
    if (tilstand !== undefined && tilstand !== CANCELLED) return { findes: nytId, bemaerkning: null };
    if (tilstand !== undefined) continue;
    const [uden] = samme.filter(({ start }) => start === null || hvad.start === null);
    if (uden && hvad.tilbudId !== null)
      return { findes: uden.id, bemaerkning: 'Startdatoen står anderledes på sagen. Ret den dér, hvis filen har ret.' };
    const bemaerkning =
      samme.length > 0 && hvad.tilbudId !== null
        ? 'Borgeren har allerede en sag hos samme tilbud med en anden startdato. Tjek, at det ikke er den samme kontrakt.'
        : null;
    return { findes: null, nytId, bemaerkning };
  }
}

const CANCELLED = 'annulleret';

const idOf = (masterKey: MasterKey, kommuneId: KommuneId, { borgerId, tilbudId, start }: Identitet, n: number) =>
  bodyHash(masterKey, JSON.stringify(['indlaest kontrakt', kommuneId, borgerId, tilbudId, start, n])).slice(
    0,
    32,
  ) as ForloebId;
