import { z } from 'zod';
import type { Dato } from './kalender/dato.ts';
import { PRESET_NAVNE } from './presets/presets.ts';
import { SWITCHES } from './presets/switches.ts';

export const UNDERSKRIFTSRAEKKEFOELGER = ['koeberFoerst', 'leverandoerFoerst', 'fri'] as const;

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

  // Since version 2: settings and sager that are older get the default.
  /** Who signs a kontrakt first (C16). */
  underskriftsraekkefoelge: z.enum(UNDERSKRIFTSRAEKKEFOELGER).default('fri'),
  /** T07: days in which a request for genforhandling is answered. */
  genforhandlingDage: z.int().min(1).max(90).default(30),
  /** T09: days that a foreløbigt tilsagn holds when it names no date. */
  tilsagnDage: z.int().min(1).max(90).default(30),
  /** T14: months from start to the pædagogiske plan where the kontrakt names no date. */
  paedagogiskPlanMaaneder: z.int().min(1).max(12).default(2),
  /** T16: bankdage before the follow-up in which the statusnotat is due. */
  statusnotatBankdage: z.int().min(1).max(60).default(10),
  /** T17: months between follow-ups, per paragraph; the shortest of the sag's counts. */
  opfoelgningMaaneder: z.record(z.string(), z.int().min(1).max(24)).default({ par107: 6 }),
  /** T17: where no paragraph of the sag has its own. */
  opfoelgningMaanederEllers: z.int().min(1).max(24).default(12),
  /** I02: bankdage after the meeting in which its minutes are sent. */
  referatBankdage: z.int().min(1).max(60).default(10),
  /** T06: bankdage in which a long absence is judged, from when we were told. */
  indlaeggelseBankdage: z.int().min(1).max(60).default(5),
  /** T11: the rate by which prices may rise on 1 January, per year, in hundredths of a percent. */
  plSatser: z.record(z.string().regex(/^20\d\d$/), z.int().min(-1000).max(2000)).default({}),
  /** Q23: weeks that a temporary change may last without the leder. */
  midlertidigUger: z.int().min(1).max(52).default(8),
  /** I10: months between asking Ankestyrelsen about a complaint, when nothing else was agreed. */
  ankestyrelsenMaaneder: z.int().min(1).max(12).default(3),
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
  underskriftsraekkefoelge: 'fri',
  genforhandlingDage: 30,
  tilsagnDage: 30,
  paedagogiskPlanMaaneder: 2,
  statusnotatBankdage: 10,
  opfoelgningMaaneder: { par107: 6 },
  opfoelgningMaanederEllers: 12,
  referatBankdage: 10,
  indlaeggelseBankdage: 5,
  plSatser: {},
  midlertidigUger: 8,
  ankestyrelsenMaaneder: 3,
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
