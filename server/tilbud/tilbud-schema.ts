import { z } from 'zod';
import { erCvr } from '#machines/egne-felter.ts';
import { PARAGRAFFER } from '#machines/paragraffer.ts';
import type { PrisEnhed } from '#machines/pris/enheder.ts';
import type { Oere } from '#machines/pris/oere.ts';
import { datoSchema } from '../http/dato-schema.ts';
import { navnSchema } from '../users/user-schema.ts';

const ENHEDER = ['time', 'dag', 'doegn', 'uge', 'maaned', 'aar', 'stk'] as const satisfies readonly PrisEnhed[];
const DRIFTSFORMER = ['kommunalt', 'regionalt', 'selvejende', 'privat'] as const;

const tekst = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .regex(/^(?:[^\p{Cc}\p{Cs}]|[\n\r\t])*$/u);

/** Numbers that tell tilbud of the same name apart, and by which a list read again finds them. */
const numre = {
  tilbudsportalId: tekst(40).nullable(),
  cvr: z
    .string()
    .refine((t) => /^\d{8}$/.test(t) && erCvr(t), 'CVR-nummeret findes ikke. Skriv de otte cifre, fx 13748136.')
    .nullable(),
  pNummer: z
    .string()
    .regex(/^\d{10}$/, 'Skriv P-nummeret med ti cifre.')
    .nullable(),
};

/** What the row keeps as JSON. Nothing in it is about a person. */
export const tilbudDataSchema = z.strictObject({
  driftsform: z.enum(DRIFTSFORMER),
  /** Paragraphs it is approved for. */
  paragraffer: z.array(z.enum(PARAGRAFFER)).max(PARAGRAFFER.length),
  /** Approved by socialtilsynet and on Tilbudsportalen (L-01). */
  godkendt: z.boolean(),
  adresse: tekst(300).nullable(),
  pladser: z.int().min(0).max(10_000).nullable(),
  /** As the supplier says it: "ca. 3 måneder". */
  ventetid: tekst(200).nullable(),
  takst: z
    .strictObject({
      oere: z
        .int()
        .min(0)
        .max(1_000_000_000_000)
        .transform((n) => n as Oere),
      enhed: z.enum(ENHEDER),
      /** What it covers and what comes on top. */
      daekker: tekst(1000),
    })
    .nullable(),
  /** When what stands here was last looked up. */
  noteretDen: datoSchema.nullable(),
  // Rows of before have none.
  tilbudsportalId: numre.tilbudsportalId.default(null),
  cvr: numre.cvr.default(null),
  pNummer: numre.pNummer.default(null),
});

export const opretTilbudSchema = tilbudDataSchema.extend({ navn: navnSchema, leverandoer: navnSchema });
type Numre = 'tilbudsportalId' | 'cvr' | 'pNummer';
type Parsed = z.infer<typeof opretTilbudSchema>;
/** A number that is not said is not known. */
export type OpretTilbud = Omit<Parsed, Numre> & Partial<Pick<Parsed, Numre>>;

/** A number that is not said stays as it is. */
export const retTilbudSchema = opretTilbudSchema.extend({
  version: z.int().min(1),
  active: z.boolean(),
  tilbudsportalId: numre.tilbudsportalId.optional(),
  cvr: numre.cvr.optional(),
  pNummer: numre.pNummer.optional(),
});
export type RetTilbud = z.infer<typeof retTilbudSchema>;

export const tilbudSchema = opretTilbudSchema
  .extend({ version: z.int().min(1), active: z.boolean(), id: z.string(), ...numre })
  .meta({ ref: 'Tilbud' });
export type Tilbud = z.infer<typeof tilbudSchema>;
