import type { Trx } from '#db/database.ts';
import type { ErasedEvent } from '#machines/chart.ts';
import type { KommuneId, MoedeId, PersonId, TeamId, TilbudId } from '#machines/ids.ts';
import { type Dato, parseDato } from '#machines/kalender/dato.ts';
import { OPSLAG, type Opslag, type OpslagNavn } from '#machines/opslag.ts';
import { type Reason, reason } from '#machines/refusal.ts';
import type { KommuneSettings } from '../indstillinger/read-indstillinger.ts';
import { findMoedeOpslag, naesteMoede } from '../moeder/opslag.ts';
import { findTeamOpslag } from '../teams/opslag.ts';
import { findTilbudOpslag } from '../tilbud/opslag.ts';
import { findPersonOpslag } from '../users/opslag.ts';

/** The rows that an event declares, read by the road before it plans; a client never sends them. */
export async function readOpslag(
  trx: Trx,
  kommuneId: KommuneId,
  event: ErasedEvent,
  payload: unknown,
  today: Dato,
  settings: KommuneSettings,
): Promise<{ opslag: Opslag; reasons: readonly Reason[] }> {
  const opslag: { -readonly [N in OpslagNavn]?: Opslag[N] } = {};
  const reasons: Reason[] = [];
  for (const navn of event.opslag) {
    const key = OPSLAG[navn];
    const id = key === null ? null : idIn(payload, key);
    const row = await readOne(trx, kommuneId, navn, id, { payload, today, settings });
    if (id !== null && row === null && key !== null)
      reasons.push(reason('invalid', `opslag.${navn}`, 'Det valgte findes ikke længere. Vælg igen.', { felt: key }));
    Object.assign(opslag, { [navn]: row });
  }
  return { opslag, reasons };
}

async function readOne(
  trx: Trx,
  kommuneId: KommuneId,
  navn: OpslagNavn,
  id: string | null,
  { payload, today, settings }: { payload: unknown; today: Dato; settings: KommuneSettings },
): Promise<Opslag[OpslagNavn] | null> {
  if (navn === 'indstillinger')
    return {
      regler: settings.regler,
      naesteMoede: (await naesteMoede(trx, kommuneId, helpBegan(payload, today))) ?? null,
    };
  if (id === null) return null;
  switch (navn) {
    case 'tilbud':
      return (await findTilbudOpslag(trx, kommuneId, id as TilbudId)) ?? null;
    case 'moede':
      return (await findMoedeOpslag(trx, kommuneId, id as MoedeId)) ?? null;
    case 'person':
      return (await findPersonOpslag(trx, kommuneId, id as PersonId)) ?? null;
    case 'team':
      return (await findTeamOpslag(trx, kommuneId, id as TeamId)) ?? null;
  }
}

/** The id that a payload names, if it is text; whether it is well formed is the schema's to say. */
function idIn(payload: unknown, key: string): string | null {
  if (typeof payload !== 'object' || payload === null) return null;
  const value = new Map(Object.entries(payload)).get(key);
  return typeof value === 'string' && /^[\w-]{1,64}$/.test(value) ? value : null;
}

/** I01 counts from the first meeting after the start, which may lie before the day it is registered. */
function helpBegan(payload: unknown, today: Dato): Dato {
  const felter = new Map(Object.entries((payload ?? {}) as object));
  const dato = parseDato(String(felter.get('dato') ?? felter.get('givetDen') ?? ''));
  return dato !== null && dato < today ? dato : today;
}
