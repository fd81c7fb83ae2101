import { faellesOrd } from '#machines/faelles-ord.ts';
import type { FormFelt } from '#machines/form.ts';
import { PARAMETRE, type ParameterInfo } from '#machines/opsaetning/parametre.ts';
import { PARAGRAFFER } from '#machines/paragraffer.ts';
import type { Parametre } from '#machines/regler.ts';
import { talText } from '#machines/skrevet.ts';
import type { FeltFejl } from '../form/errors.ts';
import { showForm } from '../form/show.ts';
import type { IndstillingerSvar } from './api.ts';
import { felt } from './felt.ts';
import type { Staar } from './ret-form.tsx';

const AFSNIT: Readonly<Record<keyof Parametre, string>> = {
  sagsbehandlingUgerEllers: 'Fra ansøgning til beslutning',
  sagsbehandlingUger: 'Fra ansøgning til beslutning',
  partshoeringDage: 'Fra ansøgning til beslutning',
  antalKandidater: 'Fra ansøgning til beslutning',
  pristilbudDage: 'Fra ansøgning til beslutning',
  ventelisteDage: 'Fra ansøgning til beslutning',
  akutArbejdsdage: 'Fra ansøgning til beslutning',
  underskriftsraekkefoelge: 'Kontrakt og opfølgning',
  paedagogiskPlanMaaneder: 'Kontrakt og opfølgning',
  foersteOpfoelgningMaaneder: 'Kontrakt og opfølgning',
  opfoelgningMaanederEllers: 'Kontrakt og opfølgning',
  opfoelgningMaaneder: 'Kontrakt og opfølgning',
  statusnotatBankdage: 'Kontrakt og opfølgning',
  referatBankdage: 'Kontrakt og opfølgning',
  indlaeggelseBankdage: 'Ændringer og klage',
  genforhandlingDage: 'Ændringer og klage',
  tilsagnDage: 'Ændringer og klage',
  midlertidigUger: 'Ændringer og klage',
  ankestyrelsenMaaneder: 'Ændringer og klage',
  plSatser: 'Satser, der gælder straks',
};

const NAVNE = Object.keys(AFSNIT) as (keyof Parametre)[];

const PARAGRAF = felt('paragraf', 'valg', 'Paragraf', {
  muligheder: PARAGRAFFER.map((id) => ({ id, tekst: faellesOrd[id] ?? id })),
});

/** The form of all parameters, made from their words: each with its meaning, unit, default, bounds and rule. */
export const PARAMETRE_SCHEMA: readonly FormFelt[] = NAVNE.map(feltFor);

function feltFor(navn: keyof Parametre): FormFelt {
  const info = PARAMETRE[navn];
  const common = { hjaelp: hjaelpTil(info), afsnit: AFSNIT[navn] };
  switch (info.art) {
    case 'tal':
      return felt(navn, 'antal', `${info.label} (${info.enhed})`, common);
    case 'valg':
      return felt(navn, 'valg', info.label, {
        ...common,
        muligheder: Object.entries(info.valg).map(([id, tekst]) => ({ id, tekst })),
      });
    case 'prParagraf':
      return felt(navn, 'raekker', info.label, {
        ...common,
        kraevet: false,
        felter: [PARAGRAF, felt('antal', 'antal', storForbogstav(info.enhed))],
      });
    case 'prAar':
      return felt(navn, 'raekker', info.label, {
        ...common,
        kraevet: false,
        felter: [felt('aar', 'antal', 'År'), felt('sats', 'antal', 'Sats i procent', { decimaler: 2 })],
      });
  }
}

function hjaelpTil(info: ParameterInfo): string {
  const regel = `Regel ${info.regel}. ${info.kilde}.`;
  if (info.art === 'valg') return `${info.betydning} ${regel}`;
  if (info.art === 'tal')
    return `${info.betydning} Standard er ${info.standard}; mellem ${info.mindst} og ${info.hoejst}. ${regel}`;
  return `${info.betydning} Mellem ${talText(info.mindst)} og ${talText(info.hoejst)} ${info.enhed}. ${regel}`;
}

/** The settings as they stand in the fields. */
export function parametreStaar({ version, indstillinger }: IndstillingerSvar): Staar {
  const shown = Object.fromEntries(NAVNE.map((navn) => [navn, rowsOf(navn, indstillinger.parametre[navn])]));
  return { version, values: showForm(PARAMETRE_SCHEMA, shown) };
}

function rowsOf(navn: keyof Parametre, value: Parametre[keyof Parametre]): unknown {
  if (typeof value !== 'object') return value;
  const { art } = PARAMETRE[navn];
  return Object.entries(value).map(([key, n]) =>
    art === 'prAar' ? { aar: Number(key), sats: n / 100 } : { paragraf: key, antal: n },
  );
}

/** What was read from the fields, as the settings have it. */
export function parametreOf(payload: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    NAVNE.map((navn) => {
      const { art } = PARAMETRE[navn];
      if (art !== 'prAar' && art !== 'prParagraf') return [navn, payload[navn]];
      return [navn, Object.fromEntries(raekker(payload[navn]).map((row) => entryOf(art, row)))];
    }),
  );
}

type Raekke = Readonly<Record<string, unknown>>;
const raekker = (value: unknown): readonly Raekke[] => (Array.isArray(value) ? value : []);

const keyOf = (art: 'prAar' | 'prParagraf', row: Raekke): string =>
  String(art === 'prAar' ? row['aar'] : row['paragraf']);

const entryOf = (art: 'prAar' | 'prParagraf', row: Raekke): [string, number] => [
  keyOf(art, row),
  art === 'prAar' ? Math.round(Number(row['sats']) * 100) : Number(row['antal']),
];

/** A year or a paragraph stands once: the second would silently take the first one's place. */
export function staarToGange(payload: Readonly<Record<string, unknown>>): readonly FeltFejl[] {
  return NAVNE.flatMap((navn) => {
    const { art, label } = PARAMETRE[navn];
    if (art !== 'prAar' && art !== 'prParagraf') return [];
    const keys = raekker(payload[navn]).map((row) => keyOf(art, row));
    return keys.flatMap((key, i) => {
      const column = art === 'prAar' ? 'aar' : 'paragraf';
      const hvor = `${label}, række ${i + 1}`;
      if (keys.indexOf(key) < i)
        return [{ felt: `${navn}.${i}.${column}`, tekst: `${hvor}: ${faellesOrd[key] ?? key} står her to gange.` }];
      if (art === 'prAar' && !/^20\d\d$/.test(key))
        return [{ felt: `${navn}.${i}.aar`, tekst: `${hvor}: Skriv et årstal, fx 2027.` }];
      return [];
    });
  });
}

function storForbogstav(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
