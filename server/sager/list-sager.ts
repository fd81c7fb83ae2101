import { logAccess } from '#db/repositories/access-log.ts';
import { listSager as listRows, type SagCursor, type SagListItem, type SagSort } from '#db/repositories/sager.ts';
import { CHARTS } from '#machines/charts.ts';
import type { BorgerId, ForloebId, PersonId } from '#machines/ids.ts';
import type { Dato } from '#machines/kalender/dato.ts';
import type { ListeSvar, SagItem } from '#machines/svar.ts';
import { type Borger, readBorgere } from '../borgere.ts';
import type { Ctx } from '../context.ts';
import { AppError } from '../errors.ts';
import { readIndstillinger } from '../indstillinger/read-indstillinger.ts';
import { synlighedOf } from '../synlighed.ts';

export interface ListSager {
  readonly trin: readonly string[];
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
export async function listSager(ctx: Ctx, input: ListSager): Promise<ListeSvar<SagItem>> {
  const { kommuneId } = ctx.actor;
  const { lederUdefra } = await readIndstillinger(ctx.db.kysely, kommuneId);
  const page = await listRows(ctx.db.kysely, {
    kommuneId,
    synlighed: synlighedOf(ctx.actor, lederUdefra),
    trin: input.trin.length ? input.trin : undefined,
    ansvarlig: input.ansvarlig ?? undefined,
    fristSenest: input.fristSenest ?? undefined,
    q: input.q,
    live: input.live ?? undefined,
    sort: input.sort,
    after: input.cursor === null ? null : readCursor(input.cursor),
    limit: input.limit,
  });
  const items = await presentItems(ctx, page.items, 'liste');
  return { items, next: page.next && writeCursor(page.next) };
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

const writeCursor = (cursor: SagCursor): string =>
  Buffer.from(JSON.stringify([cursor.key, cursor.id])).toString('base64url');

function readCursor(text: string): SagCursor {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    if (Array.isArray(parsed) && parsed.length === 2) {
      const [key, id] = parsed as unknown[];
      if (typeof key === 'string' && typeof id === 'string') return { key, id: id as ForloebId };
    }
  } catch {
    // Falls through to the one answer for a cursor that is not ours.
  }
  throw new AppError('invalid', { message: 'Siden i listen findes ikke. Begynd forfra i listen.' });
}
