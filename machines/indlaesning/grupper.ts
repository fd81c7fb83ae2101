import { cellTekst, laesCpr, laesDato } from './celle.ts';
import { ensartet, type Raekke } from './kolonne.ts';

/** The rows of one kontrakt, in the order of the file, and those that say word for word what another said. */
export interface Gruppe {
  readonly raekker: readonly [Raekke, ...Raekke[]];
  readonly dobbelte: readonly { readonly nr: number; readonly somNr: number }[];
}

/**
 * One kontrakt has a row for each ydelse: rows of the same borger, tilbud and start belong together. A row whose CPR
 * number cannot be read stands alone.
 */
export function grupperKontrakter(raekker: readonly Raekke[]): Gruppe[] {
  const efterNoegle = new Map<string, [Raekke, ...Raekke[]]>();
  for (const raekke of raekker) {
    const noegle = noegleOf(raekke);
    const gruppe = efterNoegle.get(noegle);
    if (gruppe) gruppe.push(raekke);
    else efterNoegle.set(noegle, [raekke]);
  }
  return [...efterNoegle.values()].map(udenDobbelte);
}

/** In a register each row stands for itself; only the one that says the same again is left out. */
export function grupperTilbud(raekker: readonly Raekke[]): Gruppe[] {
  const set = new Map<string, Gruppe>();
  for (const raekke of raekker) {
    const tekst = indholdOf(raekke);
    const foer = set.get(tekst);
    if (foer) set.set(tekst, { ...foer, dobbelte: [...foer.dobbelte, { nr: raekke.nr, somNr: foer.raekker[0].nr }] });
    else set.set(tekst, { raekker: [raekke], dobbelte: [] });
  }
  return [...set.values()];
}

function udenDobbelte([foerste, ...resten]: readonly [Raekke, ...Raekke[]]): Gruppe {
  const raekker: [Raekke, ...Raekke[]] = [foerste];
  const dobbelte: { nr: number; somNr: number }[] = [];
  for (const raekke of resten) {
    const samme = raekker.find((r) => indholdOf(r) === indholdOf(raekke));
    if (samme) dobbelte.push({ nr: raekke.nr, somNr: samme.nr });
    else raekker.push(raekke);
  }
  return { raekker, dobbelte };
}

const TILBUD = ['tilbudsportalId', 'pNummer', 'tilbud', 'leverandoer'] as const;

function noegleOf({ nr, felter }: Raekke): string {
  const cpr = laesCpr(felter['cpr']);
  if (!cpr.ok || cpr.vaerdi === null) return `#${nr}`;
  const start = laesDato(felter['indflyttet']);
  const tilbud = TILBUD.map((felt) => ensartet(cellTekst(felter[felt]) ?? ''));
  return JSON.stringify([cpr.vaerdi, tilbud, start.ok ? start.vaerdi : cellTekst(felter['indflyttet'])]);
}

const indholdOf = ({ felter }: Raekke): string =>
  JSON.stringify(
    Object.entries(felter)
      .map(([felt, celle]) => [felt, cellTekst(celle) ?? ''])
      .filter(([, tekst]) => tekst !== '')
      .sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
  );
