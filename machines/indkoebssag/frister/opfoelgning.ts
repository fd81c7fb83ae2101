import type { Frist } from '../../frist.ts';
import { dag, fristOf, rolle, stige } from '../../frist-bygger.ts';
import { type Dato, plusMaaneder } from '../../kalender/dato.ts';
import { datoPaaDansk } from '../../kalender/paa-dansk.ts';
import type { Regler } from '../../regler.ts';
import type { Om } from './faelles.ts';

/** T15: the date to suggest for the first follow-up, counted from the start and clamped to the month. */
export const foreslaaetOpfoelgning = (start: Dato, regler: Regler): Dato =>
  plusMaaneder(start, regler.parametre.foersteOpfoelgningMaaneder);

/** T15 until the follow-up is a forløb of its own, which then has it: its own date, or none and a bemærkning (severity 2) on the rådgiver's list. */
export function t15(om: Om): readonly Frist[] {
  const { f, tilstand, regler } = om;
  if (f.opfoelgning === null || f.doed !== null) return [];
  if (tilstand !== 'indsatsIGang' && tilstand !== 'bestilling' && !tilstand.startsWith('kontrakt.')) return [];
  const { dato, udloeser } = f.opfoelgning;
  const forslag = foreslaaetOpfoelgning(udloeser.dato, regler);
  return [
    fristOf(om, {
      regel: 'T15',
      navn: 'Første opfølgning',
      art: 'kontrakt',
      udloeser: { ...udloeser, tekst: 'Start' },
      dato,
      forklaring:
        dato === null
          ? `Bemærkning: Første opfølgning har ingen dato. Planlæg den, fx til ${dag(forslag)}, som er ${regler.parametre.foersteOpfoelgningMaaneder} måneder efter starten ${datoPaaDansk(udloeser.dato)}.`
          : `Første opfølgning er aftalt til ${dag(dato)}. Bed om statusnotat fire uger før.`,
      hvem: rolle('raadgiver'),
      trin: dato === null ? [] : [...stige('raadgiver', -28, -14, -3), ...stige('leder', 1)],
    }),
  ];
}
