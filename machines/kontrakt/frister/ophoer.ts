import type { Frist } from '../../frist.ts';
import { dag, fristOf, rolle, stige } from '../../frist-bygger.ts';
import { type Dato, dageMellem } from '../../kalender/dato.ts';
import { datoPaaDansk } from '../../kalender/paa-dansk.ts';
import { betalesMellem, betalesTil, erAblPar105, harPlads, skalFlytteUd, slutdag } from '../om-kontrakten.ts';
import { hverUge, leverandoeren, type Om, raadgiver } from './faelles.ts';

/** T04 Sidste betalingsdag in a notice, by the payment duty of the kontrakt. */
export function t04(om: Om): readonly Frist[] {
  const { f, tilstand } = om;
  if (tilstand !== 'opsagt' || f.opsigelse === null) return [];
  const slut = slutdag(f);
  const betalt = betalesTil(f);
  const mellem = betalt === null ? betalesMellem(f) : null;
  // Weekly from the notice, while only the supplier knows when the place is taken again.
  const spoerg =
    mellem !== null && f.doed === null && harPlads(f) ? hverUge('raadgiver', f.opsigelse.modtaget, mellem.hoejst) : [];
  return [
    fristOf(om, {
      regel: 'T04',
      navn: 'Sidste betalingsdag',
      art: 'kontrakt',
      udloeser: { dato: f.opsigelse.modtaget, seq: f.opsigelse.seq, tekst: 'Opsigelse modtaget' },
      dato: betalt ?? mellem?.hoejst ?? null,
      forklaring: `${pligten()} ${hvornaar()}`,
      // Known, it binds the supplier's invoice and calls nobody here; nor does it for a borger who is dead.
      hvem: betalt !== null || f.doed !== null || (mellem !== null && !harPlads(f)) ? leverandoeren : raadgiver,
      trin: spoerg,
    }),
  ];

  function pligten(): string {
    const venterPaaPlads = f.betalingsforpligtelse === 'bortfalder' || f.betalingsforpligtelse === 'xDage';
    if (venterPaaPlads && !harPlads(f))
      return 'Kontrakten lader betalingen slutte, når pladsen er besat igen. Støtte i eget hjem har ingen plads, så der betales til varslets udløb, medmindre parterne aftaler en tidligere dag.';
    return PLIGT[f.betalingsforpligtelse ?? 'ukendt'](f.betalingsforpligtelseDage ?? 0);
  }

  function hvornaar(): string {
    if (f.doed !== null && f.doed.betalingSlut === null && betalt === null)
      // Økonomi reads it too: of a death it hears when the payment ends, and no more.
      return 'Parterne skal aftale, hvornår betalingen slutter.';
    if (betalt !== null) return `Sidste betalingsdag er ${dag(betalt)}.`;
    if (mellem !== null && !harPlads(f)) return `Sidste betalingsdag er senest ${dag(mellem.hoejst)}.`;
    if (mellem !== null)
      return `Det vides ikke, hvornår pladsen er besat igen: der betales mindst til ${datoPaaDansk(mellem.mindst)} og højst til ${datoPaaDansk(mellem.hoejst)}. Spørg leverandøren hver uge.`;
    return slut === null ? 'Slutdatoen er ikke bekræftet.' : 'Parterne skal aftale, hvornår betalingen slutter.';
  }
}

const PLIGT = {
  bortfalder: () => 'Betalingen bortfalder fra den dag, pladsen er besat igen, og senest ved varslets udløb.',
  xDage: (dage: number) => `Der betales i ${dage} dage efter, at pladsen er besat igen, dog højst til varslets udløb.`,
  heleVarslet: () => 'Der betales i hele varslet.',
  andet: () => 'Kontrakten har sin egen regel om betaling i opsigelsesperioden.',
  ukendt: () => 'Kontrakten siger ikke, hvad der betales i opsigelsesperioden.',
} as const;

/** T05 Udflytning: borger and belongings are out by the end. Over when they are, or the place is taken again. */
export function t05(om: Om): readonly Frist[] {
  const { f, tilstand } = om;
  const slut = slutdag(f);
  if (tilstand !== 'opsagt' || f.opsigelse === null || f.doed !== null || !skalFlytteUd(f)) return [];
  const { udflytning } = f.opsigelse;
  return [
    fristOf(om, {
      regel: 'T05',
      navn: 'Udflytning',
      art: 'kontrakt',
      udloeser: { dato: f.opsigelse.modtaget, seq: f.opsigelse.seq, tekst: 'Opsigelse modtaget' },
      dato: slut,
      forklaring: `${slut === null ? 'Slutdatoen er ikke bekræftet.' : `Borgeren og borgerens ejendele skal være ude senest ${dag(slut)}.`} ${planen(udflytning, slut)}`,
      hvem: raadgiver,
      trin: slut === null ? [] : kaldFoerUdflytning(udflytning, slut),
    }),
  ];
}

function planen(udflytning: Dato | null, slut: Dato | null): string {
  if (udflytning === null) return 'Udflytningen er ikke planlagt.';
  const plan = `Udflytningen er planlagt til ${dag(udflytning)}`;
  if (slut !== null && udflytning > slut) return `${plan}, efter kontraktens sidste dag. Find en tidligere dag.`;
  return `${plan}. Er borgeren flyttet, så skriv den dag, det skete.`;
}

/** With a plan that holds, three days before it, and then no more: the end itself is called for by T01. */
const kaldFoerUdflytning = (udflytning: Dato | null, slut: Dato): Frist['trin'] =>
  udflytning === null || udflytning > slut
    ? stige('raadgiver', -28, -14, -7, -3)
    : stige('raadgiver', -3 - dageMellem(udflytning, slut));

/** L-31: where the borger keeps the dwelling nobody moves; the help has to be secured before this one ends. */
export function l31(om: Om): readonly Frist[] {
  const { f, tilstand } = om;
  if (tilstand !== 'opsagt' || f.opsigelse === null || f.doed !== null) return [];
  if (!erAblPar105(f) || f.opsigelse.hjaelpSikret !== null) return [];
  const slut = slutdag(f);
  return [
    fristOf(om, {
      regel: 'L-31',
      navn: 'Sikr hjælpen i boligen',
      art: 'lov',
      udloeser: { dato: f.opsigelse.modtaget, seq: f.opsigelse.seq, tekst: 'Opsigelse modtaget' },
      dato: slut,
      forklaring: `Borgeren beholder sin bolig efter almenboligloven og skal ikke flytte. Hjælpen skal være sikret på anden måde, før kontrakten slutter${slut === null ? '; slutdatoen er ikke bekræftet' : ` ${dag(slut)}`}.`,
      hvem: rolle('raadgiver'),
      trin: slut === null ? [] : [...stige('raadgiver', -28, -14, -7, -3), ...stige('leder', -7)],
    }),
  ];
}
