import type { FormFelt } from '#machines/form.ts';
import { parseKroner } from '#machines/pris/kroner.ts';
import { type FeltFejl, pathOf } from './errors.ts';
import { parseDatoText, parseHeltal, parseTal } from './parse.ts';
import { asOpslag, asRows, asText, asValgte, type FeltVaerdi, type FormVaerdier } from './values.ts';

export type Read =
  | { readonly ok: true; readonly payload: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly fejl: readonly FeltFejl[] };

/** The payload of a form: every field is sent, an empty one as null. What cannot be read is told, all at once. */
export function readForm(schema: readonly FormFelt[], values: FormVaerdier): Read {
  const fejl: FeltFejl[] = [];
  const payload = readFelter(schema, values, '', '', fejl);
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
    case 'flervalg': {
      const valgte = asValgte(value);
      if (valgte.length > 0) return valgte;
      if (felt.kraevet) fejl.push({ felt: path, tekst: `Vælg mindst én under »${felt.label}«.` });
      return null;
    }
    case 'raekker': {
      const rows = asRows(value);
      if (rows.length === 0) return felt.kraevet ? [] : null;
      return rows.map((row, i) =>
        readFelter(felt.felter ?? [], row, pathOf(path, String(i)), `${felt.label}, række ${i + 1}, `, fejl),
      );
    }
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
      return laest(parseTal(text), 'Skriv et antal timer, fx 12,5.');
    case 'antal':
      return laest(parseHeltal(text), 'Skriv et helt tal, fx 3.');
    case 'jaNej':
      return { ok: true, vaerdi: text === 'ja' };
    default:
      return { ok: true, vaerdi: text };
  }
}

const laest = (vaerdi: unknown, grund: string): Laest =>
  vaerdi === null ? { ok: false, grund } : { ok: true, vaerdi };

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
