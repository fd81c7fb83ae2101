import { plusDage } from '#machines/kalender/dato.ts';
import { oere } from '#machines/pris/oere.ts';
import {
  andenKandidat,
  enKandidat,
  etPristilbud,
  type Samples,
  TEKST,
  UKENDT,
  type Ved,
  valgtKandidat,
} from './sample.ts';

const etTilbud = ({ facts, today }: Ved, oerePrDoegn: number) => ({
  kandidatId: valgtKandidat(facts),
  dato: today,
  linjer: [
    {
      paragraf: facts.paragraffer[0] ?? ('par85' as const),
      antal: 365,
      antalEnhed: 'doegnPrAar' as const,
      enhedsprisOere: oere(oerePrDoegn),
      prisEnhed: 'doegn' as const,
      timerPar85: null,
      timerPar83: null,
      normering: null,
      nattevagt: null,
      nattevagtDeltAf: null,
    },
  ],
  grundtakstOere: null,
  tillaeg: [],
  ikkeInkluderet: [],
  sammensaetning: [],
  engangsOere: null,
  gyldigTil: null,
  ydelserOgTillaeg: null,
  fravaersregel: null,
});

export const pris: Samples<
  | 'startPrisforhandling'
  | 'registrerPristilbud'
  | 'registrerForhandlingsrunde'
  | 'foreslaaPris'
  | 'accepterPris'
  | 'tilbageTilMarked'
> = {
  startPrisforhandling: {
    enkelt: ({ facts }) => ({
      kandidater: [{ kandidatId: enKandidat(facts) }],
      faerreAarsag: 'enestePlads',
      faerreBegrundelse: null,
    }),
    forkertToGange: ({ facts }) => ({
      kandidater: [{ kandidatId: enKandidat(facts) }, { kandidatId: enKandidat(facts) }],
      faerreAarsag: 'enestePlads',
      faerreBegrundelse: null,
    }),
    udenAarsag: ({ facts }) => ({
      kandidater: [{ kandidatId: enKandidat(facts) }],
      faerreAarsag: null,
      faerreBegrundelse: null,
    }),
  },
  registrerPristilbud: {
    billigt: (ved) => etTilbud(ved, 250_000),
    dyrt: (ved) => etTilbud(ved, 900_000),
    fraAnden: (ved) => ({ ...etTilbud(ved, 260_000), kandidatId: andenKandidat(ved.facts) }),
    udloebet: (ved) => ({
      ...etTilbud(ved, 250_000),
      dato: plusDage(ved.today, -40),
      gyldigTil: plusDage(ved.today, -1),
    }),
    forkertUdenAarspris: (ved) => ({
      ...etTilbud(ved, 250_000),
      linjer: etTilbud(ved, 250_000).linjer.map((l) => ({ ...l, prisEnhed: 'time' as const })),
    }),
    forkertIMorgen: (ved) => ({ ...etTilbud(ved, 250_000), dato: plusDage(ved.today, 1) }),
    forkertGyldigFoerDato: (ved) => ({ ...etTilbud(ved, 250_000), gyldigTil: plusDage(ved.today, -1) }),
  },
  registrerForhandlingsrunde: {
    nytBud: ({ facts, today }) => ({
      kandidatId: enKandidat(facts),
      dato: today,
      part: 'koeber',
      resultat: 'nytBud',
      budOere: null,
      deltagere: null,
      emner: TEKST,
    }),
    forkertIMorgen: ({ facts, today }) => ({
      kandidatId: enKandidat(facts),
      dato: plusDage(today, 1),
      part: 'leverandoer',
      resultat: 'uaendret',
      budOere: null,
      deltagere: null,
      emner: TEKST,
    }),
  },
  foreslaaPris: {
    nyeste: ({ facts }) => ({ pristilbudId: etPristilbud(facts), begrundelse: null }),
    udloebet: ({ facts }) => ({
      pristilbudId: facts.pristilbud.find((p) => p.udloebet)?.id ?? UKENDT,
      begrundelse: null,
    }),
  },
  accepterPris: {
    denForeslaaede: ({ facts }) => ({ pristilbudId: facts.pris?.pristilbudId ?? UKENDT, begrundelse: null }),
    forkertEnAnden: () => ({ pristilbudId: UKENDT, begrundelse: null }),
  },
  tilbageTilMarked: { pris: () => ({ aarsag: 'pris', begrundelse: null }) },
};
