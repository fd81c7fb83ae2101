import { z } from 'zod';
import type { PersonId } from './ids.ts';
import { type Dato, parseDato } from './kalender/dato.ts';
import { PRESET_NAVNE, PRESETS } from './presets/presets.ts';
import { SWITCHES, type Switches } from './presets/switches.ts';
import { type FrosneRegler, parametreSchema, STANDARD_PARAMETRE } from './regler.ts';

const datoSchema = z.string().transform((text, ctx) => {
  const parsed = parseDato(text);
  if (parsed !== null) return parsed;
  ctx.addIssue({ code: 'custom', message: 'Skriv en dato, der findes, fx 2026-03-02.' });
  return z.NEVER;
});

/** What a kommune has decided for itself. It holds for sager opened later; closing days and the leder hold at once. */
export const indstillingerSchema = z.strictObject({
  preset: z.enum(PRESET_NAVNE),
  /** Where the kommune does otherwise than its preset; null follows the preset. */
  afvigelser: z.strictObject({
    visitation: z.enum(SWITCHES.visitation).nullable(),
    udvalg: z.enum(SWITCHES.udvalg).nullable(),
    forhandler: z.enum(SWITCHES.forhandler).nullable(),
    forhandlereSer: z.enum(SWITCHES.forhandlereSer).nullable(),
  }),
  parametre: parametreSchema,
  /** Days on which the kommune is closed beside weekends and holidays. */
  lukkedage: z
    .array(datoSchema)
    .max(200)
    .transform((dage): readonly Dato[] => [...new Set(dage)].sort()),
  /** The leder who is asked when nobody else can decide. */
  lederUdefra: z
    .string()
    .regex(/^[\w-]{1,64}$/)
    .transform((id) => id as PersonId)
    .nullable(),
});
export type Indstillinger = z.infer<typeof indstillingerSchema>;

export const STANDARD_INDSTILLINGER: Indstillinger = {
  preset: 'medForhandler',
  afvigelser: { visitation: null, udvalg: null, forhandler: null, forhandlereSer: null },
  parametre: STANDARD_PARAMETRE,
  lukkedage: [],
  lederUdefra: null,
};

/** What a sag that is opened under this version of the settings freezes. */
export function frosneRegler(indstillinger: Indstillinger, version: number): FrosneRegler {
  const { preset, afvigelser, parametre } = indstillinger;
  const row = PRESETS.get(preset);
  if (!row) throw new RangeError(`No preset ${preset}`);
  const switches: Switches = {
    visitation: afvigelser.visitation ?? row.switches.visitation,
    udvalg: afvigelser.udvalg ?? row.switches.udvalg,
    forhandler: afvigelser.forhandler ?? row.switches.forhandler,
    forhandlereSer: afvigelser.forhandlereSer ?? row.switches.forhandlereSer,
  };
  return { indstillingVersion: version, preset, presetVersion: row.version, switches, parametre };
}
