import type { Labels } from './chart.ts';
import type { Felt, Felter } from './felter.ts';
import { parseDato } from './kalender/dato.ts';
import { datoPaaDansk } from './kalender/paa-dansk.ts';
import { kronerTekst } from './pris/kroner.ts';
import { parseOere } from './pris/oere.ts';
import { feltOrd, label, valgTekst } from './words.ts';

export interface VistFelt {
  readonly label: string;
  readonly tekst: string;
  /** A list of rows as a table, for where there is room for it; null for all else. */
  readonly tabel: VistTabel | null;
}

/** Only the columns in which some row has something; a cell that was left empty is ''. */
export interface VistTabel {
  readonly kolonner: readonly { readonly label: string; readonly tal: boolean }[];
  readonly raekker: readonly (readonly string[])[];
}

/** Names what an id stands for (a person, a tilbud, a kandidat …), or null when it is not known here. */
export type Navngiver = (art: Felt['art'], id: string) => string | null;

/** The fields of an event in words, in the order of its form; what was left empty is left out. */
export function showFields(
  labels: Labels,
  type: string,
  felter: Felter,
  values: Readonly<Record<string, unknown>>,
  navn: Navngiver,
  kolonneI: string | null = null,
): VistFelt[] {
  return Object.entries(felter).flatMap(([key, felt]) => {
    if (felt.art === 'borger') return [];
    const tekst = showValue(labels, type, key, felt, values[key], navn);
    if (tekst === '') return [];
    const rows = felt.felter && Array.isArray(values[key]) ? (values[key] as Raekke[]) : null;
    const tabel = rows && felt.felter ? tabelOf(labels, type, key, felt.felter, rows, navn) : null;
    return [{ label: label(feltOrd(labels, type, key, kolonneI), key), tekst, tabel }];
  });
}

type Raekke = Readonly<Record<string, unknown>>;

const TAL: ReadonlySet<Felt['art']> = new Set(['oere', 'timer', 'antal']);

function tabelOf(
  labels: Labels,
  type: string,
  liste: string,
  felter: Felter,
  rows: readonly Raekke[],
  navn: Navngiver,
): VistTabel {
  const columns = Object.entries(felter)
    .map(([key, felt]) => ({
      label: label(feltOrd(labels, type, key, liste), key),
      tal: TAL.has(felt.art),
      celler: rows.map((row) => showValue(labels, type, key, felt, row[key], navn)),
    }))
    .filter(({ celler }) => celler.some((celle) => celle !== ''));
  return {
    kolonner: columns.map((c) => ({ label: c.label, tal: c.tal })),
    raekker: rows.map((_, n) => columns.map(({ celler }) => celler[n] ?? '')),
  };
}

function showValue(labels: Labels, type: string, key: string, felt: Felt, value: unknown, navn: Navngiver): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) {
    if (!felt.felter) return value.map((v) => valgTekst(labels, key, String(v))).join(', ');
    const columns = felt.felter;
    return value
      .map((row: Record<string, unknown>) =>
        showFields(labels, type, columns, row, navn, key)
          .map((f) => `${f.label}: ${f.tekst}`)
          .join(', '),
      )
      .join('\n');
  }
  switch (felt.art) {
    case 'dato': {
      const parsed = parseDato(String(value));
      return parsed ? datoPaaDansk(parsed) : '';
    }
    case 'oere': {
      const parsed = parseOere(Number(value));
      return parsed === null ? '' : kronerTekst(parsed);
    }
    case 'timer':
    case 'antal':
      return String(value).replace('.', ',');
    case 'jaNej':
      return value ? 'Ja' : 'Nej';
    case 'valg':
      return valgTekst(labels, key, String(value));
    case 'tekst':
    case 'langTekst':
    case 'varsel':
      return String(value);
    default:
      return navn(felt.art, String(value)) ?? '(ikke længere i registret)';
  }
}
