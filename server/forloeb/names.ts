import type { Kysely } from 'kysely';
import type { Database } from '#db/database.ts';
import { listNames } from '#db/repositories/name-lists.ts';
import { listBrugere } from '#db/repositories/users.ts';
import type { Identitet, Tilknytning } from '#machines/actor.ts';
import type { Forloeb, Ventende } from '#machines/chart.ts';
import type { KommuneId, PersonId } from '#machines/ids.ts';
import { harRelation } from '#machines/relation.ts';
import type { Navngiver } from '#machines/show-field.ts';
import { barredFrom } from '#machines/who.ts';

export type NavngivetIdentitet = Identitet & { readonly navn: string; readonly active: boolean };

/** The names that a page needs: people, teams, tilbud, meetings of the kommune. Read once per page. */
export interface Names {
  readonly people: ReadonlyMap<PersonId, NavngivetIdentitet>;
  readonly person: (id: PersonId | null) => string;
  readonly navngiver: (forloeb: Forloeb) => Navngiver;
  readonly team: (id: string) => string;
}

export async function readNames(db: Kysely<Database>, kommuneId: KommuneId): Promise<Names> {
  const people = new Map((await listBrugere(db, kommuneId)).map((b) => [b.id, { ...b, personId: b.id }]));
  // Looked up by ids that came from outside once: Maps, never objects.
  const byId = new Map(await listNames(db, kommuneId));
  for (const [id, p] of people) byId.set(id, p.navn);
  return {
    people,
    person: (id) => (id === null ? 'Uret' : (people.get(id)?.navn ?? 'Ukendt bruger')),
    team: (id) => byId.get(id) ?? 'Ukendt team',
    navngiver: (forloeb) => {
      const own = new Map(
        Object.values(forloeb.chart.valgmuligheder(forloeb.facts)).flatMap((list) => list.map((v) => [v.id, v.tekst])),
      );
      return (_art, id) => own.get(id) ?? byId.get(id) ?? null;
    },
  };
}

/** Those of the kommune who can act where somebody is waited for: role, relation, and not barred. */
export function thoseWaitedFor(
  names: Names,
  forloeb: Forloeb,
  ventende: Ventende,
  sag: Tilknytning,
): readonly NavngivetIdentitet[] {
  const { hvem } = ventende;
  if (hvem.art === 'leverandoer' || hvem.art === 'borger') return [];
  const barred = barredFrom(forloeb, ventende);
  const tied = [...names.people.values()].filter(
    (p) =>
      p.active &&
      !barred.has(p.personId) &&
      (hvem.art === 'person'
        ? p.personId === hvem.personId
        : p.roller.includes(hvem.rolle) && harRelation(hvem.rolle, { ...sag, lederUdefra: null }, p)),
  );
  const assigned = hvem.art === 'rolle' ? sag.tildelt[hvem.rolle] : undefined;
  const own = tied.filter((p) => p.personId === assigned);
  if (own.length > 0) return own;
  if (tied.length > 0) return tied;
  if (hvem.art !== 'rolle' || hvem.rolle !== 'leder') return [];
  const udefra = sag.lederUdefra === null ? undefined : names.people.get(sag.lederUdefra);
  return udefra?.active && !barred.has(udefra.personId) ? [udefra] : [];
}
