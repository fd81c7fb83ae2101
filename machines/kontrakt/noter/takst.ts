import { aarstal, type Dato } from '../../kalender/dato.ts';
import type { Opslag } from '../../opslag.ts';
import type { Ev, Noter } from '../events.ts';
import type { Facts, Regulering } from '../facts.ts';
import { gaeldendePriser, reguleringAf } from '../om-kontrakten.ts';
import { rammeaftaleVarslesSenest, stigningOf, varslesSenest } from '../takst.ts';
import { medRegulering } from './priser.ts';

export const takst: Pick<
  Noter,
  | 'registrerTakstregulering'
  | 'accepterTakstregulering'
  | 'afvisTakstregulering'
  | 'ingenTakstregulering'
  | 'registrerRammeaftale'
> = {
  registrerTakstregulering: (f, event) => {
    const r = reguleringOf(f, event);
    const noteret = aaretErLukket({ ...f, reguleringer: [...f.reguleringer, r] }, r.aar, event);
    return r.status === 'gaelder' ? medRegulering(noteret, r, event.seq) : noteret;
  },

  accepterTakstregulering: (f, { facts, seq }) => {
    const r = reguleringAf(f, facts.reguleringId);
    return r === null ? f : medRegulering(medStatus(f, r.id, 'accepteret'), r, seq);
  },

  afvisTakstregulering: (f, { facts }) => medStatus(f, facts.reguleringId, 'afvist'),

  ingenTakstregulering: (f, event) => aaretErLukket(f, event.facts.aar, event),

  registrerRammeaftale: (f, { facts, today, seq }) => ({
    ...f,
    rammeaftale: {
      ...facts,
      forSent: facts.modtaget !== null && facts.modtaget > rammeaftaleVarslesSenest(facts.periodeFra),
      seq,
    },
    naesteRammeaftale: { periodeFra: facts.periodeFra + 2, dato: today, seq },
  }),
};

/** Late (T10), above the rate, or no rate to hold it against (T11): then the leder decides (C24). */
function reguleringOf(f: Facts, { facts, opslag, id, seq }: Ev<'registrerTakstregulering'>): Regulering {
  const aar = aarstal(facts.gaelderFra);
  const linjer = facts.nyePriser.flatMap(({ linjeId, nyOere }) => {
    const nr = Number(linjeId);
    const gammelOere = prisFoerAaret(f, facts.gaelderFra, nr);
    return gammelOere === null ? [] : [{ nr, gammelOere, nyOere }];
  });
  const stigning = Math.max(0, ...linjer.map((l) => stigningOf(l.gammelOere, l.nyOere)));
  const sats = satsFor(opslag, aar);
  const efterRammeaftalen = f.variant === 'rammeaftale' && !f.saerforanstaltning;
  const tvivl: Regulering['tvivl'] = [
    ...(!efterRammeaftalen && facts.modtaget > varslesSenest(aar) ? (['forSent'] as const) : []),
    ...(sats !== null && stigning > sats ? (['overSatsen'] as const) : []),
    ...(sats === null && stigning > 0 ? (['ukendtSats'] as const) : []),
  ];
  return {
    id,
    aar,
    modtaget: facts.modtaget,
    gaelderFra: facts.gaelderFra,
    linjer,
    stigning,
    sats,
    tvivl,
    status: tvivl.length ? 'omtvistet' : 'gaelder',
    seq,
  };
}

/** Held against the price before the year: told in two parts, a rise counts together. A tillægsaftale begins anew. */
function prisFoerAaret(f: Facts, gaelderFra: Dato, nr: number): Regulering['linjer'][number]['gammelOere'] | null {
  const tidligere = f.reguleringer
    .filter((r) => r.gaelderFra === gaelderFra && (r.status === 'gaelder' || r.status === 'accepteret'))
    .flatMap((r) => r.linjer)
    .find((l) => l.nr === nr);
  return tidligere?.gammelOere ?? gaeldendePriser(f, gaelderFra).linjer[nr - 1]?.enhedsprisOere ?? null;
}

/** The rate of today's settings: a sag that is some years old has frozen none for the year. */
function satsFor(opslag: Opslag, aar: number): number | null {
  const satser = opslag.indstillinger?.regler.parametre.plSatser ?? {};
  return new Map(Object.entries(satser)).get(String(aar)) ?? null;
}

const medStatus = (f: Facts, id: string, status: Regulering['status']): Facts => ({
  ...f,
  reguleringer: f.reguleringer.map((r) => (r.id === id ? { ...r, status } : r)),
});

/**
 * A new price has been agreed from a day on: what was claimed from that day or later is settled by it. A year that has
 * not begun is open again, so that its regulation is not forgotten with it.
 */
export function udenAfloesteReguleringer(
  f: Facts,
  fra: Dato,
  { today, seq }: Pick<Ev<'noterTillaeg'>, 'today' | 'seq'>,
): Facts {
  const erAfloest = (r: Regulering): boolean => r.gaelderFra >= fra && r.status !== 'afvist';
  const [foersteAar] = f.reguleringer
    .filter((r) => erAfloest(r) && r.gaelderFra > today)
    .map((r) => r.aar)
    .sort();
  const reguleringer = f.reguleringer.map((r) => (erAfloest(r) ? { ...r, status: 'afloest' as const } : r));
  const genaabnes = foersteAar !== undefined && f.naesteRegulering !== null && foersteAar < f.naesteRegulering.aar;
  return {
    ...f,
    reguleringer,
    naesteRegulering: genaabnes ? { aar: foersteAar, dato: today, seq } : f.naesteRegulering,
  };
}

const aaretErLukket = (
  f: Facts,
  aar: number,
  { today, seq }: Pick<Ev<'ingenTakstregulering'>, 'today' | 'seq'>,
): Facts =>
  f.naesteRegulering !== null && f.naesteRegulering.aar > aar
    ? f
    : { ...f, naesteRegulering: { aar: aar + 1, dato: today, seq } };
