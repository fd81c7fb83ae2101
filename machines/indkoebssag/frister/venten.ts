import type { Frist } from '../../frist.ts';
import { dag, fristOf, rolle, stige } from '../../frist-bygger.ts';
import { plusBankdage } from '../../kalender/bankdage.ts';
import type { Dato } from '../../kalender/dato.ts';
import { datoPaaDansk } from '../../kalender/paa-dansk.ts';
import type { NY_SAG_AFKLARES } from '../fortalt.ts';
import { nySagSkalAfklares } from '../om-kontrakten.ts';
import { aabneVentelister, kandidatAf } from '../om-sagen.ts';
import type { Om } from './faelles.ts';

/** I04 Hjælpen skal fortsætte: where an older sag's help ends on a known day, the new help has begun by then (C7, L-32). */
export function i04(om: Om): readonly Frist[] {
  const { fra, doed, indflytning } = om.f;
  if (fra === null || fra.hardFrist === null || indflytning.faktisk !== null || doed !== null) return [];
  return [
    fristOf(om, {
      regel: 'I04',
      navn: 'Hjælpen skal fortsætte',
      art: 'kontrakt',
      udloeser: { dato: fra.hardFrist, seq: fra.seq, tekst: 'Hjælpen i den tidligere sag ophører' },
      dato: fra.hardFrist,
      forklaring: `Hjælpen i den tidligere sag ophører ${dag(fra.hardFrist)}. Den nye hjælp skal være begyndt inden da.`,
      hvem: rolle('raadgiver'),
      trin: [...stige('raadgiver', -28, -14, -7), ...stige('leder', -7, 0)],
    }),
  ];
}

/** I12 Den nye sag skal have besked: withdrawn, or with another end, a notice is told to the sag that it opened (L-32). */
export function i12(om: Om): readonly Frist[] {
  const { f, regler } = om;
  const ny = f.kontrakt?.nySag ?? null;
  if (ny === null || ny.afklares === null || !nySagSkalAfklares(f)) return [];
  const { hvorfor, slutdato, dato, seq } = ny.afklares;
  const kendt = ny.hardFrist === null ? 'uden hård frist' : `med ${dag(ny.hardFrist)} som hård frist`;
  return [
    fristOf(om, {
      regel: 'I12',
      navn: 'Den nye sag skal have besked',
      art: 'intern',
      udloeser: { dato, seq, tekst: 'Kontraktens slutning er ændret' },
      dato: plusBankdage(dato, AFKLARES_BANKDAGE, regler.lukkedage),
      forklaring: `${SKET[hvorfor](slutdato)} Opsigelsen åbnede en ny sag ${kendt}. ${hvorfor === 'andenDag' ? 'Ret fristen i den.' : 'Luk den, eller behold den, og ret eller fjern dens frist.'}`,
      hvem: rolle('raadgiver'),
      trin: [...stige('raadgiver', 0), ...stige('leder', 1)],
    }),
  ];
}

const AFKLARES_BANKDAGE = 5;

const SKET: Readonly<Record<(typeof NY_SAG_AFKLARES)[number], (slutdato: Dato | null) => string>> = {
  trukket: () => 'Opsigelsen er trukket tilbage, og kontrakten fortsætter.',
  andenDag: (d) => (d === null ? 'Kontraktens slutdato er ikke længere kendt.' : `Kontrakten slutter nu ${dag(d)}.`),
  stopper: () => 'Det er nu skrevet, at hjælpen ikke skal fortsætte i et nyt køb.',
};

/** I05 Genoptag: the day a sag on hold comes back by itself. */
export function i05(om: Om): readonly Frist[] {
  const { hold } = om.f;
  if (hold === null) return [];
  return [
    fristOf(om, {
      regel: 'I05',
      navn: 'Sagen vækkes',
      art: 'intern',
      udloeser: { dato: hold.siden, seq: hold.seq, tekst: 'Sat på vent' },
      dato: hold.til,
      forklaring: `Sagen er sat på vent siden ${datoPaaDansk(hold.siden)} og kommer tilbage ${dag(hold.til)}.`,
      hvem: rolle('raadgiver'),
      trin: stige('raadgiver', 0),
      vaekker: { event: 'frist.vaekning.naaet', paa: hold.til },
    }),
  ];
}

/** I06 Spørg ventelisten: for each list that we stand on while we wait, the agreed day or the parameter. */
export function i06(om: Om): readonly Frist[] {
  const { f, tilstand, regler } = om;
  if (!tilstand.startsWith('afventerPlads.') || f.doed !== null) return [];
  return aabneVentelister(f).map((v) =>
    fristOf(om, {
      regel: 'I06',
      navn: 'Spørg ventelisten',
      art: 'intern',
      emne: v.id,
      udloeser: { dato: v.skrevetOp, seq: v.spoergIgen.seq, tekst: 'Skrevet på venteliste' },
      dato: v.spoergIgen.dato,
      forklaring: `Vi blev skrevet op hos ${kandidatAf(f, v.kandidatId)?.navn ?? 'tilbuddet'} ${datoPaaDansk(v.skrevetOp)}. Spørg igen ${dag(v.spoergIgen.dato)}, ${v.egenDato ? `${regler.parametre.ventelisteDage} dage efter, fordi intet andet er aftalt` : 'som aftalt'}.`,
      hvem: rolle('raadgiver'),
      trin: [...stige('raadgiver', 0), ...stige('leder', 7)],
    }),
  );
}
