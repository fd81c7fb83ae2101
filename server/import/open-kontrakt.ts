import type { Trx } from '#db/database.ts';
import { findInstance } from '#db/repositories/instances.ts';
import type { EmneId, ForloebId } from '#machines/ids.ts';
import type { Facts } from '#machines/indkoebssag/facts.ts';
import { indkoebssag } from '#machines/indkoebssag/index.ts';
import { manglerVedOvertagelse } from '#machines/indkoebssag/overtagelse.ts';
import { ensartet, type Fejl, type Raekke, type Udfald } from '#machines/indlaesning/kolonne.ts';
import type { Reason } from '#machines/refusal.ts';
import { feltOrd, label } from '#machines/words.ts';
import { advanceIn, countAnswer } from '../advance.ts';
import { ensureBorger, readBorgere } from '../borgere.ts';
import type { Ctx } from '../context.ts';
import type { Outcome, RoadCommand } from '../road/command.ts';
import { parseJson } from '../road/parse-json.ts';
import { alreadyThere } from './already-there.ts';
import { type KontraktUdkast, kolonneFor, laesKontrakt } from './laes-kontrakt.ts';
import type { Fundet, Register } from './register.ts';

/** What became of one kontrakt, or would. */
export interface Opened {
  readonly udfald: Exclude<Udfald, 'dobbelt'>;
  readonly rootId: ForloebId | null;
  readonly fejl: readonly Fejl[];
  readonly mangler: readonly string[];
  readonly bemaerkninger: readonly string[];
}

interface Asked {
  readonly raekker: readonly [Raekke, ...Raekke[]];
  readonly register: Register;
  /** The kommune's own code. */
  readonly kode: string;
  readonly proeve: boolean;
}

const EVENT = 'registrerLoebendeKontrakt';

/**
 * Opens sag, kontrakt and opfølgning from the rows of one kontrakt: by the road's one event, in one transaction with
 * the borger's row. All that is wrong is found at once, by the reader and by the road; then, and in a dry run, nothing
 * of it stays.
 */
export async function openKontrakt(ctx: Ctx, asked: Asked): Promise<Opened> {
  const udkast = laesKontrakt(asked.raekker);
  const named = nameThings(asked, udkast);
  const fejl = [...udkast.fejl, ...named.fejl];
  const { cpr } = udkast;
  if (cpr === null) return failed(fejl);
  const newId = ctx.newId();
  const key = ctx.newId();
  try {
    const done = await ctx.db.inWrite(async (trx) => {
      const attempt = await attemptIn(trx, ctx, { asked, udkast, named, fejl, cpr, eventId: newId as EmneId, key });
      if (asked.proeve || attempt.opened.udfald !== 'ny') throw new RolledBack(attempt.opened);
      return attempt;
    });
    countAnswer(ctx, { afsender: { art: 'person', actor: ctx.actor } }, done.outcome);
    return done.opened;
  } catch (error) {
    if (error instanceof RolledBack) return error.opened;
    throw error;
  }
}

/** Carries what was found out of a transaction of which nothing shall stay. */
class RolledBack extends Error {
  override readonly name = 'RolledBack';
  readonly opened: Opened;
  constructor(opened: Opened) {
    super('nothing of it stays');
    this.opened = opened;
  }
}

interface Attempt extends Pick<RoadCommand, 'key' | 'eventId'> {
  readonly asked: Asked;
  readonly udkast: KontraktUdkast;
  readonly named: Named;
  readonly fejl: readonly Fejl[];
  readonly cpr: string;
}

async function attemptIn(
  trx: Trx,
  ctx: Ctx,
  { asked, udkast, named, fejl, cpr, eventId, key }: Attempt,
): Promise<{ opened: Opened; outcome: Outcome }> {
  const { kommuneId, personId } = ctx.actor;
  const first = asked.raekker[0].nr;
  const borger = { cpr, navn: udkast.navn ?? '' };
  const { id: borgerId, created } = await ensureBorger(trx, ctx.masterKey, { kommuneId, borger, now: ctx.clock.now() });
  const identitet = { borgerId, tilbudId: named.tilbudId, start: udkast.payload.indflyttet };
  // A row whose supplier or start cannot be read is not known to be any of those that are there.
  const uvist = fejl.some(({ felt }) => felt === 'indflyttet' || felt === 'tilbud');
  const before = await alreadyThere(trx, ctx.masterKey, kommuneId, identitet);
  const bemaerkninger = [
    ...(before.bemaerkning === null ? [] : [before.bemaerkning]),
    ...(created ? [] : await otherName(trx, ctx, borgerId, udkast.navn)),
  ];
  if (before.findes !== null && !uvist)
    return {
      opened: { udfald: 'findes', rootId: before.findes, fejl: [], mangler: [], bemaerkninger },
      outcome: { ok: true, rootId: before.findes, replayed: true, sket: [] },
    };
  const newRootId = before.findes === null ? before.nytId : (ctx.newId() as ForloebId);
  const outcome = await advanceIn(trx, ctx, {
    kommuneId,
    personId,
    key,
    afsender: { art: 'person', actor: ctx.actor },
    chart: indkoebssag.navn,
    forloebId: null,
    newRootId,
    eventId,
    type: EVENT,
    payload: {
      ...udkast.payload,
      borgerId,
      team: named.team,
      personId: named.personId,
      tilbudId: named.tilbudId,
      handlekommune: udkast.handlekommune ?? asked.kode,
      betalingskommune: udkast.betalingskommune ?? asked.kode,
    },
    version: null,
  });
  const said = outcome.ok ? [] : outcome.reasons.flatMap((r) => faultOf(r, udkast, first, fejl));
  const alle = [...fejl, ...said];
  if (alle.length > 0) return { opened: { ...failed(alle), bemaerkninger }, outcome };
  const mangler = [...(await gapsOf(trx, ctx, outcome.rootId)), ...udkast.mangler];
  return { opened: { udfald: 'ny', rootId: newRootId, fejl: [], mangler, bemaerkninger }, outcome };
}

const failed = (fejl: readonly Fejl[]): Opened => ({
  udfald: 'fejl',
  rootId: null,
  fejl,
  mangler: [],
  bemaerkninger: [],
});

interface Named {
  readonly team: string | null;
  readonly personId: string | null;
  readonly tilbudId: Parameters<typeof alreadyThere>[3]['tilbudId'];
  readonly fejl: readonly Fejl[];
}

/** What the rows name by words, by its id. */
function nameThings({ raekker, register }: Asked, udkast: KontraktUdkast): Named {
  const nr = raekker[0].nr;
  const fejl: Fejl[] = [];
  const named = <T>(felt: string, fundet: Fundet<T>): T | null => {
    if (fundet.ok) return fundet.id;
    fejl.push({ nr, felt, hvad: fundet.hvad, loesning: fundet.loesning });
    return null;
  };
  return {
    team: named('team', register.team(udkast.team)),
    personId: named('raadgiver', register.raadgiver(udkast.raadgiver)),
    tilbudId: named('tilbud', register.tilbud(udkast.tilbud)),
    fejl,
  };
}

/** A reason of the road as a fault of a cell; where the reader already found one, it is not told twice. */
function faultOf(r: Reason, udkast: KontraktUdkast, first: number, known: readonly Fejl[]): Fejl[] {
  if (r.kode === 'notAllowed') {
    if (known.some(({ felt }) => felt === 'team')) return [];
    return [
      {
        nr: first,
        felt: 'team',
        hvad: 'Du kan ikke åbne sager i det team.',
        loesning: 'Skriv et team, du er med i, eller lad en rådgiver i teamet indlæse rækken.',
      },
    ];
  }
  const { felt, nr } = kolonneFor(r.felt, udkast);
  if (known.some((fejl) => fejl.felt === felt)) return [];
  return [{ nr: nr ?? first, felt, hvad: 'Det kan ikke bruges her.', loesning: r.tekst }];
}

/** The gaps that the road noted, by their words. */
async function gapsOf(trx: Trx, ctx: Ctx, rootId: ForloebId | null): Promise<string[]> {
  const row = rootId === null ? undefined : await findInstance(trx, ctx.actor.kommuneId, rootId);
  const facts = indkoebssag.parseFacts(parseJson(row?.facts ?? ''));
  // What this chart's own parse let through.
  const felter = facts === null ? [] : manglerVedOvertagelse(facts as Facts);
  return felter.map((felt) => label(feltOrd(indkoebssag.labels, EVENT, felt), felt));
}

/** A digit wrong in a CPR number may be another borger's; the name there is not told. */
async function otherName(
  trx: Trx,
  { masterKey, actor }: Ctx,
  borgerId: Parameters<typeof alreadyThere>[3]['borgerId'],
  navn: string | null,
): Promise<string[]> {
  const known = (await readBorgere(trx, masterKey, actor.kommuneId, [borgerId])).get(borgerId);
  if (!known || navn === null || sameName(known.navn, navn)) return [];
  return ['CPR-nummeret findes her i forvejen med et andet navn. Tjek, at det er den samme borger.'];
}

/** "Hansen, Alma" is Alma Hansen. */
const sameName = (a: string, b: string): boolean => {
  const ord = (navn: string) => ensartet(navn).split(' ').sort().join(' ');
  return ord(a) === ord(b);
};
