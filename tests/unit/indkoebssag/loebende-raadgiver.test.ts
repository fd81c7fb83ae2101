import { expect, test } from 'vitest';
import { decide } from '#machines/decide.ts';
import type { EmneId, PersonId, TeamId } from '#machines/ids.ts';
import type { Facts } from '#machines/indkoebssag/facts.ts';
import { indkoebssag } from '#machines/indkoebssag/index.ts';
import { dato } from '#machines/kalender/dato.ts';
import { instantAtStartOf } from '#machines/kalender/instant.ts';
import type { PersonOpslag } from '#machines/opslag.ts';
import { PAYLOADS } from './payloads.ts';
import { reglerOf } from './support.ts';

const TODAY = dato('2026-01-05');
const HANNE: PersonOpslag = {
  id: 'hanne' as PersonId,
  roller: ['raadgiver'],
  teams: ['team' as TeamId],
  beloebsgraense: null,
};

/** A running contract registered by a kontraktforhandler or a rådgiver called `mig`. */
function registered(rolle: 'raadgiver' | 'kontraktforhandler', person: PersonOpslag | null) {
  const mig = 'mig' as PersonId;
  return decide(
    indkoebssag,
    null,
    {
      type: 'registrerLoebendeKontrakt',
      payload: {
        ...PAYLOADS.registrerLoebendeKontrakt({ facts: {} as Facts, today: TODAY }),
        personId: person?.id ?? null,
      },
      afsender: {
        art: 'person',
        actor: {
          personId: mig,
          kommuneId: 'k' as never,
          roller: [rolle],
          teams: ['team' as TeamId],
          beloebsgraense: null,
          vikarFor: [],
        },
      },
      id: 'e1' as EmneId,
      seq: 1,
      now: instantAtStartOf(TODAY),
      today: TODAY,
      opslag: {
        person,
        tilbud: null,
        team: { id: 'team' as TeamId },
        indstillinger: { regler: reglerOf({}), naesteMoede: null },
      },
      lukkedage: new Set(),
      version: null,
    },
    {
      tilknytning: {
        sagId: 'sag' as never,
        teamId: 'team' as TeamId,
        tildelt: { kontraktforhandler: mig },
        dagsorden: null,
        forhandlereSerAlle: false,
        lederUdefra: null,
      },
      switches: reglerOf({}).switches,
      digest: (text) => `sha-${text.length}`,
    },
  );
}

const tildelt = (svar: ReturnType<typeof registered>) => svar.ok && (svar.facts as Facts).tildelt;
const hvorfor = (svar: ReturnType<typeof registered>) => (svar.ok ? [] : svar.reasons.map((r) => r.id));

test('a running contract is the named rådgiver’s from its first moment, whoever registers it (C3)', () => {
  expect(tildelt(registered('raadgiver', HANNE))).toMatchObject({ raadgiver: 'hanne', kontraktforhandler: null });
  expect(tildelt(registered('kontraktforhandler', HANNE))).toMatchObject({
    raadgiver: 'hanne',
    kontraktforhandler: 'mig',
  });
});

test('it is the registering rådgiver’s own when nobody is named', () => {
  expect(tildelt(registered('raadgiver', null))).toMatchObject({ raadgiver: 'mig' });
  expect(tildelt(registered('kontraktforhandler', null))).toMatchObject({ raadgiver: null });
});

test('it is given to no one who is not a rådgiver, or who would not see it', () => {
  expect(hvorfor(registered('raadgiver', { ...HANNE, roller: ['leder'] }))).toEqual(['ikkeDenRolle']);
  expect(hvorfor(registered('raadgiver', { ...HANNE, teams: ['andet' as TeamId] }))).toEqual(['ikkeDetTeam']);
});
