import { type ArbejdeItem as ArbejdeRow, mitArbejde as listRows } from '#db/repositories/arbejde.ts';
import { fristerOfRoots, fristerToActOn } from '#db/repositories/frister.ts';
import { sagRowsByIds } from '#db/repositories/sager.ts';
import type { Synlighed } from '#db/repositories/synlighed.ts';
import type { FristRow } from '#db/tables/frist.ts';
import type { Identitet } from '#machines/actor.ts';
import { CHARTS } from '#machines/charts.ts';
import type { ForloebId } from '#machines/ids.ts';
import { type Dato, plusDage } from '#machines/kalender/dato.ts';
import { datoI } from '#machines/kalender/instant.ts';
import type { ArbejdeItem, SagItem } from '#machines/svar.ts';
import { label } from '#machines/words.ts';
import type { Ctx } from '../context.ts';
import { readNames } from '../forloeb/names.ts';
import { readIndstillinger } from '../indstillinger/read-indstillinger.ts';
import { parseJson } from '../road/parse-json.ts';
import { presentItems } from '../sager/list-sager.ts';
import { synlighedOf } from '../synlighed.ts';
import { postfejlItems } from './postfejl-items.ts';

const MOST = 500;
/** A frist calls by itself a week before it is best done. */
const DAYS_AHEAD = 7;

/**
 * What waits for this person, the most pressing first: whoever has the ball, not everything that is allowed; and the
 * frister that come near on forløb where nothing else waits for him (a waiting list to be asked again).
 */
export async function mitArbejde(ctx: Ctx): Promise<ArbejdeItem[]> {
  const { kommuneId } = ctx.actor;
  const { kysely } = ctx.db;
  const { lederUdefra } = await readIndstillinger(kysely, kommuneId);
  const synlighed = synlighedOf(ctx.actor, lederUdefra);
  const today = datoI(ctx.clock.now());
  const rows = await listRows(kysely, { kommuneId, synlighed, limit: MOST });
  const waiting = new Set(rows.map((row) => row.instance_id));
  const near = { kommuneId, synlighed, til: plusDage(today, DAYS_AHEAD), limit: MOST };
  const calling = (await fristerToActOn(kysely, near)).filter((f) => !waiting.has(f.instance_id));

  const lost = await postfejlItems(ctx, synlighed, MOST);

  const ids = [...new Set([...[...rows, ...calling].map((row) => row.root_id), ...lost.map((item) => item.rootId)])];
  const items = await presentItems(ctx, await sagRowsByIds(kysely, kommuneId, ids), 'mitArbejde');
  const sager = new Map(items.map((s) => [s.id, s]));
  const frister = await fristerOfRoots(kysely, kommuneId, ids);
  const forWhom = await principals(ctx, synlighed);
  const made = [
    ...lost.map(({ rootId, ...item }) => ({ ...item, sag: sager.get(rootId) })),
    ...rows.map((row) => ({
      ...of(sager, row, nearest(frister, row.instance_id), today),
      forloeb: row.instance_id === row.root_id ? null : (CHARTS.get(row.chart)?.labels.chart ?? null),
      event: row.event,
      label: labelOf(row),
      siden: row.since,
      vikarFor: forWhom(row.id),
    })),
    ...oncePerForloeb(calling).map((f) => ({
      ...of(sager, f, isDated(f) ? f : null, today),
      forloeb: null,
      event: null,
      label: navnOf(f),
      siden: null,
      vikarFor: null,
    })),
  ];
  return made.flatMap(({ sag, ...item }) => (sag ? [{ ...item, sag }] : [])).sort(byUrgency);
}

function of(
  sager: ReadonlyMap<ForloebId, SagItem>,
  row: Pick<FristRow, 'root_id' | 'instance_id'>,
  frist: Dated | null,
  today: Dato,
) {
  const sag = sager.get(row.root_id);
  return {
    sag,
    forloebId: row.instance_id,
    gruppe: sag?.paaVentTil ? ('paaVent' as const) : gruppeOf(frist, today),
    frist: frist && { navn: navnOf(frist), dato: frist.dato, senest: frist.senest, forklaring: frist.forklaring },
  };
}

const oncePerForloeb = (frister: readonly FristRow[]): FristRow[] => [
  ...new Map(frister.toReversed().map((f) => [f.instance_id, f])).values(),
];

const day = (item: ArbejdeItem): string => item.frist?.senest ?? item.frist?.dato ?? '9999';
const byUrgency = (a: ArbejdeItem, b: ArbejdeItem): number => day(a).localeCompare(day(b));

/** For a row that is his only as a stand-in: the name of the one he stands in for. */
async function principals(ctx: Ctx, synlighed: Synlighed): Promise<(rowId: string) => string | null> {
  const [self, ...others] = synlighed.identiteter;
  if (others.length === 0) return () => null;
  const { kommuneId } = ctx.actor;
  const rowsOf = async (hvem: Identitet) =>
    listRows(ctx.db.kysely, { kommuneId, synlighed: { ...synlighed, identiteter: [hvem] }, limit: MOST });
  const own = new Set((await rowsOf(self)).map((row) => row.id));
  const { person } = await readNames(ctx.db.kysely, kommuneId);
  const names = new Map<string, string>();
  for (const other of others)
    for (const { id } of await rowsOf(other)) if (!own.has(id)) names.set(id, person(other.personId));
  return (rowId) => names.get(rowId) ?? null;
}

type Dated = FristRow & { dato: Dato };
const isDated = (f: FristRow): f is Dated => f.dato !== null;

const nearest = (frister: readonly FristRow[], forloebId: ForloebId): Dated | null =>
  frister
    .filter((f) => f.instance_id === forloebId && f.hvem !== 'borger' && f.hvem !== 'leverandoer')
    .filter(isDated)
    .sort((a, b) => ((a.senest ?? a.dato) < (b.senest ?? b.dato) ? -1 : 1))[0] ?? null;

const navnOf = (frist: FristRow): string => {
  const data: unknown = JSON.parse(frist.data ?? '{}');
  const navn = typeof data === 'object' && data !== null && 'navn' in data ? data.navn : null;
  return typeof navn === 'string' ? navn : frist.regel;
};

/** Now: at most a day left to *gør det senest*; then the week; then the rest, and what has no date. */
function gruppeOf(frist: Dated | null, today: Dato): ArbejdeItem['gruppe'] {
  if (!frist) return 'senere';
  const best = frist.senest ?? frist.dato;
  if (best <= plusDage(today, 1)) return 'nu';
  return best <= plusDage(today, 7) ? 'denneUge' : 'senere';
}

/** The word of the act, as the sag's own page has it: in the chart whose forløb waits, for facts like these. */
function labelOf(row: ArbejdeRow): string {
  const chart = CHARTS.get(row.chart);
  const facts = chart?.parseFacts(parseJson(row.facts)) ?? null;
  const ord = facts === null ? chart?.labels.events[row.event] : chart?.ord(row.event, facts);
  return label(ord, row.event);
}
