import type { StoredEvent } from '../../chart.ts';
import type { Ev, Noter } from '../events.ts';
import type { Facts, Rettelse } from '../facts.ts';
import type { KontraktOphoert } from '../fortalt.ts';
import { gaeldendeAarspris } from '../om-sagen.ts';
import { nyVaerdi, RETTELSER, rettelseAf } from '../rettelser.ts';
import { fundet } from './faelles.ts';
import { udenAabenOpfoelgning } from './opfoelgning.ts';

export const tvaergaaende: Pick<
  Noter,
  | 'lukUdenIndkoeb'
  | 'annuller'
  | 'afslut'
  | 'tildel'
  | 'notat'
  | 'ret'
  | 'foreslaaRettelse'
  | 'godkendRettelse'
  | 'afvisRettelse'
  | 'saetPaaVent'
  | 'genoptag'
  | 'meldTilOekonomi'
  | 'genberegnFrister'
  | 'frist.vaekning.naaet'
> = {
  lukUdenIndkoeb: (f, { facts, today }) => lukket(f, udenHjaelp(facts.aarsag, today), 'lukketUdenIndkoeb'),
  annuller: (f, { facts, today }) => lukket(f, udenHjaelp(facts.aarsag, today), 'annulleret'),
  afslut: (f, { facts, today }) => {
    const { aarsag, hjaelpSlut } = facts;
    const sidsteBetalingsdag =
      facts.sidsteBetalingsdag ?? f.doed?.betalingSlut ?? f.kontrakt?.ophoert?.sidsteBetalingsdag ?? null;
    return lukket(f, { aarsag, dato: today, hjaelpSlut, sidsteBetalingsdag }, 'afsluttet');
  },

  tildel: (f, { facts }) => ({ ...f, tildelt: { ...f.tildelt, [facts.rolle]: facts.personId } }),
  notat: (f) => f,

  ret: (f, event) => {
    const r = rettelseOf(f, event, 'rettet');
    return { ...RETTELSER[r.felt].saet(f, r.ny, event), rettelser: [...f.rettelser, r] };
  },

  foreslaaRettelse: (f, event) => ({ ...f, rettelser: [...f.rettelser, rettelseOf(f, event, 'foreslaaet')] }),

  godkendRettelse: (f, event) => {
    const r = fundet(rettelseAf(f, event.facts.rettelseId), 'rettelse');
    return afgjort(RETTELSER[r.felt].saet(f, r.ny, event), r, event, 'godkendt');
  },

  afvisRettelse: (f, event) => afgjort(f, fundet(rettelseAf(f, event.facts.rettelseId), 'rettelse'), event, 'afvist'),

  saetPaaVent: (f, { facts, today, seq }) => ({
    ...f,
    hold: { til: facts.til, aarsag: facts.aarsag, siden: today, seq },
  }),
  genoptag: (f, { today }) => ({ ...f, hold: null, holdSlut: today }),
  'frist.vaekning.naaet': (f, { today }) =>
    f.hold !== null && f.hold.til <= today ? { ...f, hold: null, holdSlut: f.hold.til } : f,

  meldTilOekonomi: (f, { facts, by, today, seq }) => ({
    ...f,
    meldinger: [...f.meldinger, { ...facts, af: by, meldtDen: today, aarsprisOere: gaeldendeAarspris(f), seq }],
  }),

  /** The facts are the same; what the closing days moved is in the frister of this row (design.md 3.6). */
  genberegnFrister: (f) => f,
};

type Lukning = NonNullable<Facts['lukning']>;

const udenHjaelp = (aarsag: string, dato: StoredEvent['today']): Lukning => ({
  aarsag,
  dato,
  hjaelpSlut: null,
  sidsteBetalingsdag: null,
});

/** What still runs beside it is ended with the sag; an ended sag hears nothing of it (design.md 3.7). */
const lukket = (f: Facts, lukning: Lukning, hvordan: KontraktOphoert): Facts => ({
  ...udenAabenOpfoelgning(f),
  hold: null,
  dagsorden: null,
  genforhandlinger: [],
  kontrakt: f.kontrakt === null ? null : { ...f.kontrakt, ophoert: f.kontrakt.ophoert ?? ophoert(lukning, hvordan) },
  lukning,
});

const ophoert = ({ hjaelpSlut, dato, sidsteBetalingsdag }: Lukning, aarsag: KontraktOphoert) => ({
  aarsag,
  slutdato: hjaelpSlut ?? dato,
  sidsteBetalingsdag,
});

function rettelseOf(f: Facts, event: Ev<'ret'> | Ev<'foreslaaRettelse'>, status: Rettelse['status']): Rettelse {
  return {
    id: event.id,
    felt: event.facts.felt,
    gammel: RETTELSER[event.facts.felt].vaerdi(f),
    ny: nyVaerdi(event.facts),
    status,
    af: event.by,
    dato: event.today,
    afgjortAf: null,
    afgjortDen: null,
  };
}

const afgjort = (f: Facts, r: Rettelse, event: StoredEvent, status: 'godkendt' | 'afvist'): Facts => ({
  ...f,
  rettelser: f.rettelser.map((x) =>
    x.id === r.id ? { ...x, status, afgjortAf: event.by, afgjortDen: event.today } : x,
  ),
});
