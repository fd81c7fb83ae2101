import type { Valgt } from './foreslaa.ts';
import { grupperKontrakter, grupperTilbud } from './grupper.ts';
import { type Celle, ensartet, type Raekke, type Slags } from './kolonne.ts';

/** How a table is read: which row holds the headings, what each column is, and what holds for rows that do not say. */
export interface Laesning {
  readonly overskrift: number;
  readonly valgt: Valgt;
  readonly faste: Readonly<Record<string, string>>;
}

/** The rows below the headings by their fields; blank ones are left out, and each keeps its number in the file. */
export function raekkerAf(tabel: readonly (readonly Celle[])[], { overskrift, valgt, faste }: Laesning): Raekke[] {
  return tabel.flatMap((celler, n) => {
    if (n <= overskrift) return [];
    const felter = Object.fromEntries(
      valgt.flatMap((felt, k) => {
        const celle = celler[k] ?? '';
        return felt === null || isBlank(celle) ? [] : [[felt, celle] as const];
      }),
    );
    const tom = Object.keys(felter).length === 0;
    return tom ? [] : [{ nr: n + 1, felter: { ...udfyldte(faste), ...felter } }];
  });
}

const MOST_ROWS = 40;
const MOST_CHARACTERS = 150_000;

/** So few at a time that each answer comes soon; rows of one kontrakt stay together. */
export function portioner(raekker: readonly Raekke[], slags: Slags): Raekke[][] {
  const grupper = slags === 'kontrakter' ? grupperKontrakter(raekker) : grupperTilbud(raekker);
  const nummer = new Map(raekker.map((r) => [r.nr, r]));
  const alle: Raekke[][] = [];
  for (const { raekker: egne, dobbelte } of grupper) {
    const samlet = [...egne, ...dobbelte.flatMap(({ nr }) => nummer.get(nr) ?? [])];
    const sidste = alle.at(-1);
    if (sidste && fits([...sidste, ...samlet])) sidste.push(...samlet);
    else alle.push(samlet);
  }
  return alle;
}

const fits = (raekker: readonly Raekke[]): boolean =>
  raekker.length <= MOST_ROWS && JSON.stringify(raekker).length <= MOST_CHARACTERS;

/** The heading that a field was read from; the label where there is none. */
export function overskriftFor(felt: string, valgt: Valgt, overskrifter: readonly Celle[], label: string): string {
  const tekst = String(overskrifter[valgt.indexOf(felt)] ?? '').trim();
  return valgt.includes(felt) && tekst !== '' ? tekst : label;
}

const isBlank = (celle: Celle): boolean => typeof celle === 'string' && celle.trim() === '';

const udfyldte = (faste: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(faste).filter(([, tekst]) => ensartet(tekst) !== ''));
