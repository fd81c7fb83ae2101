import { latestPerEvent } from '#db/repositories/history.ts';
import { sentFor } from '#db/repositories/paamindelser.ts';
import { findSagRow } from '#db/repositories/put-sag.ts';
import { listSpansOfRoot } from '#db/repositories/spans.ts';
import type { Rolle, Tilknytning } from '#machines/actor.ts';
import { cprTekst } from '#machines/cpr.ts';
import type { ForloebId } from '#machines/ids.ts';
import { datoI } from '#machines/kalender/instant.ts';
import type { SagSvar } from '#machines/svar.ts';
import { readBorgere } from '../borgere.ts';
import type { Ctx } from '../context.ts';
import { readNames } from '../forloeb/names.ts';
import { openIndhold, sagKey } from '../forloeb/open-indhold.ts';
import { paamindetOf } from '../forloeb/paamindet.ts';
import { presentForloeb } from '../forloeb/present-forloeb.ts';
import type { Ophold, Viewing, Written } from '../forloeb/viewing.ts';
import { postfejlOf } from '../post/present-postfejl.ts';
import { digest } from '../road/digest.ts';
import type { LoadedSag } from '../road/load-sag.ts';
import { toFoldRow } from '../road/stored-event.ts';
import { presentForbundne } from './forbundne.ts';
import { type OpenedSag, openSagFor } from './open-sag-for.ts';

/** A sag as this person may see it. The reading is logged before anything is shown; unknown and invisible are one. */
export async function getSag(ctx: Ctx, id: ForloebId): Promise<SagSvar> {
  return presentSag(ctx, await ctx.db.inWrite((trx) => openSagFor(trx, ctx, id)));
}

/** The page of a sag whose reading has been logged. */
export async function presentSag(ctx: Ctx, { sag, settings, content, forbundne }: OpenedSag): Promise<SagSvar> {
  const { kysely } = ctx.db;
  const { kommuneId } = ctx.actor;
  const { id } = sag.root;
  const names = await readNames(kysely, kommuneId);
  const v: Viewing = {
    sag,
    actor: ctx.actor,
    today: datoI(ctx.clock.now()),
    lukkedage: settings.lukkedage,
    names,
    omgivelser: { tilknytning: sag.tilknytning, switches: sag.regler.switches, digest },
    written: content ? await writtenIn(ctx, sag) : null,
    ophold: await opholdIn(ctx, id),
    paamindet: paamindetOf(await sentFor(kysely, kommuneId, id)),
  };
  const { rod } = sag.root.chart;
  if (!rod) throw new Error(`${id} is no root`);
  const shown = rod.visning(sag.root.facts);
  const borgere = await readBorgere(kysely, ctx.masterKey, kommuneId, shown.borgerId ? [shown.borgerId] : []);
  const borger = shown.borgerId ? borgere.get(shown.borgerId) : undefined;
  return {
    ...presentForloeb(sag.root, v),
    sagsnummer: (await findSagRow(kysely, kommuneId, id))?.sagsnummer ?? '',
    titel: shown.titel,
    borger: borger ? { navn: borger.navn, cpr: cprTekst(borger.cpr) } : null,
    team: names.team(sag.tilknytning.teamId),
    tildelt: tildeltOf(sag.tilknytning).map(([rolle, personId]) => ({ rolle, personId, navn: names.person(personId) })),
    leverandoer: shown.leverandoer,
    paaVentTil: shown.paaVentTil,
    postfejl: content ? await postfejlOf(ctx, sag.tilknytning, names) : [],
    forbundne: await presentForbundne(ctx, forbundne, { content, lederUdefra: settings.lederUdefra }),
    forloeb: [...sag.forloeb.values()].filter((f) => f.id !== id).map((f) => presentForloeb(f, v)),
  };
}

const tildeltOf = (ties: Tilknytning): [Rolle, NonNullable<Tilknytning['tildelt'][Rolle]>][] =>
  (Object.keys(ties.tildelt) as Rolle[]).flatMap((rolle) => {
    const personId = ties.tildelt[rolle];
    return personId ? [[rolle, personId]] : [];
  });

/** The newest row of each event of each forløb, opened. */
async function writtenIn(ctx: Ctx, sag: LoadedSag): Promise<ReadonlyMap<string, readonly Written[]>> {
  const { kommuneId } = ctx.actor;
  const key = await sagKey(ctx.db.kysely, ctx.masterKey, kommuneId, sag.root.id);
  const written = new Map<string, Written[]>();
  for (const row of await latestPerEvent(ctx.db.kysely, kommuneId, sag.root.id)) {
    const { event } = toFoldRow(row);
    const own = written.get(row.instance_id) ?? [];
    own.push({
      seq: row.seq,
      type: event.type,
      facts: event.facts as Written['facts'],
      indhold: openIndhold(key, row),
    });
    written.set(row.instance_id, own);
  }
  return written;
}

async function opholdIn(ctx: Ctx, id: ForloebId): Promise<ReadonlyMap<string, readonly Ophold[]>> {
  const ophold = new Map<string, Ophold[]>();
  for (const span of await listSpansOfRoot(ctx.db.kysely, ctx.actor.kommuneId, id)) {
    const own = ophold.get(span.instance_id) ?? [];
    own.push({ tilstand: span.tilstand, fra: span.entered_at, seq: span.entered_seq });
    ophold.set(span.instance_id, own);
  }
  return ophold;
}
