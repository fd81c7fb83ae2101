import { aarstal, type Dato } from '../../kalender/dato.ts';
import type { Opslag } from '../../opslag.ts';
import type { Ev, Noter } from '../events.ts';
import type { Facts, Regulering } from '../facts.ts';
import { gaeldendePriser, reguleringAf } from '../om-kontrakten.ts';
import { foersteAabneAar, rammeaftaleVarslesSenest, reguleresAarligt, stigningOf, varslesSenest } from '../takst.ts';
import { medRegulering } from './priser.ts';

export const takst: Pick<
  Noter,
  | 'registrerTakstregulering'
  | 'accepterTakstregulering'
  | 'afvisTakstregulering'
  | 'ingenTakstregulering'
  | 'registrerRammeaftale'
  | 'frist.takst.udloebet'
  | 'frist.rammeaftale.udloebet'
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
    naesteRammeaftale:
      f.naesteRammeaftale !== null && f.naesteRammeaftale.periodeFra > facts.periodeFra
        ? f.naesteRammeaftale
        : { periodeFra: facts.periodeFra + 2, dato: today, seq },
  }),

  /** T10: not told of in time. The year stays open until somebody closes it; the next one is called for as usual. */
  'frist.takst.udloebet': (f, { today, seq }) =>
    f.naesteRegulering === null
      ? f
      : {
          ...f,
          aabneAar: [...f.aabneAar, f.naesteRegulering],
          naesteRegulering: { aar: f.naesteRegulering.aar + 1, dato: today, seq },
        },

  /** T12: silence is an answer, the old terms stay. */
  'frist.rammeaftale.udloebet': (f, { today, seq }) =>
    f.naesteRammeaftale === null
      ? f
      : {
          ...f,
          rammeaftale: {
            periodeFra: f.naesteRammeaftale.periodeFra,
            modtaget: null,
            aendret: false,
            forSent: false,
            seq,
          },
          naesteRammeaftale: { periodeFra: f.naesteRammeaftale.periodeFra + 2, dato: today, seq },
        },
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
  const tvivl: Regulering['tvivl'] = [
    ...(reguleresAarligt(f) && facts.modtaget > varslesSenest(aar) ? (['forSent'] as const) : []),
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
  const settled = { ...f, reguleringer };
  const lukket = foersteAar !== undefined && foersteAar < (foersteAabneAar(f) ?? foersteAar);
  if (!lukket) return settled;
  const aaret = { aar: foersteAar, dato: today, seq };
  return varslesSenest(foersteAar) < today
    ? { ...settled, aabneAar: [aaret, ...f.aabneAar] }
    : { ...settled, naesteRegulering: aaret };
}

function aaretErLukket(
  f: Facts,
  aar: number,
  { today, seq }: Pick<Ev<'ingenTakstregulering'>, 'today' | 'seq'>,
): Facts {
  const aabneAar = f.aabneAar.filter((aaben) => aaben.aar > aar);
  const naeste = f.naesteRegulering;
  const naesteRegulering = naeste !== null && naeste.aar > aar ? naeste : { aar: aar + 1, dato: today, seq };
  return { ...f, aabneAar, naesteRegulering };
}
