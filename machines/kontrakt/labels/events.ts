import type { Ord } from '../../chart.ts';
import { med } from '../../med.ts';
import type { EventNavn } from '../events.ts';

/** The words on the buttons, with a line of help where one would hesitate. */
export const eventLabels: { readonly [E in EventNavn]: Ord } = {
  aabnKladde: 'Kontrakt oprettet',
  aabnIKraft: 'Løbende kontrakt oprettet',

  udfyld: med('Udfyld kontrakt', 'Den, der udfylder kontrakten, kan ikke selv underskrive den.'),
  accepterUdenBestilling: med(
    'Acceptér uden bestilling',
    'Kontrakten kan gå videre, og bestillingen følger senest den dag.',
  ),
  klargoer: med('Gør klar', 'Teksten låses, så begge parter underskriver det samme.'),
  fortrydKlargoering: med('Lås op igen', 'Kontrakten bliver en kladde, der kan rettes.'),
  sendTilUnderskrift: 'Send til underskrift',
  underskrivSomKoeber: 'Underskriv for kommunen',
  registrerEksternUnderskrift: med(
    'Registrér leverandørens underskrift',
    'Det gør en anden end den, der har udfyldt kontrakten.',
  ),
  fuldtUnderskrevet: 'Begge parter har underskrevet',
  afvis: med('Leverandøren afviser vilkårene', 'Kontrakten bliver en kladde igen. Underskrifter falder bort.'),
  leverandoerAfslaar: med('Leverandøren siger nej', 'Kontrakten bortfalder, og sagen går tilbage til prisen.'),

  registrerIndlaeggelse: med(
    'Registrér langt ophold andetsteds',
    'Indlæggelse eller fængsling. Kontrakten kender kun start og slut, ikke hvad det er.',
  ),
  registrerFravaer: 'Registrér fravær',
  registrerManglendeLevering: 'Registrér manglende levering',
  registrerForceMajeure: 'Registrér force majeure',
  registrerTilbage: med('Registrér, at det er ovre', 'Borgeren er tilbage, eller leveringen er i gang igen.'),
  vurderIndlaeggelse: med('Vurdér opholdet', 'Skal der genforhandles, mens borgeren er væk?'),

  registrerTakstregulering: med(
    'Registrér takstregulering',
    'Er den for sen eller over satsen, er den omtvistet, og lederen afgør den.',
  ),
  accepterTakstregulering: 'Acceptér omtvistet takstregulering',
  afvisTakstregulering: 'Afvis omtvistet takstregulering',
  ingenTakstregulering: med('Ingen takstregulering', 'Leverandøren har ikke bedt om nye priser for året.'),
  registrerRammeaftale: 'Registrér ny rammeaftale',
  anmodOmGenforhandling: 'Anmod om genforhandling',
  modtagPaedagogiskPlan: 'Registrér pædagogisk plan',

  foreslaaOpsigelse: med('Foreslå opsigelse', 'En leder skal godkende. Den, der foreslår, kan ikke selv godkende.'),
  fastsaetSkift: med(
    'Fastsæt skiftet',
    'Hvornår borgeren går over til det andet tilbud. Derefter regnes, hvornår kontrakten senest skal siges op.',
  ),
  godkendOpsigelse: 'Godkend opsigelse',
  afvisOpsigelse: 'Afvis opsigelse',
  fortrydOpsigelse: 'Fortryd opsigelse',
  sendOpsigelse: 'Send opsigelse',
  registrerModtagelse: med(
    'Registrér, at opsigelsen er modtaget',
    'Varslet regnes fra den dag, leverandøren har modtaget den.',
  ),
  modtagOpsigelse: med(
    'Modtag leverandørens opsigelse',
    'Varslet løber med det samme, og der åbnes en ny sag, så hjælpen kan fortsætte.',
  ),
  aftalOphoer: med('Aftal ophør', 'Parterne er enige om, hvornår kontrakt og betaling slutter.'),
  traekOpsigelseTilbage: med('Træk opsigelsen tilbage', 'Kun når begge parter er enige. Kontrakten fortsætter.'),
  traekEnOpsigelse: med(
    'Træk én af opsigelserne tilbage',
    'Kun når begge parter er enige. Den anden opsigelse løber videre.',
  ),
  registrerGenbesaettelse: 'Registrér, at pladsen er besat igen',
  sikrHjaelp: med('Sikr hjælpen', 'Borgeren beholder boligen. Skriv, hvordan hjælpen fortsætter.'),
  planlaegUdflytning: med('Planlæg udflytning', 'Er borgeren flyttet, så skriv den dag, det skete.'),
  ophaev: med('Ophæv kontrakten', 'Uden varsel, ved leverandørens misligholdelse eller force majeure.'),

  indflyttet: 'Borgeren er flyttet ind',
  planlagtStart: 'Planlagt start',
  paragrafferRettet: 'Sagens paragraffer er rettet',
  bestillingKlar: 'Bestillingen er færdig',
  bortfald: 'Kontrakten bortfalder med sagen',
  borgerDoed: 'Borgeren er død',
  sagPaaVent: 'Sagen er sat på vent',
  sagGenoptaget: 'Sagen er genoptaget',
  genforhandlingOensket: 'Opfølgning: der skal genforhandles',
  opsigelseOensket: 'Kontrakten skal opsiges',
  skiftOensket: 'Borgeren skal skifte til et andet tilbud',
  noterTillaeg: 'Tillægsaftale noteret',

  notat: 'Skriv notat',
  genberegnFrister: 'Frister genberegnet',
  'frist.start.naaet': 'Kontrakten er trådt i kraft',
  'frist.slut.naaet': 'Opsigelsen er løbet ud',
  'frist.udloeb.naaet': 'Slutdatoen er nået',
  'frist.takst.udloebet': 'Ingen besked om nye priser i tide',
  'frist.rammeaftale.udloebet': 'Ingen besked om ny rammeaftale: de gamle vilkår gælder',
};
