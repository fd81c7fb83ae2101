import type { Check } from '../chart.ts';
import { ikkeFortid, ikkeFremtid, iRaekkefoelge, kraev } from '../check-bygger.ts';
import type { Dato } from '../kalender/dato.ts';
import type { Reason } from '../refusal.ts';
import type { EventNavn, Payload } from './events.ts';
import type { Facts } from './facts.ts';

export type Checks = { readonly [K in EventNavn]?: Check<Facts, Payload<K>> };

/** What relates a payload to the facts; each finding names its field. None asks whether the complaint was late (C24). */
export const checks: Checks = {
  startGenvurdering: (f, p, { today }) => efterModtagelsen(f, p.dato, today),
  givMedhold: (f, p, { today }) => efterModtagelsen(f, p.dato, today),
  givDelvistMedhold: (f, p, { today }) => efterModtagelsen(f, p.dato, today),
  fasthold: (f, p, { today }) => efterModtagelsen(f, p.dato, today),

  videresend: (f, p, { today }) => [
    ...ikkeFremtid(p, today, 'dato', 'borgerOrienteret'),
    ...iRaekkefoelge(
      f.genvurdering?.dato ?? null,
      p.dato,
      'dato',
      'Klagen kan ikke være sendt videre, før den er genvurderet.',
    ),
    ...kraev(
      p.dokumenter.includes('klage') && p.dokumenter.includes('afgoerelse') && p.dokumenter.includes('genvurdering'),
      'T25',
      'dokumenter',
      'Ankestyrelsen skal i hvert fald have klagen, afgørelsen og genvurderingen.',
    ),
    ...senereEnd(p.dato, p.spoergIgen, today),
  ],

  spoergAnkestyrelsen: (f, p, { today }) => [
    ...ikkeFremtid(p, today, 'dato'),
    ...efterVideresendelsen(f, p.dato, 'dato'),
    ...senereEnd(p.dato, p.spoergIgen, today),
  ],

  registrerAnkestyrelsensAfgoerelse: (f, p, { today }) => [
    ...ikkeFremtid(p, today, 'modtaget'),
    ...efterVideresendelsen(f, p.modtaget, 'modtaget'),
  ],

  traekKlage: (f, p, { today }) => [
    ...ikkeFremtid(p, today, 'modtaget'),
    ...iRaekkefoelge(f.modtaget.dato, p.modtaget, 'modtaget', 'Klagen kan ikke være trukket, før den er modtaget.'),
  ],
};

const efterModtagelsen = (f: Facts, dato: Dato, today: Dato): readonly Reason[] => [
  ...ikkeFremtid({ dato }, today, 'dato'),
  ...iRaekkefoelge(f.modtaget.dato, dato, 'dato', 'Datoen ligger, før klagen er modtaget.'),
];

const efterVideresendelsen = (f: Facts, dato: Dato, felt: string): readonly Reason[] =>
  iRaekkefoelge(f.videresendt?.dato ?? null, dato, felt, 'Datoen ligger, før klagen er sendt videre.');

const senereEnd = (dato: Dato, spoergIgen: Dato | null, today: Dato): readonly Reason[] => [
  ...ikkeFortid({ spoergIgen }, today, 'spoergIgen'),
  ...iRaekkefoelge(dato, spoergIgen, 'spoergIgen', 'Vælg en dag efter denne.'),
];
