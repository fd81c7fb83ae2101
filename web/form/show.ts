import type { FormFelt } from '#machines/form.ts';
import { kronerTekst } from '#machines/pris/kroner.ts';
import { parseOere } from '#machines/pris/oere.ts';
import { datoText, parseDatoText, talText } from '#machines/skrevet.ts';
import { emptyValue, type FeltVaerdi, type FormVaerdier, isRecord } from './values.ts';

/** A payload as it stands in the fields, the inverse of `readForm`. What the fields cannot show stands empty. */
export function showForm(schema: readonly FormFelt[], payload: unknown): FormVaerdier {
  const known = isRecord(payload) ? payload : {};
  return Object.fromEntries(schema.map((felt) => [felt.navn, showFelt(felt, known[felt.navn])]));
}

function showFelt(felt: FormFelt, value: unknown): FeltVaerdi {
  switch (felt.art) {
    case 'flervalg':
      return Array.isArray(value) ? value.filter((id) => isOffered(felt, id)) : [];
    case 'raekker':
      return Array.isArray(value) && value.length > 0
        ? value.map((row) => showForm(felt.felter ?? [], row))
        : emptyValue(felt);
    case 'oere':
      return typeof value === 'number' ? kronerText(value) : '';
    case 'timer':
    case 'antal':
      return typeof value === 'number' ? talText(value) : '';
    case 'jaNej':
      return typeof value === 'boolean' ? (value ? 'ja' : 'nej') : '';
    case 'dato':
      return typeof value === 'string' && parseDatoText(value) === value ? datoText(value) : '';
    case 'valg':
    case 'kandidat':
    case 'pristilbud':
    case 'emne':
      return typeof value === 'string' && isOffered(felt, value) ? value : '';
    case 'tekst':
    case 'langTekst':
    case 'varsel':
    case 'moede':
    case 'person':
    case 'team':
      return typeof value === 'string' ? value : '';
    // A tilbud stands by its name, which only the register knows: it is chosen again.
    case 'tilbud':
    case 'dokument':
    case 'borger':
      return emptyValue(felt);
  }
}

const isOffered = ({ muligheder }: FormFelt, id: unknown): boolean => muligheder?.some((m) => m.id === id) ?? false;

/** 245050 øre as it stands in a field that has its unit beside it: "2.450,50". */
function kronerText(tal: number): string {
  const oere = parseOere(tal);
  return oere === null ? '' : kronerTekst(oere).replace(/\s*kr\.$/, '');
}
