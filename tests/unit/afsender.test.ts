import { describe, expect, test } from 'vitest';
import { type Actor, type Afsender, ROLLER, type Tilknytning } from '#machines/actor.ts';
import { CHARTS } from '#machines/charts.ts';
import type { ForloebId, KommuneId, PersonId, TeamId } from '#machines/ids.ts';
import { PRESETS } from '#machines/presets/presets.ts';
import type { Switches } from '#machines/presets/switches.ts';
import { mayDo } from '#machines/who.ts';

/* What happens by itself is sent by what it is named for, and what people do is done by people (or by an arrow). */

const team = 'team' as TeamId;
/** Has every role, and the sag is his team's: only the kind of sender stands in his way. */
const actor: Actor = {
  personId: 'mette' as PersonId,
  kommuneId: 'kommune' as KommuneId,
  roller: ROLLER,
  teams: [team],
  beloebsgraense: null,
  vikarFor: [],
};

const eventsOf = (navn: string, her: (regel: unknown) => boolean): readonly string[] =>
  [...(CHARTS.get(navn)?.events ?? [])].flatMap(([type, { regel }]) => (her(regel) ? [type] : []));

/** Why this sender may not, or null. */
function hvorforIkke(navn: string, type: string, afsender: Afsender): string | null {
  const chart = CHARTS.get(navn);
  const event = chart?.events.get(type);
  if (!chart || !event) throw new Error(`there is no ${navn}.${type}`);
  const tilknytning: Tilknytning = {
    sagId: 'sag' as ForloebId,
    teamId: team,
    tildelt: {},
    dagsorden: null,
    forhandlereSerAlle: true,
    lederUdefra: null,
  };
  const switches = PRESETS.get('medForhandler')?.switches as Switches;
  const who = mayDo({ chart, tilstand: null, facts: null, gjort: {}, tilknytning, switches }, event, afsender);
  return who.ok ? null : who.reason.id;
}

describe.each([...CHARTS.keys()])('of %s', (navn) => {
  test('a person, in any role, sends nothing that happens by itself', () => {
    const afSigSelv = eventsOf(navn, (regel) => typeof regel === 'string');
    const svar = afSigSelv.map((type) => hvorforIkke(navn, type, { art: 'person', actor }));

    expect(new Set(svar)).toEqual(new Set(['ikkeForMennesker']));
  });

  test.each([
    ['uret', 'ikkeForUret', { art: 'uret' }],
    ['opgradering', 'ikkeForOpgradering', { art: 'opgradering', personId: 'administrator' as PersonId }],
  ] as const)('%s sends its own and nothing else', (art, nej, afsender) => {
    const svar = eventsOf(navn, () => true).map((type) => [type, hvorforIkke(navn, type, afsender)]);
    const egne = eventsOf(navn, (regel) => regel === art);

    expect(svar.filter(([, hvorfor]) => hvorfor === null).map(([type]) => type)).toEqual(egne);
    expect(svar.filter(([, hvorfor]) => hvorfor !== null).every(([, hvorfor]) => hvorfor === nej)).toBe(true);
  });
});
