import { arbejdeOfRoots } from '#db/repositories/arbejde.ts';
import type { SagListItem } from '#db/repositories/sager.ts';
import { barredInRoots } from '#db/repositories/spaerrede.ts';
import type { Synlighed } from '#db/repositories/synlighed.ts';
import type { ArbejdeRow } from '#db/tables/arbejde.ts';
import type { Identitet, Rolle } from '#machines/actor.ts';
import type { ForloebId, PersonId } from '#machines/ids.ts';
import type { HosAndreSvar } from '#machines/svar.ts';
import type { Ctx } from '../context.ts';
import { rolleTekst } from '../forloeb/hvem-tekst.ts';
import { type Names, readNames } from '../forloeb/names.ts';
import { labelOf } from './label-of.ts';

/** Who has the ball in each of these sager beside the rows that are mine, the longest waiting first. */
export async function hosAndre(
  ctx: Ctx,
  synlighed: Synlighed,
  sager: readonly SagListItem[],
  mine: ReadonlySet<string>,
): Promise<(sagId: ForloebId) => readonly HosAndreSvar[]> {
  const { kommuneId } = ctx.actor;
  if (sager.length === 0) return () => [];
  const names = await readNames(ctx.db.kysely, kommuneId);
  const bySag = new Map(sager.map((sag) => [sag.id, sag]));
  const barred = await barredInRoots(ctx.db.kysely, kommuneId, [...bySag.keys()]);
  const found = new Map<ForloebId, HosAndreSvar[]>();
  for (const row of await arbejdeOfRoots(ctx.db.kysely, kommuneId, readers(synlighed), [...bySag.keys()])) {
    const sag = bySag.get(row.root_id);
    if (mine.has(row.id) || !sag) continue;
    const hos = { hvem: whoOf(row, sag, names, barred.get(row.id) ?? new Set()), hvad: labelOf(row), siden: row.since };
    found.set(row.root_id, [...(found.get(row.root_id) ?? []), hos]);
  }
  return (sagId) => found.get(sagId) ?? [];
}

/** Økonomi sees the money of a sag, and not what is done in it. */
function readers({ identiteter: [self, ...others], lederUdefra }: Synlighed): Synlighed {
  const reading = (who: Identitet) => ({ ...who, roller: who.roller.filter((rolle) => rolle !== 'oekonomi') });
  return { identiteter: [reading(self), ...others.map(reading)], lederUdefra };
}

/** By name where it is a person's or the sag is assigned in that role and he may; else the role, the supplier or the borger. */
function whoOf(row: ArbejdeRow, sag: SagListItem, names: Names, barred: ReadonlySet<PersonId>): string {
  if (row.hvem === 'leverandoer') return 'Leverandøren';
  if (row.hvem === 'borger') return 'Borgeren';
  const person = row.person_id ?? (row.rolle && assignedIn(sag, row.rolle));
  if (person && !barred.has(person)) return names.person(person);
  return row.rolle ? rolleTekst(row.rolle) : 'En anden';
}

function assignedIn(sag: SagListItem, rolle: Rolle): PersonId | null {
  if (rolle === 'raadgiver') return sag.raadgiver_id;
  if (rolle === 'kontraktforhandler') return sag.kontraktforhandler_id;
  return rolle === 'leder' ? sag.leder_id : null;
}
