import { ingenKan as listIngenKan, mitArbejde as listRows, type ArbejdeItem as Row } from '#db/repositories/arbejde.ts';
import { fristerOfRoots } from '#db/repositories/frister.ts';
import { sagRowsByIds } from '#db/repositories/sager.ts';
import type { Synlighed } from '#db/repositories/synlighed.ts';
import type { FristRow } from '#db/tables/frist.ts';
import type { Identitet } from '#machines/actor.ts';
import { CHARTS } from '#machines/charts.ts';
import type { ForloebId } from '#machines/ids.ts';
import { type Dato, plusDage } from '#machines/kalender/dato.ts';
import { datoI } from '#machines/kalender/instant.ts';
import type { ArbejdeItem } from '#machines/svar.ts';
import { label } from '#machines/words.ts';
import type { Ctx } from '../context.ts';
import { AppError } from '../errors.ts';
import { readNames } from '../forloeb/names.ts';
import { readIndstillinger } from '../indstillinger/read-indstillinger.ts';
import { presentItems } from '../sager/list-sager.ts';
import { synlighedOf } from '../synlighed.ts';

const MOST = 500;

/** What waits for this person, the most pressing first: from who has the ball, not from everything that is allowed. */
export async function mitArbejde(ctx: Ctx): Promise<ArbejdeItem[]> {
  const { kommuneId } = ctx.actor;
  const { lederUdefra } = await readIndstillinger(ctx.db.kysely, kommuneId);
  const synlighed = synlighedOf(ctx.actor, lederUdefra);
  const rows = await listRows(ctx.db.kysely, { kommuneId, synlighed, limit: MOST });
  const forWhom = await principals(ctx, synlighed);
  const ids = [...new Set(rows.map((row) => row.root_id))];
  const sager = new Map(
    (await presentItems(ctx, await sagRowsByIds(ctx.db.kysely, kommuneId, ids), 'mitArbejde')).map((s) => [s.id, s]),
  );
  const frister = await fristerOfRoots(ctx.db.kysely, kommuneId, ids);
  const today = datoI(ctx.clock.now());
  return rows.flatMap((row) => {
    const sag = sager.get(row.root_id);
    if (!sag) return [];
    const frist = nearest(frister, row.instance_id);
    return [
      {
        sag,
        forloebId: row.instance_id,
        event: row.event,
        label: labelOf(row),
        siden: row.since,
        gruppe: sag.paaVentTil ? 'paaVent' : gruppeOf(frist, today),
        frist: frist && {
          navn: navnOf(frist),
          dato: frist.dato,
          senest: frist.senest,
          forklaring: frist.forklaring,
        },
        vikarFor: forWhom(row.id),
      },
    ];
  });
}

/** The sager that nobody can move: their numbers alone, for the administrator who can give somebody the role. */
export async function ingenKan(ctx: Ctx): Promise<{ sagsnummer: string; rolle: string | null; siden: string }[]> {
  if (!ctx.actor.roller.includes('administrator')) throw new AppError('notAllowed');
  const { kommuneId } = ctx.actor;
  const { lederUdefra } = await readIndstillinger(ctx.db.kysely, kommuneId);
  const rows = await listIngenKan(ctx.db.kysely, kommuneId, lederUdefra);
  return rows.map((row) => ({ sagsnummer: row.sagsnummer, rolle: row.rolle, siden: row.since }));
}

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

const nearest = (frister: readonly FristRow[], forloebId: ForloebId): Dated | null =>
  frister
    .filter(
      (f): f is Dated =>
        f.instance_id === forloebId && f.dato !== null && f.hvem !== 'borger' && f.hvem !== 'leverandoer',
    )
    .sort((a, b) => ((a.senest ?? a.dato) < (b.senest ?? b.dato) ? -1 : 1))[0] ?? null;

const navnOf = (frist: FristRow): string => {
  const data: unknown = JSON.parse(frist.data ?? '{}');
  const navn = typeof data === 'object' && data !== null && 'navn' in data ? data.navn : null;
  return typeof navn === 'string' ? navn : frist.regel;
};

/** Now: at most a day left to *gør det senest*, or no frist at all on what waits; then the week; then the rest. */
function gruppeOf(frist: Dated | null, today: Dato): ArbejdeItem['gruppe'] {
  if (!frist) return 'senere';
  const day = frist.senest ?? frist.dato;
  if (day <= plusDage(today, 1)) return 'nu';
  return day <= plusDage(today, 7) ? 'denneUge' : 'senere';
}

/** The word of the act, in the chart whose forløb waits: the sag's own, or that of one of its children. */
function labelOf(row: Row): string {
  return label(CHARTS.get(row.chart)?.labels.events[row.event], row.event);
}
