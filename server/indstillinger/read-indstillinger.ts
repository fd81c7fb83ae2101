import type { Kysely } from 'kysely';
import type { Database } from '#db/database.ts';
import { latestSettings } from '#db/repositories/settings.ts';
import type { KommuneId, PersonId } from '#machines/ids.ts';
import {
  frosneRegler,
  type Indstillinger,
  indstillingerSchema,
  STANDARD_INDSTILLINGER,
} from '#machines/indstillinger.ts';
import type { Dato } from '#machines/kalender/dato.ts';
import type { FrosneRegler } from '#machines/regler.ts';

export interface KommuneSettings {
  /** What a sag opened now freezes. */
  readonly regler: FrosneRegler;
  readonly lukkedage: ReadonlySet<Dato>;
  readonly lederUdefra: PersonId | null;
  readonly version: number;
}

/** The settings in force, as the engine reads them. */
export async function readIndstillinger(db: Kysely<Database>, kommuneId: KommuneId): Promise<KommuneSettings> {
  const { version, indstillinger } = await readVersion(db, kommuneId);
  return {
    regler: frosneRegler(indstillinger, version),
    lukkedage: new Set(indstillinger.lukkedage),
    lederUdefra: indstillinger.lederUdefra,
    version,
  };
}

/** The same as it is written; version 0 is a kommune that never decided anything. */
export async function readVersion(
  db: Kysely<Database>,
  kommuneId: KommuneId,
): Promise<{ version: number; indstillinger: Indstillinger }> {
  const row = await latestSettings(db, kommuneId);
  if (!row) return { version: 0, indstillinger: STANDARD_INDSTILLINGER };
  return { version: row.version, indstillinger: parsed(row.data) };
}

/** What was read last is mostly what is read next: the same text means the same. */
let lately: { readonly data: string; readonly indstillinger: Indstillinger } | null = null;

function parsed(data: string): Indstillinger {
  if (lately?.data !== data) lately = { data, indstillinger: indstillingerSchema.parse(JSON.parse(data)) };
  return lately.indstillinger;
}
