import { listAccess } from '#db/repositories/access-log.ts';
import { findBorgerByCpr } from '#db/repositories/borgere.ts';
import { allHistory } from '#db/repositories/history.ts';
import { findInstancesOfRoot } from '#db/repositories/instances.ts';
import { listKommuner } from '#db/repositories/kommuner.ts';
import { sagerOfBorger } from '#db/repositories/sager.ts';
import type { Synlighed } from '#db/repositories/synlighed.ts';
import { listBrugere } from '#db/repositories/users.ts';
import { cprHash } from '#db/sealing.ts';
import type { InstanceRow } from '#db/tables/instance.ts';
import { CHARTS } from '#machines/charts.ts';
import type { ForloebId, KommuneId, PersonId } from '#machines/ids.ts';
import type { Dato } from '#machines/kalender/dato.ts';
import type { Deps } from '../context.ts';
import { type Hvem, PERSONER } from './personer.ts';
import type { Story } from './stories/story.ts';

/** A stop of the tour: whom to be, which story to open, and the act that waits there; without one, the sag is to be read. */
export interface Stop {
  readonly hvem: Hvem;
  readonly story: Story;
  readonly handling: { readonly chart: string; readonly event: string } | null;
  readonly titel: string;
  readonly tekst: string;
}

export interface StopSvar {
  readonly email: string;
  readonly navn: string;
  readonly titel: string;
  readonly tekst: string;
  readonly sagId: string;
  /** The forløb and the act that the link leads to; null leads to the sag. */
  readonly forloebId: string | null;
  readonly event: string | null;
  readonly gjort: boolean;
}

/** The stops with where they lead in this database, and whether somebody has been there since the demo began. */
export async function rundtur(
  deps: Deps,
  tur: { readonly stops: readonly Stop[]; readonly begyndt: Dato } | null,
): Promise<StopSvar[]> {
  const [kommune] = await listKommuner(deps.db.kysely);
  if (!kommune || !tur) return [];
  const { stops, begyndt } = tur;
  const people = new Map((await listBrugere(deps.db.kysely, kommune.id)).map((b) => [b.email, b.id]));
  const found: StopSvar[] = [];
  for (const stop of stops) {
    const { email, navn } = PERSONER[stop.hvem];
    const sagId = await sagOf(deps, kommune.id, stop.story);
    if (sagId === null) continue;
    const forloeb = stop.handling && (await forloebOf(deps, kommune.id, sagId, stop.handling.chart));
    const gjort = stop.handling
      ? await isDone(deps, kommune.id, sagId, { event: stop.handling.event, forloeb, begyndt })
      : await isRead(deps, kommune.id, sagId, people.get(email));
    found.push({
      email,
      navn,
      titel: stop.titel,
      tekst: stop.tekst,
      sagId,
      forloebId: forloeb?.id ?? null,
      event: forloeb && stop.handling ? stop.handling.event : null,
      gjort,
    });
  }
  return found;
}

/** Nobody's eyes: the demo itself looks up where its stories are. */
const ALT: Synlighed = {
  identiteter: [{ personId: '' as PersonId, roller: ['oekonomi'], teams: [] }],
  lederUdefra: null,
};

/** The first sag of the borger that the story is about. */
export async function sagOf(
  { db, masterKey }: Deps,
  kommuneId: KommuneId,
  { borger }: Story,
): Promise<ForloebId | null> {
  const row = await findBorgerByCpr(db.kysely, kommuneId, cprHash(masterKey, kommuneId, borger.cpr));
  if (!row) return null;
  return (await sagerOfBorger(db.kysely, kommuneId, row.id, ALT)).at(-1)?.id ?? null;
}

/** The newest of the chart that lives, or the newest. */
async function forloebOf({ db }: Deps, kommuneId: KommuneId, sagId: ForloebId, chart: string) {
  const rows = (await findInstancesOfRoot(db.kysely, kommuneId, sagId)).filter((row) => row.chart === chart);
  const lives = (row: InstanceRow) => !CHARTS.get(row.chart)?.leaves.get(row.tilstand)?.ended;
  return rows.findLast(lives) ?? rows.at(-1) ?? null;
}

async function isDone(
  { db }: Deps,
  kommuneId: KommuneId,
  sagId: ForloebId,
  what: { event: string; forloeb: InstanceRow | null; begyndt: Dato },
): Promise<boolean> {
  const rows = await allHistory(db.kysely, kommuneId, sagId);
  return rows.some(
    (row) =>
      row.event === what.event &&
      row.instance_id === what.forloeb?.id &&
      row.afsender === 'person' &&
      row.today >= what.begyndt,
  );
}

/** In the demo's life nobody but those who wrote in a sag read it. */
async function isRead({ db }: Deps, kommuneId: KommuneId, sagId: ForloebId, hvem: PersonId | undefined) {
  const rows = await listAccess(db.kysely, kommuneId, { rootId: sagId }, null, 1000);
  return rows.some((row) => row.person_id === hvem);
}
