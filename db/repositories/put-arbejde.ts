import type { Rolle } from '#machines/actor.ts';
import type { ForloebId, KommuneId, PersonId } from '#machines/ids.ts';
import type { Instant } from '#machines/kalender/dato.ts';
import type { Trx } from '../database.ts';
import { statement, wholeRow } from '../statement.ts';
import type { ArbejdeRow } from '../tables/arbejde.ts';

/** What a sag waits for: an event, from whom, and whose own work it would be to do it. */
export interface NewArbejde {
  readonly event: string;
  readonly hvem:
    | { readonly art: 'rolle'; readonly rolle: Rolle }
    | { readonly art: 'person'; readonly personId: PersonId }
    | { readonly art: 'leverandoer' }
    | { readonly art: 'borger' };
  readonly spaerret: readonly PersonId[];
}

export interface ArbejdeOf {
  readonly kommuneId: KommuneId;
  readonly rootId: ForloebId;
  readonly instanceId: ForloebId;
}

/** Makes this what the instance waits for. What it waited for already keeps its `since`. */
export async function putArbejde(trx: Trx, of: ArbejdeOf, items: readonly NewArbejde[], since: Instant): Promise<void> {
  const wanted = new Map(items.map((item) => [idOf(of, item), item]));
  const stored = new Set<string>();
  for (const { id } of await ofInstance.all(trx, of)) {
    if (wanted.has(id)) stored.add(id);
    else await remove.run(trx, { id });
  }
  for (const [id, item] of wanted) {
    if (!stored.has(id)) await insert.run(trx, rowOf(of, id, item, since));
    await putSpaerret(trx, of.kommuneId, id, stored.has(id), item.spaerret);
  }
}

async function putSpaerret(trx: Trx, kommuneId: KommuneId, id: string, known: boolean, spaerret: readonly PersonId[]) {
  const wanted = new Set(spaerret);
  const barred = known ? await spaerretOf.all(trx, { id }) : [];
  for (const { person_id } of barred) {
    if (!wanted.delete(person_id)) await unbar.run(trx, { id, personId: person_id });
  }
  for (const personId of wanted) await bar.run(trx, { kommuneId, id, personId });
}

function idOf({ instanceId }: ArbejdeOf, { event, hvem }: NewArbejde): string {
  const who = hvem.art === 'rolle' ? hvem.rolle : hvem.art === 'person' ? hvem.personId : '';
  return `${instanceId}:${event}:${hvem.art}:${who}`;
}

function rowOf(of: ArbejdeOf, id: string, { event, hvem }: NewArbejde, since: Instant): ArbejdeRow {
  return {
    id,
    kommune_id: of.kommuneId,
    root_id: of.rootId,
    instance_id: of.instanceId,
    event,
    hvem: hvem.art,
    rolle: hvem.art === 'rolle' ? hvem.rolle : null,
    person_id: hvem.art === 'person' ? hvem.personId : null,
    since,
  };
}

const ofInstance = statement<ArbejdeOf>()((db, value) =>
  db
    .selectFrom('arbejde')
    .select('id')
    .where('instance_id', '=', value('instanceId'))
    .where('kommune_id', '=', value('kommuneId')),
);

const insert = statement<ArbejdeRow>()((db, value) =>
  db.insertInto('arbejde').values(
    wholeRow<ArbejdeRow>(
      {
        id: true,
        kommune_id: true,
        root_id: true,
        instance_id: true,
        event: true,
        hvem: true,
        rolle: true,
        person_id: true,
        since: true,
      },
      value,
    ),
  ),
);

const remove = statement<{ id: string }>()((db, value) => db.deleteFrom('arbejde').where('id', '=', value('id')));

const spaerretOf = statement<{ id: string }>()((db, value) =>
  db.selectFrom('arbejde_spaerret').select('person_id').where('arbejde_id', '=', value('id')),
);

const bar = statement<{ kommuneId: KommuneId; id: string; personId: PersonId }>()((db, value) =>
  db
    .insertInto('arbejde_spaerret')
    .values({ kommune_id: value('kommuneId'), arbejde_id: value('id'), person_id: value('personId') }),
);

const unbar = statement<{ id: string; personId: PersonId }>()((db, value) =>
  db.deleteFrom('arbejde_spaerret').where('arbejde_id', '=', value('id')).where('person_id', '=', value('personId')),
);
