import type { Selectable } from 'kysely';
import { z } from 'zod';
import { listAdministration } from '#db/repositories/access-log.ts';
import { listNames } from '#db/repositories/name-lists.ts';
import { listBrugere } from '#db/repositories/users.ts';
import { findVikariat } from '#db/repositories/vikariater.ts';
import type { AccessLogRow } from '#db/tables/access-log.ts';
import { ROLLER } from '#machines/actor.ts';
import { mustBe } from '../auth/must-be.ts';
import type { Ctx } from '../context.ts';
import { rolleTekst } from '../forloeb/hvem-tekst.ts';
import { feltOrd, HANDLINGER, OM, vaerdiTekst } from './ord.ts';

export const aendringerQuery = z.strictObject({
  om: z.enum(OM).optional(),
  /** Of this one alone. */
  id: z.string().max(64).optional(),
  /** The id of the last one that was given. */
  before: z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number)
    .optional(),
});

export const aendringSchema = z
  .strictObject({
    id: z.string(),
    at: z.string(),
    hvem: z.string(),
    handling: z.string(),
    om: z.enum(OM),
    /** The person, team, tilbud or meeting, by name. */
    navn: z.string().nullable(),
    /** What changed; values are null where they are about a person and are not kept. */
    felter: z.array(z.strictObject({ felt: z.string(), foer: z.string().nullable(), efter: z.string().nullable() })),
  })
  .meta({ ref: 'Aendring' });
type Aendring = z.infer<typeof aendringSchema>;

const PAGE = 30;

const detaljeSchema = z.looseObject({
  felter: z
    .union([z.record(z.string(), z.tuple([z.unknown(), z.unknown()]).nullable()), z.array(z.string())])
    .optional(),
});

/** Who changed what in the set-up, newest first. For the administrator. */
export async function listAendringer(
  ctx: Ctx,
  { om, id, before }: z.infer<typeof aendringerQuery>,
): Promise<{ items: Aendring[]; next: string | null }> {
  mustBe(ctx, 'administrator');
  const { kommuneId } = ctx.actor;
  const handlinger = om && [...HANDLINGER].filter(([, h]) => h.om === om).map(([handling]) => handling);
  const rows = await listAdministration(ctx.db.kysely, kommuneId, { handlinger, mentions: id, before }, PAGE + 1);
  const names = await readNames(ctx);
  const items = [];
  for (const row of rows.slice(0, PAGE)) items.push(await present(ctx, row, names));
  return { items, next: rows.length > PAGE ? (items.at(-1)?.id ?? null) : null };
}

async function readNames({ db, actor }: Ctx): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>(ROLLER.map((rolle) => [rolle, rolleTekst(rolle)]));
  for (const [id, navn] of await listNames(db.kysely, actor.kommuneId)) names.set(id, navn);
  for (const { id, navn } of await listBrugere(db.kysely, actor.kommuneId)) names.set(id, navn);
  return names;
}

async function present(ctx: Ctx, row: Selectable<AccessLogRow>, names: ReadonlyMap<string, string>): Promise<Aendring> {
  const handling = HANDLINGER.get(row.handling) ?? { tekst: row.handling, om: 'kommune' as const };
  const detalje: Readonly<Record<string, unknown>> = row.detalje === null ? {} : JSON.parse(row.detalje);
  const { felter = {} } = detaljeSchema.parse(detalje);
  // What was logged before the values were names the fields alone.
  const changes = Array.isArray(felter) ? felter.map((felt) => [felt, null] as const) : Object.entries(felter);
  const isNew = row.handling.endsWith('.opret');
  const subject = handling.om === 'bruger' && detalje['bruger'] === undefined ? row.person_id : detalje[handling.om];
  return {
    id: String(row.id),
    at: row.at,
    hvem: names.get(row.person_id) ?? 'Ukendt bruger',
    handling: handling.tekst,
    om: handling.om,
    navn: handling.om === 'vikariat' ? await pairOf(ctx, detalje, names) : (names.get(String(subject)) ?? null),
    // What is new has no before, and what is about a person is not kept of it.
    felter: changes
      .filter(([, values]) => !isNew || values !== null)
      .map(([felt, values]) => ({
        felt: feltOrd(felt),
        foer: values && !isNew ? vaerdiTekst(felt, values[0], names) : null,
        efter: values && vaerdiTekst(felt, values[1], names),
      })),
  };
}

/** "Bo for Anne" */
async function pairOf(
  { db, actor }: Ctx,
  detalje: Readonly<Record<string, unknown>>,
  names: ReadonlyMap<string, string>,
): Promise<string | null> {
  const row = await findVikariat(db.kysely, actor.kommuneId, String(detalje['vikariat']));
  return row ? `${names.get(row.vikar_user_id) ?? ''} for ${names.get(row.for_user_id) ?? ''}` : null;
}
