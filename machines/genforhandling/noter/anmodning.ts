import { minDato } from '../../kalender/dato.ts';
import { nyAarspris } from '../aarspris.ts';
import type { Noter } from '../events.ts';
import { linjerEllerNull } from './faelles.ts';

export const anmodning: Pick<
  Noter,
  | 'registrerBeskrivelse'
  | 'bedOmMere'
  | 'registrerSupplering'
  | 'fagligVurdering'
  | 'givForeloebigtTilsagn'
  | 'bekraeftTilsagn'
  | 'frist.tilsagn.udloebet'
  | 'registrerRunde'
> = {
  registrerBeskrivelse: (f, { facts, seq }) => ({ ...f, beskrivelse: { ...facts, seq } }),

  /** The clock goes on: both dates are kept, and none of T07's triggers moves (domain.md 6). */
  bedOmMere: (f, { facts, id, seq }) => ({
    ...f,
    foresporgsler: [...f.foresporgsler, { id, dato: facts.dato, svarSenest: facts.svarSenest, besvaret: null, seq }],
  }),

  registrerSupplering: (f, { facts, seq }) => ({
    ...f,
    foresporgsler: f.foresporgsler.map((q) => (q.besvaret === null ? { ...q, besvaret: facts.modtaget } : q)),
    suppleringer: [...f.suppleringer, { dato: facts.modtaget, seq }],
  }),

  fagligVurdering: (f, { facts, by, seq }) => ({ ...f, fagligVurdering: { ...facts, af: by, seq } }),

  givForeloebigtTilsagn: (f, { facts, by, paaVegneAf, today, seq }) => ({
    ...f,
    tilsagn: {
      givet: minDato(facts.fra, today),
      ...facts,
      givetAf: paaVegneAf ?? by,
      saerskiltAftalt: f.variant === 'rammeaftale',
      udloebet: false,
      seq,
    },
  }),

  bekraeftTilsagn: (f, { facts }) => ({
    ...f,
    tilsagn: f.tilsagn === null ? null : { ...f.tilsagn, skriftligt: facts.skriftligt },
  }),

  'frist.tilsagn.udloebet': (f) => ({
    ...f,
    tilsagn: f.tilsagn === null ? null : { ...f.tilsagn, udloebet: true },
  }),

  registrerRunde: (f, { facts, seq }) => {
    const linjer = linjerEllerNull(facts.linjer);
    const aarsprisOere = linjer === null ? null : nyAarspris(f, { linjer, aarsprisOere: null });
    return { ...f, runder: [...f.runder, { ...facts, linjer, aarsprisOere, seq }] };
  },
};
