import { plusDage } from '#machines/kalender/dato.ts';
import { oere } from '#machines/pris/oere.ts';
import { type Samples, TEKST, type Ved } from './sample.ts';

const etBehov = ({ facts, today }: Ved) => ({
  paragraffer: facts.paragraffer,
  oensketStart: plusDage(today, 60),
  udredningDato: plusDage(today, -30),
  handleplan: 'tilbudt' as const,
  folkepensionsalder: false,
  vaergeOmfang: 'ingen' as const,
  stoettebehovsniveau: 'moderat' as const,
  behovResume: TEKST,
  borgersOensker: TEKST,
  borgersHoldning: 'enig' as const,
  retsgrundlag: null,
  vaergeForm: null,
  vaergeNavn: null,
  vaergeKontakt: null,
});

const enRamme = ({ facts, today }: Ved) => ({
  paragraffer: facts.paragraffer,
  prisloftOere: oere(200_000_000),
  periodeFra: today,
  periodeTil: null,
  niveau: 'moderat' as const,
  behovResume: TEKST,
  borgersOensker: TEKST,
  begrundelseFaglig: TEKST,
  begrundelseOekonomisk: null,
});

export const behov: Samples<'beskrivBehov' | 'gemKravspecifikation' | 'soegRamme' | 'startMarkedsafsoegning'> = {
  beskrivBehov: {
    somAnsoegt: etBehov,
    forkertPensionist: (ved) => ({ ...etBehov(ved), paragraffer: ['par83'], folkepensionsalder: true }),
    forkertUdenVaerge: (ved) => ({ ...etBehov(ved), vaergeOmfang: 'begge' }),
    iEgenBolig: (ved) => ({
      ...etBehov(ved),
      paragraffer: ['par108', 'par85'],
      vaergeOmfang: 'begge',
      vaergeNavn: 'Fiktiv Værge',
    }),
  },
  gemKravspecifikation: {
    hel: ({ facts, today }) => ({
      paragraffer: facts.paragraffer,
      gaeldendeFra: today,
      start: plusDage(today, 60),
      slutdato: null,
      revurderesDato: plusDage(today, 400),
      indsatsformaal: TEKST,
      ydelser: [
        {
          ydelse: 'Støtte',
          paragraf: facts.paragraffer[0] ?? 'par85',
          art: null,
          antal: 20,
          enhed: 'timerPrUge',
          normering: null,
          nattevagt: null,
        },
      ],
      saerligeKrav: [],
      geografi: null,
    }),
    tom: ({ facts }) => ({
      paragraffer: facts.paragraffer,
      gaeldendeFra: null,
      start: null,
      slutdato: null,
      revurderesDato: null,
      indsatsformaal: null,
      ydelser: [],
      saerligeKrav: [],
      geografi: null,
    }),
  },
  soegRamme: {
    rummelig: enRamme,
    snaever: (ved) => ({ ...enRamme(ved), prisloftOere: oere(1_000_000) }),
  },
  startMarkedsafsoegning: { nu: () => ({}) },
};
