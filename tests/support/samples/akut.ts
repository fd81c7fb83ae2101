import { plusDage } from '#machines/kalender/dato.ts';
import { oere } from '#machines/pris/oere.ts';
import { PERSON, TILBUD } from './register.ts';
import { type Samples, TEKST, type Ved } from './sample.ts';

const etJa = ({ today }: Ved) => ({
  maksPrDagOere: oere(300_000),
  gaelderTil: plusDage(today, 10),
  tilbudId: TILBUD.godkendt.id,
  begrundelse: TEKST,
});

const beslutning = { habilErklaeret: true, beslutningstagere: [] };

export const akut: Samples<
  | 'registrerMundtligGodkendelse'
  | 'akutGodkend'
  | 'bekraeftMundtligGodkendelse'
  | 'godkendEfterfoelgende'
  | 'afvisEfterfoelgende'
> = {
  registrerMundtligGodkendelse: {
    iTelefonen: (ved) => ({ ...etJa(ved), personId: PERSON.andenLeder, givetDen: ved.today }),
    udenTilbud: (ved) => ({ ...etJa(ved), personId: PERSON.andenLeder, givetDen: ved.today, tilbudId: null }),
    forkertOverGraensen: (ved) => ({ ...etJa(ved), personId: PERSON.lederMedGraense, givetDen: ved.today }),
    forkertAfEnRaadgiver: (ved) => ({ ...etJa(ved), personId: PERSON.andenRaadgiver, givetDen: ved.today }),
    forkertIMorgen: (ved) => ({ ...etJa(ved), personId: PERSON.andenLeder, givetDen: plusDage(ved.today, 1) }),
  },
  akutGodkend: {
    nu: etJa,
    udenTilbud: (ved) => ({ ...etJa(ved), tilbudId: null }),
    forkertTilIGaar: (ved) => ({ ...etJa(ved), gaelderTil: plusDage(ved.today, -1) }),
  },
  bekraeftMundtligGodkendelse: {
    somSagt: ({ today }) => ({ maksPrDagOere: oere(300_000), gaelderTil: plusDage(today, 10), bemaerkning: null }),
  },
  godkendEfterfoelgende: {
    ja: () => ({
      ...beslutning,
      prisloftOere: oere(200_000_000),
      periodeTil: null,
      begrundelseFaglig: TEKST,
      begrundelseOekonomisk: null,
    }),
    forkertIkkeHabil: () => ({
      ...beslutning,
      habilErklaeret: false,
      prisloftOere: oere(200_000_000),
      periodeTil: null,
      begrundelseFaglig: TEKST,
      begrundelseOekonomisk: null,
    }),
  },
  afvisEfterfoelgende: {
    stopper: ({ today }) => ({ ...beslutning, hjaelpStopper: plusDage(today, 30), begrundelse: TEKST }),
    udenDato: () => ({ ...beslutning, hjaelpStopper: null, begrundelse: TEKST }),
    forkertIkkeHabil: () => ({ ...beslutning, habilErklaeret: false, hjaelpStopper: null, begrundelse: TEKST }),
  },
};
