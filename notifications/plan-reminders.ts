import type { Trx } from '#db/database.ts';
import { readCounter, setCounter } from '#db/repositories/counters.ts';
import { fristKnownSince } from '#db/repositories/history.ts';
import { readHuset, tiesOf } from '#db/repositories/huset.ts';
import { type KaldendeRow, pageOfKaldende, plannedFor, planPaamindelse } from '#db/repositories/paamindelser.ts';
import { type Spaerrede, spaerredeI } from '#db/repositories/spaerrede.ts';
import type { KommuneId, PersonId } from '#machines/ids.ts';
import { plusBankdage } from '#machines/kalender/bankdage.ts';
import { type Dato, maxDato, plusDage } from '#machines/kalender/dato.ts';
import { datoI } from '#machines/kalender/instant.ts';
import { type Huset, kaldteAf } from '#machines/modtagere.ts';
import { type Paamindelse, remindersDue } from '#machines/paamindelser.ts';
import { gatherMails } from './gather-mails.ts';
import type { PostDeps } from './post.ts';
import { erPosttid } from './post-hours.ts';
import { readFrist } from './read-frist.ts';
import { type PostSettings, readPostSettings } from './settings.ts';

const PAGE = 200;
/** No ladder begins earlier than this before its frist. */
const LONGEST_LADDER = 400;
const DONE = 'paamindelser';
/** Nobody's id, and no mail's. */
const INGEN = '' as PersonId;
const INGEN_SPAERRET: ReadonlySet<PersonId> = new Set();

/**
 * Once on each bankdag of a kommune: plans every call that should have been made by today and has not been, and lets
 * each person's one mail of the day carry them. A missed day, a second turn or a second worker does no harm.
 */
export async function planReminders(deps: PostDeps, kommuneId: KommuneId): Promise<void> {
  const now = deps.clock.now();
  const settings = await readPostSettings(deps.db.kysely, kommuneId);
  if (!erPosttid(now, settings.lukkedage)) return;
  const today = datoI(now);
  const mark = Number(today.replaceAll('-', ''));
  if ((await readCounter(deps.db.kysely, kommuneId, DONE)) >= mark) return;
  const huset = await readHuset(deps.db.kysely, kommuneId, today);
  let after: KaldendeRow | null = null;
  for (;;) {
    const page: KaldendeRow[] = await pageOfKaldende(
      deps.db.kysely,
      kommuneId,
      plusDage(today, LONGEST_LADDER),
      after,
      PAGE,
    );
    await planPage(deps, page, { today, huset, settings });
    after = page.at(-1) ?? null;
    if (page.length < PAGE) break;
  }
  await gatherMails(deps, kommuneId, today);
  await deps.db.inWrite((trx) => setCounter(trx, kommuneId, DONE, mark));
}

interface Day {
  readonly today: Dato;
  readonly huset: Huset;
  readonly settings: PostSettings;
}

interface Due {
  readonly row: KaldendeRow;
  readonly kald: Paamindelse;
}

async function planPage(deps: PostDeps, page: readonly KaldendeRow[], day: Day): Promise<void> {
  const due = page.flatMap((row) =>
    remindersDue(readFrist(row), day.today, day.settings.lukkedage).map((kald) => ({ row, kald })),
  );
  const [first] = due;
  if (!first) return;
  const roots = [...new Set(due.map(({ row }) => row.root_id))];
  await deps.db.inWrite(async (trx) => {
    const planned = await plannedFor(trx, first.row.kommune_id, roots);
    const known = new Set(planned.map((p) => `${p.instance_id} ${p.noegle} ${p.kald}`));
    // Called once, whoever it was then: a new rådgiver or stand-in takes over what comes, not what has been.
    const fresh = due.filter(({ row, kald }) => !known.has(`${row.instance_id} ${row.noegle} ${kald.id}`));
    if (fresh.length === 0) return;
    const spaerrede = await spaerredeI(trx, first.row.kommune_id, roots);
    for (const one of fresh) await plan(trx, deps, one, day, spaerrede);
  });
}

async function plan(
  trx: Trx,
  deps: PostDeps,
  { row, kald }: Due,
  { huset, settings }: Day,
  spaerrede: Spaerrede,
): Promise<void> {
  const { hvem } = readFrist(row);
  const rolle = kald.rolle ?? (hvem.art === 'rolle' ? hvem.rolle : null);
  const spaerret = rolle === null ? INGEN_SPAERRET : spaerrede(row.instance_id, rolle);
  const modtagere = kaldteAf(kald, hvem, tiesOf(row, row.root_id, settings.lederUdefra), huset, spaerret);
  const call = {
    kommune_id: row.kommune_id,
    root_id: row.root_id,
    instance_id: row.instance_id,
    noegle: row.noegle,
    kald: kald.id,
    slags: kald.slags,
    rolle: kald.rolle,
    frist_dato: row.dato,
    skulle: await belongsIn(trx, row, kald, settings),
    planned_at: deps.clock.now(),
    sent_at: null,
  };
  // With nobody above or beside whoever should act there is nothing to send, now or when somebody comes.
  if (modtagere.length === 0)
    await planPaamindelse(trx, { ...call, person_id: INGEN, grund: 'ansvarlig', mail_id: INGEN });
  for (const { personId, grund } of modtagere)
    await planPaamindelse(trx, { ...call, person_id: personId, grund, mail_id: null });
}

/** The bankdag whose mail it belongs in: its own, or, for a frist that we learned of later, the one after that. */
async function belongsIn(trx: Trx, row: KaldendeRow, kald: Paamindelse, { lukkedage }: PostSettings): Promise<Dato> {
  const known = await fristKnownSince(trx, row.kommune_id, row.root_id, row.noegle, row.dato);
  return known === null || known < kald.dato ? kald.dato : maxDato(kald.dato, plusBankdage(known, 1, lukkedage));
}
