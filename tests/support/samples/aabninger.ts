import type { Payload } from '#machines/indkoebssag/events.ts';
import { type Dato, plusDage } from '#machines/kalender/dato.ts';
import { oere } from '#machines/pris/oere.ts';
import { BORGER, PERSON, TEAM, TILBUD } from './register.ts';

/** Openings that a person sends: there are no facts yet. */
type Aabning = 'opretSag' | 'registrerLoebendeKontrakt';
export type AabningSamples = { readonly [E in Aabning]: Readonly<Record<string, (today: Dato) => Payload<E>>> };

const stamdata = { team: TEAM, handlekommune: '259', betalingskommune: '259', borgerId: BORGER };

const enKontrakt = (today: Dato): Payload<'registrerLoebendeKontrakt'> => ({
  ...stamdata,
  paragraffer: ['par108'],
  personId: null,
  indflyttet: plusDage(today, -200),
  tilbudId: TILBUD.godkendt.id,
  linjer: [
    {
      paragraf: 'par108',
      antal: 365,
      antalEnhed: 'doegnPrAar',
      enhedsprisOere: oere(250_000),
      prisEnhed: 'doegn',
      ikrafttraedelsesdato: plusDage(today, -200),
      slutdato: null,
      foersteOpfoelgning: plusDage(today, 30),
    },
  ],
  variant: 'udenRammeaftale',
  skabelonversion: 'v20',
  varselKoeber: 'løbende måned + 30 dage',
  varselLeverandoer: 'løbende måned + 3 måneder',
  betalingsforpligtelse: 'heleVarslet',
  betalingsforpligtelseDage: null,
  underskriftKoeber: plusDage(today, -210),
  underskriftLeverandoer: plusDage(today, -205),
  foersteOpfoelgning: plusDage(today, 30),
  uddybning: null,
  underskrivere: null,
  aftalerIOevrigt: null,
});

export const aabninger: AabningSamples = {
  opretSag: {
    par108: (today) => ({
      ...stamdata,
      paragraffer: ['par108'],
      ansoegningModtaget: plusDage(today, -7),
      oensketStart: plusDage(today, 60),
    }),
    forkertIMorgen: (today) => ({
      ...stamdata,
      paragraffer: ['par108'],
      ansoegningModtaget: plusDage(today, 1),
      oensketStart: plusDage(today, 60),
    }),
    par107: (today) => ({
      ...stamdata,
      paragraffer: ['par107'],
      ansoegningModtaget: null,
      oensketStart: plusDage(today, 60),
    }),
    par85: (today) => ({
      ...stamdata,
      paragraffer: ['par85'],
      ansoegningModtaget: plusDage(today, -2),
      oensketStart: plusDage(today, 30),
    }),
  },
  registrerLoebendeKontrakt: {
    hel: enKontrakt,
    iEgenLejlighed: (today) => ({
      ...enKontrakt(today),
      paragraffer: ['ablPar105'],
      linjer: enKontrakt(today).linjer.map((linje) => ({ ...linje, paragraf: 'ablPar105' })),
    }),
    forkertRaadgiver: (today) => ({ ...enKontrakt(today), personId: PERSON.leder }),
    forkertXDage: (today) => ({ ...enKontrakt(today), betalingsforpligtelse: 'xDage' }),
    medHuller: () => ({
      ...stamdata,
      paragraffer: ['par107'],
      personId: null,
      indflyttet: null,
      tilbudId: null,
      linjer: [],
      variant: null,
      skabelonversion: null,
      varselKoeber: null,
      varselLeverandoer: null,
      betalingsforpligtelse: null,
      betalingsforpligtelseDage: null,
      underskriftKoeber: null,
      underskriftLeverandoer: null,
      foersteOpfoelgning: null,
      uddybning: null,
      underskrivere: null,
      aftalerIOevrigt: null,
    }),
  },
};
