import { plusDage } from '#machines/kalender/dato.ts';
import { TEKST, UKENDT } from '../sample.ts';
import type { Samples, Ved } from './sample.ts';

const nu = ({ today }: Ved) => ({ start: today, underrettet: today });
const iMorgen = ({ today }: Ved) => ({ start: plusDage(today, 1), underrettet: today });
const etAabent = ({ facts }: Ved) => facts.haendelser.find((h) => h.slut === null)?.id ?? UKENDT;
const etUvurderet = ({ facts }: Ved) =>
  facts.haendelser.find((h) => h.art === 'indlaeggelse' && h.vurderet === null)?.id ?? UKENDT;

const anmodning = ({ today }: Ved) => ({
  fra: 'leverandoer' as const,
  art: 'pris' as const,
  henvendelse: today,
  kanal: 'sikkerMail' as const,
  henvendelsen: TEKST,
  kontaktperson: null,
});

export const levetid: Samples<
  | 'registrerIndlaeggelse'
  | 'registrerFravaer'
  | 'registrerManglendeLevering'
  | 'registrerForceMajeure'
  | 'registrerTilbage'
  | 'vurderIndlaeggelse'
  | 'anmodOmGenforhandling'
  | 'modtagPaedagogiskPlan'
  | 'notat'
> = {
  registrerIndlaeggelse: {
    ukendtLaengde: (ved) => ({ ...nu(ved), forventetSlut: null, ophold: 'sygehus', bemaerkning: null }),
    kort: (ved) => ({ ...nu(ved), forventetSlut: plusDage(ved.today, 3), ophold: 'sygehus', bemaerkning: null }),
    forSentMeldt: (ved) => ({
      start: plusDage(ved.today, -10),
      underrettet: ved.today,
      forventetSlut: plusDage(ved.today, 30),
      ophold: 'surrogatfaengsling',
      bemaerkning: TEKST,
    }),
    forkertIMorgen: (ved) => ({ ...iMorgen(ved), forventetSlut: null, ophold: 'faengsling', bemaerkning: null }),
    forkertSlut: (ved) => ({
      ...nu(ved),
      forventetSlut: plusDage(ved.today, -1),
      ophold: 'sygehus',
      bemaerkning: null,
    }),
  },
  registrerFravaer: {
    ferie: (ved) => ({
      ...nu(ved),
      forventetSlut: plusDage(ved.today, 14),
      fravaerAarsag: 'ferie',
      bemaerkning: null,
    }),
    forkertIMorgen: (ved) => ({ ...iMorgen(ved), forventetSlut: null, fravaerAarsag: 'andet', bemaerkning: TEKST }),
  },
  registrerManglendeLevering: {
    hosLeverandoeren: (ved) => ({ ...nu(ved), aarsag: 'hosLeverandoeren', beskrivelse: TEKST }),
    borgeren: (ved) => ({ ...nu(ved), aarsag: 'borgerensForhold', beskrivelse: TEKST }),
    forkertIMorgen: (ved) => ({ ...iMorgen(ved), aarsag: 'ikkeAfklaret', beskrivelse: TEKST }),
  },
  registrerForceMajeure: {
    nu: (ved) => ({ ...nu(ved), forventetSlut: null, beskrivelse: TEKST }),
    forkertIMorgen: (ved) => ({ ...iMorgen(ved), forventetSlut: null, beskrivelse: TEKST }),
  },
  registrerTilbage: {
    iDag: (ved) => ({ haendelseId: etAabent(ved), slut: ved.today, bemaerkning: null }),
    forkertUkendt: ({ today }) => ({ haendelseId: UKENDT, slut: today, bemaerkning: null }),
    forkertIMorgen: (ved) => ({ haendelseId: etAabent(ved), slut: plusDage(ved.today, 1), bemaerkning: null }),
  },
  vurderIndlaeggelse: {
    uaendret: (ved) => ({ haendelseId: etUvurderet(ved), genforhandles: false, vurdering: TEKST }),
    genforhandles: (ved) => ({ haendelseId: etUvurderet(ved), genforhandles: true, vurdering: TEKST }),
    forkertUkendt: () => ({ haendelseId: UKENDT, genforhandles: false, vurdering: TEKST }),
  },
  anmodOmGenforhandling: {
    leverandoeren: anmodning,
    kommunen: (ved) => ({ ...anmodning(ved), fra: 'koeber', art: 'vilkaar' }),
    forkertIMorgen: (ved) => ({ ...anmodning(ved), henvendelse: plusDage(ved.today, 1) }),
  },
  modtagPaedagogiskPlan: {
    iDag: ({ today }) => ({ dato: today, bemaerkning: null }),
    forkertIMorgen: ({ today }) => ({ dato: plusDage(today, 1), bemaerkning: null }),
  },
  notat: { kort: () => ({ tekst: TEKST }) },
};
