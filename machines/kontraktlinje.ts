import { z } from 'zod';
import { maengde } from './egne-felter.ts';
import { ANTAL_ENHEDER, PRIS_ENHEDER } from './faelles-lister.ts';
import { dato, evt, oere, valg } from './felter.ts';
import * as grund from './grund.ts';
import { PARAGRAFFER } from './paragraffer.ts';

/** A line of a kontrakt (4.2), as it is written; gaps and all (C3). */
export const KONTRAKTLINJE = {
  paragraf: evt(valg(PARAGRAFFER)),
  antal: evt(maengde()),
  antalEnhed: evt(valg(ANTAL_ENHEDER)),
  enhedsprisOere: evt(oere()),
  prisEnhed: evt(valg(PRIS_ENHEDER)),
  ikrafttraedelsesdato: evt(dato()),
  slutdato: evt(dato()),
  foersteOpfoelgning: evt(dato()),
};

/** The same as facts keep it. */
export const kontraktlinje = z.strictObject({
  paragraf: z.enum(PARAGRAFFER).nullable(),
  antal: z.number().nullable(),
  antalEnhed: z.enum(ANTAL_ENHEDER).nullable(),
  enhedsprisOere: grund.oere.nullable(),
  prisEnhed: z.enum(PRIS_ENHEDER).nullable(),
  ikrafttraedelsesdato: grund.dato.nullable(),
  slutdato: grund.dato.nullable(),
  foersteOpfoelgning: grund.dato.nullable(),
});
export type Kontraktlinje = z.infer<typeof kontraktlinje>;

const KOLONNER = [
  'paragraf',
  'antal',
  'antalEnhed',
  'enhedsprisOere',
  'prisEnhed',
  'ikrafttraedelsesdato',
  'slutdato',
  'foersteOpfoelgning',
] as const satisfies readonly (keyof Kontraktlinje)[];

/** Whether two lines say the same, whatever they say in these columns. */
export const sigerDetSamme = (
  a: Kontraktlinje,
  b: Kontraktlinje,
  ...undtagen: readonly (keyof Kontraktlinje)[]
): boolean => KOLONNER.every((kolonne) => undtagen.includes(kolonne) || a[kolonne] === b[kolonne]);

/** The same of two lists, line by line. */
export const sigerDeSamme = (
  a: readonly Kontraktlinje[],
  b: readonly Kontraktlinje[],
  ...undtagen: readonly (keyof Kontraktlinje)[]
): boolean =>
  a.length === b.length &&
  a.every((linje, n) => {
    const anden = b[n];
    return anden !== undefined && sigerDetSamme(linje, anden, ...undtagen);
  });
