import { z } from 'zod';
import * as grund from '../grund.ts';
import { kontraktlinje } from '../kontraktlinje.ts';
import { prisstraekning } from '../prisstraekning.ts';
import { UNDERSKRIFTSRAEKKEFOELGER } from '../regler.ts';
import {
  AENDRINGSKLASSER,
  AFREGNINGER,
  BETALINGSFORPLIGTELSER,
  DATAANSVAR,
  FAKTURARETNINGER,
  GENFORHANDLING_ARTER,
  HAENDELSER,
  HENVENDELSE_KANALER,
  KONTRAKTVARIANTER,
  LEVERING_AARSAGER,
  OPHOER_AARSAGER,
  OPSIGELSE_AF,
  OPSIGELSE_STATUS,
  PAPIRER,
  PARTER,
  REGULERING_STATUS,
  REGULERING_TVIVL,
  SKABELONVERSIONER,
} from './lister.ts';
import { bestillingRef, leverandoer } from './medfoert.ts';

/** A filled version: what is derived from its text, never the text. */
const dokument = z.strictObject({
  versionNr: z.int().min(1),
  sha256: z.string(),
  /** Rules of kontrakttjek that found something in it (5.1). */
  tjek: z.array(z.string()).readonly(),
  af: grund.personId.nullable(),
  dato: grund.dato,
  seq: grund.seq,
});

/** One signature: of which text, when (L-34). `sha256` is null where an older paper was taken in. */
const underskrift = z.strictObject({
  dato: grund.dato,
  sha256: z.string().nullable(),
  af: grund.personId.nullable(),
  seq: grund.seq,
});

/** Something that happens during the contract (2.13). Of a stay the chart knows start and end, not its kind. */
const haendelse = z.strictObject({
  id: grund.emneId,
  art: z.enum(HAENDELSER),
  start: grund.dato,
  underrettet: grund.dato,
  /** T06: we were told later than 7 days after the start. */
  forSent: z.boolean(),
  forventetSlut: grund.dato.nullable(),
  slut: grund.dato.nullable(),
  /** Of a missing delivery: whose it is (2.13). */
  aarsag: z.enum(LEVERING_AARSAGER).nullable(),
  vurderet: z.strictObject({ dato: grund.dato, genforhandles: z.boolean() }).nullable(),
  seq: grund.seq,
});

/** A claim of new prices (T10, T11). */
const regulering = z.strictObject({
  id: grund.emneId,
  aar: z.int(),
  modtaget: grund.dato,
  gaelderFra: grund.dato,
  linjer: z.array(z.strictObject({ nr: z.int().min(1), gammelOere: grund.oere, nyOere: grund.oere })).readonly(),
  /** The largest rise of a line, in hundredths of a percent, rounded up; and the rate it was held against. */
  stigning: z.int(),
  sats: z.int().nullable(),
  tvivl: z.array(z.enum(REGULERING_TVIVL)).readonly(),
  status: z.enum(REGULERING_STATUS),
  seq: grund.seq,
});

/** A year whose regulation is awaited, and since when. */
const aaret = grund.udloeser.extend({ aar: z.int() });

/** The buyer's own notice until it is received (C7). */
const forslag = z.strictObject({
  status: z.enum(OPSIGELSE_STATUS),
  oensketSlut: grund.dato.nullable(),
  nytKoeb: z.boolean(),
  foreslaaet: grund.dato,
  sendt: grund.dato.nullable(),
  seq: grund.seq,
});

/** A notice that was received, or an agreement to end. */
const varsel = z.strictObject({
  af: z.enum(OPSIGELSE_AF),
  modtaget: grund.dato,
  /** The last contract day; null where the notice rule is not confirmed (C23). */
  slutdato: grund.dato.nullable(),
  /** What the other reading of the rule gives, where it differs (Q3). */
  andenLaesning: grund.dato.nullable(),
  /** The event that first asked for a new purchase, so that it is opened once (C7, L-32). */
  nytKoeb: grund.seq.nullable(),
  /** Agreed between the parties; else it follows from the payment duty (T04). */
  aftaltBetalingsdag: grund.dato.nullable(),
  seq: grund.seq,
});

/** What ends the kontrakt, with what is known of the end. */
const opsigelse = varsel.extend({
  /** Received too, and of no effect while this one runs: its end is later, or something else is agreed. */
  andre: z.array(varsel).readonly(),
  genbesat: grund.dato.nullable(),
  udflytning: grund.dato.nullable(),
  /** The day of moving out had come when it was written. */
  flyttet: z.boolean(),
  /** L-31: the help after the end is secured from this day. */
  hjaelpSikret: grund.dato.nullable(),
});

/** What a kontrakt knows. Parsed strictly after every move. */
export const factsSchema = z.strictObject({
  sagId: grund.forloebId,
  erstatter: grund.forloebId.nullable(),
  paragraffer: grund.paragraffer,
  forhandler: z.enum(['ja', 'nej']),
  raekkefoelge: z.enum(UNDERSKRIFTSRAEKKEFOELGER),
  leverandoer: leverandoer.nullable(),
  prisloftOere: grund.oere.nullable(),
  /** The price that was accepted before it was written (KT-309). */
  aftaltAarsprisOere: grund.oere.nullable(),
  /** What the papers of a running contract did not say (C3). */
  mangler: z.array(z.string()).readonly(),

  variant: z.enum(KONTRAKTVARIANTER).nullable(),
  skabelonversion: z.enum(SKABELONVERSIONER).nullable(),
  /** A measure of its own inside a rammeaftale: its notice is in the kontrakt (T03). */
  saerforanstaltning: z.boolean(),
  /** As they were agreed last: what holds on a day is in `priser`. */
  linjer: z.array(kontraktlinje).readonly(),
  /** The price of a year: of the lines when all of them give one, else as agreed. */
  aarsprisOere: grund.oere.nullable(),
  /** The prices one after the other, in order of the day from which each holds; the first is the kontrakt's own. */
  priser: z.array(prisstraekning).readonly(),
  varselKoeber: z.string().nullable(),
  varselLeverandoer: z.string().nullable(),
  betalingsforpligtelse: z.enum(BETALINGSFORPLIGTELSER).nullable(),
  betalingsforpligtelseDage: z.int().nullable(),
  faktura: z.strictObject({
    fristDage: z.int().nullable(),
    retning: z.enum(FAKTURARETNINGER).nullable(),
    betalingsfristDage: z.int().nullable(),
    afregning: z.enum(AFREGNINGER).nullable(),
  }),
  dataansvar: z.enum(DATAANSVAR).nullable(),
  paedagogiskPlan: z.strictObject({
    oensket: z.boolean().nullable(),
    frist: grund.udloeser.nullable(),
    modtaget: grund.dato.nullable(),
  }),

  papir: z.enum(PAPIRER),
  dokument: dokument.nullable(),
  frosset: z
    .strictObject({ versionNr: z.int().min(1), sha256: z.string(), dato: grund.dato, seq: grund.seq })
    .nullable(),
  sendt: z.strictObject({ dato: grund.dato, svarSenest: grund.dato, seq: grund.seq }).nullable(),
  underskrifter: z.strictObject({ koeber: underskrift.nullable(), leverandoer: underskrift.nullable() }),
  underskrevet: z.strictObject({ dato: grund.dato, seq: grund.seq }).nullable(),
  bestilling: bestillingRef.extend({ klasse: z.enum(AENDRINGSKLASSER).nullable(), seq: grund.seq }).nullable(),
  /** KT-304 accepted by the leder, with the day by which the bestilling is there (C14). */
  udenBestilling: z.strictObject({ senest: grund.dato, seq: grund.seq }).nullable(),

  /** The day the help is planned to begin: told by the sag, or by the lines, whichever spoke last. */
  start: grund.udloeser.nullable(),
  /** From when the kontrakt is in force: moving-in, or the start date (C2). */
  iKraft: grund.udloeser.nullable(),

  haendelser: z.array(haendelse).readonly(),
  reguleringer: z.array(regulering).readonly(),
  /** The next year whose regulation can be told in time (T10, T11), and the next rammeaftale (T12). */
  naesteRegulering: aaret.nullable(),
  /** Years that were not told of by 15 December and that nobody has closed, the first first (T10). */
  aabneAar: z.array(aaret).readonly(),
  naesteRammeaftale: grund.udloeser.extend({ periodeFra: z.int() }).nullable(),
  /** The latest period that was told of; late, its old terms stay (T12). */
  rammeaftale: z
    .strictObject({
      periodeFra: z.int(),
      modtaget: grund.dato.nullable(),
      aendret: z.boolean(),
      forSent: z.boolean(),
      seq: grund.seq,
    })
    .nullable(),

  /** A follow-up, a stay or the bestilling asks for it; cleared when it is done. */
  opsigelseOenskes: grund.udloeser.nullable(),
  genforhandlingOenskes: grund.udloeser.nullable(),
  genforhandlinger: z
    .array(
      z.strictObject({
        fra: z.enum(PARTER),
        art: z.enum(GENFORHANDLING_ARTER),
        henvendelse: grund.dato,
        kanal: z.enum(HENVENDELSE_KANALER),
        seq: grund.seq,
      }),
    )
    .readonly(),
  tillaeg: z
    .array(
      z.strictObject({
        tillaegId: grund.forloebId,
        art: z.enum(GENFORHANDLING_ARTER),
        virkningFra: grund.dato,
        faktureresFra: grund.dato.nullable(),
        seq: grund.seq,
      }),
    )
    .readonly(),

  /** The borger is to go to another tilbud, in a sag of its own (C10); the day, when it is known. */
  skifter: z.strictObject({ til: grund.dato.nullable(), spurgt: grund.udloeser }).nullable(),
  forslag: forslag.nullable(),
  opsigelse: opsigelse.nullable(),
  doed: z.strictObject({ dato: grund.dato, betalingSlut: grund.dato.nullable(), seq: grund.seq }).nullable(),
  /** The sag is on hold; of the kontrakt's frister T14 alone stands still (C26). */
  hold: z.strictObject({ siden: grund.dato, seq: grund.seq }).nullable(),
  /** The holds that are over, from when the help was given: T14 stood still (C26). */
  pauser: z.array(z.strictObject({ fra: grund.dato, til: grund.dato })).readonly(),
  ophoer: z
    .strictObject({
      aarsag: z.enum(OPHOER_AARSAGER),
      /** The last day of the kontrakt. */
      slutdato: grund.dato,
      sidsteBetalingsdag: grund.dato.nullable(),
      nytKoeb: z.boolean(),
      seq: grund.seq,
    })
    .nullable(),
});

export type Facts = z.infer<typeof factsSchema>;
export type Haendelse = z.infer<typeof haendelse>;
export type Regulering = z.infer<typeof regulering>;
export type Varsel = z.infer<typeof varsel>;
export type Opsigelse = z.infer<typeof opsigelse>;
