import { maxDato, plusDage } from '#machines/kalender/dato.ts';
import { oere } from '#machines/pris/oere.ts';
import { TEKST } from '../sample.ts';
import { doegnlinje, linjer, type Samples, type Ved } from './sample.ts';

const virkningFra = ({ facts, today }: Ved) => facts.beslutning?.virkningFra ?? today;

const tillaegsaftale = (ved: Ved) => ({
  virkningFra: virkningFra(ved),
  faktureresFra: ved.facts.art === 'pris' ? maxDato(ved.today, virkningFra(ved)) : null,
  linjer: ved.facts.beslutning?.linjer ?? linjer(ved, 1_000),
  aarsprisOere: null,
  efterbetalingOere: null,
  efterbetalingRetning: null,
  varselKoeber: ved.facts.art === 'vilkaar' ? 'løbende måned + 60 dage' : null,
  varselLeverandoer: null,
  betalingsforpligtelse: null,
  betalingsforpligtelseDage: null,
  betalingsfristDage: null,
  fakturafristDage: null,
  fakturafristRetning: null,
  dataansvar: null,
  leverandoernavn: ved.facts.art === 'parter' ? 'Birkely II ApS' : null,
  cvr: null,
  pNummer: null,
  aftaletekst: TEKST,
});

/** Paid by the opening day: the back pay is written by hand (C22). */
const aabningsdage = (ved: Ved) =>
  ved.facts.art === 'pris'
    ? {
        ...tillaegsaftale(ved),
        faktureresFra: plusDage(virkningFra(ved), 10),
        linjer: [
          {
            ...doegnlinje(ved, 100),
            antal: 1,
            antalEnhed: 'dagePrAar' as const,
            prisEnhed: 'dag' as const,
          },
        ],
        efterbetalingOere: oere(5_000),
        efterbetalingRetning: 'tilLeverandoer' as const,
      }
    : tillaegsaftale(ved);

const sendt = ({ today }: Ved) => ({
  sendt: today,
  kanal: 'sikkerMail' as const,
  svarSenest: plusDage(today, 14),
});

const underskrevet = ({ today }: Ved) => ({ dato: today, metode: 'digital' as const, navn: TEKST, titel: null });

/** The tillægsaftale is written, sent and signed. */
export const tillaeg: Samples<
  'udfyldTillaeg' | 'sendTillaeg' | 'underskrivTillaegSomKoeber' | 'registrerTillaegUnderskrift' | 'afvisTillaeg'
> = {
  udfyldTillaeg: {
    somBesluttet: tillaegsaftale,
    aabningsdage,
    forkertFaktureresFoer: (ved) => ({ ...tillaegsaftale(ved), faktureresFra: plusDage(virkningFra(ved), -1) }),
    forkertUdenRetning: (ved) => ({ ...tillaegsaftale(ved), efterbetalingOere: oere(5_000) }),
  },
  sendTillaeg: {
    iDag: sendt,
    forkertIMorgen: (ved) => ({ ...sendt(ved), sendt: plusDage(ved.today, 1) }),
    forkertSvarIGaar: (ved) => ({ ...sendt(ved), svarSenest: plusDage(ved.today, -1) }),
  },
  underskrivTillaegSomKoeber: {
    iDag: ({ today }) => ({ dato: today, habilErklaeret: true }),
    forkertInhabil: ({ today }) => ({ dato: today, habilErklaeret: false }),
  },
  registrerTillaegUnderskrift: {
    digital: underskrevet,
    forkertIMorgen: (ved) => ({ ...underskrevet(ved), dato: plusDage(ved.today, 1) }),
  },
  afvisTillaeg: {
    afLeverandoeren: ({ today }) => ({ dato: today, part: 'leverandoer', aarsag: 'pris', begrundelse: null }),
    forkertIMorgen: ({ today }) => ({
      dato: plusDage(today, 1),
      part: 'koeber',
      aarsag: 'vilkaar',
      begrundelse: null,
    }),
  },
};
