import type { BorgerId, MoedeId, PersonId, TeamId, TilbudId } from '#machines/ids.ts';
import { type Dato, plusDage, ugedag } from '#machines/kalender/dato.ts';
import type { TilbudOpslag } from '#machines/opslag.ts';

/** The rows that the samples name: the same ids stand in the model's register and in the database of the API tests. */
export const TEAM = 'team-voksne' as TeamId;
export const BORGER = 'borger-fiktiv' as BorgerId;

export const PERSON = {
  raadgiver: 'p-raadgiver' as PersonId,
  andenRaadgiver: 'p-raadgiver-2' as PersonId,
  forhandler: 'p-forhandler' as PersonId,
  leder: 'p-leder' as PersonId,
  andenLeder: 'p-leder-2' as PersonId,
  tredjeLeder: 'p-leder-3' as PersonId,
  /** May decide what costs up to ten thousand kroner a year. */
  lederMedGraense: 'p-leder-graense' as PersonId,
  medlem: 'p-medlem' as PersonId,
  andetMedlem: 'p-medlem-2' as PersonId,
} as const;

const aTilbud = (id: string, navn: string, godkendt: boolean): TilbudOpslag => ({
  id: id as TilbudId,
  navn,
  leverandoer: `${navn} ApS`,
  driftsform: 'privat',
  paragraffer: ['par107', 'par108', 'par85'],
  godkendt,
});

export const TILBUD = {
  godkendt: aTilbud('tilbud-birkely', 'Birkely', true),
  andet: aTilbud('tilbud-elmehus', 'Elmehus', true),
  tredje: aTilbud('tilbud-lindegaard', 'Lindegård', true),
  ikkeGodkendt: aTilbud('tilbud-nyt', 'Nyt Sted', false),
} as const;

/** The udvalg meets every Thursday; the id tells the day. */
export const moedeId = (dato: Dato): MoedeId => `moede-${dato}` as MoedeId;
export const moedeDato = (id: MoedeId): Dato => id.slice('moede-'.length) as Dato;

const TORSDAG = 4;

/** The first meeting after a day. */
export function naesteTorsdag(efter: Dato): Dato {
  const dage = (TORSDAG - ugedag(efter) + 7) % 7;
  return plusDage(efter, dage === 0 ? 7 : dage);
}
