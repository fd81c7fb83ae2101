import { plusDage } from '#machines/kalender/dato.ts';
import { andenKandidat, type Samples, UKENDT, type Ved, valgtKandidat } from './sample.ts';

const paaListe = ({ facts, today }: Ved) => ({
  kandidatId: valgtKandidat(facts),
  skrevetOp: today,
  forventetPlads: null,
  spoergIgen: null,
  aftale: null,
});

const venteliste = ({ facts }: Ved) => facts.ventelister.find((v) => v.status === 'venter')?.id ?? UKENDT;

/** Whom a place can be offered at: where the sag waits, else the chosen. */
const ventende = ({ facts }: Ved) =>
  facts.ventelister.find((v) => v.status === 'venter')?.kandidatId ?? valgtKandidat(facts);

export const plads: Samples<'skrivPaaVenteliste' | 'pladsTilbudt' | 'pladsTabt' | 'udskydVenteliste'> = {
  skrivPaaVenteliste: {
    udenDato: paaListe,
    medDato: (ved) => ({ ...paaListe(ved), spoergIgen: plusDage(ved.today, 20) }),
    anden: (ved) => ({ ...paaListe(ved), kandidatId: andenKandidat(ved.facts) }),
    forkertIMorgen: (ved) => ({ ...paaListe(ved), skrevetOp: plusDage(ved.today, 1) }),
    forkertSpurgtIGaar: (ved) => ({ ...paaListe(ved), spoergIgen: plusDage(ved.today, -1) }),
  },
  pladsTilbudt: {
    nu: (ved) => ({
      kandidatId: ventende(ved),
      dato: ved.today,
      ledigFra: plusDage(ved.today, 14),
      svarSenest: plusDage(ved.today, 7),
      besked: null,
    }),
  },
  pladsTabt: {
    ventende: (ved) => ({ kandidatId: ventende(ved), dato: ved.today, aarsag: 'givetTilAnden', besked: null }),
    valgt: (ved) => ({
      kandidatId: valgtKandidat(ved.facts),
      dato: ved.today,
      aarsag: 'tilbudTrukket',
      besked: null,
    }),
  },
  udskydVenteliste: {
    maaned: (ved) => ({
      ventelisteId: venteliste(ved),
      spoergIgen: plusDage(ved.today, 30),
      forventetPlads: null,
      besked: null,
    }),
    forkertUkendt: (ved) => ({
      ventelisteId: UKENDT,
      spoergIgen: plusDage(ved.today, 30),
      forventetPlads: null,
      besked: null,
    }),
    forkertTilIGaar: (ved) => ({
      ventelisteId: venteliste(ved),
      spoergIgen: plusDage(ved.today, -1),
      forventetPlads: null,
      besked: null,
    }),
  },
};
