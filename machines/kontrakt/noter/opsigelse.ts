import type { Dato } from '../../kalender/dato.ts';
import type { Noter } from '../events.ts';
import type { Facts, Opsigelse } from '../facts.ts';
import { opsagtTil, varselFor } from '../varsler.ts';

export const opsigelse: Pick<
  Noter,
  | 'foreslaaOpsigelse'
  | 'godkendOpsigelse'
  | 'afvisOpsigelse'
  | 'fortrydOpsigelse'
  | 'sendOpsigelse'
  | 'registrerModtagelse'
  | 'modtagOpsigelse'
  | 'aftalOphoer'
  | 'traekOpsigelseTilbage'
  | 'registrerGenbesaettelse'
  | 'sikrHjaelp'
  | 'planlaegUdflytning'
  | 'ophaev'
> = {
  foreslaaOpsigelse: (f, { facts, today, seq }) => ({
    ...f,
    forslag: { status: 'foreslaaet', ...facts, foreslaaet: today, sendt: null, seq },
    opsigelseOenskes: null,
  }),
  godkendOpsigelse: (f) => ({ ...f, forslag: f.forslag && { ...f.forslag, status: 'godkendt' } }),
  afvisOpsigelse: (f) => ({ ...f, forslag: null }),
  fortrydOpsigelse: (f) => ({ ...f, forslag: null }),
  sendOpsigelse: (f, { facts }) => ({
    ...f,
    forslag: f.forslag && { ...f.forslag, status: 'sendt', sendt: facts.sendt },
  }),

  registrerModtagelse: (f, { facts, seq }) => ({
    ...f,
    opsigelse: opsagt(f, 'koeber', facts, f.forslag?.nytKoeb ?? false, seq),
    forslag: null,
  }),

  /** Needs no approval, and asks for a new purchase at once (C7, L-32); our own proposal has lost its sense. */
  modtagOpsigelse: (f, { facts, seq }) => ({
    ...f,
    opsigelse: opsagt(f, 'leverandoer', facts, true, seq),
    forslag: f.forslag?.status === 'sendt' ? f.forslag : null,
    opsigelseOenskes: null,
  }),

  /** An agreement replaces what a notice gave. */
  aftalOphoer: (f, { facts, today, seq }) => ({
    ...f,
    opsigelse: {
      ...(f.opsigelse ?? nyOpsigelse(seq)),
      af: 'aftale',
      modtaget: f.opsigelse?.modtaget ?? today,
      slutdato: facts.slutdato,
      andenLaesning: null,
      aftaltBetalingsdag: facts.sidsteBetalingsdag,
      nytKoeb: f.opsigelse?.nytKoeb ?? (facts.nytKoeb && f.doed === null ? seq : null),
    },
    forslag: null,
    opsigelseOenskes: null,
  }),

  /** What is withdrawn is the notice that runs; one of ours that was sent before it came can still be received. */
  traekOpsigelseTilbage: (f) => ({ ...f, opsigelse: null, opsigelseOenskes: null }),

  registrerGenbesaettelse: (f, { facts }) => medOpsigelse(f, { genbesat: facts.dato }),
  sikrHjaelp: (f, { facts }) => medOpsigelse(f, { hjaelpSikret: facts.fra }),
  planlaegUdflytning: (f, { facts, today }) =>
    medOpsigelse(f, { udflytning: facts.dato, flyttet: facts.dato <= today }),

  ophaev: (f, { facts, seq }) => ({
    ...f,
    ophoer: {
      aarsag: 'ophaevet',
      slutdato: facts.dato,
      sidsteBetalingsdag: facts.dato,
      // What a notice has already asked for is not opened again.
      nytKoeb: facts.hjaelpenFortsaetter && f.doed === null && (f.opsigelse?.nytKoeb ?? null) === null,
      seq,
    },
  }),
};

const medOpsigelse = (f: Facts, change: Partial<Opsigelse>): Facts => ({
  ...f,
  opsigelse: f.opsigelse && { ...f.opsigelse, ...change },
});

const nyOpsigelse = (seq: number) => ({ genbesat: null, udflytning: null, flyttet: false, hjaelpSikret: null, seq });

/** A notice that was received; where another already runs, the earlier end counts. */
function opsagt(
  f: Facts,
  af: 'koeber' | 'leverandoer',
  modtaget: { readonly modtaget: Dato; readonly slutdato: Dato | null },
  oenskerNytKoeb: boolean,
  seq: number,
): Opsigelse {
  const efterVarsel = opsagtTil(varselFor(f, af), modtaget.modtaget);
  const nytKoeb = f.opsigelse?.nytKoeb ?? (oenskerNytKoeb && f.doed === null ? seq : null);
  const ny: Opsigelse = {
    ...nyOpsigelse(seq),
    af,
    modtaget: modtaget.modtaget,
    slutdato: efterVarsel.slutdato ?? modtaget.slutdato,
    andenLaesning: efterVarsel.andenLaesning,
    nytKoeb,
    aftaltBetalingsdag: null,
  };
  const gammel = f.opsigelse;
  if (gammel === null) return ny;
  const { genbesat, udflytning, flyttet, hjaelpSikret } = gammel;
  if (gammel.slutdato === null) return { ...ny, genbesat, udflytning, flyttet, hjaelpSikret };
  const foer = ny.slutdato !== null && ny.slutdato < gammel.slutdato;
  return foer ? { ...ny, genbesat, udflytning, flyttet, hjaelpSikret } : { ...gammel, nytKoeb };
}
