import type { Valgmulighed } from '../chart.ts';
import { datoPaaDansk } from '../kalender/paa-dansk.ts';
import { kronerTekst } from '../pris/kroner.ts';
import type { Facts, Haendelse } from './facts.ts';

const HAENDELSE_ORD = {
  indlaeggelse: 'Indlæggelse',
  fravaer: 'Fravær',
  manglendeLevering: 'Manglende levering',
  forceMajeure: 'Force majeure',
} as const;

const somValg = (h: Haendelse): Valgmulighed => ({
  id: h.id,
  tekst: `${HAENDELSE_ORD[h.art]} fra ${datoPaaDansk(h.start)}`,
});

/** What fields of kind `emne` choose from: what is open, by list. */
export const valgmuligheder = (f: Facts): Readonly<Record<string, readonly Valgmulighed[]>> => ({
  linjer: f.linjer.map((l, n) => ({
    id: String(n + 1),
    tekst: `Linje ${n + 1}${l.enhedsprisOere === null ? '' : `, ${kronerTekst(l.enhedsprisOere)}`}`,
  })),
  haendelser: f.haendelser.filter((h) => h.slut === null).map(somValg),
  indlaeggelser: f.haendelser.filter((h) => h.art === 'indlaeggelse' && h.vurderet === null).map(somValg),
  reguleringer: f.reguleringer
    .filter((r) => r.status === 'omtvistet')
    .map((r) => ({ id: r.id, tekst: `Takstregulering fra ${datoPaaDansk(r.gaelderFra)}` })),
});
