import type { Trx } from '#db/database.ts';
import { liveSagerOf } from '#db/repositories/ansvar.ts';
import type { Bruger } from '#db/repositories/users.ts';
import type { Rolle } from '#machines/actor.ts';
import type { Ctx } from '../context.ts';
import { AppError } from '../errors.ts';
import { readIndstillinger } from '../indstillinger/read-indstillinger.ts';
import type { RetBruger } from './user-schema.ts';

/** An account is not closed, nor a role taken, while sager would lose the one who is responsible for them. */
export async function refuseLosingOwner(
  trx: Trx,
  { actor }: Ctx,
  { id, navn, roller }: Bruger,
  input: Pick<RetBruger, 'active' | 'roller'>,
): Promise<void> {
  const stays = (rolle: Rolle) => input.active && input.roller.includes(rolle);
  const lost = new Set(roller.filter((rolle) => !stays(rolle)));
  if (lost.size === 0) return;
  const sager = (await liveSagerOf(trx, actor.kommuneId, id)).filter(({ rolle }) => lost.has(rolle));
  if (sager.length > 0) {
    const numre = [...new Set(sager.map(({ sagsnummer }) => sagsnummer))];
    throw new AppError('notNow', {
      message: `${navn} er ansvarlig for ${sagerTekst(numre)}. En leder skal først overdrage ${numre.length === 1 ? 'den' : 'dem'} til en anden.`,
    });
  }
  if (!lost.has('leder')) return;
  const { lederUdefra } = await readIndstillinger(trx, actor.kommuneId);
  if (lederUdefra !== id) return;
  const message = `${navn} er valgt som den leder, der spørges, når ingen anden kan. Vælg en anden under Sagsgang først.`;
  throw new AppError('notNow', { message });
}

const SHOWN = 5;

/** "sag 2026-0001", "3 sager (2026-0001, …)" */
function sagerTekst(numre: readonly string[]): string {
  if (numre.length === 1) return `sag ${numre[0]}`;
  const more = numre.length > SHOWN ? ' …' : '';
  return `${numre.length} sager (${numre.slice(0, SHOWN).join(', ')}${more})`;
}
