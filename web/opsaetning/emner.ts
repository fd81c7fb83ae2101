import type { Rolle } from '#machines/actor.ts';
import type { Sted } from '#machines/opsaetning/mangler.ts';

interface Emne {
  readonly titel: string;
  readonly tekst: string;
  /** Those for whom the page is; the server holds to it. */
  readonly roller: readonly Rolle[];
}

/** The pages of the set-up, in the order in which a new kommune needs them. */
export const EMNER: Readonly<Record<Sted | 'aendringer', Emne>> = {
  teams: { titel: 'Teams', tekst: 'En sag ligger altid i et team.', roller: ['administrator'] },
  personer: {
    titel: 'Personer',
    tekst: 'Hvem der kan logge ind, med hvilke roller, i hvilke teams og op til hvilket beløb.',
    roller: ['administrator'],
  },
  sagsgang: {
    titel: 'Sagsgang',
    tekst: 'Hvem der forhandler, hvem der beslutter, og om der bevilges en ramme først.',
    roller: ['administrator', 'leder'],
  },
  parametre: {
    titel: 'Frister og satser',
    tekst: 'De antal dage, uger og procenter, som kommunen selv sætter.',
    roller: ['administrator', 'leder'],
  },
  lukkedage: {
    titel: 'Lukkedage',
    tekst: 'Dage, kommunen selv holder lukket, ud over helligdagene.',
    roller: ['administrator', 'leder'],
  },
  moeder: {
    titel: 'Udvalgets møder',
    tekst: 'Hvornår visitationsudvalget mødes, og hvornår sagerne skal være klar.',
    roller: ['administrator', 'leder'],
  },
  tilbud: {
    titel: 'Tilbud',
    tekst: 'De tilbud, der kan ses på, med pladser, priser og paragraffer.',
    roller: ['administrator', 'kontraktforhandler'],
  },
  vikarer: {
    titel: 'Vikarer',
    tekst: 'Hvem der træder til for hvem, og hvornår.',
    roller: ['administrator', 'leder', 'raadgiver', 'kontraktforhandler', 'udvalgsmedlem', 'oekonomi'],
  },
  aendringer: {
    titel: 'Hvem ændrede hvad',
    tekst: 'Alt, hvad der er ændret i opsætningen, og af hvem.',
    roller: ['administrator'],
  },
};

export const mitEmne = (emne: keyof typeof EMNER, roller: readonly Rolle[]): boolean =>
  EMNER[emne].roller.some((rolle) => roller.includes(rolle));

/** The address of a page; as written in the routes. */
export const stiTil = (emne: keyof typeof EMNER) => `/opsaetning/${emne}` as const;
