import { isDeepStrictEqual } from 'node:util';
import { allHistory } from '#db/repositories/history.ts';
import { findStream } from '#db/repositories/streams.ts';
import type { HistoryRow } from '#db/tables/history.ts';
import type { Forloeb } from '#machines/chart.ts';
import { CHARTS } from '#machines/charts.ts';
import type { ForloebId } from '#machines/ids.ts';
import { datoI } from '#machines/kalender/instant.ts';
import { doersOf } from '#machines/who.ts';
import { readIndstillinger } from '#server/indstillinger/read-indstillinger.ts';
import { loadSag } from '#server/road/load-sag.ts';
import { verifySag } from '#server/verify/verify-sag.ts';
import { brokenIn } from '#tests/model/judge.ts';
import type { House } from './house.ts';

/**
 * What must be so of a sag after every command, whatever went wrong on the way; each sentence is a promise that was
 * broken. The chain, the seq, the edges and the caches by `verify`; the rest is derived here from what is stored.
 */
export async function brokenInSag(house: House, rootId: ForloebId): Promise<string[]> {
  const { db, kommune, clock } = house;
  const stream = await findStream(db.kysely, kommune.id, rootId);
  if (!stream) return ['its stream is gone'];
  const rows = await allHistory(db.kysely, kommune.id, rootId);
  const settings = await readIndstillinger(db.kysely, kommune.id);
  const sag = await loadSag(db.kysely, kommune.id, rootId, settings.lederUdefra);
  if (!sag) return ['it cannot be loaded'];
  const forloeb = new Map<ForloebId, Forloeb>(sag.forloeb);
  const regler = { ...sag.regler, lukkedage: settings.lukkedage };
  const counted = await house.recounted();
  const world = { rootId, forloeb, rows: new Map(), seq: stream.seq, today: datoI(clock.now()) };
  return [
    ...(await verifySag(db.kysely, stream)).map(({ seq, hvad }) => `no. ${seq}: ${hvad}`),
    ...[...sag.forloeb.values()].flatMap((f) => {
      const healed = f.healed === null ? [] : [`${f.chart.navn}: ${f.healed}`];
      // Until the sager have counted again their frister are those of the closing days before.
      const frister = JSON.stringify(f.chart.frister(f.tilstand, f.facts, regler));
      return counted && frister !== f.row.frister ? [...healed, `${f.chart.navn}: its frister are others`] : healed;
    }),
    ...(await arbejdeFaults(house, rootId, [...forloeb.values()])),
    ...(await spanFaults(house, rootId, rows)),
    ...(await owedFaults(house, rootId, stream.seq)),
    ...movedAfterTheEnd(rows),
    ...brokenIn(world, null),
  ];
}

/** The work list is what each forløb waits for, with those who are barred. */
async function arbejdeFaults(house: House, rootId: ForloebId, forloeb: readonly Forloeb[]): Promise<string[]> {
  const { kysely } = house.db;
  const rows = await kysely.selectFrom('arbejde').selectAll().where('root_id', '=', rootId).execute();
  const barred = await kysely
    .selectFrom('arbejde_spaerret')
    .innerJoin('arbejde', 'arbejde.id', 'arbejde_spaerret.arbejde_id')
    .select(['arbejde_spaerret.arbejde_id', 'arbejde_spaerret.person_id'])
    .where('arbejde.root_id', '=', rootId)
    .execute();
  const listed = rows.map((row) => {
    const own = barred.filter((b) => b.arbejde_id === row.id).map((b) => b.person_id);
    return `${row.instance_id} ${row.event} ${row.hvem} ${row.rolle ?? row.person_id ?? ''} ${own.sort().join()}`;
  });
  const wanted = forloeb.flatMap((f) =>
    f.chart.venterPaa(f.tilstand, f.facts).map(({ event, hvem, ikke }) => {
      const regel = f.chart.events.get(event)?.regel;
      const doers = doersOf(f, typeof regel === 'object' ? (regel.ikkeDenDer ?? []) : []);
      const own = [...new Set(ikke === null ? doers : [...doers, ikke])];
      const who = hvem.art === 'rolle' ? hvem.rolle : hvem.art === 'person' ? hvem.personId : '';
      return `${f.id} ${event} ${hvem.art} ${who} ${own.sort().join()}`;
    }),
  );
  const same = isDeepStrictEqual([...new Set(listed)].sort(), [...new Set(wanted)].sort());
  return same ? [] : [`the work list says ${listed.join(' | ')}, it waits for ${wanted.join(' | ')}`];
}

/** Each stay in a leaf begins with the row that led in, and ends with the one that led out. */
async function spanFaults({ db }: House, rootId: ForloebId, rows: readonly HistoryRow[]): Promise<string[]> {
  const stored = await db.kysely.selectFrom('span').selectAll().where('root_id', '=', rootId).execute();
  const wanted = rows
    .filter((row) => row.from_tilstand !== row.to_tilstand)
    .map((row) => {
      const out = rows.find(
        (r) => r.instance_id === row.instance_id && r.seq > row.seq && r.from_tilstand !== r.to_tilstand,
      );
      return `${row.instance_id} ${row.to_tilstand} ${row.seq} ${out?.seq ?? ''}`;
    });
  const listed = stored.map((s) => `${s.instance_id} ${s.tilstand} ${s.entered_seq} ${s.left_seq ?? ''}`);
  return isDeepStrictEqual(listed.sort(), wanted.sort()) ? [] : ['its stays are not those of its history'];
}

/** A mail is owed for a row that is there, and once. */
async function owedFaults({ db }: House, rootId: ForloebId, seq: number): Promise<string[]> {
  const rows = await db.kysely.selectFrom('outbox').select(['dedupe_key']).where('root_id', '=', rootId).execute();
  return rows
    .filter(({ dedupe_key }) => Number(dedupe_key.split('/')[1]) > seq)
    .map(({ dedupe_key }) => `a mail is owed for what did not happen: ${dedupe_key}`);
}

/** What leads a forløb that has ended on again: a complaint that was right. */
const ONWARD = new Set(['indkoebssag.klageMedhold']);

function movedAfterTheEnd(rows: readonly HistoryRow[]): string[] {
  return rows.flatMap(({ chart, event, from_tilstand: fra, to_tilstand: til, seq }) =>
    fra !== null && fra !== til && CHARTS.get(chart)?.leaves.get(fra)?.ended && !ONWARD.has(`${chart}.${event}`)
      ? [`no. ${seq}: ${chart}.${event} moved what had ended from ${fra} to ${til}`]
      : [],
  );
}
