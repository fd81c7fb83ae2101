import type { HistoryRow } from '#db/tables/history.ts';
import type { ForloebId, PersonId } from '#machines/ids.ts';
import { policyRows } from '#tests/model/policy-table.ts';

/** Which deeds bar from which act, by the tables that were written by hand. */
const BARRING = new Map<string, ReadonlySet<string>>();
for (const { chart, event, ikkeDenDer } of policyRows()) {
  const key = `${chart.navn}.${event}`;
  BARRING.set(key, new Set([...(BARRING.get(key) ?? []), ...ikkeDenDer]));
}

/**
 * Reads the history row by row, as it grows, and finds who decided on his own work: himself or as a stand-in, on the
 * forløb where it was done or on one that it opened. It asks the rows alone, not what the charts remember.
 */
export class FourEyes {
  /** How many rows were held against somebody's own deeds. */
  asked = 0;
  readonly #deeds = new Map<ForloebId, Map<string, Set<PersonId>>>();
  readonly #forloebOf = new Map<string, ForloebId>();

  /** The rows of one sag that are new; those of a sag that it opened come after them. */
  read(rows: readonly HistoryRow[]): string[] {
    return rows.flatMap((row) => {
      const own = this.#deedsOf(row);
      const deed = `${row.chart}.${row.event}`;
      const doers = [row.actor_id, row.paa_vegne_af].filter((id) => id !== null);
      const barring = row.afsender === 'person' ? [...(BARRING.get(deed) ?? [])] : [];
      if (barring.length > 0) this.asked += 1;
      const broken = barring.flatMap((barred) =>
        doers
          .filter((doer) => own.get(barred)?.has(doer))
          .map((doer) => `${row.root_id} no. ${row.seq}: ${doer} did ${barred} and then ${deed}`),
      );
      own.set(deed, new Set([...(own.get(deed) ?? []), ...doers]));
      this.#forloebOf.set(`${row.root_id} ${row.seq}`, row.instance_id);
      return broken;
    });
  }

  #deedsOf(row: HistoryRow): Map<string, Set<PersonId>> {
    const known = this.#deeds.get(row.instance_id);
    if (known) return known;
    const opener = row.cause_root === null ? undefined : this.#forloebOf.get(`${row.cause_root} ${row.cause_seq}`);
    const inherited = opener === undefined ? undefined : this.#deeds.get(opener);
    const own = new Map([...(inherited ?? [])].map(([deed, doers]) => [deed, new Set(doers)]));
    this.#deeds.set(row.instance_id, own);
    return own;
  }
}
