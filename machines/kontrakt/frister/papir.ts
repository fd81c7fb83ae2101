import type { Frist } from '../../frist.ts';
import { dag, fristOf, rolle, senestFor, stige } from '../../frist-bygger.ts';
import { plusDage } from '../../kalender/dato.ts';
import { datoPaaDansk } from '../../kalender/paa-dansk.ts';
import { erKoebersTur, startdag } from '../om-kontrakten.ts';
import { hverDagEfter, type Om, raadgiver, udfylder, udfylderRolle } from './faelles.ts';

/** How long before the start the paper is sent to be signed (T20). */
const SENDES_DAGE_FOER = 14;
/** After the start the leder is told daily, for a month. */
const DAGE_MED_PAAMINDELSE = 30;

/**
 * T20 Underskrift før start: both have signed on the day before the start; sent 14 days before it (C20). In force and
 * unsigned, it goes on and escalates; nothing waits for it (C2). Under notice only what was sent can still be signed.
 */
export function t20(om: Om): readonly Frist[] {
  const { f, tilstand } = om;
  const start = startdag(f);
  const udloeser = f.iKraft ?? f.start;
  if (f.papir === 'underskrevet' || tilstand === 'underskrevet' || start === null || udloeser === null) return [];
  if (f.doed !== null || (tilstand === 'opsagt' && f.papir !== 'sendt')) return [];
  const dato = plusDage(start, -1);
  const mangler = [
    ...(f.underskrifter.koeber === null ? ['kommunens'] : []),
    ...(f.underskrifter.leverandoer === null ? ['leverandørens'] : []),
  ].join(' og ');
  const iKraft = f.iKraft !== null;
  return [
    fristOf(om, {
      regel: 'T20',
      navn: 'Underskrift før start',
      art: 'intern',
      udloeser: { ...udloeser, tekst: iKraft ? 'Hjælpen begyndte' : 'Planlagt start' },
      dato,
      senest: senestFor(f.papir === 'sendt' ? dato : plusDage(start, -SENDES_DAGE_FOER), om),
      forklaring: iKraft
        ? `Hjælpen begyndte ${dag(start)}, og ${mangler} underskrift mangler. Kontrakten gælder uden at være underskrevet. Begge skulle have underskrevet senest ${dag(dato)}.`
        : `Hjælpen begynder ${dag(start)}. Begge parter skal have underskrevet senest dagen før, ${dag(dato)}. Nu mangler ${mangler} underskrift.`,
      hvem: erKoebersTur(f) ? rolle('leder') : udfylder(f),
      // Counted from the start: −14, −7, −3, 0, then daily to the leder. The frist itself is the day before.
      trin: [...stige(udfylderRolle(f), -13, -6, -2, 1), ...hverDagEfter('leder', 2, DAGE_MED_PAAMINDELSE)],
    }),
  ];
}

/** The start date takes a signed kontrakt into force; moving-in may have done it before. */
export function startdato(om: Om): readonly Frist[] {
  const { f, tilstand } = om;
  if (tilstand !== 'underskrevet' || f.start === null || f.doed !== null) return [];
  return [
    fristOf(om, {
      regel: 'START',
      navn: 'Kontrakten træder i kraft',
      art: 'kontrakt',
      udloeser: { ...f.start, tekst: 'Planlagt start' },
      dato: f.start.dato,
      forklaring: `Kontrakten er underskrevet af begge parter og træder i kraft ${dag(f.start.dato)}.`,
      // The clock does it: there is no day to have done it by.
      senest: null,
      hvem: raadgiver,
      trin: stige('raadgiver', 0),
      vaekker: { event: 'frist.start.naaet', paa: f.start.dato },
    }),
  ];
}

/** The day by which the supplier was asked to answer. */
export function svarfrist(om: Om): readonly Frist[] {
  const { f } = om;
  if (f.papir !== 'sendt' || f.sendt === null || f.underskrifter.leverandoer !== null || f.doed !== null) return [];
  return [
    fristOf(om, {
      regel: 'SVAR',
      navn: 'Leverandørens underskrift',
      art: 'modpart',
      udloeser: { dato: f.sendt.dato, seq: f.sendt.seq, tekst: 'Sendt til underskrift' },
      dato: f.sendt.svarSenest,
      forklaring: `Kontrakten blev sendt til underskrift ${datoPaaDansk(f.sendt.dato)}. Leverandøren er bedt om at svare senest ${dag(f.sendt.svarSenest)}.`,
      hvem: udfylder(f),
      trin: stige(udfylderRolle(f), -2, 0, 3),
    }),
  ];
}

/** KT-304: the leder went on without a bestilling until a day (C14). */
export function kt304(om: Om): readonly Frist[] {
  const { f } = om;
  if (f.udenBestilling === null || f.bestilling !== null || f.doed !== null) return [];
  const { senest, seq } = f.udenBestilling;
  return [
    fristOf(om, {
      regel: 'KT-304',
      navn: 'Bestillingen mangler',
      art: 'intern',
      udloeser: { dato: senest, seq, tekst: 'Lederen gik videre uden bestilling' },
      dato: senest,
      forklaring: `Lederen har accepteret, at kontrakten går videre uden en færdig bestilling. Den skal ligge der senest ${dag(senest)}.`,
      hvem: raadgiver,
      trin: [...stige('raadgiver', -7, -2, 0), ...stige('leder', 1)],
    }),
  ];
}
