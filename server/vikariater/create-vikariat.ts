import type { Trx } from '#db/database.ts';
import { bumpKommuneEpoch } from '#db/repositories/kommuner.ts';
import { type Bruger, findBruger } from '#db/repositories/users.ts';
import { insertVikariat } from '#db/repositories/vikariater.ts';
import type { KommuneId, PersonId } from '#machines/ids.ts';
import { type Dato, plusDage } from '#machines/kalender/dato.ts';
import { datoI } from '#machines/kalender/instant.ts';
import { logAct } from '../auth/log-act.ts';
import { mustBe } from '../auth/must-be.ts';
import type { Ctx } from '../context.ts';
import { AppError } from '../errors.ts';
import type { OpretVikariat, Vikariat } from './vikariat-schema.ts';

const LONGEST_DAYS = 366;

/** An administrator lets somebody stand in for somebody; a leder may choose his own stand-in. */
export async function createVikariat(ctx: Ctx, input: OpretVikariat): Promise<Vikariat> {
  if (input.for === ctx.actor.personId) mustBe(ctx, 'administrator', 'leder');
  else mustBe(ctx, 'administrator');
  refusePeriod(input, datoI(ctx.clock.now()));
  const { kommuneId, personId } = ctx.actor;
  const id = ctx.newId();
  return ctx.db.inWrite(async (trx) => {
    await bumpKommuneEpoch(trx, kommuneId);
    const away = await activeUser(trx, kommuneId, input.for, 'for');
    const vikar = await activeUser(trx, kommuneId, input.vikar, 'vikar');
    refusePair(away, vikar);
    const { fra, til } = input;
    await insertVikariat(trx, {
      id,
      kommune_id: kommuneId,
      for_user_id: away.id,
      vikar_user_id: vikar.id,
      fra,
      til,
      created_by: personId,
      created_at: ctx.clock.systemNow(),
      revoked_at: null,
    });
    await logAct(trx, ctx, 'vikariat.opret', { vikariat: id, for: away.id, vikar: vikar.id, fra, til });
    return { id, for: { id: away.id, navn: away.navn }, vikar: { id: vikar.id, navn: vikar.navn }, fra, til };
  });
}

function refusePeriod({ fra, til }: OpretVikariat, today: Dato): void {
  if (til < fra) throw invalid('til', 'Den sidste dag kan ikke ligge før den første.');
  if (til < today) throw invalid('til', 'Perioden er allerede forbi.');
  if (til > plusDage(fra, LONGEST_DAYS)) throw invalid('til', 'En vikar kan højst vælges for et år ad gangen.');
}

async function activeUser(trx: Trx, kommuneId: KommuneId, id: PersonId, felt: string): Promise<Bruger> {
  const bruger = await findBruger(trx, kommuneId, id);
  if (!bruger?.active) throw invalid(felt, 'Vælg en af kommunens brugere.');
  return bruger;
}

/** A stand-in does only what his own roles let him do, so without a common one he could do nothing. */
function refusePair(away: Bruger, vikar: Bruger): void {
  if (away.id === vikar.id) throw invalid('vikar', 'Man kan ikke være vikar for sig selv.');
  const common = away.roller.some((rolle) => rolle !== 'administrator' && vikar.roller.includes(rolle));
  if (!common) throw invalid('vikar', 'Vikaren skal selv have mindst én af de roller, der skal dækkes.');
}

function invalid(felt: string, tekst: string): AppError {
  return new AppError('invalid', { fields: [{ felt, tekst }] });
}
