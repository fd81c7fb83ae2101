import { ANTAL_ENHEDER, PRIS_ENHEDER } from '#machines/faelles-lister.ts';
import type { FormFelt } from '#machines/form.ts';
import { aarspris, type Prislinje, prisPrAar } from '#machines/pris/aarspris.ts';
import { type Oere, parseOere } from '#machines/pris/oere.ts';
import { readForm } from './read.ts';
import { asRows, type FeltVaerdi, isRecord } from './values.ts';

/** What rows as they are sent cost in a year; null where they are no lines of a price, or do not say it. */
export function yearPriceOf(rows: unknown): Oere | null {
  if (!Array.isArray(rows) || rows.length === 0) return null;
  const linjer = rows.flatMap((row) => prislinjeOf(row) ?? []);
  if (linjer.length < rows.length) return null;
  const svar = aarspris(linjer);
  return svar.ok ? prisPrAar(svar.aarspris) : null;
}

/** The same of rows as they are being written. */
export function yearPriceWritten(felt: FormFelt, value: FeltVaerdi): Oere | null {
  const read = asRows(value).map((row) => readForm(felt.felter ?? [], row));
  return yearPriceOf(read.map((r) => (r.ok ? r.payload : null)));
}

function prislinjeOf(row: unknown): Prislinje | null {
  if (!isRecord(row)) return null;
  const { antal, antalEnhed, enhedsprisOere, prisEnhed } = row;
  const enhed = ANTAL_ENHEDER.find((e) => e === antalEnhed);
  const pr = PRIS_ENHEDER.find((e) => e === prisEnhed);
  const oere = typeof enhedsprisOere === 'number' ? parseOere(enhedsprisOere) : null;
  if (typeof antal !== 'number' || !enhed || !pr || oere === null) return null;
  return { antal, antalEnhed: enhed, enhedsprisOere: oere, prisEnhed: pr };
}
