import type { Parametre } from '../regler.ts';

type Enhed = 'uger' | 'dage' | 'måneder' | 'arbejdsdage' | 'bankdage' | 'tilbud' | '%';

interface ParameterOrd {
  readonly label: string;
  /** What it decides, for whoever sets it. */
  readonly betydning: string;
  /** The rule that reads it, and where its default comes from. */
  readonly regel: string;
  readonly kilde: string;
  /** When a new value counts: for sager opened from then on, or at once. */
  readonly virker: 'nyeSager' | 'straks';
}

export type ParameterInfo = ParameterOrd &
  (
    | {
        readonly art: 'tal';
        readonly enhed: Enhed;
        readonly standard: number;
        readonly mindst: number;
        readonly hoejst: number;
      }
    | {
        readonly art: 'prParagraf' | 'prAar';
        readonly enhed: Enhed;
        readonly mindst: number;
        readonly hoejst: number;
      }
    | { readonly art: 'valg'; readonly valg: Readonly<Record<string, string>> }
  );

const tal = (enhed: Enhed, standard: number, mindst: number, hoejst: number) =>
  ({ art: 'tal', enhed, standard, mindst, hoejst }) as const;

/** All that a kommune can set of the rules, in words; a parameter without its row does not compile. */
export const PARAMETRE: Readonly<Record<keyof Parametre, ParameterInfo>> = {
  sagsbehandlingUgerEllers: {
    label: 'Sagsbehandlingsfrist',
    betydning: 'Den frist, kommunen selv har offentliggjort, fra ansøgningen er modtaget til afgørelsen.',
    regel: 'T22',
    kilde: 'Retssikkerhedsloven § 3',
    virker: 'nyeSager',
    ...tal('uger', 8, 1, 104),
  },
  sagsbehandlingUger: {
    label: 'Sagsbehandlingsfrist for bestemte paragraffer',
    betydning: 'Kun hvor kommunen har offentliggjort en anden frist. Har sagen flere paragraffer, gælder den korteste.',
    regel: 'T22',
    kilde: 'Retssikkerhedsloven § 3',
    virker: 'nyeSager',
    art: 'prParagraf',
    enhed: 'uger',
    mindst: 1,
    hoejst: 104,
  },
  partshoeringDage: {
    label: 'Svar på partshøring',
    betydning: 'Så længe har borgeren til at udtale sig, før der træffes en afgørelse, der går imod.',
    regel: 'T23',
    kilde: 'Forvaltningsloven § 19; antallet af dage sætter kommunen',
    virker: 'nyeSager',
    ...tal('dage', 14, 1, 90),
  },
  antalKandidater: {
    label: 'Tilbud, der ses på',
    betydning: 'Ses der på færre, skal rådgiveren skrive hvorfor, når prisen foreslås.',
    regel: 'Q13',
    kilde: 'Indkøbsmodellen: 3 eller en begrundelse',
    virker: 'nyeSager',
    ...tal('tilbud', 3, 1, 10),
  },
  pristilbudDage: {
    label: 'Et pristilbud gælder i',
    betydning: 'Når leverandøren ikke selv har skrevet en dato i tilbuddet.',
    regel: 'T30',
    kilde: 'Systemets forslag',
    virker: 'nyeSager',
    ...tal('dage', 30, 1, 365),
  },
  ventelisteDage: {
    label: 'Spørg til ventelisten efter',
    betydning: 'Når der ikke er aftalt en anden dag, spørges leverandøren igen så længe efter.',
    regel: 'I06',
    kilde: 'Systemets forslag',
    virker: 'nyeSager',
    ...tal('dage', 30, 1, 365),
  },
  akutArbejdsdage: {
    label: 'Godkendelse bagefter af en akut indflytning',
    betydning: 'Gælder, når der ikke er planlagt et møde i udvalget; ellers er det mødet, der tæller.',
    regel: 'I01',
    kilde: 'Indkøbsmodellen: 5 arbejdsdage',
    virker: 'nyeSager',
    ...tal('arbejdsdage', 5, 1, 30),
  },
  underskriftsraekkefoelge: {
    label: 'Hvem skriver først under på kontrakten?',
    betydning: 'Den anden part kan først skrive under, når den første har gjort det.',
    regel: 'C16',
    kilde: 'Kommunens valg',
    virker: 'nyeSager',
    art: 'valg',
    valg: {
      fri: 'Rækkefølgen er fri',
      koeberFoerst: 'Kommunen først',
      leverandoerFoerst: 'Leverandøren først',
    },
  },
  paedagogiskPlanMaaneder: {
    label: 'Pædagogisk plan efter start',
    betydning: 'Når kontrakten ikke nævner en dato.',
    regel: 'T14',
    kilde: 'Systemets forslag',
    virker: 'nyeSager',
    ...tal('måneder', 2, 1, 12),
  },
  foersteOpfoelgningMaaneder: {
    label: 'Første opfølgning efter start',
    betydning: 'Når kontrakten ikke nævner en dato.',
    regel: 'T15',
    kilde: 'Systemets forslag',
    virker: 'nyeSager',
    ...tal('måneder', 3, 1, 12),
  },
  opfoelgningMaanederEllers: {
    label: 'Tid mellem opfølgninger',
    betydning: 'Så længe går der højst fra en opfølgning til den næste.',
    regel: 'T17',
    kilde: 'Serviceloven § 148: løbende; antallet af måneder sætter kommunen',
    virker: 'nyeSager',
    ...tal('måneder', 12, 1, 24),
  },
  opfoelgningMaaneder: {
    label: 'Tid mellem opfølgninger for bestemte paragraffer',
    betydning: 'Har sagen flere paragraffer, gælder den korteste.',
    regel: 'T17',
    kilde: 'Serviceloven § 148; 6 måneder for § 107 er systemets forslag',
    virker: 'nyeSager',
    art: 'prParagraf',
    enhed: 'måneder',
    mindst: 1,
    hoejst: 24,
  },
  statusnotatBankdage: {
    label: 'Statusnotat før opfølgningen',
    betydning: 'Så mange bankdage før mødet skal leverandørens statusnotat være her.',
    regel: 'T16',
    kilde: 'Indkøbsmodellen; antallet er systemets forslag',
    virker: 'nyeSager',
    ...tal('bankdage', 10, 1, 60),
  },
  referatBankdage: {
    label: 'Referat efter opfølgningen',
    betydning: 'Så mange bankdage efter mødet er referatet sendt.',
    regel: 'I02',
    kilde: 'Indkøbsmodellen: 10 bankdage',
    virker: 'nyeSager',
    ...tal('bankdage', 10, 1, 60),
  },
  indlaeggelseBankdage: {
    label: 'Vurdering efter en indlæggelse',
    betydning: 'Fra vi fik besked om et langt ophold andetsteds, til det er vurderet, om der skal genforhandles.',
    regel: 'T06',
    kilde: 'Indkøbsmodellen: 5 bankdage',
    virker: 'nyeSager',
    ...tal('bankdage', 5, 1, 60),
  },
  genforhandlingDage: {
    label: 'Svar på en anmodning om genforhandling',
    betydning: 'Så længe har kommunen til at svare leverandøren.',
    regel: 'T07',
    kilde: 'KL’s standardkontrakt: 30 dage',
    virker: 'nyeSager',
    ...tal('dage', 30, 1, 90),
  },
  tilsagnDage: {
    label: 'Et foreløbigt tilsagn gælder i',
    betydning: 'Når tilsagnet ikke selv nævner en dato.',
    regel: 'T09',
    kilde: 'Systemets forslag',
    virker: 'nyeSager',
    ...tal('dage', 30, 1, 90),
  },
  midlertidigUger: {
    label: 'Midlertidig ændring uden lederen',
    betydning: 'En midlertidig ændring, der varer længere, skal lederen sige ja til.',
    regel: 'Q23',
    kilde: 'Systemets forslag: 8 uger',
    virker: 'nyeSager',
    ...tal('uger', 8, 1, 52),
  },
  plSatser: {
    label: 'PL-sats',
    betydning:
      'Så meget må priser stige den 1. januar i det år. Er prisen over satsen, eller mangler satsen, skal lederen sige ja.',
    regel: 'T11',
    kilde: 'Den økonomiaftale, der sidst er indgået',
    virker: 'straks',
    art: 'prAar',
    enhed: '%',
    mindst: -10,
    hoejst: 20,
  },
  ankestyrelsenMaaneder: {
    label: 'Spørg Ankestyrelsen til en klage efter',
    betydning: 'Når der ikke er aftalt en anden dag.',
    regel: 'I10',
    kilde: 'Systemets forslag',
    virker: 'nyeSager',
    ...tal('måneder', 3, 1, 12),
  },
};
