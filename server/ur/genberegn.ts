import { listRoots } from '#db/repositories/sager.ts';
import type { EmneId, ForloebId } from '#machines/ids.ts';
import { advance } from '../advance.ts';
import type { Ctx } from '../context.ts';
import { readIndstillinger } from '../indstillinger/read-indstillinger.ts';

const PAGE = 200;

/** After a change of closing days: every sag of the kommune counts again, by an event of its own, in the open. */
export async function genberegnAlle(ctx: Ctx): Promise<number> {
  const { kommuneId } = ctx.actor;
  const { version } = await readIndstillinger(ctx.db.kysely, kommuneId);
  let after: ForloebId | null = null;
  let sent = 0;
  for (;;) {
    const page = await listRoots(ctx.db.kysely, kommuneId, after, PAGE);
    for (const id of page) {
      const outcome = await advance(ctx, {
        kommuneId,
        personId: 'uret',
        key: `genberegn/${id}/${version}`,
        afsender: { art: 'uret' },
        chart: '',
        forloebId: id,
        newRootId: id,
        eventId: ctx.newId() as EmneId,
        type: 'genberegnFrister',
        payload: {},
        version: null,
      });
      if (!outcome.ok) ctx.log.error({ forloeb: id, reasons: outcome.reasons.map((r) => r.id) }, 'recount was refused');
      else sent += 1;
    }
    after = page.at(-1) ?? null;
    if (page.length < PAGE) return sent;
  }
}
