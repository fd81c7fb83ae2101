import type { PresetNavn } from '../presets/presets.ts';
import type { Switches } from '../presets/switches.ts';

export const PRESET_ORD: Readonly<Record<PresetNavn, string>> = {
  medForhandler: 'Med kontraktforhandler',
  udenForhandler: 'Uden kontraktforhandler',
  centralIndkoeb: 'Centralt indkøb',
};

type SwitchOrd = {
  readonly [K in keyof Switches]: {
    readonly label: string;
    readonly regel: string;
    readonly valg: Readonly<Record<Switches[K], string>>;
  };
};

/** What a kommune chooses of its procedure, in words, with what each choice means. */
export const SWITCH_ORD: SwitchOrd = {
  visitation: {
    label: 'Hvad bevilges?',
    regel: 'C1',
    valg: {
      konkretTilbud: 'Et konkret tilbud: der søges først, og det fundne besluttes',
      rammeFoerst: 'En ramme først: der besluttes paragraf og beløb, og så søges der',
      begge: 'Begge dele: en ramme først og så det konkrete tilbud',
    },
  },
  udvalg: {
    label: 'Hvad gør visitationsudvalget?',
    regel: 'Q9',
    valg: {
      raader: 'Det rådgiver; lederen beslutter',
      beslutter: 'Det beslutter',
      ingen: 'Der er ikke noget udvalg; lederen beslutter alene',
    },
  },
  forhandler: {
    label: 'Hvem forhandler pris og udfylder kontrakt?',
    regel: '2.16',
    valg: { ja: 'En kontraktforhandler', nej: 'Rådgiveren' },
  },
  forhandlereSer: {
    label: 'Hvilke sager ser kontraktforhandlerne?',
    regel: '2.16',
    valg: { tildelte: 'Dem, de er tildelt', alle: 'Alle kommunens sager' },
  },
};
