import type { ChartDef } from '../chart.ts';
import type { Afsnit } from '../formular.ts';
import type { events, Payload } from './events.ts';
import type { Facts } from './facts.ts';
import { RET_FELTER } from './lister.ts';
import { erFlyttetInd } from './om-sagen.ts';
import { RETTELSER, type RetBar } from './rettelser.ts';

const BESTILLINGEN = [
  { titel: 'Periode', felter: ['paragraffer', 'gaeldendeFra', 'start', 'slutdato', 'revurderesDato'] },
  { titel: 'Indsatsen', felter: ['indsatsformaal', 'ydelser', 'saerligeKrav'] },
] as const satisfies readonly Afsnit<keyof Payload<'gemBestilling'>>[];

const rettes = (kolonne: RetBar['kolonne']) =>
  ({ felt: 'felt', vaerdier: RET_FELTER.filter((felt) => RETTELSER[felt].kolonne === kolonne) }) as const;

const RETTELSE = {
  kunNaar: {
    nyDato: rettes('nyDato'),
    nyKommune: rettes('nyKommune'),
    nyeParagraffer: rettes('nyeParagraffer'),
  },
};

const HAR_VAERGE = { felt: 'vaergeOmfang', vaerdier: ['personligt', 'oekonomisk', 'begge'] } as const;
/** L-07: unless all was granted. */
const IKKE_FULD = { felt: 'udfald', vaerdier: ['delvis', 'afslag', 'aendring', 'ophoer'] } as const;

/** How the long forms are laid out, and what a check wants only after a certain answer. */
export const formularer: NonNullable<ChartDef<Facts, typeof events, never>['formularer']> = {
  registrerLoebendeKontrakt: {
    afsnit: [
      {
        titel: 'Sagen',
        felter: [
          'borgerId',
          'paragraffer',
          'team',
          'personId',
          'handlekommune',
          'betalingskommune',
          'tilbudId',
          'indflyttet',
        ],
      },
      { titel: 'Kontrakten', felter: ['variant', 'skabelonversion', 'linjer', 'uddybning', 'aftalerIOevrigt'] },
      {
        titel: 'Opsigelse',
        felter: ['varselKoeber', 'varselLeverandoer', 'betalingsforpligtelse', 'betalingsforpligtelseDage'],
      },
      {
        titel: 'Underskrift og opfølgning',
        felter: ['underskriftKoeber', 'underskriftLeverandoer', 'underskrivere', 'foersteOpfoelgning'],
      },
    ],
    // KT-308
    kunNaar: { betalingsforpligtelseDage: { felt: 'betalingsforpligtelse', vaerdier: ['xDage'] } },
  },
  beskrivBehov: {
    afsnit: [
      { titel: 'Behovet', felter: ['behovResume', 'stoettebehovsniveau', 'udredningDato', 'oensketStart'] },
      { titel: 'Borgeren', felter: ['borgersOensker', 'borgersHoldning', 'handleplan'] },
      { titel: 'Lovgrundlag', felter: ['paragraffer', 'folkepensionsalder', 'retsgrundlag'] },
      { titel: 'Værgemål', felter: ['vaergeOmfang', 'vaergeForm', 'vaergeNavn', 'vaergeKontakt'] },
    ],
    kunNaar: {
      // L-03
      retsgrundlag: { felt: 'folkepensionsalder', vaerdier: [true] },
      // L-29
      vaergeForm: HAR_VAERGE,
      vaergeNavn: HAR_VAERGE,
      vaergeKontakt: HAR_VAERGE,
    },
  },
  gemKravspecifikation: {
    afsnit: [BESTILLINGEN[0], { titel: 'Indsatsen', felter: [...BESTILLINGEN[1].felter, 'geografi'] }],
  },
  gemBestilling: { afsnit: BESTILLINGEN },
  faerdiggoerBestilling: {
    afsnit: [{ titel: 'Periode', felter: [...BESTILLINGEN[0].felter, 'aendring', 'midlertidigTil'] }, BESTILLINGEN[1]],
    kunNaar: { midlertidigTil: { felt: 'aendring', vaerdier: ['midlertidig'] } },
  },
  vurderKandidat: {
    afsnit: [
      { titel: 'Vurderingen', felter: ['kandidatId', 'egnet', 'maalgruppematch', 'match', 'borgersHoldning'] },
      {
        titel: 'Plads og pris',
        felter: ['pladser', 'ledige', 'ledigFra', 'oplystDen', 'vejledendeTakstOere', 'takstEnhed'],
      },
      {
        titel: 'Tilbuddet',
        felter: ['specialisering', 'normeringOgMetoder', 'fysiskeRammer', 'afstandKm'],
      },
      {
        titel: 'Godkendelse og tilsyn',
        felter: [
          'godkendtKontrolleret',
          'tilsynDato',
          'tilsynUdfald',
          'socialtilsynUnderrettet',
          'socialtilsynForlaenget',
        ],
      },
    ],
  },
  registrerPristilbud: {
    afsnit: [
      { titel: 'Pristilbuddet', felter: ['kandidatId', 'dato', 'gyldigTil'] },
      {
        titel: 'Prisen',
        felter: ['linjer', 'ydelserOgTillaeg', 'tillaeg', 'ikkeInkluderet', 'engangsOere', 'fravaersregel'],
      },
      { titel: 'Til sammenligning', felter: ['grundtakstOere', 'sammensaetning'] },
    ],
  },
  indstil: {
    afsnit: [
      { titel: 'Indstillingen', felter: ['kandidatId', 'paragraffer', 'periodeFra', 'periodeTil', 'prisloftOere'] },
      { titel: 'De andre muligheder', felter: ['alternativer', 'faerreAarsag', 'reserveId'] },
      { titel: 'Borgeren', felter: ['behovResume', 'borgersOensker'] },
      { titel: 'Begrundelse', felter: ['begrundelseFaglig', 'begrundelseOekonomisk', 'betingelserForslag'] },
    ],
  },
  registrerAfgoerelse: {
    afsnit: [
      { titel: 'Afgørelsen', felter: ['udfald', 'paragraffer', 'underskrevetAf'] },
      { titel: 'Brevet', felter: ['modtager', 'kanal', 'afsendt', 'modtaget'] },
      { titel: 'Begrundelse', felter: ['retsregler', 'hovedhensyn', 'faktiskeForhold'] },
      { titel: 'Partshøring', felter: ['partshoeringUndtagelse', 'undtagelseBegrundelse'] },
      { titel: 'Klagevejledning', felter: ['klageinstans', 'klagefristUger', 'klagevejledning'] },
    ],
    kunNaar: {
      retsregler: IKKE_FULD,
      hovedhensyn: IKKE_FULD,
      faktiskeForhold: IKKE_FULD,
      klageinstans: IKKE_FULD,
      klagefristUger: IKKE_FULD,
      klagevejledning: IKKE_FULD,
      // L-08
      partshoeringUndtagelse: IKKE_FULD,
      undtagelseBegrundelse: { felt: 'partshoeringUndtagelse', vaerdier: ['andet'] },
    },
  },
  videregivOplysninger: {
    // L-41
    kunNaar: { samtykkeDato: { felt: 'grundlag', vaerdier: ['samtykke'] } },
  },
  borgerFlytter: {
    kunNaar: { hjaelpenSlutter: { felt: 'boform', vaerdier: ['botilbud'] } },
    uvedkommende: (f) => (erFlyttetInd(f) ? [] : ['hjaelpenSlutter']),
  },
  ret: RETTELSE,
  foreslaaRettelse: RETTELSE,
};
