import type { Ord } from '../../chart.ts';
import { med } from '../../med.ts';

const SVAR_TOMT = 'Lad det stå tomt, når linjerne selv giver prisen.';

/** Words of the fields. `event.felt` says it otherwise for one event. */
export const feltLabels: Readonly<Record<string, Ord>> = {
  // Anmodning
  modtaget: 'Modtaget',
  'registrerBeskrivelse.modtaget': med(
    'Beskrivelsen er modtaget',
    'Ikke den første henvendelse. Er det kommunens egen anmodning, så den dag leverandøren modtog den.',
  ),
  vedvarende: med('Er ændringen vedvarende?', 'En ændring for en tid er ikke grund til genforhandling.'),
  omfang: med('Hvad ændres i hjælpen', 'Vælg intet, hvis kun prisen eller vilkårene ændres.'),
  timerFoer: 'Timer pr. uge før',
  timerEfter: 'Timer pr. uge efter',
  prisFoerOere: 'Pris før',
  prisEfterOere: 'Pris efter',
  prisEnhed: 'Prisen er',
  dokumenteret: 'Er ændringen dokumenteret?',
  aarsag: 'Årsag',
  'registrerBeskrivelse.aarsag': 'Hvad er ændret, og hvorfor',
  beskrivelse: 'Beskrivelse',
  udenDokumentation: 'Hvorfor er den ikke dokumenteret',
  dato: 'Dato',
  svarSenest: 'Svar senest',
  hvad: 'Hvad',
  'bedOmMere.hvad': 'Hvad mangler',
  'registrerSupplering.hvad': 'Hvad er kommet',
  'givForeloebigtTilsagn.hvad': med('Hvad gives der tilsagn om', 'Så præcist, at leverandøren ved, hvad der betales.'),
  retning: 'Hvilken vej går behovet',
  anbefaling: 'Anbefales ændringen?',
  vurdering: 'Faglig vurdering',
  borgersUdsagn: med('Borgerens udsagn', 'Gerne med borgerens egne ord.'),

  // Foreløbigt tilsagn
  fra: 'Gælder fra',
  udloeber: med('Udløber', 'Lad det stå tomt, hvis det gælder, til anmodningen er besvaret.'),
  maksPrisPrDagOere: 'Højst pr. dag',
  bortfalderVedUdloeb: med(
    'Bortfalder det af sig selv?',
    'Kun når det står i det skriftlige tilsagn. Ellers ligger det hos lederen, når det er udløbet.',
  ),
  skriftligt: med('Bekræftet skriftligt', 'Senest næste bankdag.'),
  begrundelse: 'Begrundelse',
  bemaerkning: 'Bemærkning',

  // Forhandling og beslutning
  part: 'Part',
  resultat: 'Resultat',
  linjer: med('Linjer', 'Alle linjer, som de er efter ændringen.'),
  'registrerRunde.linjer': med('Bud', 'Linjerne, som de bydes. Tom, hvis der ikke er et bud.'),
  deltagere: 'Deltagere',
  emner: 'Emner',
  udfald: 'Udfald',
  virkningFra: med('Gælder fra', 'En ny pris tidligst fra den dag, beskrivelsen blev modtaget.'),
  gaelderTil: med('Gælder til', 'Kun når ændringen er midlertidig.'),
  aarsprisOere: med('Pris pr. år', SVAR_TOMT),
  begrundelseFaglig: 'Faglig begrundelse',
  begrundelseOekonomisk: 'Økonomisk begrundelse',
  svarSendt: med('Svaret er sendt', 'Den dag leverandøren fik svar på anmodningen.'),
  kanal: 'Sendt med',
  habilErklaeret: med(
    'Jeg er habil i sagen',
    'Er du i familie med eller på anden måde knyttet til nogen i sagen, skal en anden gøre det.',
  ),
  budgetBekraeftet: med('Har den budgetansvarlige bekræftet?', 'Når prisen stiger.'),

  // Linjer
  paragraf: 'Paragraf',
  antal: 'Antal',
  antalEnhed: 'Enhed for antal',
  enhedsprisOere: 'Enhedspris',
  ikrafttraedelsesdato: 'Ikrafttrædelse',
  slutdato: 'Slutdato',
  foersteOpfoelgning: 'Første opfølgning',

  // Tillægsaftale
  faktureresFra: med('Faktureres fra', 'Den første dag, der faktureres til den nye pris. Indtil da efterbetales der.'),
  efterbetalingOere: med('Efterbetaling', 'Kun når den ikke kan regnes ud, fx ved åbningsdage.'),
  efterbetalingRetning: 'Hvem skal have efterbetalingen',
  varselKoeber: med('Kommunens opsigelsesvarsel', 'Fx »løbende måned + 30 dage«.'),
  varselLeverandoer: med('Leverandørens opsigelsesvarsel', 'Fx »løbende måned + 30 dage«.'),
  betalingsforpligtelse: 'Betaling i opsigelsesperioden',
  betalingsforpligtelseDage: 'Antal dage efter, at pladsen er besat',
  betalingsfristDage: 'Betalingsfrist i dage',
  fakturafristDage: 'Fakturafrist i dage',
  fakturafristRetning: 'Fakturafristen er',
  dataansvar: 'Dataansvar',
  leverandoernavn: 'Leverandørens navn',
  cvr: 'CVR-nummer',
  pNummer: 'P-nummer',
  aftaletekst: 'Aftalens tekst',
  sendt: 'Sendt',
  metode: 'Hvordan er der skrevet under',
  navn: 'Hvem har skrevet under',
  titel: 'Titel',

  tekst: 'Tekst',

  // Økonomi
  'oekonomi.fra': 'Anmodet af',
  art: 'Hvad handler den om',
  gammelAarsprisOere: 'Pris pr. år før',
  nyAarsprisOere: 'Pris pr. år efter',
  efterbetalingDage: 'Dage med efterbetaling',
  efterbetalingHvorfor: 'Hvorfor er den ikke regnet ud',
  efterbetalingHaandsat: 'Er den skrevet i hånden?',
  tilsagnFra: 'Foreløbigt tilsagn fra',
  tilsagnUdloeber: 'Foreløbigt tilsagn til',
};
