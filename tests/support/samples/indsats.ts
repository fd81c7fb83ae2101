import { plusDage } from '#machines/kalender/dato.ts';
import { oere } from '#machines/pris/oere.ts';
import { TILBUD } from './register.ts';
import type { Samples, Ved } from './sample.ts';

const etFritValg = (_: Ved) => ({
  tilbudId: TILBUD.tredje.id,
  oensketAarsprisOere: oere(92_000_000),
  visiteretAarsprisOere: oere(91_250_000),
  borgersBegrundelse: null,
});

const pension = (kontrolleret: boolean) => (ved: Ved) => ({
  dato: plusDage(ved.today, 180),
  paragrafKontrolleret: kontrolleret,
  handleplanKontrolleret: kontrolleret,
  forsoergelseKontrolleret: kontrolleret,
  egenbetalingKontrolleret: kontrolleret,
  refusionKontrolleret: kontrolleret,
  konklusion: null,
});

export const indsats: Samples<
  'planlaegOpfoelgning' | 'fritValg' | 'leverandoerskifte' | 'borgerDoed' | 'borgerFlytter' | 'folkepensionsalder'
> = {
  planlaegOpfoelgning: {
    omTreMaaneder: ({ today }) => ({
      dato: plusDage(today, 80),
      form: 'fysisk',
      deltagere: ['borger', 'raadgiver', 'leverandoer'],
      emner: null,
    }),
    forkertIGaar: ({ today }) => ({ dato: plusDage(today, -1), form: 'video', deltagere: ['borger'], emner: null }),
  },
  fritValg: {
    indenForTiPct: etFritValg,
    forDyrt: (ved) => ({ ...etFritValg(ved), oensketAarsprisOere: oere(200_000_000) }),
    andenPrisEndDenKendte: (ved) => ({ ...etFritValg(ved), visiteretAarsprisOere: oere(80_000_000) }),
    ukendtPris: (ved) => ({ ...etFritValg(ved), oensketAarsprisOere: null, visiteretAarsprisOere: null }),
  },
  leverandoerskifte: {
    udbud: ({ today }) => ({
      tilbudId: TILBUD.andet.id,
      oensketDato: plusDage(today, 60),
      aarsag: 'udbud',
      begrundelse: null,
    }),
  },
  borgerDoed: {
    iDag: ({ today }) => ({ dato: today, betalingSlut: null, kilde: 'paaroerende', bemaerkning: null }),
    medSlut: ({ today }) => ({ dato: today, betalingSlut: plusDage(today, 30), kilde: 'cpr', bemaerkning: null }),
    forkertIMorgen: ({ today }) => ({ dato: plusDage(today, 1), betalingSlut: null, kilde: 'cpr', bemaerkning: null }),
  },
  borgerFlytter: {
    tilBotilbud: ({ today }) => ({
      dato: plusDage(today, 30),
      tilKommune: '269',
      boform: 'botilbud',
      hjaelpenSlutter: true,
      bemaerkning: null,
    }),
    udenSvar: ({ today }) => ({
      dato: plusDage(today, 30),
      tilKommune: '269',
      boform: 'botilbud',
      hjaelpenSlutter: null,
      bemaerkning: null,
    }),
    tilEgenBolig: ({ today }) => ({
      dato: plusDage(today, 30),
      tilKommune: '269',
      boform: 'egenBolig',
      hjaelpenSlutter: null,
      bemaerkning: null,
    }),
  },
  folkepensionsalder: { kontrolleret: pension(true), mangler: pension(false) },
};
