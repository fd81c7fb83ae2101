import { parseCpr } from '../cpr.ts';
import { type Dato, parseDato } from '../kalender/dato.ts';
import { PARAGRAFFER, type Paragraf } from '../paragraffer.ts';
import { parseKroner } from '../pris/kroner.ts';
import { beloebOf, type Oere } from '../pris/oere.ts';
import { parseDatoText, parseHeltal, parseTal, talText } from '../skrevet.ts';
import { type Celle, ensartet } from './kolonne.ts';

/** What a cell says; null is a gap. What cannot be read says why, and the way out. */
export type Laest<T> =
  | { readonly ok: true; readonly vaerdi: T | null }
  | { readonly ok: false; readonly hvad: string; readonly loesning: string };

/** What people write in a cell to say that they do not know. */
const HUL = new Set(['', 'na', 'n a', 'ukendt', 'ikke oplyst', 'mangler', 'ved ikke', 'ingen', 'null']);

/** The text of a cell; null for a gap. `="0101"` is how Excel is made to keep a zero. */
export function cellTekst(celle: Celle | undefined): string | null {
  if (celle === undefined) return null;
  if (typeof celle === 'number') return talText(celle);
  const text = (/^="([^"]*)"$/.exec(celle.trim())?.[1] ?? celle).trim();
  return HUL.has(ensartet(text)) ? null : text;
}

const laest = <T>(vaerdi: T | null): Laest<T> => ({ ok: true, vaerdi });
const ulaeselig = (hvad: string, loesning: string): Laest<never> => ({ ok: false, hvad, loesning });

/** Reads what is not a gap; `null` of the reader is what cannot be read. */
function laes<T>(celle: Celle | undefined, read: (text: string) => T | null, hvad: string, loesning: string): Laest<T> {
  const text = cellTekst(celle);
  if (text === null) return laest<T>(null);
  const vaerdi = read(text);
  return vaerdi === null ? ulaeselig(hvad, loesning) : laest(vaerdi);
}

export function laesTekst(celle: Celle | undefined): Laest<string> {
  return laest(cellTekst(celle));
}

/** A number of a spreadsheet has lost its zeros, and they can only have stood first; in a text a digit may be missing. */
export function laesCpr(celle: Celle | undefined): Laest<string> {
  const text = typeof celle === 'number' ? String(celle).padStart(10, '0') : cellTekst(celle);
  if (text === null) return laest<string>(null);
  const cpr = parseCpr(text);
  if (cpr !== null) return laest(cpr);
  if (parseCpr(`0${text.replace(/[\s-]/g, '')}`) !== null)
    return ulaeselig(
      'CPR-nummeret har kun ni cifre; regnearket har nok fjernet et nul foran.',
      'Formatér kolonnen som tekst eller med talformatet 0000000000, og gem filen igen.',
    );
  return ulaeselig(
    'CPR-nummeret findes ikke.',
    'Skriv de ti cifre, med eller uden bindestreg. De seks første er en dato.',
  );
}

const MAANEDER = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

export function laesDato(celle: Celle | undefined): Laest<Dato> {
  if (typeof celle === 'number')
    return ulaeselig('Der står et tal og ikke en dato.', 'Formatér kolonnen som dato i regnearket, og gem filen igen.');
  return laes(celle, datoAf, 'Datoen kan ikke læses.', 'Skriv en dato, der findes, fx 31.12.2026.');
}

/** As people write it in a field, or with the name of its month, or with the time of day that a system adds. */
function datoAf(text: string): Dato | null {
  const day = text.replace(/[ T]\d{1,2}[.:]\d{2}(?:[.:]\d{2}(?:\.\d+)?)?Z?$/, '');
  const [, dag, navn = '', aar] = /^(\d{1,2})\.? ?([a-zæøå]{3,9})\.? ?(\d{4})$/i.exec(day) ?? [];
  if (dag === undefined || aar === undefined) return parseDatoText(day);
  const maaned = MAANEDER.indexOf(navn.slice(0, 3).toLowerCase()) + 1;
  return parseDato(`${aar}-${String(maaned).padStart(2, '0')}-${dag.padStart(2, '0')}`);
}

export function laesKroner(celle: Celle | undefined): Laest<Oere> {
  if (typeof celle === 'number') {
    const oere = beloebOf(BigInt(Math.round(celle * 100)));
    return oere.ok ? laest(oere.oere) : ulaeselig('Beløbet kan ikke bruges.', oere.grund);
  }
  const text = cellTekst(celle);
  if (text === null) return laest<Oere>(null);
  const read = parseKroner(text);
  return read.ok
    ? laest(read.oere)
    : ulaeselig('Beløbet kan ikke læses.', 'Skriv fx 1.234,56 med punktum mellem tusinder og komma foran ørerne.');
}

export function laesTal(celle: Celle | undefined): Laest<number> {
  if (typeof celle === 'number') return laest(Math.round(celle * 100) / 100);
  return laes(celle, (t) => parseHeltal(t) ?? parseTal(t, 2), 'Tallet kan ikke læses.', 'Skriv fx 20,5 eller 1.200.');
}

export function laesHeltal(celle: Celle | undefined): Laest<number> {
  if (typeof celle === 'number' && Number.isInteger(celle)) return laest(celle);
  return laes(celle, parseHeltal, 'Tallet kan ikke læses.', 'Skriv et helt tal, fx 30.');
}

/** The three digits by which kommuner are known (L-40). */
export function laesKommunekode(celle: Celle | undefined): Laest<string> {
  const kode = (text: string) => (/^[1-8]\d{2}$/.test(text) ? text : null);
  return laes(celle, kode, 'Kommunens kode kan ikke læses.', 'Skriv den med tre cifre, fx 259. Tom er jeres egen.');
}

const JA = new Set(['ja', 'j', 'x', 'sand', 'true', '1', 'yes', 'godkendt']);
const NEJ = new Set(['nej', 'n', 'falsk', 'false', '0', 'no', 'ikke godkendt']);

export function laesJaNej(celle: Celle | undefined): Laest<boolean> {
  const svar = (text: string) => (JA.has(ensartet(text)) ? true : NEJ.has(ensartet(text)) ? false : null);
  return laes(celle, svar, 'Svaret kan ikke læses.', 'Skriv ja eller nej.');
}

/** One of a closed list, by its word in the forms, its id, or what else it is called. */
export function laesValg<T extends string>(
  celle: Celle | undefined,
  muligheder: readonly T[],
  ord: (valg: T) => string,
  ogsaa: Readonly<Record<string, T>> = {},
): Laest<T> {
  const kaldt = new Map<string, T>([
    ...Object.entries(ogsaa),
    ...muligheder.flatMap((valg) => [[ensartet(valg), valg] as const, [ensartet(ord(valg)), valg] as const]),
  ]);
  const hvilke = muligheder.map((valg) => `»${ord(valg)}«`).join(', ');
  return laes(
    celle,
    (text) => kaldt.get(ensartet(text)) ?? null,
    'Det er ikke en af mulighederne.',
    `Skriv ${hvilke}.`,
  );
}

/** "§ 107", "SEL § 107", "107", "par. 85", "ABL § 105", "§ 83 b": one legal basis. */
export function laesParagraf(celle: Celle | undefined): Laest<Paragraf> {
  return laes(
    celle,
    paragrafAf,
    'Paragraffen kendes ikke.',
    'Skriv én paragraf, der købes efter, fx § 85, § 107, § 108 eller ABL § 105.',
  );
}

/** Several, as a list of tilbud names them: "§ 107, § 108 og § 85". */
export function laesParagraffer(celle: Celle | undefined): Laest<readonly Paragraf[]> {
  const flere = (text: string): readonly Paragraf[] | null => {
    const hver = text.split(/[,;/+&\n]| og /).filter((del) => del.trim() !== '');
    const fundet = hver.map(paragrafAf);
    return fundet.every((p) => p !== null) ? [...new Set(fundet)] : null;
  };
  return laes(celle, flere, 'En af paragrafferne kendes ikke.', 'Skriv dem med komma imellem, fx § 107, § 108.');
}

function paragrafAf(text: string): Paragraf | null {
  const t = ensartet(text).replace(/\bstk \d+\b/g, '');
  if (/aeldrelov/.test(t)) return 'aeldreloven';
  const tal = t
    .replace(
      /\b(?:sel|serviceloven|service|lov|om|social|abl|almenboligloven|par|paragraf|paragraffer|efter|botilbud|botilbudslignende)\b/g,
      ' ',
    )
    .replace(/\s+/g, '');
  if (/\babl\b|almenbolig/.test(t)) return tal === '105' ? 'ablPar105' : null;
  return PARAGRAFFER.find((p) => p === `par${tal}`) ?? null;
}
