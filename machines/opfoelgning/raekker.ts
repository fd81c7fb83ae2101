import { antal, dato, emne, evt, langTekst, tekst, timer, valg } from '../felter.ts';
import { DELMAAL_STATUS, HAENDELSER, IKKE_LEVERET_AARSAGER, UDFALD } from './lister.ts';

/** Columns of the lists in payloads.md. Scores are FFB's: 0 is no loss of function, 4 complete (Q21, Q22). */

/** A goal and its score: the supplier's in the statusnotat, the agreed one at the meeting, which begins with it (4.6). */
export const MAAL = {
  maal: tekst(500),
  score: antal(0, 4),
  begrundelse: evt(langTekst(2_000)),
};

export const DELMAAL = {
  delmaal: tekst(500),
  status: valg(DELMAAL_STATUS),
  aarsag: evt(tekst(500)),
};

/** Hours a week of a ydelse, as they were given; more than 10 % off what was ordered has its reason. */
export const LEVERET = {
  ydelse: tekst(),
  bestiltTimer: evt(timer({ fraNul: true })),
  leveretTimer: timer({ fraNul: true }),
  aarsag: evt(tekst(500)),
};

export const IKKE_LEVERET = {
  aarsag: valg(IKKE_LEVERET_AARSAGER),
  dage: antal(1, 366),
};

export const HAENDELSE = {
  haendelse: valg(HAENDELSER),
  dato: evt(dato()),
  antal: antal(1, 1000),
};

/** What is concluded for a line; empty is every line (C8). */
export const LINJEUDFALD = {
  linje: evt(emne('linje')),
  udfald: valg(UDFALD),
};
