import { plusDage } from '#machines/kalender/dato.ts';
import { TEKST } from '../sample.ts';
import type { Samples, Ved } from './sample.ts';

const indkaldelse = ({ facts, today }: Ved) => ({
  dato: facts.aftale !== null && facts.aftale.dato >= today ? facts.aftale.dato : plusDage(today, 28),
  form: 'fysisk' as const,
  deltagere: ['borger', 'raadgiver', 'leverandoer'] as const,
  sted: null,
  emner: TEKST,
});

/** A day that the follow-up does not have. */
const andenDag = ({ facts, today }: Ved) => {
  const dag = plusDage(today, 35);
  return facts.aftale?.dato === dag ? plusDage(today, 36) : dag;
};

const kontakt = ({ today }: Ved) => ({
  dato: today,
  med: ['borger'] as const,
  naeste: plusDage(today, 14),
  hvad: TEKST,
});

export const planlaegning: Samples<'fastsaetDato' | 'indkald' | 'flyt' | 'kontakt' | 'aflys'> = {
  fastsaetDato: {
    omTreMaaneder: ({ today }) => ({ dato: plusDage(today, 90) }),
    forkertIGaar: ({ today }) => ({ dato: plusDage(today, -1) }),
  },
  indkald: {
    paaDagen: indkaldelse,
    paaVideo: (ved) => ({ ...indkaldelse(ved), form: 'video', deltagere: ['raadgiver', 'leverandoer'] }),
    forkertIGaar: (ved) => ({ ...indkaldelse(ved), dato: plusDage(ved.today, -1) }),
  },
  flyt: {
    borgeren: (ved) => ({ nyDato: andenDag(ved), bedtAf: 'borger', aarsag: TEKST }),
    leverandoeren: (ved) => ({ nyDato: andenDag(ved), bedtAf: 'leverandoer', aarsag: TEKST }),
    forkertIGaar: ({ today }) => ({ nyDato: plusDage(today, -1), bedtAf: 'kommune', aarsag: TEKST }),
    forkertSammeDag: ({ facts, today }) => ({
      nyDato: facts.aftale?.dato ?? plusDage(today, -1),
      bedtAf: 'kommune',
      aarsag: TEKST,
    }),
  },
  kontakt: {
    medNaeste: kontakt,
    udenNaeste: (ved) => ({ ...kontakt(ved), med: ['leverandoer', 'andre'], naeste: null }),
    forkertIMorgen: (ved) => ({ ...kontakt(ved), dato: plusDage(ved.today, 1) }),
    forkertNaesteIGaar: (ved) => ({ ...kontakt(ved), naeste: plusDage(ved.today, -1) }),
  },
  aflys: {
    leverandoeren: (ved) => ({ nyDato: andenDag(ved), aarsag: 'leverandoer', begrundelse: null }),
    forkertIGaar: ({ today }) => ({ nyDato: plusDage(today, -1), aarsag: 'andet', begrundelse: TEKST }),
    forkertSammeDag: ({ facts, today }) => ({
      nyDato: facts.aftale?.dato ?? plusDage(today, -1),
      aarsag: 'kommune',
      begrundelse: null,
    }),
  },
};
