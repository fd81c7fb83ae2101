import type { Check } from '../../chart.ts';
import { ikkeFremtid, iRaekkefoelge, kraev } from '../../check-bygger.ts';
import type { Payload } from '../events.ts';
import type { Facts } from '../facts.ts';

/** What is far from the order has its reason, and so has a goal that was given up (4.6). */
export const registrerStatusnotat: Check<Facts, Payload<'registrerStatusnotat'>> = (_, p, { today }) => [
  ...ikkeFremtid(p, today, 'modtaget', 'udfyldtDen'),
  ...iRaekkefoelge(p.fra, p.til, 'til', 'Perioden slutter, før den begynder.'),
  ...iRaekkefoelge(p.udfyldtDen, p.modtaget, 'udfyldtDen', 'Notatet kan ikke være udfyldt, efter at det er modtaget.'),
  ...p.delmaal.flatMap((d, n) =>
    kraev(
      d.status !== 'opgivet' || d.aarsag !== null,
      'manglerAarsag',
      `delmaal.${n}.aarsag`,
      'Skriv, hvorfor delmålet er opgivet, eller at det ikke er oplyst.',
    ),
  ),
  ...p.leveret.flatMap((l, n) =>
    kraev(
      l.aarsag !== null || !afviger(l),
      'manglerAarsag',
      `leveret.${n}.aarsag`,
      'Der er leveret over 10 % mere eller mindre end bestilt. Skriv hvorfor, eller at det ikke er oplyst.',
    ),
  ),
];

/** More than 10 % off; hours come in quarters, so the tenth is compared in whole fortieths. */
const afviger = (l: { readonly bestiltTimer: number | null; readonly leveretTimer: number }): boolean =>
  l.bestiltTimer !== null && Math.abs(l.leveretTimer - l.bestiltTimer) * 40 > l.bestiltTimer * 4;

/** The borger took part, or it says why not (L-10). */
export const afhold: Check<Facts, Payload<'afhold'>> = (f, p, { today }) => {
  const borgerMed = p.deltagere.includes('borger');
  return [
    ...ikkeFremtid(p, today, 'dato'),
    ...iRaekkefoelge(f.start.dato, p.dato, 'dato', 'Opfølgningen ligger, før hjælpen begyndte.'),
    ...kraev(
      borgerMed || p.borgerIkkeMed !== null,
      'L-10',
      'borgerIkkeMed',
      'Borgeren er ikke blandt deltagerne. Vælg hvorfor.',
    ),
    ...kraev(
      !borgerMed || p.borgerIkkeMed === null,
      'L-10',
      'borgerIkkeMed',
      'Borgeren er blandt deltagerne. Lad feltet stå tomt.',
    ),
  ];
};
