import type { Ord } from '../../chart.ts';
import { med } from '../../med.ts';

/** Words of the fields, in the order of the procedure. */
export const feltLabels: Readonly<Record<string, Ord>> = {
  dato: 'Dato',
  form: 'Form',
  deltagere: 'Deltagere',
  sted: 'Sted',
  emner: 'Emner',
  nyDato: 'Ny dato',
  bedtAf: 'Hvem bad om en anden dag',
  aarsag: 'Årsag',
  begrundelse: 'Begrundelse',
  med: 'Med hvem',
  naeste: med('Næste kontakt', 'Lad det stå tomt, hvis intet er aftalt. En tidligere aftalt dag falder bort.'),
  hvad: 'Hvad blev der talt om',
  tekst: 'Notat',

  // Statusnotat
  modtaget: 'Modtaget',
  fra: 'Perioden fra',
  til: 'Perioden til',
  bestillingVersion: med('Bestillingens version', 'Den version, der er gået ud fra.'),
  'afhold.bestillingVersion': med(
    'Gennemgået version af bestillingen',
    'Lad det stå tomt, hvis bestillingen ikke blev gennemgået.',
  ),
  udfyldtDen: 'Udfyldt den',
  udfyldtAf: 'Udfyldt af',
  kilder: 'Kilder',
  oenskerGenforhandling: med(
    'Ønsker leverandøren at genforhandle',
    'Fristen for svar løber først, når leverandøren har beskrevet ændringen.',
  ),
  maal: med('Mål', '0 er ingen og 4 er fuldstændig nedsat funktionsevne. En lavere score er fremgang.'),
  'maal.maal': 'Mål',
  score: 'Score',
  delmaal: 'Delmål',
  status: 'Status',
  leveret: 'Leveret pr. uge',
  ydelse: 'Ydelse',
  bestiltTimer: 'Bestilt, timer pr. uge',
  leveretTimer: 'Leveret, timer pr. uge',
  ikkeLeveret: 'Ikke leveret',
  dage: 'Dage',
  haendelser: med('Hændelser', 'Ingen linjer betyder ingen hændelser.'),
  haendelse: 'Hændelse',
  antal: 'Antal',
  borgersUdsagn: med('Borgerens udsagn', 'Skriv også, hvem der har gengivet det.'),
  behovRetning: 'Leverandørens vurdering af behovet',
  behovVarighed: 'Varighed',
  bemaerkning: 'Bemærkning',

  // Mødet
  ekstra: med('Ekstra opfølgning', 'Holdt uden for planen, fx efter en hændelse eller en bekymring.'),
  deltagernavne: 'Deltagernes navne',
  borgerIkkeMed: med('Hvorfor var borgeren ikke med', 'Kun når borgeren ikke er blandt deltagerne.'),
  borgerIkkeMedUddybning: 'Uddybning',

  // Konklusion
  udfald: med('Konklusion', 'Mindst ét udfald for hver linje.'),
  'udfald.udfald': 'Udfald',
  linje: med('Linje', 'Lad det stå tomt for alle linjer.'),
  naesteDato: med('Næste opfølgning', 'Kan kun stå tomt, når ingen linje går videre.'),
  referatSendt: 'Referat sendt',
  leveringKonklusion: 'Leveret i forhold til bestilt',
  leveringUddybning: 'Hvad afviger',
  ffbStatus: 'Status på indsats',
  tilsynskonklusion: med('Personrettet tilsyn', 'Opfylder hjælpen fortsat sit formål?'),
  bekymring: med('Bekymring for tilbuddet', 'Den gives videre til socialtilsynet eller kommunen.'),
  bekymringSendt: 'Bekymringen er givet videre den',
  bekymringModtager: 'Hvem har fået bekymringen',
  bekymringUddybning: 'Hvad bekymrer',
  feedbackMoedet: 'Borgeren: Var det et godt møde?',
  feedbackVigtigt: 'Borgeren: Talte vi om det, der er vigtigt for dig?',
  feedbackNaesteGang: 'Borgeren: Hvad skal vi gøre anderledes næste gang?',
  referat: 'Referat',

  // Økonomi
  'oekonomi.nr': 'Opfølgning nr.',
  'oekonomi.moedeDato': 'Planlagt til',
  'oekonomi.holdt': 'Holdt',
};
