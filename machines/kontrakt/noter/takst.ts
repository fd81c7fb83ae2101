import { aarstal } from '../../kalender/dato.ts';
import type { Opslag } from '../../opslag.ts';
import type { Ev, Noter } from '../events.ts';
import type { Facts, Regulering } from '../facts.ts';
import { reguleringAf } from '../om-kontrakten.ts';
import { rammeaftaleVarslesSenest, stigningOf, varslesSenest } from '../takst.ts';
import { medNyePriser } from './faelles.ts';

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
    return r.status === 'gaelder' ? reguleret(noteret, r, event.seq) : noteret;
  },

  accepterTakstregulering: (f, { facts, seq }) => {
    const r = reguleringAf(f, facts.reguleringId);
    return r === null ? f : reguleret(medStatus(f, r.id, 'accepteret'), r, seq);
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
    const gammelOere = prisFoerAaret(f, aar, nr);
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
function prisFoerAaret(f: Facts, aar: number, nr: number): Regulering['linjer'][number]['gammelOere'] | null {
  const aftalt = f.tillaeg.at(-1)?.seq ?? 0;
  const tidligere = f.reguleringer
    .filter((r) => r.aar === aar && r.seq > aftalt && (r.status === 'gaelder' || r.status === 'accepteret'))
    .flatMap((r) => r.linjer)
    .find((l) => l.nr === nr);
  return tidligere?.gammelOere ?? f.linjer[nr - 1]?.enhedsprisOere ?? null;
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

function reguleret(f: Facts, r: Regulering, seq: number): Facts {
  const nye = new Map(r.linjer.map((l) => [l.nr, l.nyOere]));
  const linjer = f.linjer.map((l, n) => ({ ...l, enhedsprisOere: nye.get(n + 1) ?? l.enhedsprisOere }));
  return medNyePriser(f, linjer, r.gaelderFra, seq);
}

const aaretErLukket = (
  f: Facts,
  aar: number,
  { today, seq }: Pick<Ev<'ingenTakstregulering'>, 'today' | 'seq'>,
): Facts =>
  f.naesteRegulering !== null && f.naesteRegulering.aar > aar
    ? f
    : { ...f, naesteRegulering: { aar: aar + 1, dato: today, seq } };
