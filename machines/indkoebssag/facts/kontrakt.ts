import { z } from 'zod';
import { dato, forloebId, oere, seq } from '../../grund.ts';
import { PARAGRAFFER } from '../../paragraffer.ts';
import { KONTRAKT_OENSKER, KONTRAKT_OPHOERT, KONTRAKT_PAPIR, NY_SAG_AFKLARES, OPSIGELSE_AF } from '../fortalt.ts';

/* What a sag has been told of its kontrakt; the kontrakt itself is a chart of its own. */

/** A line as follow-ups name it: its number in the kontrakt. */
export const kontraktensLinje = z.strictObject({ nr: z.int().min(1), paragraf: z.enum(PARAGRAFFER).nullable() });

/** The price of a year from a day on; null is from the beginning. */
export const kontraktensPris = z.strictObject({ fra: dato.nullable(), aarsprisOere: oere.nullable() });

/** Notice given; `slutdato` is null while its rule is not confirmed (C23). */
export const opsigelse = z.strictObject({
  af: z.enum(OPSIGELSE_AF),
  modtaget: dato.nullable(),
  slutdato: dato.nullable(),
  nytKoeb: z.boolean(),
  /** Since this event notice has run; it may have got another end since. */
  foerst: seq,
  seq,
});

/**
 * The sag that its notice or end has opened for the help that goes on (L-32): none is opened beside it while nobody has
 * said that it is closed. Living sager never tell each other, so what must follow there is on the list of this one.
 */
export const nySag = z.strictObject({
  /** The hard frist that is known there. */
  hardFrist: dato.nullable(),
  /** It is to be told another day, or that it is not needed. */
  afklares: z.strictObject({ hvorfor: z.enum(NY_SAG_AFKLARES), slutdato: dato.nullable(), dato, seq }).nullable(),
});

export const kontrakt = z.strictObject({
  id: forloebId,
  papir: z.enum(KONTRAKT_PAPIR),
  /** What waited for it when it was opened. */
  oensker: z.array(z.enum(KONTRAKT_OENSKER)).readonly(),
  underskrevet: dato.nullable(),
  /** The first day of following up that it names, since it was signed: moving in begins with it (T15). */
  foersteOpfoelgning: dato.nullable(),
  iKraft: z.boolean(),
  opsagt: opsigelse.nullable(),
  /** The latest notice that was withdrawn: a stop that økonomi was told before it stands no more. */
  opsigelseTrukket: seq.nullable(),
  ophoert: z
    .strictObject({ aarsag: z.enum(KONTRAKT_OPHOERT), slutdato: dato.nullable(), sidsteBetalingsdag: dato.nullable() })
    .nullable(),
  linjer: z.array(kontraktensLinje).readonly(),
  /** As agreed last; what is paid on a day is in `priser`, which stand in order of the day from which each holds. */
  aarsprisOere: oere.nullable(),
  priser: z.array(kontraktensPris).readonly(),
  slutdato: dato.nullable(),
  nySag: nySag.nullable(),
  seq,
});
