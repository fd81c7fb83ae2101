import { beforeAll, expect, it } from 'vitest';
import { listSager } from '#db/repositories/list-sager.ts';
import { findSag } from '#db/repositories/sager.ts';
import type { Synlighed } from '#db/repositories/synlighed.ts';
import type { SagRow } from '#db/tables/sag.ts';
import type { Identitet, Rolle } from '#machines/actor.ts';
import type { KommuneId, MoedeId, PersonId, TeamId } from '#machines/ids.ts';
import { onBothDatabases } from '#tests/support/db.ts';
import { aKommune, aSag, id } from './builders.ts';

const [me, other] = [id<PersonId>(), id<PersonId>()];
const [mine, theirs] = [id<TeamId>(), id<TeamId>()];

/** Sager that differ from one that nobody here has to do with in one thing. */
const SAGER = {
  fremmed: { team_id: theirs },
  mitTeam: { team_id: mine },
  jegErRaadgiver: { team_id: theirs, raadgiver_id: me },
  jegErForhandler: { team_id: theirs, kontraktforhandler_id: me },
  jegErLeder: { team_id: theirs, leder_id: me },
  forhandlereSerAlle: { team_id: theirs, forhandlere_ser_alle: 1 },
  paaDagsorden: { team_id: theirs, moede_id: id<MoedeId>() },
} as const satisfies Record<string, Partial<SagRow>>;
type Sag = keyof typeof SAGER;

const alle = Object.keys(SAGER) as Sag[];
const identitet = (roller: Rolle[], personId = me, teams = [mine]): Identitet => ({ personId, roller, teams });
const seer = (roller: Rolle[], lederUdefra: PersonId | null = null): Synlighed => ({
  identiteter: [identitet(roller)],
  lederUdefra,
});
const vikar = (egne: Rolle[], for_: Identitet, lederUdefra: PersonId | null = null): Synlighed => ({
  identiteter: [identitet(egne, other, []), for_],
  lederUdefra,
});

const TABLE: readonly [string, Synlighed, readonly Sag[]][] = [
  ['en raadgiver', seer(['raadgiver']), ['mitTeam', 'jegErRaadgiver']],
  ['en kontraktforhandler', seer(['kontraktforhandler']), ['jegErForhandler', 'forhandlereSerAlle']],
  ['en leder', seer(['leder']), ['mitTeam', 'jegErLeder']],
  ['en leder, som en anden er udefra for', seer(['leder'], other), ['mitTeam', 'jegErLeder']],
  ['lederen udefra', seer(['leder'], me), alle],
  ['en raadgiver, der er navngivet som leder udefra', seer(['raadgiver'], me), ['mitTeam', 'jegErRaadgiver']],
  ['et udvalgsmedlem', seer(['udvalgsmedlem']), ['paaDagsorden']],
  ['oekonomi', seer(['oekonomi']), alle],
  ['en administrator', seer(['administrator']), []],
  ['en uden roller', seer([]), []],
  [
    'en raadgiver, der også er i udvalget',
    seer(['raadgiver', 'udvalgsmedlem']),
    ['mitTeam', 'jegErRaadgiver', 'paaDagsorden'],
  ],
  ['en vikar for en raadgiver', vikar(['raadgiver'], identitet(['raadgiver'])), ['mitTeam', 'jegErRaadgiver']],
  ['en vikar uden fælles rolle', vikar(['oekonomi', 'leder'], identitet([])), alle],
  ['en vikar uden fælles rolle, alene leder', vikar(['leder'], identitet([])), []],
  ['en vikar for lederen udefra', vikar(['leder'], identitet(['leder']), me), alle],
  [
    'en raadgiver uden team',
    { identiteter: [identitet(['raadgiver'], me, [])], lederUdefra: null },
    ['jegErRaadgiver'],
  ],
];

onBothDatabases('who sees which sag', (database) => {
  let kommune: KommuneId;
  const sager = new Map<string, Sag>();
  let fremmedKommune: SagRow;

  beforeAll(async () => {
    kommune = await aKommune(database());
    for (const navn of alle) sager.set((await aSag(database(), kommune, SAGER[navn])).id, navn);
    fremmedKommune = await aSag(database(), await aKommune(database()), {
      team_id: mine,
      raadgiver_id: me,
      leder_id: me,
      kontraktforhandler_id: me,
    });
  });

  it.each(TABLE)('%s', async (_, synlighed, expected) => {
    const { items } = await listSager(database().kysely, { kommuneId: kommune, synlighed, limit: 100 });
    expect(items.map((sag) => sager.get(sag.id)).sort()).toEqual([...expected].sort());
    for (const [sagId, navn] of sager) {
      const sag = await findSag(database().kysely, kommune, sagId as SagRow['id'], synlighed);
      expect([navn, sag !== undefined]).toEqual([navn, expected.includes(navn)]);
    }
  });

  it.each(TABLE)('%s sees no sag of another kommune', async (_, synlighed) => {
    expect(await findSag(database().kysely, kommune, fremmedKommune.id, synlighed)).toBeUndefined();
  });
});
