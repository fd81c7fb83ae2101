import { fejl, ikkeFremtid, kraev } from '../../check-bygger.ts';
import { aarstal, type Dato } from '../../kalender/dato.ts';
import type { Reason } from '../../refusal.ts';
import type { Checks } from '../checks.ts';
import type { Facts } from '../facts.ts';
import { gaeldendePriser, reguleringAf } from '../om-kontrakten.ts';
import { foersteAabneAar } from '../takst.ts';

export const takstChecks: Checks = {
  registrerTakstregulering: (f, p, { today }) => {
    const ids = p.nyePriser.map((r) => r.linjeId);
    return [
      ...ikkeFremtid(p, today, 'modtaget'),
      ...kraev(
        p.gaelderFra.endsWith('-01-01'),
        'T10',
        'gaelderFra',
        'Priserne reguleres den 1. januar. En ændring på en anden dag er en genforhandling.',
      ),
      ...kraev(
        aarstal(p.gaelderFra) <= (foersteAabneAar(f) ?? aarstal(p.gaelderFra)),
        'aaretFoerMangler',
        'gaelderFra',
        `Året ${foersteAabneAar(f) ?? ''} er ikke lukket. Registrér dets regulering, eller at der ikke kom nogen.`,
      ),
      ...kraev(new Set(ids).size === ids.length, 'sammeToGange', 'nyePriser', 'Den samme linje er valgt to gange.'),
      ...ids.flatMap((id, n) => linjeMedPris(f, p.gaelderFra, id, `nyePriser.${n}.linjeId`)),
    ];
  },
  accepterTakstregulering: (f, p) => omtvistet(f, p.reguleringId),
  afvisTakstregulering: (f, p) => omtvistet(f, p.reguleringId),
  ingenTakstregulering: (f, p) =>
    kraev(
      p.aar === foersteAabneAar(f),
      'andetAar',
      'aar',
      `Det er ${foersteAabneAar(f) ?? 'et andet år'}, der mangler at blive reguleret eller lukket.`,
    ),
  registrerRammeaftale: (f, p, { today }) => [
    ...ikkeFremtid(p, today, 'modtaget'),
    ...kraev(p.periodeFra % 2 === 1, 'T12', 'periodeFra', 'En rammeaftale gælder to år fra et ulige år, fx 2027.'),
    ...kraev(
      p.periodeFra === (f.naesteRammeaftale?.periodeFra ?? p.periodeFra) || erHoertForSent(f, p.periodeFra),
      'andenPeriode',
      'periodeFra',
      `Den rammeaftale, der mangler at blive registreret, er fra ${f.naesteRammeaftale?.periodeFra ?? ''}.`,
    ),
  ],
};

/** A line of those that the new price is for: one that a tillægsaftale brings later has its own price. */
function linjeMedPris(f: Facts, paa: Dato, id: string, felt: string): readonly Reason[] {
  const linje = /^[1-9]\d?$/.test(id) ? gaeldendePriser(f, paa).linjer[Number(id) - 1] : undefined;
  if (linje === undefined) return [fejl('ukendtLinje', felt, 'Linjen findes ikke i kontrakten. Vælg igen.')];
  return kraev(linje.enhedsprisOere !== null, 'linjeUdenPris', felt, 'Linjen har ingen pris at regulere.');
}

/** T12: the day passed in silence, and the letter came after all. */
const erHoertForSent = ({ rammeaftale }: Facts, periodeFra: number): boolean =>
  rammeaftale !== null && rammeaftale.periodeFra === periodeFra && rammeaftale.modtaget === null;

const omtvistet = (f: Facts, id: string): readonly Reason[] =>
  kraev(
    reguleringAf(f, id)?.status === 'omtvistet',
    'ikkeOmtvistet',
    'reguleringId',
    'Reguleringen er ikke omtvistet længere. Vælg en, der er.',
  );
