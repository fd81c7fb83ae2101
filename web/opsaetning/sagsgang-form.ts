import type { FormFelt } from '#machines/form.ts';
import { PRESET_ORD, SWITCH_ORD } from '#machines/opsaetning/sagsgang.ts';
import type { Preset } from '#machines/presets/presets.ts';
import { SWITCHES, type Switches } from '#machines/presets/switches.ts';
import { asText, type FormVaerdier } from '../form/values.ts';
import type { IndstillingerSvar } from './api.ts';
import { felt } from './felt.ts';
import type { Staar } from './ret-form.tsx';

export const SWITCH_NAVNE = Object.keys(SWITCHES) as (keyof Switches)[];

/** A choice that follows the preset. */
const SOM_PRESET = 'somPreset';

export function sagsgangSchema(presets: readonly Preset[]): readonly FormFelt[] {
  return [
    felt('preset', 'valg', 'Hvordan arbejder I?', {
      muligheder: presets.map(({ navn, tekst }) => ({ id: navn, tekst })),
    }),
    ...SWITCH_NAVNE.map((navn) =>
      felt(navn, 'valg', SWITCH_ORD[navn].label, {
        afsnit: null,
        muligheder: [
          { id: SOM_PRESET, tekst: 'Som i det, I har valgt øverst' },
          ...Object.entries(SWITCH_ORD[navn].valg).map(([id, tekst]) => ({ id, tekst })),
        ],
      }),
    ),
    felt('lederUdefra', 'person', 'Leder udefra', {
      rolle: 'leder',
      kraevet: false,
      hjaelp:
        'Den leder, der spørges, når teamets egen er væk eller selv har lavet det, der skal besluttes. Gælder straks, også i sager, der er i gang.',
    }),
  ];
}

export function sagsgangStaar({ version, indstillinger }: IndstillingerSvar): Staar {
  const { preset, afvigelser, lederUdefra } = indstillinger;
  const switches = SWITCH_NAVNE.map((navn): [string, string] => [navn, afvigelser[navn] ?? SOM_PRESET]);
  return { version, values: { preset, ...Object.fromEntries(switches), lederUdefra: lederUdefra ?? '' } };
}

/** The part of the settings that the form is about. */
export function sagsgangPart(payload: Readonly<Record<string, unknown>>): object {
  const { preset, lederUdefra } = payload;
  const afvigelser = SWITCH_NAVNE.map((navn) => [navn, payload[navn] === SOM_PRESET ? null : payload[navn]]);
  return { preset, lederUdefra, afvigelser: Object.fromEntries(afvigelser) };
}

export interface Linje {
  readonly label: string;
  readonly nu: string;
  readonly efter: string;
}

/** Each switch as it is and as it would be with what is chosen in the form. */
export function forskelle(presets: readonly Preset[], nu: FormVaerdier, valgt: FormVaerdier): readonly Linje[] {
  return SWITCH_NAVNE.map((navn) => ({
    label: SWITCH_ORD[navn].label,
    nu: ordFor(presets, nu, navn),
    efter: ordFor(presets, valgt, navn),
  }));
}

function ordFor(presets: readonly Preset[], values: FormVaerdier, navn: keyof Switches): string {
  const own = asText(values[navn]);
  const preset = presets.find((p) => p.navn === asText(values['preset']));
  const id = own === SOM_PRESET ? preset?.switches[navn] : own;
  const valg: Readonly<Record<string, string>> = SWITCH_ORD[navn].valg;
  return (id && valg[id]) ?? '';
}

export const presetOrd = (values: FormVaerdier): string => {
  const ord: Readonly<Record<string, string>> = PRESET_ORD;
  return ord[asText(values['preset'])] ?? '';
};
