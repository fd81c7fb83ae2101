import type { PresetNavn } from '#machines/presets/presets.ts';
import { PRESET_REGLER, UDEN_UDVALG } from '#tests/support/samples/regler.ts';
import { everyLight, type Lights, mainLights, sagLights, wayLights } from './light.ts';

/** What `npm run check` looks at is enough to see that nothing breaks; that everything is reached, `npm test` sees. */
export const QUICK = process.env['QUICK'] !== undefined;
export const LONG = process.env['LONG'] !== undefined;

/** How closely each preset is looked at: the widest in every light, the others as far as they differ from it. */
const LIGHTS: Readonly<Record<PresetNavn, Lights>> = {
  medForhandler: wayLights,
  udenForhandler: mainLights,
  centralIndkoeb: everyLight,
};

/** Of the sag alone, without an udvalg: the narrowest look. */
const NARROW = { regler: UDEN_UDVALG, lights: sagLights };

/** Between them they take every transition: an udvalg that decides, one that advises, and none, the frame first or not. */
export const RULES = [...PRESET_REGLER.map((regler) => ({ regler, lights: LIGHTS[regler.preset] })), NARROW];

/** Those that this run walks. */
export const WALKED = QUICK
  ? RULES.filter(({ lights }) => lights === wayLights)
      .slice(0, 1)
      .concat(NARROW)
  : RULES;
