import { z } from 'zod';
import * as grund from '../grund.ts';
import { prisstraekning } from '../prisstraekning.ts';
import * as anmodning from './facts/anmodning.ts';
import * as beslutning from './facts/beslutning.ts';
import { ARTER, HENVENDELSE_KANALER, KONTRAKTVARIANTER, PARTER, UDFALD, UNDERSKRIFTSRAEKKEFOELGER } from './lister.ts';

/**
 * What a genforhandling knows. Parsed strictly after every move. A way back sets to null what it leaves; the answer that
 * was given (T07) and who did what stay.
 */
export const factsSchema = z.strictObject({
  sagId: grund.forloebId,
  kontraktId: grund.forloebId,
  fra: z.enum(PARTER),
  art: z.enum(ARTER),
  henvendelse: grund.udloeser,
  kanal: z.enum(HENVENDELSE_KANALER),
  forhandler: z.enum(['ja', 'nej']),

  /** The kontrakt as it is by now: as it was when the request came, and what it has told since. */
  variant: z.enum(KONTRAKTVARIANTER).nullable(),
  raekkefoelge: z.enum(UNDERSKRIFTSRAEKKEFOELGER),
  linjer: anmodning.linjer,
  aarsprisOere: grund.oere.nullable(),
  /** Each price with the day from which it holds, in order: back pay is counted against them. */
  priser: z.array(prisstraekning).readonly(),
  paragraffer: grund.paragraffer,
  timerPrUge: z.number().nullable(),
  leverandoernavn: z.string().nullable(),

  beskrivelse: anmodning.beskrivelse.nullable(),
  foresporgsler: z.array(anmodning.foresporgsel).readonly(),
  /** Each day on which more came. */
  suppleringer: z.array(grund.udloeser).readonly(),
  fagligVurdering: anmodning.fagligVurdering.nullable(),
  tilsagn: anmodning.tilsagn.nullable(),
  runder: z.array(anmodning.runde).readonly(),

  indstilling: beslutning.indstilling.nullable(),
  beslutning: beslutning.beslutning.nullable(),
  /** The first answer that was sent: T07 is met or not by it, whatever the tillægsaftale comes to. */
  svar: grund.udloeser.nullable(),
  tillaeg: beslutning.tillaeg.nullable(),
  tillaegVersioner: z.int(),
  sendt: beslutning.sendt.nullable(),
  /** The kontrakt's lines have become others by an agreement: what was recommended or decided before it builds on the old. */
  nyeLinjer: grund.udloeser.nullable(),
  /** The written tillægsaftale fell, because the prices that it was counted from have changed. */
  tillaegFaldt: grund.udloeser.nullable(),
  underskrifter: beslutning.underskrifter,

  /** How it ended; null while it lives. */
  udfald: z.enum(UDFALD).nullable(),
  sluttet: grund.dato.nullable(),
  /** The borger's help becomes another: an afgørelse and a bestilling must follow (C13). */
  afgoerelseKraeves: z.boolean(),
  bestillingKraeves: z.boolean(),
  efterbetaling: beslutning.efterbetaling.nullable(),
});

export type Facts = z.infer<typeof factsSchema>;
export type Tilsagn = z.infer<typeof anmodning.tilsagn>;
export type Indstilling = z.infer<typeof beslutning.indstilling>;
export type Beslutning = z.infer<typeof beslutning.beslutning>;
export type Tillaeg = z.infer<typeof beslutning.tillaeg>;
export type Efterbetaling = z.infer<typeof beslutning.efterbetaling>;
