import { expect, test } from 'vitest';
import type { Actor, Tilknytning } from '#machines/actor.ts';
import { whyNot } from '#machines/decide.ts';
import type { ForloebId, KommuneId, PersonId, TeamId } from '#machines/ids.ts';
import type { EventNavn } from '#machines/kontrakt/events.ts';
import { oere } from '#machines/pris/oere.ts';
import { iKraft, type Kontrakt, sendt } from './support.ts';

/* Tegningsret (Q10): a leder binds the kommune up to his limit. What counts against it is tried in `levetid.test.ts`. */

const team = 'team' as TeamId;

/** A leder who has done nothing on the sag. */
const leder = (beloebsgraense: number): Actor => ({
  personId: 'liv' as PersonId,
  kommuneId: 'kommune' as KommuneId,
  roller: ['leder'],
  teams: [team],
  beloebsgraense: oere(beloebsgraense),
  vikarFor: [],
});

const tilknytning: Tilknytning = {
  sagId: 'sag' as ForloebId,
  teamId: team,
  tildelt: {},
  dagsorden: null,
  forhandlereSerAlle: false,
  lederUdefra: null,
};

function hvorforIkke(k: Kontrakt, type: EventNavn, actor: Actor): readonly string[] {
  if (!k.forloeb) throw new Error('the kontrakt is not opened');
  const om = { tilknytning, switches: k.regler().switches, digest: (text: string) => text };
  return whyNot(k.chart, k.forloeb, type, actor, om).map((r) => r.id);
}

// One line of 2,450 kr. a døgn is 894,250 kr. a year; with 1,000 kr. more it is 40.82 % up, rounded up.
const reguleret = () =>
  iKraft().goerDet('registrerTakstregulering', { nyePriser: [{ linjeId: '1', nyOere: 345_000 }] });

test.each([
  ['underskrivSomKoeber', 89_425_000, [], sendt],
  ['underskrivSomKoeber', 89_424_999, ['graense'], sendt],
  ['accepterTakstregulering', 126_000_000, [], reguleret],
  ['accepterTakstregulering', 125_000_000, ['graense'], reguleret],
] as const)('%s, limit %i øre: %j', (event, graense, svar, kontrakten) => {
  expect(hvorforIkke(kontrakten(), event, leder(graense))).toEqual(svar);
});
