import { setImmediate } from 'node:timers/promises';
import { logAccess } from '#db/repositories/access-log.ts';
import { findKommune } from '#db/repositories/kommuner.ts';
import { findSag } from '#db/repositories/sager.ts';
import type { ForloebId } from '#machines/ids.ts';
import { type Gruppe, grupperKontrakter } from '#machines/indlaesning/grupper.ts';
import type { Raekke, RaekkeSvar } from '#machines/indlaesning/kolonne.ts';
import { mustBe } from '../auth/must-be.ts';
import type { Ctx } from '../context.ts';
import { readIndstillinger } from '../indstillinger/read-indstillinger.ts';
import { synlighedOf } from '../synlighed.ts';
import { doublesOf } from './doubles.ts';
import { type Opened, openKontrakt } from './open-kontrakt.ts';
import { readRegister } from './register.ts';

export interface Indlaes {
  /** Nothing is written: what would become of the rows. */
  readonly proeve: boolean;
  readonly raekker: readonly Raekke[];
}

/**
 * Takes running contracts over from the rows of a file (C3), each kontrakt by itself along the road and in a
 * transaction of its own; a dry run takes the same road and is rolled back. A fault in one stops no other. Done again
 * it finds what is there.
 */
export async function importKontrakter(ctx: Ctx, { proeve, raekker }: Indlaes): Promise<RaekkeSvar[]> {
  mustBe(ctx, 'raadgiver', 'kontraktforhandler');
  const { kommuneId } = ctx.actor;
  const register = await readRegister(ctx.db.kysely, kommuneId);
  const kode = (await findKommune(ctx.db.kysely, kommuneId))?.kode ?? '';
  const svar: RaekkeSvar[] = [];
  const opened: Opened[] = [];
  for (const gruppe of grupperKontrakter(raekker)) {
    const kontrakt = await openKontrakt(ctx, { raekker: gruppe.raekker, register, kode, proeve });
    opened.push(kontrakt);
    svar.push(...(await presentKontrakt(ctx, gruppe, kontrakt)));
    // Others wait while a transaction runs; between two they come in.
    await setImmediate();
  }
  await logImport(ctx, proeve, opened);
  return svar.sort((a, b) => a.nr - b.nr);
}

async function presentKontrakt(
  ctx: Ctx,
  gruppe: Gruppe,
  { udfald, rootId, ...kontrakt }: Opened,
): Promise<RaekkeSvar[]> {
  const sag = rootId === null ? null : await seenSag(ctx, rootId);
  const hver = gruppe.raekker.map(({ nr }, n) => ({
    nr,
    udfald,
    fejl: kontrakt.fejl.filter((fejl) => fejl.nr === nr),
    // What is said of the kontrakt as a whole stands at its first row.
    mangler: n === 0 ? kontrakt.mangler : [],
    bemaerkninger: [
      ...(n === 0 ? kontrakt.bemaerkninger : [`Hører til kontrakten i række ${gruppe.raekker[0].nr}.`]),
      ...(udfald === 'fejl' && !kontrakt.fejl.some((fejl) => fejl.nr === nr)
        ? [`Indlæses ikke, før række ${[...new Set(kontrakt.fejl.map((fejl) => fejl.nr))].join(', ')} er rettet.`]
        : []),
    ],
    sag,
  }));
  return [...hver, ...doublesOf(gruppe)];
}

/** The sag, for who may see it; that it exists he knew from his own file. */
async function seenSag(ctx: Ctx, id: ForloebId): Promise<RaekkeSvar['sag']> {
  const { kommuneId } = ctx.actor;
  const { lederUdefra } = await readIndstillinger(ctx.db.kysely, kommuneId);
  const row = await findSag(ctx.db.kysely, kommuneId, id, synlighedOf(ctx.actor, lederUdefra));
  return row ? { id: row.id, sagsnummer: row.sagsnummer } : null;
}

/** That somebody asked who has a sag here is logged on each that he found. */
async function logImport(ctx: Ctx, proeve: boolean, opened: readonly Opened[]): Promise<void> {
  const { kommuneId, personId } = ctx.actor;
  const entry = { kommune_id: kommuneId, person_id: personId, at: ctx.clock.now(), formaal: 'indlaesning' };
  const antal = (udfald: Opened['udfald']) => opened.filter((k) => k.udfald === udfald).length;
  await ctx.db.inWrite(async (trx) => {
    await logAccess(trx, {
      ...entry,
      handling: proeve ? 'indlaesning.proeve' : 'indlaesning.kontrakter',
      root_id: null,
      detalje: JSON.stringify({ ny: antal('ny'), findes: antal('findes'), fejl: antal('fejl') }),
    });
    for (const { udfald, rootId } of opened)
      if (udfald === 'findes' && rootId !== null)
        await logAccess(trx, { ...entry, handling: 'indlaesning.fundet', root_id: rootId, detalje: null });
  });
}
