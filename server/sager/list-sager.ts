import { logAccess } from '#db/repositories/access-log.ts';
import { countSager, listSager as listRows, type SagCursor, type SagSort } from '#db/repositories/list-sager.ts';
import type { SagListItem } from '#db/repositories/sager.ts';
import { CHARTS } from '#machines/charts.ts';
import type { BorgerId, ForloebId, PersonId, TeamId } from '#machines/ids.ts';
import type { Dato } from '#machines/kalender/dato.ts';
import type { SagItem, SagListeSvar } from '#machines/svar.ts';
import { type Borger, readBorgere } from '../borgere.ts';
import type { Ctx } from '../context.ts';
import { AppError } from '../errors.ts';
import { readIndstillinger } from '../indstillinger/read-indstillinger.ts';
import { synlighedOf } from '../synlighed.ts';

/** What is counted; above it the answer says that there are more. */
const MOST_COUNTED = 1000;

export interface ListSager {
  readonly trin: readonly string[];
  readonly team: TeamId | null;
  readonly ansvarlig: PersonId | null;
  /** The next frist is on this day or before. */
  readonly fristSenest: Dato | null;
  readonly live: boolean | null;
  readonly q: string;
  readonly sort: SagSort;
  readonly cursor: string | null;
  readonly limit: number;
}

/** A page of the sager that this person sees; names are opened, and the page is logged before it is shown. */
export async function listSager(ctx: Ctx, input: ListSager): Promise<SagListeSvar> {
  const { kommuneId } = ctx.actor;
  const { kysely } = ctx.db;
  const { lederUdefra } = await readIndstillinger(kysely, kommuneId);
  const filter = {
    kommuneId,
    synlighed: synlighedOf(ctx.actor, lederUdefra),
    trin: input.trin.length ? input.trin : undefined,
    team: input.team ?? undefined,
    ansvarlig: input.ansvarlig ?? undefined,
    fristSenest: input.fristSenest ?? undefined,
    q: input.q,
    live: input.live ?? undefined,
  };
  const at = input.cursor === null ? {} : readCursor(input.cursor);
  const page = await listRows(kysely, { ...filter, ...at, sort: input.sort, limit: input.limit });
  const whole = page.prev === null && page.next === null;
  const antal = whole ? page.items.length : await countSager(kysely, filter, MOST_COUNTED);
  return {
    items: await presentItems(ctx, page.items, 'liste'),
    next: page.next && writeCursor('efter', page.next),
    prev: page.prev && writeCursor('foer', page.prev),
    antal: Math.min(antal, MOST_COUNTED),
    flere: antal > MOST_COUNTED,
  };
}

/** Rows as lines of a list, with the borger's name; one access-log row for the page. */
export async function presentItems(ctx: Ctx, rows: readonly SagListItem[], handling: string): Promise<SagItem[]> {
  const { kommuneId, personId } = ctx.actor;
  // A search is logged also when it finds nobody (L-17).
  if (rows.length > 0 || handling.startsWith('soeg'))
    await ctx.db.inWrite((trx) =>
      logAccess(trx, {
        kommune_id: kommuneId,
        person_id: personId,
        at: ctx.clock.systemNow(),
        handling,
        root_id: null,
        formaal: 'liste',
        detalje: rows.map((row) => row.sagsnummer).join(' '),
      }),
    );
  const ids = rows.flatMap((row) => (row.borger_id ? [row.borger_id] : []));
  const borgere = await readBorgere(ctx.db.kysely, ctx.masterKey, kommuneId, ids);
  return rows.map((row) => presentItem(row, borgere));
}

function presentItem(row: SagListItem, borgere: ReadonlyMap<BorgerId, Borger>): SagItem {
  const labels = CHARTS.get(row.chart)?.labels;
  return {
    id: row.id,
    sagsnummer: row.sagsnummer,
    titel: row.titel,
    trin: row.trin,
    trinLabel: labels?.trin[row.trin] ?? row.trin,
    tilstand: row.tilstand,
    tilstandLabel: labels?.tilstande[row.tilstand] ?? row.tilstand,
    ansvarlig: row.raadgiver_id && row.raadgiver_navn ? { id: row.raadgiver_id, navn: row.raadgiver_navn } : null,
    borger: (row.borger_id && borgere.get(row.borger_id)?.navn) ?? null,
    leverandoer: row.leverandoer,
    naesteFrist: row.naeste_frist,
    paaVentTil: row.paa_vent_til,
    version: row.version,
  };
}

type Way = 'efter' | 'foer';

const writeCursor = (way: Way, cursor: SagCursor): string =>
  Buffer.from(JSON.stringify([cursor.key, cursor.id, way])).toString('base64url');

function readCursor(text: string): { readonly after: SagCursor } | { readonly before: SagCursor } {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    if (Array.isArray(parsed)) {
      const [key, id, way = 'efter'] = parsed as unknown[];
      if (typeof key === 'string' && typeof id === 'string' && (way === 'efter' || way === 'foer')) {
        const cursor = { key, id: id as ForloebId };
        return way === 'efter' ? { after: cursor } : { before: cursor };
      }
    }
  } catch {
    // Falls through to the one answer for a cursor that is not ours.
  }
  throw new AppError('invalid', { message: 'Siden i listen findes ikke. Begynd forfra i listen.' });
}
