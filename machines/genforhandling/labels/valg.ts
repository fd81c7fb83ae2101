import { faellesOrd } from '../../faelles-ord.ts';
import type { UBEREGNET } from '../lister.ts';

/** Why the back pay is not computed, and what to do. */
export const uberegnetTekst: Readonly<Record<(typeof UBEREGNET)[number], string>> = {
  aabningsdage:
    'Prisen betales pr. åbningsdag. Hvor mange af dagene der var åbent, ved systemet ikke: skriv beløbet selv.',
  enheder: 'En linjes enheder passer ikke sammen, så prisen pr. dag kan ikke regnes ud: skriv beløbet selv.',
  linjerMangler: 'En linje mangler antal, enhed eller pris, før eller efter ændringen: skriv beløbet selv.',
  linjeSkifterIPerioden: 'En linje begynder eller slutter midt i perioden: skriv beløbet selv.',
};

/** Words of the options. `felt.valg` says it otherwise for one field. */
export const valgLabels: Readonly<Record<string, string>> = {
  ...faellesOrd,
  ...uberegnetTekst,

  pris: 'Pris',
  'art.pris': 'Pris og hjælp',
  vilkaar: 'Vilkår',
  parter: 'Parterne',
  moede: 'Møde',
  mail: 'Mail',

  timer: 'Timer',
  normering: 'Normering',
  nattevagt: 'Nattevagt',
  paragraffer: 'Paragraffer',
  op: 'Større',
  uaendret: 'Uændret',
  ned: 'Mindre',
  nytBud: 'Nyt bud',
  enighed: 'Enighed',
  afventer: 'Afventer',
  afbrudt: 'Afbrudt',

  helt: 'Helt',
  delvist: 'Delvist',
  midlertidig: 'Midlertidigt: ingen genforhandling',
  afslag: 'Afslag',
  trukket: 'Trukket',
  manglerOplysninger: 'Der mangler oplysninger',
  manglerVurdering: 'Den faglige vurdering mangler',
  nyeOplysninger: 'Nye oplysninger',
  fejlITeksten: 'Fejl i teksten',
  trukketAfParten: 'Trukket af den, der bad om det',
  ingenBeskrivelse: 'Beskrivelsen kom aldrig',
  behovetBortfaldt: 'Behovet er bortfaldet',
  fejl: 'Oprettet ved en fejl',

  selvstaendig: 'Leverandøren er selvstændig dataansvarlig',
  databehandler: 'Leverandøren er databehandler',
  eksisterendeAftale: 'Dækket af en databehandleraftale, der findes',
  foer: 'Før levering',
  efter: 'Efter levering',
  tilLeverandoer: 'Leverandøren',
  tilKommunen: 'Kommunen',
  digital: 'Digital underskrift',
  papir: 'Papir',
  mitIdErhverv: 'MitID Erhverv',
};
