import { logAccess } from '#db/repositories/access-log.ts';
import { listHistory as listRows } from '#db/repositories/history.ts';
import type { DataKey } from '#db/sealing.ts';
import type { HistoryRow } from '#db/tables/history.ts';
import type { ForloebId } from '#machines/ids.ts';
import type { Dato } from '#machines/kalender/dato.ts';
import { datoPaaDansk } from '#machines/kalender/paa-dansk.ts';
import { serIndhold } from '#machines/relation.ts';
import { showFields } from '#machines/show-field.ts';
import type { HistorikItem, ListeSvar } from '#machines/svar.ts';
import { label } from '#machines/words.ts';
import type { Ctx } from '../context.ts';
import { type Names, readNames } from '../forloeb/names.ts';
import { openIndhold, sagKey } from '../forloeb/open-indhold.ts';
import { gruppeOf } from '../forloeb/present-handlinger.ts';
import { readIndstillinger } from '../indstillinger/read-indstillinger.ts';
import type { LoadedSag } from '../road/load-sag.ts';
import { toFoldRow } from '../road/stored-event.ts';
import type { FristChange } from '../road/write-plan.ts';
import { aarsagerOf } from './aarsag.ts';
import { formaalOf, visibleSag } from './open-sag-for.ts';

/** What happened on a sag, newest first; what people wrote only for who may read it. Logged before it is shown. */
export async function listHistory(
  ctx: Ctx,
  id: ForloebId,
  page: { before: number | null; limit: number },
): Promise<ListeSvar<HistorikItem>> {
  const { kommuneId, personId } = ctx.actor;
  const { lederUdefra } = await readIndstillinger(ctx.db.kysely, kommuneId);
  const sag = await visibleSag(ctx.db.kysely, ctx, id, lederUdefra);
  const content = serIndhold(ctx.actor, sag.tilknytning);
  await ctx.db.inWrite((trx) =>
    logAccess(trx, {
      kommune_id: kommuneId,
      person_id: personId,
      at: ctx.clock.systemNow(),
      handling: 'laesHistorik',
      root_id: id,
      formaal: formaalOf(ctx.actor, sag.tilknytning),
      detalje: null,
    }),
  );
  const rows = await listRows(ctx.db.kysely, kommuneId, id, page.before, page.limit + 1);
  const names = await readNames(ctx.db.kysely, kommuneId);
  const key = content ? await sagKey(ctx.db.kysely, ctx.masterKey, kommuneId, id) : null;
  const whole = rows.slice(0, page.limit);
  const last = rows.length > page.limit ? whole.at(-1) : undefined;
  const shown = content ? whole : whole.filter((row) => isAboutMoney(row, sag));
  const aarsager = await aarsagerOf(ctx, id, shown, { content, lederUdefra });
  return {
    items: shown.map((row) => ({
      ...presentRow(row, sag, names, content ? { key, done: didIt(row, rows, sag) } : null),
      aarsag: aarsager.get(row.seq) ?? null,
    })),
    next: last ? String(last.seq) : null,
  };
}

/** Økonomi reads of what happened only what its chart names: the names of the others tell of people. */
function isAboutMoney(row: HistoryRow, sag: LoadedSag): boolean {
  return (sag.forloeb.get(row.instance_id) ?? sag.root).chart.oekonomiSer.events.has(row.event);
}

function presentRow(
  row: HistoryRow,
  sag: LoadedSag,
  names: Names,
  content: { key: DataKey | null; done: boolean } | null,
): Omit<HistorikItem, 'aarsag'> {
  const forloeb = sag.forloeb.get(row.instance_id) ?? sag.root;
  const { chart } = forloeb;
  const { labels } = chart;
  const { event } = toFoldRow(row);
  const type = chart.omdoebt.events?.[event.type] ?? event.type;
  const felter = chart.events.get(type)?.felter ?? {};
  const values = content ? { ...(event.facts as object), ...openIndhold(content.key, row) } : {};
  const tilstand = (leaf: string) => labels.tilstande[chart.omdoebt.tilstande?.[leaf] ?? leaf] ?? leaf;
  return {
    seq: row.seq,
    forloebId: row.instance_id,
    chart: chart.navn,
    type,
    label: label(labels.events[type], type),
    hvem: names.person(row.actor_id),
    paaVegneAf: row.paa_vegne_af === null ? null : names.person(row.paa_vegne_af),
    fra: row.from_tilstand === null ? null : tilstand(row.from_tilstand),
    til: tilstand(row.to_tilstand),
    at: row.at,
    felter: showFields(labels, type, felter, values, names.navngiver(forloeb)),
    frister: row.frister_change === null || !content ? [] : fristLines(row.frister_change, row.today, content.done),
  };
}

/** Whether the row, or the act on the same forløb that led to it, was waited for or led on: what it was for is done. */
function didIt(row: HistoryRow, rows: readonly HistoryRow[], sag: LoadedSag): boolean {
  const { chart } = sag.forloeb.get(row.instance_id) ?? sag.root;
  const { event, from_tilstand: fra, to_tilstand: til } = row;
  if (fra !== null && (chart.ventesI(fra).has(event) || gruppeOf(chart, fra, event, til, false) === 'frem'))
    return true;
  const cause = rows.find(({ root_id, seq }) => root_id === row.cause_root && seq === row.cause_seq);
  return cause?.instance_id === row.instance_id && didIt(cause, rows, sag);
}

/** Which frister began, moved or ended, in words: it is over when its day has come or it was done, else it fell away. */
function fristLines(text: string, today: Dato, done: boolean): string[] {
  const changes = JSON.parse(text) as readonly FristChange[];
  return changes.flatMap(({ navn, fra, til }) => {
    if (fra === null) return til === null ? [] : [`${navn}: ${datoPaaDansk(til)}`];
    return til === null
      ? [`${navn}: ${datoPaaDansk(fra)} er ${done || fra <= today ? 'slut' : 'bortfaldet'}`]
      : [`${navn}: flyttet fra ${datoPaaDansk(fra)} til ${datoPaaDansk(til)}`];
  });
}
