import type { SagListeSvar } from '#machines/svar.ts';
import { filtersIn, type SagerSearch } from './search.ts';

/* The filters in words. */

export interface Valgmulighed {
  readonly id: string;
  readonly tekst: string;
}

/** What the filters can be set to, with the words for it. */
export interface Muligheder {
  readonly trin: readonly Valgmulighed[];
  readonly team: readonly Valgmulighed[];
  /** Those whose sager can be asked for. */
  readonly personer: readonly Valgmulighed[];
}

export const FRIST_VALG: readonly Valgmulighed[] = [
  { id: 'overskredet', tekst: 'Overskredet' },
  { id: 'uge', tekst: 'Inden for en uge' },
  { id: 'maaned', tekst: 'Inden for en måned' },
];

export const VIS_VALG: readonly Valgmulighed[] = [
  { id: 'afsluttede', tekst: 'Afsluttede' },
  { id: 'alle', tekst: 'Aktive og afsluttede' },
];

export const ALLE: Valgmulighed = { id: 'alle', tekst: 'Alle, jeg må se' };

/** A filter that is set, by the name it has in the address. */
export interface Chip {
  readonly navn: string;
  readonly tekst: string;
}

/** What is chosen, in words and in the order of the fields; what nobody knows the word for still can be taken away. */
export function chipsOf(search: SagerSearch, { trin, team, personer }: Muligheder): readonly Chip[] {
  const { q, ...filters } = filtersIn(search);
  const said = (navn: keyof typeof filters, label: string, words: readonly Valgmulighed[], unknown: string): Chip[] => {
    const value = filters[navn];
    if (value === undefined) return [];
    return [{ navn, tekst: `${label}: ${words.find(({ id }) => id === value)?.tekst ?? unknown}` }];
  };
  return [
    ...(q === undefined ? [] : [{ navn: 'q', tekst: `Søgning: »${q}«` }]),
    ...said('trin', 'Trin', trin, 'ukendt trin'),
    ...said('frist', 'Frist', FRIST_VALG, 'ukendt'),
    ...said('team', 'Team', team, 'ukendt team'),
    ...said('ansvarlig', 'Hvis sager', [ALLE, ...personer], 'en bestemt person'),
    ...said('vis', 'Vis', VIS_VALG, 'ukendt'),
  ];
}

/** "12 aktive sager, der er tildelt dig", "Over 1.000 afsluttede sager, du må se. 50 vises her." */
export function antalTekst(
  { antal, flere, items }: Pick<SagListeSvar, 'antal' | 'flere' | 'items'>,
  search: SagerSearch,
): string {
  const tal = antal.toLocaleString('da-DK');
  const art = search.vis === 'alle' ? '' : search.vis === 'afsluttede' ? 'afsluttede ' : 'aktive ';
  const entalsArt = search.vis === 'alle' ? '' : search.vis === 'afsluttede' ? 'afsluttet ' : 'aktiv ';
  const sager = antal === 1 && !flere ? `1 ${entalsArt}sag` : `${flere ? 'Over ' : ''}${tal} ${art}sager`;
  const hvis =
    search.ansvarlig === undefined
      ? antal === 1 && !flere
        ? ', som er tildelt dig'
        : ', der er tildelt dig'
      : search.ansvarlig === 'alle'
        ? ', du må se'
        : '';
  return `${sager}${hvis}${items.length < antal || flere ? `. ${items.length} vises her` : ''}`;
}
