import type { EmneId } from '#machines/ids.ts';
import { type Dato, datoOf, plusDage } from '#machines/kalender/dato.ts';
import { foersteAabneAar } from '#machines/kontrakt/takst.ts';
import { oere } from '#machines/pris/oere.ts';
import { TEKST, UKENDT } from '../sample.ts';
import type { Samples, Ved } from './sample.ts';

const LINJE = '1' as EmneId;
const aaret = ({ facts }: Ved) => foersteAabneAar(facts) ?? 2027;
const omtvistet = ({ facts }: Ved) => facts.reguleringer.find((r) => r.status === 'omtvistet')?.id ?? UKENDT;

/** A claim for the first line, raised by so many øre. */
const krav = (ved: Ved, mere: number, gaelderFra: Dato = datoOf(aaret(ved), 1, 1)) => ({
  modtaget: ved.today,
  gaelderFra,
  nyePriser: [{ linjeId: LINJE, nyOere: oere((ved.facts.linjer[0]?.enhedsprisOere ?? oere(0)) + mere) }],
  bemaerkning: null,
});

const rammeaftale = (ved: Ved) => ({
  periodeFra: ved.facts.naesteRammeaftale?.periodeFra ?? 2027,
  modtaget: ved.today,
  aendret: true,
  aendringer: TEKST,
});

export const takst: Samples<
  | 'registrerTakstregulering'
  | 'accepterTakstregulering'
  | 'afvisTakstregulering'
  | 'ingenTakstregulering'
  | 'registrerRammeaftale'
> = {
  registrerTakstregulering: {
    lille: (ved) => krav(ved, 1),
    stor: (ved) => krav(ved, 100_000),
    uaendret: (ved) => krav(ved, 0),
    forkertMidtPaaAaret: (ved) => krav(ved, 1, datoOf(aaret(ved), 7, 1)),
    forkertIMorgen: (ved) => ({ ...krav(ved, 1), modtaget: plusDage(ved.today, 1) }),
    forkertLinje: (ved) => ({ ...krav(ved, 1), nyePriser: [{ linjeId: UKENDT, nyOere: oere(1) }] }),
    forkertToGange: (ved) => {
      const k = krav(ved, 1);
      return { ...k, nyePriser: [...k.nyePriser, ...k.nyePriser] };
    },
  },
  accepterTakstregulering: {
    omtvistet: (ved) => ({ reguleringId: omtvistet(ved), begrundelse: TEKST }),
    forkertUkendt: () => ({ reguleringId: UKENDT, begrundelse: TEKST }),
  },
  afvisTakstregulering: {
    omtvistet: (ved) => ({ reguleringId: omtvistet(ved), begrundelse: TEKST }),
    forkertUkendt: () => ({ reguleringId: UKENDT, begrundelse: TEKST }),
  },
  ingenTakstregulering: {
    aaret: (ved) => ({ aar: aaret(ved), bemaerkning: null }),
    forkertAar: (ved) => ({ aar: aaret(ved) + 1, bemaerkning: null }),
  },
  registrerRammeaftale: {
    aendret: rammeaftale,
    intetHoert: (ved) => ({ ...rammeaftale(ved), modtaget: null, aendret: false, aendringer: null }),
    forkertLigeAar: (ved) => ({ ...rammeaftale(ved), periodeFra: 2028 }),
    forkertIMorgen: (ved) => ({ ...rammeaftale(ved), modtaget: plusDage(ved.today, 1) }),
  },
};
