import type { Payload } from '#machines/indkoebssag/events.ts';
import { plusDage } from '#machines/kalender/dato.ts';
import { oere } from '#machines/pris/oere.ts';
import { PERSON } from './register.ts';
import { type Samples, TEKST, UKENDT, type Ved } from './sample.ts';

type Rettelse = Payload<'ret'>;

const enRettelse = (ny: Partial<Rettelse> & Pick<Rettelse, 'felt'>): Rettelse => ({
  nyDato: null,
  nyKommune: null,
  nyeParagraffer: null,
  begrundelse: TEKST,
  ...ny,
});

/** Corrections that move money or a frist told to the outside. */
const afToPersoner = {
  paragraffer: () => enRettelse({ felt: 'paragraffer', nyeParagraffer: ['par108', 'par85'] }),
  betalingskommune: () => enRettelse({ felt: 'betalingskommune', nyKommune: '269' }),
  akutGaelderTil: ({ today }: Ved) => enRettelse({ felt: 'akutGaelderTil', nyDato: plusDage(today, 20) }),
  afgoerelseModtaget: ({ today }: Ved) => enRettelse({ felt: 'afgoerelseModtaget', nyDato: today }),
  partshoeringModtaget: ({ today }: Ved) => enRettelse({ felt: 'partshoeringModtaget', nyDato: today }),
  betalingSlut: ({ today }: Ved) => enRettelse({ felt: 'betalingSlut', nyDato: plusDage(today, 10) }),
  indflytningsdato: ({ today }: Ved) => enRettelse({ felt: 'indflytningsdato', nyDato: plusDage(today, -1) }),
};

const aabenRettelse = ({ facts }: Ved) => facts.rettelser.find((r) => r.status === 'foreslaaet')?.id ?? UKENDT;

const enMelding = ({ today }: Ved, art: 'start' | 'pris' | 'stop' | 'kreditering') => ({
  art,
  dato: today,
  beloebOere: null,
  refusionPar176: 'uafklaret' as const,
  refusionFra: null,
  refusionTil: null,
  besked: null,
});

const enVenten = ({ today }: Ved) => ({
  til: plusDage(today, 14),
  aarsag: 'afventerBorger' as const,
  begrundelse: null,
});

export const tvaergaaende: Samples<
  | 'lukUdenIndkoeb'
  | 'annuller'
  | 'afslut'
  | 'tildel'
  | 'notat'
  | 'ret'
  | 'foreslaaRettelse'
  | 'godkendRettelse'
  | 'afvisRettelse'
  | 'saetPaaVent'
  | 'genoptag'
  | 'meldTilOekonomi'
> = {
  lukUdenIndkoeb: {
    behovOphoert: () => ({ aarsag: 'behovOphoert', begrundelse: null }),
    andet: () => ({ aarsag: 'andet', begrundelse: null }),
  },
  annuller: { toGange: () => ({ aarsag: 'oprettetToGange', begrundelse: null }) },
  afslut: {
    maalNaaet: ({ today }) => ({
      aarsag: 'maalNaaet',
      hjaelpSlut: today,
      sidsteBetalingsdag: today,
      evaluering: null,
    }),
    udenBetalingsdag: ({ today }) => ({
      aarsag: 'maalNaaet',
      hjaelpSlut: today,
      sidsteBetalingsdag: null,
      evaluering: null,
    }),
    forkertIMorgen: ({ today }) => ({
      aarsag: 'ophoert',
      hjaelpSlut: plusDage(today, 1),
      sidsteBetalingsdag: null,
      evaluering: null,
    }),
  },
  tildel: {
    forhandler: () => ({ rolle: 'kontraktforhandler', personId: PERSON.forhandler }),
    leder: () => ({ rolle: 'leder', personId: PERSON.leder }),
    ingenForhandler: () => ({ rolle: 'kontraktforhandler', personId: null }),
    forkertIngenRaadgiver: () => ({ rolle: 'raadgiver', personId: null }),
    forkertRolle: () => ({ rolle: 'leder', personId: PERSON.raadgiver }),
  },
  notat: { kort: () => ({ tekst: TEKST }) },
  ret: {
    oensketStart: ({ facts, today }) =>
      enRettelse({ felt: 'oensketStart', nyDato: plusDage(facts.oensketStart ?? today, 1) }),
    ...afToPersoner,
    forkertUdenVaerdi: () => enRettelse({ felt: 'oensketStart' }),
    forkertKolonne: ({ today }) => enRettelse({ felt: 'oensketStart', nyDato: today, nyKommune: '269' }),
    udenGammel: ({ today }) => enRettelse({ felt: 'doedsdato', nyDato: today }),
  },
  foreslaaRettelse: {
    ...afToPersoner,
    forkertUdenVaerdi: () => enRettelse({ felt: 'betalingskommune' }),
  },
  godkendRettelse: { denAabne: (ved) => ({ rettelseId: aabenRettelse(ved), bemaerkning: null }) },
  afvisRettelse: { denAabne: (ved) => ({ rettelseId: aabenRettelse(ved), begrundelse: TEKST }) },
  saetPaaVent: {
    toUger: enVenten,
    forkertTilIGaar: (ved) => ({ ...enVenten(ved), til: plusDage(ved.today, -1) }),
  },
  genoptag: { nu: () => ({}) },
  meldTilOekonomi: {
    start: (ved) => enMelding(ved, 'start'),
    stop: (ved) => enMelding(ved, 'stop'),
    pris: (ved) => ({ ...enMelding(ved, 'pris'), beloebOere: oere(95_000_000) }),
    forkertPrisUdenBeloeb: (ved) => enMelding(ved, 'pris'),
    forkertRefusionBaglaens: (ved) => ({
      ...enMelding(ved, 'pris'),
      refusionPar176: 'ja',
      refusionFra: ved.today,
      refusionTil: plusDage(ved.today, -1),
    }),
  },
};
