import type { PresetNavn } from '#machines/presets/presets.ts';
import { PRESET_REGLER, UDEN_UDVALG } from '#tests/support/samples/regler.ts';
import { everyLight, type Lights, mainLights, sagLights, wayLights } from './light.ts';

/** How closely each preset is looked at: the widest in every light, the others as far as they differ from it. */
const LIGHTS: Readonly<Record<PresetNavn, Lights>> = {
  medForhandler: wayLights,
  udenForhandler: mainLights,
  centralIndkoeb: everyLight,
};

/** Between them they take every transition: an udvalg that decides, one that advises, and none, the frame first or not. */
export const RULES = [
  ...PRESET_REGLER.map((regler) => ({ regler, lights: LIGHTS[regler.preset] })),
  { regler: UDEN_UDVALG, lights: sagLights },
];
