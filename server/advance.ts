import type { Trx } from '#db/database.ts';
import { findCommand, insertCommand } from '#db/repositories/commands.ts';
import { findInstance } from '#db/repositories/instances.ts';
import { lockStream } from '#db/repositories/streams.ts';
import { bodyHash } from '#db/sealing.ts';
import type { StreamRow } from '#db/tables/stream.ts';
import type { Tilknytning } from '#machines/actor.ts';
import { CHARTS } from '#machines/charts.ts';
import type { ForloebId, TeamId } from '#machines/ids.ts';
import { datoI } from '#machines/kalender/instant.ts';
import { PILE } from '#machines/links.ts';
import { type Plan, plan } from '#machines/plan.ts';
import type { Switches } from '#machines/presets/switches.ts';
import { type Reason, reason } from '#machines/refusal.ts';
import { serSag } from '#machines/relation.ts';
import type { Deps } from './context.ts';
import { AppError } from './errors.ts';
import { type KommuneSettings, readIndstillinger } from './indstillinger/read-indstillinger.ts';
import type { Outcome, RoadCommand } from './road/command.ts';
import { digest } from './road/digest.ts';
import { DamagedError, type LoadedSag, loadSag } from './road/load-sag.ts';
import { readOpslag } from './road/read-opslag.ts';
import { writePlan } from './road/write-plan.ts';

/**
 * The one road: the only way anything moves, for a button, the clock, an import and the demo alike. Takes the sag's
 * turn, looks the command id up, loads, plans all that follows, writes. Runs inside the caller's transaction and may
 * be run again. Throws `AppError` for what is no answer to this command: unknown or invisible (one 404), a key
 * used for something else, a sag set aside.
 */
export async function advanceIn(trx: Trx, deps: Deps, command: RoadCommand): Promise<Outcome> {
  const stream = await takeTurn(trx, command);
  const before = await answeredBefore(trx, deps, command);
  if (before) return before;

  const settings = await readIndstillinger(trx, command.kommuneId);
  const sag = stream ? await load(trx, command, stream, settings) : null;
  const outcome = await decideAndWrite(trx, deps, command, { stream, sag, settings });
  if (isFinal(outcome, command)) await remember(trx, deps, command, outcome);
  return outcome;
}

/** A conflict is tried again with the same key; so is the clock's event, whose key never changes. */
const isFinal = (outcome: Outcome, { personId }: RoadCommand): boolean =>
  outcome.ok || (outcome.reasons[0].kode !== 'conflict' && personId !== 'uret');

/** `advanceIn` in a transaction of its own. */
export async function advance(deps: Deps, command: RoadCommand): Promise<Outcome> {
  const outcome = await deps.db.inWrite((trx) => advanceIn(trx, deps, command));
  countAnswer(deps, command, outcome);
  return outcome;
}

/** For the metrics and the log: what was done, and what was refused to whom by which reason; no content. */
export function countAnswer(
  deps: Deps & { requestId?: string },
  { afsender }: Pick<RoadCommand, 'afsender'>,
  outcome: Outcome,
): void {
  if (outcome.replayed) return;
  if (outcome.ok) for (const { chart, event } of outcome.sket) deps.metrics.countEvent(chart, event);
  else
    deps.log.info(
      {
        refused: outcome.reasons.map((r) => r.id),
        sag: outcome.rootId,
        requestId: deps.requestId,
        person: afsender.art === 'person' ? afsender.actor.personId : afsender.art,
      },
      'a command was refused',
    );
}

interface Situation {
  readonly stream: StreamRow | null;
  readonly sag: LoadedSag | null;
  readonly settings: KommuneSettings;
}

/** Locks the sag's row. Null for an opening, which has none yet. */
async function takeTurn(trx: Trx, command: RoadCommand): Promise<StreamRow | null> {
  if (command.forloebId === null) return null;
  const instance = await findInstance(trx, command.kommuneId, command.forloebId);
  const stream = instance && (await lockStream(trx, command.kommuneId, instance.root_id));
  if (!stream) throw new AppError('notFound');
  return stream;
}

async function load(trx: Trx, command: RoadCommand, stream: StreamRow, settings: KommuneSettings): Promise<LoadedSag> {
  const sag = await loadSag(trx, command.kommuneId, stream.id, settings.lederUdefra).catch((error: unknown) => {
    throw error instanceof DamagedError ? new AppError('quarantined') : error;
  });
  const { afsender } = command;
  if (!sag || (afsender.art === 'person' && !serSag(afsender.actor, sag.tilknytning))) throw new AppError('notFound');
  return sag;
}

async function decideAndWrite(trx: Trx, deps: Deps, command: RoadCommand, s: Situation): Promise<Outcome> {
  const now = deps.clock.now();
  const today = datoI(now);
  const target = command.forloebId === null ? null : s.sag?.forloeb.get(command.forloebId);
  const chart = target?.chart ?? CHARTS.get(command.chart);
  if (!chart) return refused(null, [reason('invalid', 'ukendtChart', 'Forløbet findes ikke.')]);
  const event = chart.events.get(command.type);
  const rootId = s.stream?.id ?? command.newRootId;
  if (!event)
    return refused(s.stream?.id ?? null, [reason('invalid', 'ukendtHandling', 'Handlingen findes ikke her.')]);

  const { opslag, reasons } = await readOpslag(trx, command.kommuneId, event, command.payload, today, s.settings);
  const switches: Switches = s.sag?.regler.switches ?? s.settings.regler.switches;
  const planned = plan(
    { forloeb: s.sag?.forloeb ?? new Map(), digest },
    {
      ...command,
      chart,
      rootId,
      id: command.eventId,
      now,
      today,
      opslag,
      lukkedage: s.settings.lukkedage,
      seq: s.stream?.seq ?? 0,
      tilknytning: s.sag?.tilknytning ?? openingTies(command, rootId, switches, s.settings),
      switches,
    },
    PILE,
  );
  const refusal = refusalOf(planned, reasons);
  if (refusal) return refused(s.stream?.id ?? null, refusal);
  if (!planned.ok) throw new Error('unreachable: a refusal has reasons');

  await writePlan(trx, planned.skridt, {
    kommuneId: command.kommuneId,
    masterKey: deps.masterKey,
    lukkedage: s.settings.lukkedage,
    lederUdefra: s.settings.lederUdefra,
    systemNow: deps.clock.systemNow(),
    stream: s.stream,
    read: new Map([...(s.sag?.forloeb ?? [])].map(([id, f]) => [id, f.row])),
    regler: reglerOf(planned, s),
  });
  const sket = planned.skridt.map((step) => ({ chart: step.chart.navn, event: step.move.event.type }));
  return { ok: true, rootId, replayed: false, sket };
}

/** A row that a payload names and that is not there is one more thing wrong with it, unless he may not at all. */
function refusalOf(planned: Plan, opslag: readonly Reason[]): readonly [Reason, ...Reason[]] | null {
  if (planned.ok) return nonEmpty(opslag);
  if (planned.reasons[0].kode === 'notAllowed') return planned.reasons;
  const said = new Set(planned.reasons.map((r) => `${r.id} ${r.felt}`));
  return [...planned.reasons, ...opslag.filter((r) => !said.has(`${r.id} ${r.felt}`))];
}

const nonEmpty = ([first, ...rest]: readonly Reason[]): readonly [Reason, ...Reason[]] | null =>
  first ? [first, ...rest] : null;

/** The frozen rules of a root: of the one that was loaded, or of one that this very plan opens or moves. */
function reglerOf(planned: Extract<Plan, { ok: true }>, s: Situation) {
  return (rootId: ForloebId) => {
    const own = planned.skridt.findLast((step) => step.rootId === rootId && step.chart.rod);
    if (own?.chart.rod) return own.chart.rod.regler(own.move.facts);
    if (s.sag?.root.id === rootId) return s.sag.regler;
    throw new Error(`${rootId} has no root`);
  };
}

/** Before a sag exists its ties are the team it is to be opened in, and the person who opens it. */
function openingTies(
  command: RoadCommand,
  sagId: ForloebId,
  switches: Switches,
  settings: KommuneSettings,
): Tilknytning {
  const payload = new Map(Object.entries((command.payload ?? {}) as object));
  const { afsender } = command;
  return {
    sagId,
    teamId: String(payload.get('team') ?? '') as TeamId,
    tildelt: afsender.art === 'person' ? { kontraktforhandler: afsender.actor.personId } : {},
    dagsorden: null,
    forhandlereSerAlle: switches.forhandlereSer === 'alle',
    lederUdefra: settings.lederUdefra,
  };
}

/** The same key again gives the same answer, and does nothing; with another body it is refused. */
async function answeredBefore(trx: Trx, deps: Deps, command: RoadCommand): Promise<Outcome | null> {
  const row = await findCommand(trx, command.kommuneId, command.personId, command.key);
  if (!row) return null;
  if (row.body_hash !== hashOf(deps, command)) throw new AppError('keyReused');
  if (row.status < 400 && row.root_id !== null) return { ok: true, rootId: row.root_id, replayed: true, sket: [] };
  // Written by `remember` from reasons that were not empty.
  return { ok: false, rootId: row.root_id, reasons: JSON.parse(row.answer) as [Reason], replayed: true };
}

async function remember(trx: Trx, deps: Deps, command: RoadCommand, outcome: Outcome): Promise<void> {
  await insertCommand(trx, {
    kommune_id: command.kommuneId,
    person_id: command.personId,
    key: command.key,
    body_hash: hashOf(deps, command),
    root_id: outcome.rootId,
    status: outcome.ok ? 200 : STATUS[outcome.reasons[0].kode],
    answer: outcome.ok ? '[]' : JSON.stringify(outcome.reasons),
    at: deps.clock.now(),
  });
}

/** The status that the first reason of a refusal decides. */
export const STATUS = { notAllowed: 403, conflict: 409, notNow: 409, missing: 422, invalid: 422 } as const;

const hashOf = (deps: Deps, { chart, forloebId, type, payload, version }: RoadCommand): string =>
  bodyHash(deps.masterKey, JSON.stringify([forloebId ?? chart, type, payload, version]));

const refused = (rootId: ForloebId | null, reasons: readonly [Reason, ...Reason[]]): Outcome => ({
  ok: false,
  rootId,
  reasons,
  replayed: false,
});
