import type { Trx } from '#db/database.ts';
import { type NewArbejde, putArbejde } from '#db/repositories/arbejde.ts';
import { nextCounter } from '#db/repositories/counters.ts';
import { type NewFrist, putFrister } from '#db/repositories/frister.ts';
import { findSagRow, putSag } from '#db/repositories/put-sag.ts';
import type { InstanceRow } from '#db/tables/instance.ts';
import type { SagRow } from '#db/tables/sag.ts';
import { type Frist, fristNoegle } from '#machines/frist.ts';
import type { ForloebId, KommuneId } from '#machines/ids.ts';
import type { Dato } from '#machines/kalender/dato.ts';
import type { Skridt } from '#machines/plan.ts';
import { barredFrom } from '#machines/who.ts';

/** The tables that SQL must query, as projections of one step: frister, work list, and the sag's line in lists. */
export async function writeCaches(
  trx: Trx,
  s: Skridt,
  frister: readonly Frist[],
  rows: ReadonlyMap<ForloebId, InstanceRow>,
  kommuneId: KommuneId,
): Promise<void> {
  const of = { kommune_id: kommuneId, root_id: s.rootId, instance_id: s.forloebId };
  await putFrister(trx, of, frister.map(fristRow));
  await putArbejde(trx, { kommuneId, rootId: s.rootId, instanceId: s.forloebId }, arbejdeOf(s), s.move.event.now);
  await writeSag(trx, s, rows, kommuneId);
}

function fristRow(f: Frist): NewFrist {
  return {
    noegle: fristNoegle(f),
    regel: f.regel,
    art: f.art,
    dato: f.dato,
    senest: f.senest,
    hvem: f.hvem.art === 'rolle' ? f.hvem.rolle : f.hvem.art,
    person_id: f.hvem.art === 'person' ? f.hvem.personId : null,
    forklaring: f.forklaring,
    data: JSON.stringify({ navn: f.navn, trin: f.trin, stiger: f.stiger }),
  };
}

/** Who has the ball, with those who are barred from it. */
function arbejdeOf({ chart, move }: Skridt): NewArbejde[] {
  return chart.venterPaa(move.til, move.facts).map((ventende) => ({
    event: ventende.event,
    hvem: ventende.hvem,
    spaerret: [...barredFrom({ chart, gjort: move.gjort }, ventende)],
  }));
}

/** A root writes its own line; a child may only have moved the sag's next frist. */
async function writeSag(
  trx: Trx,
  s: Skridt,
  rows: ReadonlyMap<ForloebId, InstanceRow>,
  kommuneId: KommuneId,
): Promise<void> {
  const before = await findSagRow(trx, kommuneId, s.rootId);
  const naesteFrist = nextOurs([...rows.values()].filter((r) => r.root_id === s.rootId));
  const { event } = s.move;
  if (!s.chart.rod) {
    if (before) await putSag(trx, { ...before, naeste_frist: naesteFrist, updated_at: event.now });
    return;
  }
  const ties = s.chart.rod.tilknytning(s.move.facts);
  const shown = s.chart.rod.visning(s.move.facts);
  const regler = s.chart.rod.regler(s.move.facts);
  const leaf = s.chart.leaves.get(s.move.til);
  const sag: SagRow = {
    id: s.rootId,
    kommune_id: kommuneId,
    chart: s.chart.navn,
    sagsnummer: before?.sagsnummer ?? (await newSagsnummer(trx, kommuneId, event.today)),
    titel: shown.titel,
    trin: leaf?.trin ?? s.move.til,
    tilstand: s.move.til,
    live: leaf?.ended ? 0 : 1,
    team_id: ties.teamId,
    borger_id: shown.borgerId,
    raadgiver_id: ties.tildelt.raadgiver ?? null,
    kontraktforhandler_id: ties.tildelt.kontraktforhandler ?? null,
    leder_id: ties.tildelt.leder ?? null,
    moede_id: ties.dagsorden,
    forhandlere_ser_alle: regler.switches.forhandlereSer === 'alle' ? 1 : 0,
    leverandoer: shown.leverandoer,
    paa_vent_til: shown.paaVentTil,
    naeste_frist: naesteFrist,
    version: s.version,
    created_at: before?.created_at ?? event.now,
    updated_at: event.now,
  };
  await putSag(trx, sag);
}

/** The nearest day on which one of ours should have acted, over all forløb of the sag. */
export function nextOurs(rows: readonly InstanceRow[]): Dato | null {
  let next: Dato | null = null;
  for (const row of rows)
    for (const f of JSON.parse(row.frister) as readonly Frist[]) {
      const day = f.senest ?? f.dato;
      const ours = f.hvem.art === 'rolle' || f.hvem.art === 'person';
      if (ours && day !== null && (next === null || day < next)) next = day;
    }
  return next;
}

/** `2026-00042`: the kommune's own gapless row for the year. */
async function newSagsnummer(trx: Trx, kommuneId: KommuneId, today: Dato): Promise<string> {
  const aar = today.slice(0, 4);
  return `${aar}-${String(await nextCounter(trx, kommuneId, `sagsnummer/${aar}`)).padStart(5, '0')}`;
}
