import { med } from '../../med.ts';

/** The words of what happens while the kontrakt is in force. */
export const levetidFelter = {
  start: 'Begyndte',
  underrettet: med('Vi fik besked', 'Leverandøren skal give besked senest 7 dage efter starten.'),
  'registrerFravaer.underrettet': 'Vi fik besked',
  'registrerManglendeLevering.underrettet': 'Vi fik besked',
  'registrerForceMajeure.underrettet': 'Vi fik besked',
  forventetSlut: med('Ventes at slutte', 'Tom: det vides ikke.'),
  ophold: 'Opholdet er',
  fravaerAarsag: 'Årsag til fraværet',
  beskrivelse: 'Hvad er der sket',
  haendelseId: 'Hvilken',
  slut: 'Sluttede',
  genforhandles: 'Skal der genforhandles?',
  vurdering: 'Vurdering',

  modtaget: 'Modtaget',
  gaelderFra: med('Gælder fra', 'Den 1. januar.'),
  nyePriser: 'Nye priser',
  linjeId: 'Linje',
  nyOere: 'Ny pris pr. enhed',
  reguleringId: 'Hvilken',
  aar: 'År',
  periodeFra: med('Rammeaftalens første år', 'Den gælder to år fra et ulige år.'),
  aendret: 'Er vilkårene ændret?',
  aendringer: 'Hvad er ændret',

  fra: 'Fra',
  'anmodOmGenforhandling.fra': 'Hvem beder om det',
  art: 'Hvad det gælder',
  henvendelse: 'Dato for henvendelsen',
  henvendelsen: 'Hvad der bedes om',
  kontaktperson: 'Kontaktperson',
} as const;
