import type { Switches } from './switches.ts';

/** A named, versioned row of switches (domain.md 2.16). A sag freezes the row it was opened with. */
export interface Preset {
  readonly navn: PresetNavn;
  readonly version: number;
  readonly tekst: string;
  readonly switches: Switches;
}

export const PRESET_NAVNE = ['medForhandler', 'udenForhandler', 'centralIndkoeb'] as const;
export type PresetNavn = (typeof PRESET_NAVNE)[number];

export const PRESETS: ReadonlyMap<PresetNavn, Preset> = new Map([
  [
    'medForhandler',
    {
      navn: 'medForhandler',
      version: 1,
      tekst:
        'Med kontraktforhandler: rådgiveren finder tilbuddet, kontraktforhandleren forhandler prisen, lederen beslutter.',
      switches: { visitation: 'konkretTilbud', udvalg: 'raader', forhandler: 'ja', forhandlereSer: 'tildelte' },
    },
  ],
  [
    'udenForhandler',
    {
      navn: 'udenForhandler',
      version: 1,
      tekst: 'Uden kontraktforhandler: rådgiveren finder tilbuddet og forhandler prisen, lederen beslutter.',
      switches: { visitation: 'konkretTilbud', udvalg: 'raader', forhandler: 'nej', forhandlereSer: 'tildelte' },
    },
  ],
  [
    'centralIndkoeb',
    {
      navn: 'centralIndkoeb',
      version: 1,
      tekst: 'Centralt indkøb: indkøberne ser alle sager, udvalget bevilger både ramme og konkret tilbud.',
      switches: { visitation: 'begge', udvalg: 'beslutter', forhandler: 'ja', forhandlereSer: 'alle' },
    },
  ],
]);
