import type { Ord } from '../../chart.ts';
import { med } from '../../med.ts';
import type { EventNavn } from '../events.ts';

const ENANDEN = 'Det gør en anden end den, der traf eller sendte afgørelsen.';

/** The words on the buttons, with a line of help where one would hesitate. */
export const eventLabels: { readonly [E in EventNavn]: Ord } = {
  modtag: 'Klage modtaget',
  startGenvurdering: med('Start genvurdering', 'En klage, der er kommet for sent, genvurderes også.'),
  givMedhold: med('Giv medhold', `${ENANDEN} Klagen slutter her.`),
  givDelvistMedhold: med('Giv delvist medhold', `${ENANDEN} Resten sendes til Ankestyrelsen.`),
  fasthold: med('Fasthold afgørelsen', `${ENANDEN} Klagen sendes til Ankestyrelsen.`),
  videresend: 'Send til Ankestyrelsen',
  spoergAnkestyrelsen: med('Spurgt: spørg Ankestyrelsen igen senere', 'Når der endnu ikke er en afgørelse.'),
  registrerAnkestyrelsensAfgoerelse: 'Registrér Ankestyrelsens afgørelse',
  traekKlage: 'Klagen er trukket tilbage',
  notat: 'Skriv notat',
  genberegnFrister: 'Frister genberegnet',
};
