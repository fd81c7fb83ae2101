import type { EmneId } from '#machines/ids.ts';
import { plusDage } from '#machines/kalender/dato.ts';
import { TEKST, UKENDT } from '../sample.ts';
import type { Samples, Ved } from './sample.ts';

const moedet = ({ facts, today }: Ved) => ({
  dato: today,
  form: 'fysisk' as const,
  deltagere: ['borger', 'raadgiver', 'leverandoer'] as const,
  ekstra: false,
  bestillingVersion: facts.bestillingVersion,
  sted: null,
  deltagernavne: null,
  borgerIkkeMed: null,
  borgerIkkeMedUddybning: null,
});

/** All goes on as it is, and again in half a year. */
const fortsaet = ({ today }: Ved) => ({
  udfald: [{ linje: null as EmneId | null, udfald: 'fortsaet' as const }],
  naesteDato: plusDage(today, 180),
  referatSendt: today,
  maal: [{ maal: 'Laver mad to gange om ugen', score: 1, begrundelse: null }],
  leveringKonklusion: 'ok' as const,
  leveringUddybning: null,
  ffbStatus: 'fortsaettelse' as const,
  tilsynskonklusion: TEKST,
  bekymring: false,
  bekymringSendt: null,
  bekymringModtager: null,
  bekymringUddybning: null,
  feedbackMoedet: TEKST,
  feedbackVigtigt: TEKST,
  feedbackNaesteGang: null,
  referat: TEKST,
});

export const moede: Samples<'afhold' | 'konkluder'> = {
  afhold: {
    medBorgeren: moedet,
    udenBorgeren: (ved) => ({
      ...moedet(ved),
      form: 'telefon',
      deltagere: ['raadgiver', 'leverandoer'],
      ekstra: true,
      borgerIkkeMed: 'oenskedeIkke',
    }),
    forkertIMorgen: (ved) => ({ ...moedet(ved), dato: plusDage(ved.today, 1) }),
    forkertUdenBorgerOgAarsag: (ved) => ({ ...moedet(ved), deltagere: ['raadgiver'] }),
    forkertAarsagMedBorgeren: (ved) => ({ ...moedet(ved), borgerIkkeMed: 'forhindret' }),
  },
  konkluder: {
    fortsaet,
    flereUdfald: (ved) => ({
      ...fortsaet(ved),
      udfald: [
        { linje: null, udfald: 'justerBestilling' },
        { linje: null, udfald: 'genforhandl' },
        { linje: null, udfald: 'nyUdredning' },
      ],
      leveringKonklusion: 'afvigelse',
      leveringUddybning: TEKST,
    }),
    opsig: (ved) => ({
      ...fortsaet(ved),
      udfald: [{ linje: null, udfald: 'opsig' }],
      naesteDato: null,
      ffbStatus: 'afslutning',
    }),
    visiterNyt: (ved) => ({
      ...fortsaet(ved),
      udfald: [{ linje: null, udfald: 'afslutOgVisiterNyt' }],
      ffbStatus: 'afslutningOgVisitationTilNy',
    }),
    bekymret: (ved) => ({
      ...fortsaet(ved),
      bekymring: true,
      bekymringSendt: ved.today,
      bekymringModtager: 'socialtilsyn',
      bekymringUddybning: TEKST,
    }),
    forkertUdenNaesteDato: (ved) => ({ ...fortsaet(ved), naesteDato: null }),
    forkertNaesteIGaar: (ved) => ({ ...fortsaet(ved), naesteDato: plusDage(ved.today, -1) }),
    forkertUkendtLinje: (ved) => ({ ...fortsaet(ved), udfald: [{ linje: UKENDT, udfald: 'fortsaet' }] }),
    forkertToGange: (ved) => ({
      ...fortsaet(ved),
      udfald: [
        { linje: null, udfald: 'fortsaet' },
        { linje: null, udfald: 'fortsaet' },
      ],
    }),
    forkertReferatIMorgen: (ved) => ({ ...fortsaet(ved), referatSendt: plusDage(ved.today, 1) }),
    forkertStatus: (ved) => ({ ...fortsaet(ved), ffbStatus: 'afslutning' }),
    forkertAfvigelseUdenOrd: (ved) => ({ ...fortsaet(ved), leveringKonklusion: 'afvigelse' }),
    forkertBekymringUdenModtager: (ved) => ({ ...fortsaet(ved), bekymring: true, bekymringSendt: ved.today }),
  },
};
