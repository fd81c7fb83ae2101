import { frosneRegler, STANDARD_INDSTILLINGER } from '#machines/indstillinger.ts';
import { PRESET_NAVNE, type PresetNavn } from '#machines/presets/presets.ts';
import { SWITCHES } from '#machines/presets/switches.ts';
import { type FrosneRegler, type Parametre, STANDARD_PARAMETRE } from '#machines/regler.ts';

const { afvigelser } = STANDARD_INDSTILLINGER;

/** Each preset with another order of signatures, so that the walk meets all three (C16), and with the rates of two years (T11). */
const RAEKKEFOELGE = {
  medForhandler: 'koeberFoerst',
  udenForhandler: 'leverandoerFoerst',
  centralIndkoeb: 'fri',
} as const;
const plSatser = { '2026': 330, '2027': 280 };

const parametreFor = (preset: PresetNavn): Parametre => ({
  ...STANDARD_PARAMETRE,
  underskriftsraekkefoelge: RAEKKEFOELGE[preset],
  plSatser,
});

/** The three presets as they are. */
export const PRESET_REGLER: readonly FrosneRegler[] = PRESET_NAVNE.map((preset) =>
  frosneRegler({ ...STANDARD_INDSTILLINGER, preset, parametre: parametreFor(preset) }, 1),
);

/** So that nobody has to be assigned first; the presets show those who have. */
const SEES = { ja: 'alle', nej: 'tildelte' } as const;
const FORHANDLER = ['nej', 'ja'] as const;

/** Every value of visitation with every value of udvalg, and both values of forhandler with each of them. */
export const SWITCH_REGLER: readonly FrosneRegler[] = SWITCHES.visitation.flatMap((visitation, n) =>
  SWITCHES.udvalg.map((udvalg, m) => {
    const forhandler = FORHANDLER[(n + m) % 2] ?? 'nej';
    return frosneRegler(
      {
        ...STANDARD_INDSTILLINGER,
        afvigelser: { ...afvigelser, visitation, udvalg, forhandler, forhandlereSer: SEES[forhandler] },
      },
      1,
    );
  }),
);

const udenUdvalg = SWITCH_REGLER.find(
  ({ switches: s }) => s.visitation === 'rammeFoerst' && s.udvalg === 'ingen' && s.forhandler === 'nej',
);
if (!udenUdvalg) throw new Error('a switch has lost a value');
/** The values that no preset has: the frame first, and no udvalg. */
export const UDEN_UDVALG = udenUdvalg;

export const switchesTekst = ({ preset, switches: s }: FrosneRegler): string =>
  `${preset} ${s.visitation}/${s.udvalg}/forhandler ${s.forhandler}`;

/** A preset with both orders of visitation, so that every leaf can be reached. */
export const bothOrders = (preset: PresetNavn): FrosneRegler =>
  frosneRegler(
    {
      ...STANDARD_INDSTILLINGER,
      preset,
      parametre: parametreFor(preset),
      afvigelser: { ...afvigelser, visitation: 'begge' },
    },
    1,
  );
