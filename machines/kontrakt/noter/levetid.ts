import type { StoredEvent } from '../../chart.ts';
import { plusDage } from '../../kalender/dato.ts';
import type { Noter } from '../events.ts';
import type { Facts, Haendelse } from '../facts.ts';
import type { HAENDELSER } from '../lister.ts';

/** T06: the supplier tells us within 7 days of the start. */
export const UNDERRETNING_DAGE = 7;

function medHaendelse(
  f: Facts,
  art: (typeof HAENDELSER)[number],
  { facts, id, seq }: StoredEvent<string, Pick<Haendelse, 'start' | 'underrettet'>>,
  { forventetSlut = null, aarsag = null }: Partial<Pick<Haendelse, 'forventetSlut' | 'aarsag'>>,
): Facts {
  const { start, underrettet } = facts;
  const ny: Haendelse = {
    id,
    art,
    start,
    underrettet,
    forSent: art === 'indlaeggelse' && underrettet > plusDage(start, UNDERRETNING_DAGE),
    forventetSlut,
    slut: null,
    aarsag,
    vurderet: null,
    seq,
  };
  return { ...f, haendelser: [...f.haendelser, ny] };
}

const aendret = (f: Facts, id: string, change: Partial<Haendelse>): Facts['haendelser'] =>
  f.haendelser.map((h) => (h.id === id ? { ...h, ...change } : h));

export const levetid: Pick<
  Noter,
  | 'registrerIndlaeggelse'
  | 'registrerFravaer'
  | 'registrerManglendeLevering'
  | 'registrerForceMajeure'
  | 'registrerTilbage'
  | 'vurderIndlaeggelse'
  | 'anmodOmGenforhandling'
  | 'modtagPaedagogiskPlan'
> = {
  registrerIndlaeggelse: (f, event) => medHaendelse(f, 'indlaeggelse', event, event.facts),
  registrerFravaer: (f, event) => medHaendelse(f, 'fravaer', event, event.facts),
  registrerManglendeLevering: (f, event) => medHaendelse(f, 'manglendeLevering', event, event.facts),
  registrerForceMajeure: (f, event) => medHaendelse(f, 'forceMajeure', event, event.facts),

  registrerTilbage: (f, { facts }) => ({ ...f, haendelser: aendret(f, facts.haendelseId, { slut: facts.slut }) }),

  vurderIndlaeggelse: (f, { facts, today, seq }) => ({
    ...f,
    haendelser: aendret(f, facts.haendelseId, { vurderet: { dato: today, genforhandles: facts.genforhandles } }),
    genforhandlingOenskes: facts.genforhandles ? { dato: today, seq } : f.genforhandlingOenskes,
  }),

  anmodOmGenforhandling: (f, { facts, seq }) => ({
    ...f,
    genforhandlinger: [...f.genforhandlinger, { ...facts, seq }],
    genforhandlingOenskes: null,
  }),

  modtagPaedagogiskPlan: (f, { facts }) => ({
    ...f,
    paedagogiskPlan: { ...f.paedagogiskPlan, modtaget: facts.dato },
  }),
};
