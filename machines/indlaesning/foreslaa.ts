import { type Celle, ensartet, type Slags } from './kolonne.ts';
import { KOLONNER } from './kolonner.ts';

/** Which field each column is for, in the order of the columns; null for one that is not read. */
export type Valgt = readonly (string | null)[];

/** What the kommune chose before for a heading, by its uniform text; null when it was left out. */
export type Husket = ReadonlyMap<string, string | null>;

/** Lists often begin with a title and a date; the headings stand further down. */
const HIGHEST = 15;

/**
 * The row of the headings: the one with the most that is recognised; the first that is not empty when none is.
 * Counted from 0; -1 for a file without any row.
 */
export function findOverskrifter(raekker: readonly (readonly Celle[])[], slags: Slags, husket: Husket): number {
  const kendte = raekker
    .slice(0, HIGHEST)
    .map((raekke) => foreslaa(raekke, slags, husket).filter((felt) => felt !== null).length);
  const bedst = Math.max(0, ...kendte);
  if (bedst > 0) return kendte.indexOf(bedst);
  return raekker.findIndex((raekke) => raekke.some((celle) => String(celle).trim() !== ''));
}

/** A proposal for each column: what was chosen last time, else what its heading means. No field is proposed twice. */
export function foreslaa(overskrifter: readonly Celle[], slags: Slags, husket: Husket): Valgt {
  const tekster = overskrifter.map((o) => ensartet(String(o)));
  const taget = new Set<string>();
  const tag = (felt: string | null | undefined): string | null => {
    if (felt === null || felt === undefined || taget.has(felt)) return null;
    taget.add(felt);
    return felt;
  };
  const valgt: (string | null)[] = tekster.map((tekst) => tag(husket.get(tekst)));
  for (const kender of [ensAf(slags), begyndelseAf(slags)])
    tekster.forEach((tekst, n) => {
      if (valgt[n] === null && tekst !== '' && !husket.has(tekst)) valgt[n] = tag(kender(tekst));
    });
  return valgt;
}

const navneAf = (slags: Slags) =>
  KOLONNER[slags].flatMap(({ felt, label, ogsaa }) =>
    [label, felt, ...ogsaa].map((navn) => [ensartet(navn), felt] as const),
  );

function ensAf(slags: Slags): (tekst: string) => string | undefined {
  const navne = new Map(navneAf(slags).reverse());
  return (tekst) => navne.get(tekst);
}

/** "Startdato (indflytning)", "Pris 2026": the heading begins with one of the names; the longest is meant. */
function begyndelseAf(slags: Slags): (tekst: string) => string | undefined {
  const navne = navneAf(slags)
    .filter(([navn]) => navn.length >= 4)
    .sort(([a], [b]) => b.length - a.length);
  return (tekst) => navne.find(([navn]) => tekst.startsWith(`${navn} `))?.[1];
}
