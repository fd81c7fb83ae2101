import type { Trx } from '#db/database.ts';
import { actBehind, openedFrom } from '#db/repositories/causes.ts';
import { fristerOfRoots } from '#db/repositories/frister.ts';
import { giveLink } from '#db/repositories/give-link.ts';
import { ADGANGSKODE, LINK_LAVET, SAMLET } from '#db/repositories/outbox.ts';
import { carriedBy, dropPaamindelse } from '#db/repositories/paamindelser.ts';
import { findSagRow } from '#db/repositories/put-sag.ts';
import type { FristRow } from '#db/tables/frist.ts';
import type { OutboxRow } from '#db/tables/outbox.ts';
import type { PaamindelseRow } from '#db/tables/paamindelse.ts';
import type { SagRow } from '#db/tables/sag.ts';
import type { Dato } from '#machines/kalender/dato.ts';
import { datoI } from '#machines/kalender/instant.ts';
import type { Grund } from '#machines/modtagere.ts';
import { fristIMail, haendelseIMail } from '#machines/ord-i-mail.ts';
import { remindersDue } from '#machines/paamindelser.ts';
import type { PostDeps } from './post.ts';
import { readFrist } from './read-frist.ts';
import { type PostSettings, readPostSettings } from './settings.ts';
import { adgangskodeBrev } from './templates/adgangskode.ts';
import { type Beskeden, beskedBrev, erBeskedSlags } from './templates/besked.ts';
import { type Skrevet, skriv } from './templates/brev.ts';
import { linkLavetBrev } from './templates/link-lavet.ts';
import { type Linje, samletBrev } from './templates/samlet.ts';

/** What a claimed mail says now, in the transaction that claimed it; null when there is nothing left to say. */
export async function render(trx: Trx, deps: PostDeps, row: OutboxRow): Promise<Skrevet | null> {
  if (row.kind === ADGANGSKODE) return renderAdgangskode(trx, deps, row);
  if (row.kind === LINK_LAVET) return skriv(linkLavetBrev(deps.baseUrl));
  return row.kind === SAMLET ? renderSamlet(trx, deps, row) : renderBesked(trx, deps, row);
}

/** The link is made each time the mail is tried: no secret lies in what is owed, nor in what is kept of what was sent. */
async function renderAdgangskode(trx: Trx, { baseUrl, clock }: PostDeps, row: OutboxRow): Promise<Skrevet> {
  const owner = { kommuneId: row.kommune_id, userId: row.person_id };
  const { url } = await giveLink(trx, { baseUrl, now: clock.systemNow() }, 'adgangskode', owner);
  const written = skriv(adgangskodeBrev(url));
  return { ...written, gemt: written.text.replace(url, '(linket gemmes ikke)') };
}

async function renderBesked(trx: Trx, { baseUrl }: PostDeps, row: OutboxRow): Promise<Skrevet | null> {
  const sag = row.root_id === null ? undefined : await findSagRow(trx, row.kommune_id, row.root_id);
  if (!sag || !erBeskedSlags(row.kind)) return null;
  // Written by the road, which owed it.
  const { chart, event, grund, seq } = JSON.parse(row.payload) as Owed;
  const haendelse = haendelseIMail(chart, event);
  const nySag = seq === undefined ? null : await openedByTheSameAct(trx, sag, seq);
  const { id: sagId, sagsnummer } = sag;
  return skriv(beskedBrev({ slags: row.kind, grund, sagId, sagsnummer, haendelse, nySag, baseUrl }));
}

interface Owed {
  readonly chart: string;
  readonly event: string;
  readonly grund: Grund;
  /** Not in what was owed before this was written down. */
  readonly seq?: number;
}

/** The sag that the act opened, by whatever it led to between; by its number alone (L-39). */
async function openedByTheSameAct(trx: Trx, { kommune_id, id }: SagRow, seq: number): Promise<Beskeden['nySag']> {
  const act = await actBehind(trx, kommune_id, id, seq);
  for (const { root_id, cause_seq } of await openedFrom(trx, kommune_id, id)) {
    const behind = await actBehind(trx, kommune_id, id, cause_seq);
    const opened = behind?.seq === act?.seq ? await findSagRow(trx, kommune_id, root_id) : undefined;
    if (opened) return { sagId: opened.id, sagsnummer: opened.sagsnummer };
  }
  return null;
}

async function renderSamlet(trx: Trx, { baseUrl, clock }: PostDeps, row: OutboxRow): Promise<Skrevet | null> {
  const today = datoI(clock.now());
  const settings = await readPostSettings(trx, row.kommune_id);
  const kald = await carriedBy(trx, row.id);
  const rows = await fristerOfRoots(trx, row.kommune_id, [...new Set(kald.map((k) => k.root_id))]);
  const frister = new Map(rows.map((f) => [placeOf(f), f]));
  const byFrist = new Map<FristRow, PaamindelseRow[]>();
  for (const k of kald) {
    const frist = frister.get(placeOf(k));
    if (frist && stillHolds(frist, k, today, settings)) byFrist.set(frist, [...(byFrist.get(frist) ?? []), k]);
    else await dropPaamindelse(trx, k);
  }
  const linjer: Linje[] = [];
  for (const [frist, calls] of byFrist) linjer.push(await linjeOf(trx, frist, calls, today));
  const [first, ...rest] = linjer.sort((a, b) => ((a.senest ?? a.dato) < (b.senest ?? b.dato) ? -1 : 1));
  return first ? skriv(samletBrev({ today, linjer: [first, ...rest], baseUrl })) : null;
}

const placeOf = ({ instance_id, noegle }: { instance_id: string; noegle: string }): string =>
  `${instance_id} ${noegle}`;

/** The frist is there, has the date that was called for, and calls as it did. */
const stillHolds = (row: FristRow, kald: PaamindelseRow, today: Dato, { lukkedage }: PostSettings): boolean =>
  row.dato === kald.frist_dato && remindersDue(readFrist(row), today, lukkedage).some(({ id }) => id === kald.kald);

async function linjeOf(trx: Trx, row: FristRow, kald: readonly PaamindelseRow[], today: Dato): Promise<Linje> {
  const { navn } = readFrist(row);
  const [first] = kald;
  if (!first) throw new Error('unreachable: a line has a call');
  const missed = kald.map((k) => k.skulle).filter((dag) => dag < today);
  return {
    sagId: row.root_id,
    sagsnummer: (await findSagRow(trx, row.kommune_id, row.root_id))?.sagsnummer ?? '',
    navn: fristIMail(row.regel, navn),
    dato: first.frist_dato,
    senest: row.senest,
    slags: kald.map((k) => k.slags),
    grunde: kald.map((k) => k.grund),
    forsinketFra: missed.sort()[0] ?? null,
  };
}
