import { z } from 'zod';
import { ROLLER } from '#machines/actor.ts';
import { erEpost } from '#machines/epost.ts';
import type { TeamId } from '#machines/ids.ts';
import type { Oere } from '#machines/pris/oere.ts';

/** One line as people write a name: no control characters, nothing that turns the text around. */
export const navnSchema = z
  .string()
  .trim()
  .normalize('NFC')
  .min(1)
  .max(200)
  .regex(/^[^\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]*$/u);

/** One plain address: nothing that a mail program could take for two. */
export const emailSchema = z.string().trim().toLowerCase().max(254).refine(erEpost, 'Skriv en e-mailadresse.');

const fields = {
  navn: navnSchema,
  email: emailSchema,
  roller: z
    .array(z.enum(ROLLER))
    .min(1)
    .max(ROLLER.length)
    .refine((roller) => !roller.includes('administrator') || new Set(roller).size === 1, {
      message: 'En administrator har ikke adgang til sager. Opret en bruger for sig til sagsarbejdet.',
    }),
  teams: z
    .array(z.string().max(64))
    .max(100)
    .transform((ids) => [...new Set(ids)] as TeamId[]),
  /** Highest yearly price that the person may decide or sign, in øre; null is no limit. */
  beloebsgraense: z
    .int()
    .min(0)
    .max(1_000_000_000_000)
    .transform((n) => n as Oere)
    .nullable(),
};

export const opretBrugerSchema = z.strictObject(fields);
export type OpretBruger = z.infer<typeof opretBrugerSchema>;

/** With the version that was read: what somebody else changed in the meantime is not written over. */
export const retBrugerSchema = z.strictObject({ ...fields, active: z.boolean(), version: z.int().min(1) });
export type RetBruger = z.infer<typeof retBrugerSchema>;

export const brugerSchema = z
  .strictObject({
    id: z.string(),
    email: z.string(),
    navn: z.string(),
    active: z.boolean(),
    beloebsgraense: z.number().nullable(),
    roller: z.array(z.enum(ROLLER)),
    teams: z.array(z.string()),
    version: z.number(),
    harAdgangskode: z.boolean(),
    /** When the last link to choose a password by runs out; null when none is open. */
    linkUdloeber: z.string().nullable(),
    /** What became of the last mail with such a link. */
    linkMail: z.enum(['venter', 'sendt', 'fejlet']).nullable(),
  })
  .meta({ ref: 'Bruger' });
export type BrugerSvar = z.infer<typeof brugerSchema>;
