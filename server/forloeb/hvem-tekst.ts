import type { Rolle } from '#machines/actor.ts';
import type { Hvem } from '#machines/frist.ts';
import type { Names } from './names.ts';

const ROLLE_TEKST: Readonly<Record<Rolle, string>> = {
  raadgiver: 'Rådgiver',
  kontraktforhandler: 'Kontraktforhandler',
  leder: 'Leder',
  udvalgsmedlem: 'Visitationsudvalg',
  oekonomi: 'Økonomi',
  administrator: 'Administrator',
};

export const rolleTekst = (rolle: Rolle): string => ROLLE_TEKST[rolle];

/** Who, in a word: a role, a person by name, or somebody outside the house. */
export function hvemTekst(hvem: Hvem, names: Names): string {
  switch (hvem.art) {
    case 'rolle':
      return ROLLE_TEKST[hvem.rolle];
    case 'person':
      return names.person(hvem.personId);
    case 'leverandoer':
      return 'Leverandøren';
    case 'borger':
      return 'Borgeren';
  }
}
