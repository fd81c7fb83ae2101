import { findBruger } from '#db/repositories/users.ts';
import type { Indstillinger } from '#machines/indstillinger.ts';
import { type Dato, dato } from '#machines/kalender/dato.ts';
import type { Ctx, Deps } from '../context.ts';
import { readVersion } from '../indstillinger/read-indstillinger.ts';
import { updateIndstillinger } from '../indstillinger/update-indstillinger.ts';
import { updateUser } from '../users/update-user.ts';
import { createVikariat } from '../vikariater/create-vikariat.ts';
import type { DemoRegister } from './make-kommune.ts';
import type { Hvem } from './personer.ts';

/* What the administrator did in three years, by her own verbs: rules that changed, people who were away or left. */

type Gjort = (ctx: Ctx, register: DemoRegister) => Promise<unknown>;

/** Palle's last day of work; his sager were handed over before it. */
export const PALLES_SIDSTE_DAG = dato('2025-05-28');
/** Lone is on leave from then on; Birgitte stands in for her. */
export const LONES_ORLOV = { fra: dato('2025-10-20'), til: dato('2026-04-19') } as const;
/** Karin's summer holidays, in which Henrik stands in for her. */
export const KARINS_FERIER = [
  { fra: dato('2024-07-08'), til: dato('2024-07-28') },
  { fra: dato('2025-07-07'), til: dato('2025-07-27') },
] as const;
/** Two months in which a frame was granted before the market was searched; what was opened then keeps to it (C1). */
export const RAMMEFORSOEGET = { fra: dato('2025-09-01'), til: dato('2025-10-31') } as const;

const vikar = (borte: Hvem, vikar: Hvem, { fra, til }: { readonly fra: Dato; readonly til: Dato }): Gjort => {
  return (ctx, { personer }) =>
    createVikariat(ctx, { for: idOf(personer, borte), vikar: idOf(personer, vikar), fra, til });
};

const indstillinger = (ret: (nu: Indstillinger, register: DemoRegister) => Indstillinger): Gjort => {
  return async (ctx, register) => {
    const { version, indstillinger: nu } = await readVersion(ctx.db.kysely, ctx.actor.kommuneId);
    await updateIndstillinger(ctx, { version, indstillinger: ret(nu, register) });
  };
};

/** The rate of a year, when its økonomiaftale was made (T11). */
const plSats = (aar: number, sats: number): Gjort =>
  indstillinger((nu) => ({
    ...nu,
    parametre: { ...nu.parametre, plSatser: { ...nu.parametre.plSatser, [aar]: sats } },
  }));

const bevilger = (visitation: Indstillinger['afvigelser']['visitation']): Gjort =>
  indstillinger((nu) => ({ ...nu, afvigelser: { ...nu.afvigelser, visitation } }));

const fratraeder = (hvem: Hvem): Gjort => {
  return async (ctx, { personer }) => {
    const bruger = await findBruger(ctx.db.kysely, ctx.actor.kommuneId, idOf(personer, hvem));
    if (!bruger) throw new Error(`there is no ${hvem}`);
    const { id, navn, email, roller, teams, beloebsgraense, version } = bruger;
    await updateUser(ctx, id, {
      navn,
      email,
      roller: [...roller],
      teams: [...teams],
      beloebsgraense,
      version,
      active: false,
    });
  };
};

const LIVET: readonly (readonly [string, Gjort])[] = [
  ['2023-02-01', indstillinger((nu, { personer }) => ({ ...nu, lederUdefra: idOf(personer, 'ingrid') }))],
  ['2023-07-03', plSats(2024, 400)],
  ['2024-07-01', plSats(2025, 350)],
  ['2024-07-05', vikar('karin', 'henrik', KARINS_FERIER[0])],
  ['2025-05-30', fratraeder('palle')],
  ['2025-06-30', plSats(2026, 310)],
  ['2025-07-04', vikar('karin', 'henrik', KARINS_FERIER[1])],
  [RAMMEFORSOEGET.fra, bevilger('begge')],
  ['2025-10-17', vikar('lone', 'birgitte', LONES_ORLOV)],
  ['2025-11-01', bevilger(null)],
];

/** Does what was done in the kommune on that day. */
export async function leveDag(deps: Deps, register: DemoRegister, dag: Dato): Promise<void> {
  for (const [paa, goer] of LIVET) {
    const actor = register.personer.get('susanne');
    if (paa === dag && actor) await goer({ ...deps, actor, accessEpoch: 'demo', requestId: `demo/${dag}` }, register);
  }
}

function idOf(personer: DemoRegister['personer'], hvem: Hvem) {
  const actor = personer.get(hvem);
  if (!actor) throw new Error(`there is no ${hvem}`);
  return actor.personId;
}
