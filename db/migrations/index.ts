import type { Migration } from 'kysely/migration';
import type { SqlDialect } from '../dialect.ts';
import { kommuneOgBrugere } from './001-kommune-og-brugere.ts';
import { forloeb } from './002-forloeb.ts';
import { sager } from './003-sager.ts';
import { postOgAdgang } from './004-post-og-adgang.ts';
import { paamindelser } from './005-paamindelser.ts';
import { forbundne } from './006-forbundne.ts';
import { opsaetning } from './007-opsaetning.ts';
import { indlaesning } from './008-indlaesning.ts';
import { lister } from './009-lister.ts';
import { opslag } from './010-opslag.ts';

/** In order; the name is what a database remembers of having run it. What has been released is never changed. */
export function migrations(dialect: SqlDialect): Record<string, Migration> {
  return {
    '001-kommune-og-brugere': { up: (db) => kommuneOgBrugere(db, dialect) },
    '002-forloeb': { up: (db) => forloeb(db, dialect) },
    '003-sager': { up: (db) => sager(db, dialect) },
    '004-post-og-adgang': { up: (db) => postOgAdgang(db, dialect) },
    '005-paamindelser': { up: (db) => paamindelser(db, dialect) },
    '006-forbundne': { up: (db) => forbundne(db) },
    '007-opsaetning': { up: (db) => opsaetning(db, dialect) },
    '008-indlaesning': { up: (db) => indlaesning(db, dialect) },
    '009-lister': { up: (db) => lister(db, dialect) },
    '010-opslag': { up: (db) => opslag(db) },
  };
}
