import type { FormFelt } from '#machines/form.ts';
import { parseKroner } from '#machines/pris/kroner.ts';
import { parseDatoText, parseHeltal, parseTal } from '#machines/skrevet.ts';
import { askedFor } from './asked.ts';
import { type FeltFejl, pathOf } from './errors.ts';
import { asOpslag, asRows, asText, asValgte, type FeltVaerdi, type FormVaerdier } from './values.ts';

/** Whether something must be written or chosen; a list of which none is an answer may be sent empty. */
export function isDemanded({ art, kraevet, mindst }: FormFelt): boolean {
  return kraevet && (mindst > 0 || (art !== 'flervalg' && art !== 'raekker'));
}

export type Read =
  | { readonly ok: true; readonly payload: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly fejl: readonly FeltFejl[] };

/**
 * The payload of a form: every field is sent, an empty one, and one that is not asked for, as null. What cannot be read
 * is told, all at once.
 */
export function readForm(
  schema: readonly FormFelt[],
  values: FormVaerdier,
  demanded: ReadonlySet<string> = new Set(),
): Read {
  const fejl: FeltFejl[] = [];
  const asked = askedFor(schema, values, demanded);
  const empty = Object.fromEntries(schema.map((felt) => [felt.navn, felt.kraevet ? [] : null]));
  const payload = { ...empty, ...readFelter(asked, values, '', '', fejl) };
  return fejl.length > 0 ? { ok: false, fejl } : { ok: true, payload };
}

/** `hvor` names the row that the fields stand in, so that the summary tells rows apart. */
function readFelter(schema: readonly FormFelt[], values: FormVaerdier, prefix: string, hvor: string, fejl: FeltFejl[]) {
  return Object.fromEntries(
    schema.map((felt) => {
      const named = { ...felt, label: hvor + felt.label };
      return [felt.navn, readFelt(named, values[felt.navn], pathOf(prefix, felt.navn), fejl)];
    }),
  );
}

function readFelt(felt: FormFelt, value: FeltVaerdi | undefined, path: string, fejl: FeltFejl[]): unknown {
  switch (felt.art) {
    case 'flervalg':
      return readList(felt, asValgte(value), path, fejl);
    case 'raekker':
      return (
        readList(felt, asRows(value), path, fejl)?.map((row, i) =>
          readFelter(felt.felter ?? [], row, pathOf(path, String(i)), `${felt.label}, række ${i + 1}, `, fejl),
        ) ?? null
      );
    case 'tilbud': {
      const valgt = asOpslag(value);
      if (valgt) return valgt.id;
      if (felt.kraevet) fejl.push({ felt: path, tekst: `Vælg »${felt.label}« på listen.` });
      return null;
    }
    default:
      return readText(felt, asText(value).trim(), path, fejl);
  }
}

/** A list as it is; an empty one that may be left out is null. Fewer than are asked for are told in words. */
function readList<T>(felt: FormFelt, list: readonly T[], path: string, fejl: FeltFejl[]): readonly T[] | null {
  if (list.length === 0 && !felt.kraevet) return null;
  if (list.length < felt.mindst) fejl.push({ felt: path, tekst: forFaa(felt) });
  return list;
}

function readText(felt: FormFelt, text: string, path: string, fejl: FeltFejl[]): unknown {
  if (text === '') {
    if (felt.kraevet) fejl.push({ felt: path, tekst: mangler(felt) });
    return null;
  }
  const read = laes(felt, text);
  if (read.ok) return read.vaerdi;
  fejl.push({ felt: path, tekst: `${felt.label}: ${read.grund}` });
  return null;
}

type Laest = { readonly ok: true; readonly vaerdi: unknown } | { readonly ok: false; readonly grund: string };

function laes(felt: FormFelt, text: string): Laest {
  switch (felt.art) {
    case 'dato':
      return laest(parseDatoText(text), 'Skriv en dato, der findes, fx 02.03.2026.');
    case 'oere': {
      const beloeb = parseKroner(text);
      return beloeb.ok ? { ok: true, vaerdi: beloeb.oere } : beloeb;
    }
    case 'timer':
      return laest(parseTal(text, felt.decimaler), 'Skriv et antal timer, fx 12,5.');
    case 'antal':
      return felt.decimaler === 0
        ? laest(parseHeltal(text), 'Skriv et helt tal, fx 3.')
        : laest(parseTal(text, felt.decimaler), `Skriv et tal med højst ${felt.decimaler} decimaler, fx 20,5.`);
    case 'jaNej':
      return { ok: true, vaerdi: text === 'ja' };
    default:
      return { ok: true, vaerdi: text };
  }
}

const laest = (vaerdi: unknown, grund: string): Laest =>
  vaerdi === null ? { ok: false, grund } : { ok: true, vaerdi };

function forFaa({ art, mindst, label }: FormFelt): string {
  const antal = mindst === 1 ? 'én' : mindst;
  if (art === 'flervalg') return `Vælg mindst ${antal} under »${label}«.`;
  return `Tilføj mindst ${antal} ${mindst === 1 ? 'række' : 'rækker'} under »${label}«.`;
}

function mangler(felt: FormFelt): string {
  switch (felt.art) {
    case 'valg':
    case 'jaNej':
    case 'kandidat':
    case 'pristilbud':
    case 'emne':
    case 'moede':
    case 'person':
    case 'team':
      return `Vælg en mulighed under »${felt.label}«.`;
    case 'dato':
      return `Skriv en dato i »${felt.label}«.`;
    default:
      return `Udfyld »${felt.label}«.`;
  }
}
