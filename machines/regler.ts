import { z } from 'zod';
import type { Dato } from './kalender/dato.ts';
import { PRESET_NAVNE } from './presets/presets.ts';
import { SWITCHES } from './presets/switches.ts';

/**
 * The dated parameters of a rule set: numbers that domain.md 3 leaves to the municipality, with its defaults.
 * A sag keeps those of the day it was opened (`frozen`); moving it up is an event by a named person.
 */
export const parametreSchema = z.strictObject({
  /** T22: published case-processing time per paragraph, in weeks. */
  sagsbehandlingUger: z.record(z.string(), z.int().min(1).max(104)),
  /** T22: where no paragraph of the sag has its own. */
  sagsbehandlingUgerEllers: z.int().min(1).max(104),
  /** T23: days to answer a partshøring. */
  partshoeringDage: z.int().min(1).max(90),
  /** T30: a pristilbud without its own date is good for this many days. */
  pristilbudDage: z.int().min(1).max(365),
  /** T15: months from start to the first follow-up. */
  foersteOpfoelgningMaaneder: z.int().min(1).max(12),
  /** I01: arbejdsdage after an acute start in which it must be ratified when no meeting is planned. */
  akutArbejdsdage: z.int().min(1).max(30),
  /** Q13: kandidater looked at before fewer needs a reason. */
  antalKandidater: z.int().min(1).max(10),
  /** I06: days before a waiting list is asked again when nothing else was agreed. */
  ventelisteDage: z.int().min(1).max(365),
});
export type Parametre = z.infer<typeof parametreSchema>;

export const STANDARD_PARAMETRE: Parametre = {
  sagsbehandlingUger: {},
  sagsbehandlingUgerEllers: 8,
  partshoeringDage: 14,
  pristilbudDage: 30,
  foersteOpfoelgningMaaneder: 3,
  akutArbejdsdage: 5,
  antalKandidater: 3,
  ventelisteDage: 30,
};

/** What a sag freezes at opening: preset row and rule set. It lies in the root's facts under `regler`. */
export const frosneReglerSchema = z.strictObject({
  indstillingVersion: z.int().min(0),
  preset: z.enum(PRESET_NAVNE),
  presetVersion: z.int(),
  switches: z.strictObject({
    visitation: z.enum(SWITCHES.visitation),
    udvalg: z.enum(SWITCHES.udvalg),
    forhandler: z.enum(SWITCHES.forhandler),
    forhandlereSer: z.enum(SWITCHES.forhandlereSer),
  }),
  parametre: parametreSchema,
});
export type FrosneRegler = z.infer<typeof frosneReglerSchema>;

/** What a frist is computed from beside the facts: the sag's frozen rules and the kommune's live closing days. */
export interface Regler extends FrosneRegler {
  readonly lukkedage: ReadonlySet<Dato>;
}
