import { assignedSager, mitArbejde as listRows } from '#db/repositories/arbejde.ts';
import { fristerOfRoots, fristerToActOn } from '#db/repositories/frister.ts';
import { sagRowsByIds } from '#db/repositories/sager.ts';
import type { Synlighed } from '#db/repositories/synlighed.ts';
import type { FristRow } from '#db/tables/frist.ts';
import type { Identitet } from '#machines/actor.ts';
import { CHARTS } from '#machines/charts.ts';
import type { ForloebId } from '#machines/ids.ts';
import { type Dato, plusDage } from '#machines/kalender/dato.ts';
import { datoI } from '#machines/kalender/instant.ts';
import type { ArbejdeItem, ArbejdeSvar, SagItem } from '#machines/svar.ts';
import type { Ctx } from '../context.ts';
import { readNames } from '../forloeb/names.ts';
import { readIndstillinger } from '../indstillinger/read-indstillinger.ts';
import { presentItems } from '../sager/list-sager.ts';
import { synlighedOf } from '../synlighed.ts';
import { hosAndre } from './hos-andre.ts';
import { labelOf } from './label-of.ts';
import { postfejlItems } from './postfejl-items.ts';

const MOST = 500;
/** A frist calls by itself a week before it is best done. */
const DAYS_AHEAD = 7;

/**
 * What waits for this person, the most pressing first: whoever has the ball, not everything that is allowed; and the
 * frister that come near on forløb where nothing else waits for him (a waiting list to be asked again).
 */
export async function mitArbejde(ctx: Ctx): Promise<ArbejdeSvar> {
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

  const called = new Set([...[...rows, ...calling].map((row) => row.root_id), ...lost.map((item) => item.rootId)]);
  const assigned = await assignedSager(kysely, kommuneId, ctx.actor.personId, MOST);
  const ids = [...new Set([...called, ...assigned])];
  const sagRows = await sagRowsByIds(kysely, kommuneId, ids);
  const hos = await hosAndre(ctx, synlighed, sagRows, new Set(rows.map((row) => row.id)));
  // Named are those that stand on the page: mine with something for me, or for others.
  const shown = sagRows.filter((row) => called.has(row.id) || hos(row.id).length > 0);
  const items = await presentItems(ctx, shown, 'mitArbejde');
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
      andre: hos(row.root_id),
    })),
    ...oncePerForloeb(calling).map((f) => ({
      ...of(sager, f, isDated(f) ? f : null, today),
      forloeb: null,
      event: null,
      label: navnOf(f),
      siden: null,
      vikarFor: null,
      andre: hos(f.root_id),
    })),
  ];
  return {
    items: made.flatMap(({ sag, ...item }) => (sag ? [{ ...item, sag }] : [])).sort(byUrgency),
    hosAndre: items
      .filter((sag) => !called.has(sag.id))
      .map((sag) => ({ sag, hos: hos(sag.id), frist: fristOf(nextOfSag(frister, sag.id)) }))
      .sort((a, b) => (a.frist?.dato ?? '9999').localeCompare(b.frist?.dato ?? '9999')),
  };
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
    frist: fristOf(frist),
  };
}

const fristOf = (frist: Dated | null): ArbejdeItem['frist'] =>
  frist && { navn: navnOf(frist), dato: frist.dato, senest: frist.senest, forklaring: frist.forklaring };

/** Where others have the ball, whatever they have it in of the sag: their frister count too. */
const nextOfSag = (frister: readonly FristRow[], sagId: ForloebId): Dated | null =>
  frister
    .filter((f) => f.root_id === sagId)
    .filter(isDated)
    .sort((a, b) => a.dato.localeCompare(b.dato))[0] ?? null;

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
