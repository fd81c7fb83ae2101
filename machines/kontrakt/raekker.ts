import { antal, emne, evt, langTekst, oere, tekst } from '../felter.ts';

/** Columns of the lists in payloads.md; the lines themselves are `KONTRAKTLINJE`, shared by the charts. */

/** What a line is, in words (4.2 indsats, uddybning, boligAdresse): class S, so apart from its price. */
export const INDSATS = {
  linje: antal(1, 50),
  indsats: tekst(),
  uddybning: evt(langTekst(2_000)),
  boligAdresse: evt(tekst()),
};

export const FAKTURAOPLYSNING = {
  oplysning: tekst(),
};

/** A line's new price (T10, T11). */
export const NY_PRIS = {
  linjeId: emne('linjer'),
  nyOere: oere(),
};
