import { faellesOrd } from '../../faelles-ord.ts';

/** Words of the closed lists of `lister.ts`. */
export const valgLabels: Readonly<Record<string, string>> = {
  ...faellesOrd,
  klage: 'Klagen',
  afgoerelse: 'Afgørelsen',
  genvurdering: 'Genvurderingen',
  partshoering: 'Partshøring',
  udredning: 'Udredning',
  indstilling: 'Indstilling',
  bestilling: 'Bestilling',
  oevrigeAkter: 'Sagens øvrige akter',
  stadfaestet: 'Stadfæstet',
  aendret: 'Ændret',
  ophaevet: 'Ophævet',
  hjemvist: 'Hjemvist',
  afvist: 'Afvist',
};
