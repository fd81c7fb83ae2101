import { z } from 'zod';
import { findKommune } from '#db/repositories/kommuner.ts';
import { listTeams } from '#db/repositories/teams.ts';
import { findBruger } from '#db/repositories/users.ts';
import { ROLLER } from '#machines/actor.ts';
import { datoI } from '#machines/kalender/instant.ts';
import type { Ctx } from '../context.ts';
import { AppError } from '../errors.ts';

const roller = z.array(z.enum(ROLLER));

export const meSchema = z
  .strictObject({
    id: z.string(),
    navn: z.string(),
    email: z.string(),
    kommune: z.strictObject({ id: z.string(), navn: z.string(), kode: z.string() }),
    roller,
    teams: z.array(z.strictObject({ id: z.string(), navn: z.string() })),
    vikarFor: z.array(z.strictObject({ id: z.string(), navn: z.string(), roller })),
    demo: z.boolean(),
    /** Today, as the business clock has it. */
    dato: z.string(),
  })
  .meta({ ref: 'Mig' });

/** What the screens need to know of the one who uses them. */
export async function me(ctx: Ctx): Promise<z.infer<typeof meSchema>> {
  const { db, actor, clock, demo } = ctx;
  const bruger = await findBruger(db.kysely, actor.kommuneId, actor.personId);
  const kommune = await findKommune(db.kysely, actor.kommuneId);
  if (!bruger || !kommune) throw new AppError('notLoggedIn');
  const teams = (await listTeams(db.kysely, actor.kommuneId)).filter(({ id }) => actor.teams.includes(id));
  const vikarFor = [];
  for (const { personId, roller } of actor.vikarFor) {
    const navn = (await findBruger(db.kysely, actor.kommuneId, personId))?.navn ?? '';
    vikarFor.push({ id: personId, navn, roller: [...roller] });
  }
  return {
    id: bruger.id,
    navn: bruger.navn,
    email: bruger.email,
    kommune: { id: kommune.id, navn: kommune.navn, kode: kommune.kode },
    roller: [...actor.roller],
    teams: teams.map(({ id, navn }) => ({ id, navn })),
    vikarFor,
    demo,
    dato: datoI(clock.now()),
  };
}
