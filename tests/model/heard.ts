import { CHARTS } from '#machines/charts.ts';
import { placeOf, TRANSITIONS } from './model.ts';

/**
 * What one forløb is told by another has an edge wherever it lives, so that it is never refused (design.md 3.7). These
 * are told where there is one to tell it: a kontrakt while there is one, the rest while help is given; a few of them may
 * come later still. By hand; what is not named here is told in every leaf that has its edge.
 */
const HEARD: Readonly<Record<string, string>> = {
  'indkoebssag.kontraktAabnet': 'kontrakt.udfyldes indsatsIGang',
  'indkoebssag.kontraktSendt': 'kontrakt.udfyldes indsatsIGang',
  'indkoebssag.kontraktUnderskrevet': 'kontrakt.tilUnderskrift indsatsIGang',
  'indkoebssag.kontraktAfvist': 'kontrakt.tilUnderskrift indsatsIGang',
  // After a way back the sag has left already when its kontrakt lapses.
  'indkoebssag.kontraktBortfaldet':
    'markedsafsoegning afventerPlads.efterBeslutning kontrakt.udfyldes kontrakt.tilUnderskrift kontrakt.underskrevet',
  // The start date can come before the borger does.
  'indkoebssag.kontraktIKraft': 'kontrakt.underskrevet indsatsIGang',
  'indkoebssag.kontraktVilkaar': 'kontrakt.udfyldes kontrakt.underskrevet indsatsIGang',
  'indkoebssag.kontraktOpsagt': 'kontrakt.underskrevet indsatsIGang',
  'indkoebssag.kontraktOpsigelseTrukket': 'kontrakt.underskrevet indsatsIGang',
  'indkoebssag.kontraktOphoert': 'kontrakt.underskrevet indsatsIGang',
  // Learned after the end; the walk leaves a sag that is closed, so of `afsluttet` the tests of the links ask.
  'indkoebssag.kontraktBetalingRettet': 'indsatsIGang',
  'indkoebssag.genforhandlingAabnet': 'kontrakt.underskrevet indsatsIGang',
  'indkoebssag.genforhandlingLukket': 'kontrakt.underskrevet indsatsIGang',
  'indkoebssag.opfoelgningPlanlagt': 'indsatsIGang',
  'indkoebssag.opfoelgningKonkluderet': 'indsatsIGang',
  // Of use once it is in force, and told no sooner.
  'kontrakt.paragrafferRettet': 'iKraft opsagt',
  'kontrakt.genforhandlingOensket': 'iKraft opsagt',
  'kontrakt.skiftOensket': 'iKraft opsagt',
  'kontrakt.noterTillaeg': 'iKraft opsagt',
};

const unheard = new Set(
  [...CHARTS.values()].flatMap((chart) =>
    [...chart.events.keys()].flatMap((type) => {
      const heard = HEARD[`${chart.navn}.${type}`]?.split(' ');
      return heard
        ? [...chart.leaves.keys()].flatMap((leaf) => (heard.includes(leaf) ? [] : [placeOf(chart, leaf, type)]))
        : [];
    }),
  ),
);

/** The transitions that the walk must take. */
export const REACHABLE: readonly string[] = TRANSITIONS.filter((at) => !unheard.has(at));
