import type { Dato } from '../../kalender/dato.ts';
import type { Noter } from '../events.ts';
import type { Facts, Opsigelse, Varsel } from '../facts.ts';
import { betaltTil, varslerne, vilSlutteFoer } from '../om-kontrakten.ts';
import { opsagtTil, varselFor } from '../varsler.ts';

export const opsigelse: Pick<
  Noter,
  | 'foreslaaOpsigelse'
  | 'fastsaetSkift'
  | 'godkendOpsigelse'
  | 'afvisOpsigelse'
  | 'fortrydOpsigelse'
  | 'sendOpsigelse'
  | 'registrerModtagelse'
  | 'modtagOpsigelse'
  | 'aftalOphoer'
  | 'traekOpsigelseTilbage'
  | 'traekEnOpsigelse'
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
  /** Asked anew from today; where the borger stays, nobody is asked any more. */
  fastsaetSkift: (f, { facts, today, seq }) => ({
    ...f,
    skifter: facts.skifter ? { til: facts.dato, spurgt: { dato: today, seq } } : null,
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
    opsigelse: medVarsel(f, modtaget(f, 'koeber', facts, f.forslag?.nytKoeb ?? false, seq)),
    forslag: null,
  }),

  /** Needs no approval, and asks for a new purchase at once (C7, L-32); our own goes on while it still ends earlier. */
  modtagOpsigelse: (f, { facts, today, seq }) => {
    const opsagt = {
      ...f,
      opsigelse: medVarsel(f, modtaget(f, 'leverandoer', facts, true, seq)),
      opsigelseOenskes: null,
    };
    const gaarVidere = f.forslag?.status === 'sendt' || vilSlutteFoer(opsagt, today);
    return { ...opsagt, forslag: gaarVidere ? f.forslag : null };
  },

  /** An agreement replaces what any notice gave. */
  aftalOphoer: (f, { facts, today, seq }) => ({
    ...f,
    opsigelse: {
      ...(f.opsigelse ?? nyOpsigelse),
      af: 'aftale',
      modtaget: f.opsigelse?.modtaget ?? today,
      slutdato: facts.slutdato,
      andenLaesning: null,
      aftaltBetalingsdag: facts.sidsteBetalingsdag,
      nytKoeb: facts.nytKoeb && f.doed === null ? (f.opsigelse?.nytKoeb ?? seq) : null,
      andre: [],
      seq: f.opsigelse?.seq ?? seq,
    },
    forslag: null,
    opsigelseOenskes: null,
  }),

  /** What is withdrawn is the notice that runs; one of ours that was sent before it came can still be received. */
  traekOpsigelseTilbage: (f) => ({ ...f, opsigelse: null, opsigelseOenskes: null }),

  traekEnOpsigelse: (f, { facts }) => ({ ...f, opsigelse: udenVarsel(f.opsigelse, facts.opsigelseAf) }),

  /** Learned after the end, it moves the last day that is paid for. */
  registrerGenbesaettelse: (f, { facts }) => {
    const besat = medOpsigelse(f, { genbesat: facts.dato });
    return f.ophoer === null ? besat : { ...besat, ophoer: { ...f.ophoer, sidsteBetalingsdag: betaltTil(besat) } };
  },
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

const nyOpsigelse = { andre: [], genbesat: null, udflytning: null, flyttet: false, hjaelpSikret: null };

/** A notice as it was received, with the end that the kontrakt gives it. */
function modtaget(
  f: Facts,
  af: 'koeber' | 'leverandoer',
  modtagelse: { readonly modtaget: Dato; readonly slutdato: Dato | null },
  oenskerNytKoeb: boolean,
  seq: number,
): Varsel {
  const efterVarsel = opsagtTil(varselFor(f, af), modtagelse.modtaget);
  return {
    af,
    modtaget: modtagelse.modtaget,
    slutdato: efterVarsel.slutdato ?? modtagelse.slutdato,
    andenLaesning: efterVarsel.andenLaesning,
    nytKoeb: oenskerNytKoeb && f.doed === null ? (f.opsigelse?.nytKoeb ?? seq) : null,
    aftaltBetalingsdag: null,
    seq,
  };
}

const medVarsel = ({ opsigelse: gammel }: Facts, ny: Varsel): Opsigelse =>
  gammel === null ? { ...ny, ...nyOpsigelse } : gaeldende(gammel, [...varslerne(gammel), ny]);

/** One is withdrawn, the others were received all the same. */
const udenVarsel = (gammel: Opsigelse | null, af: Varsel['af']): Opsigelse | null => {
  const rest = gammel === null ? [] : varslerne(gammel).filter((v) => v.af !== af);
  return gammel === null || rest.length === 0 ? null : gaeldende(gammel, rest);
};

/** What is agreed stands until it is agreed anew; else the earlier end counts, of each party its earliest. */
function gaeldende(gammel: Opsigelse, varsler: readonly Varsel[]): Opsigelse {
  const alle = varsler.toSorted(
    (a, b) => Number(b.af === 'aftale') - Number(a.af === 'aftale') || tidligst(a.slutdato, b.slutdato),
  );
  const [foerst, ...andre] = alle.filter((v, n) => alle.findIndex((x) => x.af === v.af) === n);
  return { ...gammel, ...foerst, andre };
}

/** An end that is not known comes last. */
const tidligst = (a: Dato | null, b: Dato | null): number => ((a ?? '9999') < (b ?? '9999') ? -1 : Number(a !== b));
