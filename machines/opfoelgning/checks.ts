import type { Check } from '../chart.ts';
import { ikkeFortid, ikkeFremtid, iRaekkefoelge, kraev } from '../check-bygger.ts';
import { konkluder } from './checks/konklusion.ts';
import { afhold, registrerStatusnotat } from './checks/moede.ts';
import type { EventNavn, Payload } from './events.ts';
import type { Facts } from './facts.ts';

export type Checks = { readonly [K in EventNavn]?: Check<Facts, Payload<K>> };

/** What relates a payload to the facts; each finding names its field. None asks for a statusnotat (C8). */
export const checks: Checks = {
  fastsaetDato: (_, p, { today }) => ikkeFortid(p, today, 'dato'),
  indkald: (_, p, { today }) => ikkeFortid(p, today, 'dato'),
  flyt: (f, p, { today }) => [...ikkeFortid(p, today, 'nyDato'), ...andenDato(f, p)],
  aflys: (f, p, { today }) => [...ikkeFortid(p, today, 'nyDato'), ...andenDato(f, p)],

  kontakt: (_, p, { today }) => [
    ...ikkeFremtid(p, today, 'dato'),
    ...ikkeFortid(p, today, 'naeste'),
    ...iRaekkefoelge(p.dato, p.naeste, 'naeste', 'Den næste kontakt ligger før denne.'),
  ],

  registrerStatusnotat,
  afhold,
  konkluder,
};

const andenDato = (f: Facts, p: { readonly nyDato: Payload<'flyt'>['nyDato'] }) =>
  kraev(
    p.nyDato !== f.aftale?.dato,
    'sammeDato',
    'nyDato',
    'Det er den dag, opfølgningen allerede har. Vælg en anden.',
  );
