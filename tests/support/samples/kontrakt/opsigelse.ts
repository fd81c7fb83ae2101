import { maxDato, plusDage, plusMaaneder } from '#machines/kalender/dato.ts';
import { kanOphaevesFor, slutdag, startdag } from '#machines/kontrakt/om-kontrakten.ts';
import { TEKST } from '../sample.ts';
import type { Samples, Ved } from './sample.ts';

const iMorgen = ({ today }: Ved) => plusDage(today, 1);
const forslaget = () => ({
  oensketSlut: null,
  nytKoeb: false,
  opsigelseAarsag: 'behovAendret' as const,
  begrundelse: TEKST,
  flytteplan: null,
});
const modtaget = ({ today }: Ved) => ({ modtaget: today, bevis: 'digitalPostKvittering' as const, slutdato: null });
const ophaevelsen = ({ facts, today }: Ved) => ({
  dato: today,
  grund: kanOphaevesFor(facts, 'forceMajeure') ? ('forceMajeure' as const) : ('misligholdelse' as const),
  hjaelpenFortsaetter: true,
  begrundelse: TEKST,
});
const enSlutdag = ({ facts, today }: Ved) => plusMaaneder(maxDato(startdag(facts) ?? today, today), 1);

export const opsigelse: Samples<
  | 'foreslaaOpsigelse'
  | 'fastsaetSkift'
  | 'godkendOpsigelse'
  | 'afvisOpsigelse'
  | 'fortrydOpsigelse'
  | 'sendOpsigelse'
  | 'registrerModtagelse'
  | 'modtagOpsigelse'
  | 'aftalOphoer'
  | 'traekOpsigelseTilbage'
  | 'traekEnOpsigelse'
  | 'registrerGenbesaettelse'
  | 'sikrHjaelp'
  | 'planlaegUdflytning'
  | 'ophaev'
> = {
  foreslaaOpsigelse: {
    saaTidligtSomMuligt: forslaget,
    medNytKoeb: (ved) => ({
      ...forslaget(),
      nytKoeb: true,
      oensketSlut: plusMaaneder(ved.today, 4),
      flytteplan: TEKST,
    }),
    forkertIGaar: (ved) => ({ ...forslaget(), oensketSlut: plusDage(ved.today, -1) }),
  },
  fastsaetSkift: {
    omToMaaneder: ({ today }) => ({ skifter: true, dato: plusMaaneder(today, 2), bemaerkning: null }),
    ukendt: () => ({ skifter: true, dato: null, bemaerkning: TEKST }),
    bliver: () => ({ skifter: false, dato: null, bemaerkning: null }),
  },
  godkendOpsigelse: { ja: () => ({ begrundelse: null }) },
  afvisOpsigelse: { nej: () => ({ begrundelse: TEKST }) },
  fortrydOpsigelse: { nyeOplysninger: () => ({ aarsag: 'nyeOplysninger', begrundelse: null }) },
  sendOpsigelse: {
    iDag: ({ today }) => ({ sendt: today, kanal: 'digitalPost', modtager: null }),
    forkertIMorgen: (ved) => ({ sendt: iMorgen(ved), kanal: 'brev', modtager: TEKST }),
    forkertFoerForslaget: ({ facts, today }) => ({
      sendt: plusDage(facts.forslag?.foreslaaet ?? today, -1),
      kanal: 'brev',
      modtager: null,
    }),
  },
  registrerModtagelse: {
    iDag: (ved) => ({ ...modtaget(ved), bemaerkning: null }),
    forkertIMorgen: (ved) => ({ ...modtaget(ved), modtaget: iMorgen(ved), bemaerkning: null }),
  },
  modtagOpsigelse: {
    iDag: (ved) => ({ ...modtaget(ved), begrundelse: null }),
    forkertIMorgen: (ved) => ({ ...modtaget(ved), modtaget: iMorgen(ved), begrundelse: TEKST }),
  },
  aftalOphoer: {
    omEnMaaned: (ved) => ({
      slutdato: enSlutdag(ved),
      sidsteBetalingsdag: enSlutdag(ved),
      nytKoeb: false,
      aftale: TEKST,
    }),
    medNytKoeb: (ved) => ({
      slutdato: enSlutdag(ved),
      sidsteBetalingsdag: plusDage(enSlutdag(ved), -7),
      nytKoeb: true,
      aftale: TEKST,
    }),
    forkertBetaling: (ved) => ({
      slutdato: enSlutdag(ved),
      sidsteBetalingsdag: plusDage(enSlutdag(ved), 1),
      nytKoeb: false,
      aftale: TEKST,
    }),
  },
  traekOpsigelseTilbage: {
    enige: ({ today }) => ({ dato: today, aarsag: 'enige', aftale: TEKST }),
    forkertIMorgen: (ved) => ({ dato: iMorgen(ved), aarsag: 'enige', aftale: TEKST }),
  },
  traekEnOpsigelse: {
    denEne: ({ facts, today }) => ({
      opsigelseAf: facts.opsigelse?.af ?? 'koeber',
      dato: today,
      aarsag: 'enige',
      aftale: TEKST,
    }),
    denAnden: ({ facts, today }) => ({
      opsigelseAf: facts.opsigelse?.andre[0]?.af ?? 'koeber',
      dato: today,
      aarsag: 'enige',
      aftale: TEKST,
    }),
    forkertIMorgen: (ved) => ({ opsigelseAf: 'koeber', dato: iMorgen(ved), aarsag: 'enige', aftale: TEKST }),
  },
  registrerGenbesaettelse: {
    iDag: ({ today }) => ({ dato: today, bemaerkning: null }),
    forkertIMorgen: (ved) => ({ dato: iMorgen(ved), bemaerkning: TEKST }),
  },
  sikrHjaelp: {
    medDetSamme: ({ today }) => ({ fra: today, sikring: 'nyLeverandoer', plan: TEKST }),
    forkertFoerStart: (ved) => ({
      fra: plusDage(startdag(ved.facts) ?? ved.today, -1),
      sikring: 'kommunensEgen',
      plan: TEKST,
    }),
  },
  planlaegUdflytning: {
    paaSlutdagen: (ved) => ({ dato: slutdag(ved.facts) ?? enSlutdag(ved), flytteplan: TEKST }),
    forkertFoerStart: (ved) => ({ dato: plusDage(startdag(ved.facts) ?? ved.today, -1), flytteplan: TEKST }),
  },
  ophaev: {
    hjaelpenFortsaetter: ophaevelsen,
    hjaelpenStopper: (ved) => ({ ...ophaevelsen(ved), hjaelpenFortsaetter: false }),
    forkertIMorgen: (ved) => ({ ...ophaevelsen(ved), dato: iMorgen(ved) }),
  },
};
