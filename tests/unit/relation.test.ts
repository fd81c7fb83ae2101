import { describe, expect, it } from 'vitest';
import type { Actor, Identitet, Rolle, Tilknytning } from '#machines/actor.ts';
import type { ForloebId, KommuneId, MoedeId, PersonId, TeamId } from '#machines/ids.ts';
import { harRelation, identiteter, serIndhold, serSag } from '#machines/relation.ts';

const mette = 'mette' as PersonId;
const jonas = 'jonas' as PersonId;
const nord = 'nord' as TeamId;
const syd = 'syd' as TeamId;

const sag = (given: Partial<Tilknytning> = {}): Tilknytning => ({
  sagId: 'sag' as ForloebId,
  teamId: nord,
  tildelt: {},
  dagsorden: null,
  forhandlereSerAlle: false,
  lederUdefra: null,
  ...given,
});

const hvem = (roller: Rolle[], teams: TeamId[] = [], personId = mette): Identitet => ({ personId, roller, teams });
const actor = (identitet: Identitet, vikarFor: Identitet[] = []): Actor => ({
  ...identitet,
  kommuneId: 'k' as KommuneId,
  beloebsgraense: null,
  vikarFor,
});

describe('who has to do with a sag', () => {
  it.each<[string, Rolle, TeamId[], Partial<Tilknytning>, boolean]>([
    ['a rådgiver of the team', 'raadgiver', [nord], {}, true],
    ['a rådgiver of another team', 'raadgiver', [syd], {}, false],
    ['a rådgiver of another team whom it is assigned to', 'raadgiver', [syd], { tildelt: { raadgiver: mette } }, true],
    ['a rådgiver whom it is assigned to in another role', 'raadgiver', [syd], { tildelt: { leder: mette } }, false],
    ['a kontraktforhandler of the team', 'kontraktforhandler', [nord], {}, false],
    [
      'a kontraktforhandler whom it is assigned to',
      'kontraktforhandler',
      [],
      { tildelt: { kontraktforhandler: mette } },
      true,
    ],
    ['any kontraktforhandler under central purchasing', 'kontraktforhandler', [], { forhandlereSerAlle: true }, true],
    ['a leder of the team', 'leder', [nord], {}, true],
    ['a leder of another team', 'leder', [syd], {}, false],
    ['the leder named for the kommune', 'leder', [syd], { lederUdefra: mette }, true],
    ['an udvalgsmedlem while it is on no agenda', 'udvalgsmedlem', [nord], {}, false],
    ['an udvalgsmedlem when it is on the agenda', 'udvalgsmedlem', [], { dagsorden: 'm' as MoedeId }, true],
    ['økonomi', 'oekonomi', [], {}, true],
    ['an administrator of the team', 'administrator', [nord], {}, false],
  ])('%s: %s', (_who, rolle, teams, given, expected) => {
    expect(harRelation(rolle, sag(given), hvem([rolle], teams))).toBe(expected);
  });
});

describe('a stand-in', () => {
  const absent = hvem(['raadgiver', 'leder'], [nord], jonas);

  it('has of the roles of the one he stands in for only those that he has himself', () => {
    expect(identiteter(actor(hvem(['raadgiver']), [absent])).map((i) => i.roller)).toEqual([
      ['raadgiver'],
      ['raadgiver'],
    ]);
  });

  it('sees what the one he stands in for sees', () => {
    expect(serSag(actor(hvem(['raadgiver'], [syd])), sag())).toBe(false);
    expect(serSag(actor(hvem(['raadgiver'], [syd]), [absent]), sag())).toBe(true);
  });

  it('sees nothing through a role that he does not have', () => {
    expect(serSag(actor(hvem(['kontraktforhandler']), [absent]), sag())).toBe(false);
  });
});

describe('what people wrote', () => {
  it('is not for økonomi, who sees the sag all the same', () => {
    const oekonomi = actor(hvem(['oekonomi']));
    expect(serSag(oekonomi, sag())).toBe(true);
    expect(serIndhold(oekonomi, sag())).toBe(false);
  });

  it('is for an økonomimedarbejder who is also rådgiver in the team', () => {
    expect(serIndhold(actor(hvem(['oekonomi', 'raadgiver'], [nord])), sag())).toBe(true);
  });
});
