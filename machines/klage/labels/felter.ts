import type { Ord } from '../../chart.ts';
import { med } from '../../med.ts';

/** Words of the fields. */
export const feltLabels: Readonly<Record<string, Ord>> = {
  dato: 'Dato',
  'videresend.dato': 'Sendt den',
  'spoergAnkestyrelsen.dato': 'Spurgt den',
  kanal: 'Hvordan fik borgeren svaret',
  begrundelse: 'Begrundelse',
  'registrerAnkestyrelsensAfgoerelse.begrundelse': 'Ankestyrelsens begrundelse',
  medholdI: 'Hvad der gives medhold i',
  dokumenter: 'Hvad er sendt med',
  borgerOrienteret: 'Borgeren har fået besked den',
  spoergIgen: med('Spørg igen', 'Lad det stå tomt for kommunens sædvanlige tid.'),
  svar: 'Svar',
  modtaget: 'Modtaget',
  udfald: 'Udfald',
  trukketAf: 'Hvem trak klagen',
  bemaerkning: 'Bemærkning',
  tekst: 'Notat',
};
