import { join } from 'node:path';
import { sql } from 'kysely';
import { findLogin } from '#db/repositories/users.ts';
import { openDemoClock } from '#server/demo/demo-clock.ts';
import { fillDemo } from '#server/demo/fill-demo.ts';
import { PERSONER } from '#server/demo/personer.ts';
import { tempFolder } from '#tests/crash/temp-folder.ts';
import { testApp } from '#tests/support/app.ts';

/** The demo municipality in a file, and the session of the rådgiver whose team has the most of it. */
export async function filledDemo(): Promise<{ readonly file: string; readonly cookie: string }> {
  const t = await testApp({ demo: true, now: new Date().toISOString() });
  const clock = await openDemoClock(t.db);
  await fillDemo({ ...t.deps, clock }, clock, () => undefined);
  const user = await findLogin(t.db.kysely, PERSONER.mette.email);
  if (!user) throw new Error('the demo has lost its rådgiver');
  const client = await t.loginAs({ ...user, kommuneId: user.kommune_id, roller: [], teams: [] });
  const file = join(tempFolder('demo'), 'indkoeb.db');
  await sql`vacuum into ${sql.lit(file)}`.execute(t.db.kysely);
  return { file, cookie: client.cookie ?? '' };
}
