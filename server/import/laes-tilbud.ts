import { erCvr } from '#machines/egne-felter.ts';
import { DRIFTSFORMER } from '#machines/faelles-lister.ts';
import { faellesOrd } from '#machines/faelles-ord.ts';
import {
  cellTekst,
  type Laest,
  laesDato,
  laesHeltal,
  laesJaNej,
  laesKroner,
  laesParagraffer,
  laesTekst,
  laesValg,
} from '#machines/indlaesning/celle.ts';
import type { Celle, Fejl, Raekke } from '#machines/indlaesning/kolonne.ts';
import { TILBUDSKOLONNER, type Tilbudsfelt } from '#machines/indlaesning/tilbudskolonner.ts';
import type { Dato } from '#machines/kalender/dato.ts';
import type { Paragraf } from '#machines/paragraffer.ts';
import type { PrisEnhed } from '#machines/pris/enheder.ts';
import type { Oere } from '#machines/pris/oere.ts';
import { Laeser } from './laeser.ts';

const ENHEDER = ['doegn', 'uge', 'maaned', 'aar', 'dag', 'time', 'stk'] as const satisfies readonly PrisEnhed[];

/** A tilbud as its row tells it; null is a gap, and what must be there has its fault. */
export interface TilbudUdkast {
  readonly navn: string | null;
  readonly leverandoer: string | null;
  readonly driftsform: (typeof DRIFTSFORMER)[number] | null;
  readonly paragraffer: readonly Paragraf[];
  readonly godkendt: boolean;
  readonly tilbudsportalId: string | null;
  readonly cvr: string | null;
  readonly pNummer: string | null;
  readonly adresse: string | null;
  readonly pladser: number | null;
  readonly ventetid: string | null;
  readonly takst: { readonly oere: Oere; readonly enhed: (typeof ENHEDER)[number]; readonly daekker: string } | null;
  readonly noteretDen: Dato | null;
  readonly mangler: readonly string[];
  readonly fejl: readonly Fejl[];
}

export function laesTilbud(raekke: Raekke): TilbudUdkast {
  const laeser = new Laeser([raekke], TILBUDSKOLONNER);
  const tekst = (felt: Tilbudsfelt) => laeser.faelles(felt, laesTekst);
  const paragraffer = laeser.faelles('paragraffer', laesParagraffer);
  const godkendt = laeser.faelles('godkendt', laesJaNej);
  return {
    navn: tekst('navn'),
    leverandoer: tekst('leverandoer'),
    driftsform: laeser.faelles('driftsform', (c) => laesValg(c, DRIFTSFORMER, ord, DRIFT)),
    paragraffer: paragraffer ?? [],
    // Not known to be approved is not approved, until somebody has looked it up (L-01).
    godkendt: godkendt ?? false,
    tilbudsportalId: tekst('tilbudsportalId'),
    cvr: laeser.faelles('cvr', laesCvr),
    pNummer: laeser.faelles('pNummer', laesPNummer),
    adresse: tekst('adresse'),
    pladser: laeser.faelles('pladser', laesHeltal),
    ventetid: tekst('ventetid'),
    takst: laesTakst(laeser, raekke),
    noteretDen: laeser.faelles('noteretDen', laesDato),
    mangler: TILBUDSKOLONNER.filter(({ felt }) => HULLER.has(felt) && cellTekst(raekke.felter[felt]) === null).map(
      ({ label }) => label,
    ),
    fejl: laeser.fejl,
  };
}

/** What one would want to know of every tilbud. */
const HULLER = new Set<Tilbudsfelt>(['paragraffer', 'godkendt', 'pNummer', 'takst']);

function laesTakst(laeser: Laeser, raekke: Raekke): TilbudUdkast['takst'] {
  const oere = laeser.faelles('takst', laesKroner);
  const enhed = laeser.faelles('takstEnhed', (c) => laesValg(c, ENHEDER, ord));
  const daekker = laeser.faelles('takstDaekker', laesTekst);
  if (oere === null) return null;
  if (enhed !== null) return { oere, enhed, daekker: daekker ?? '' };
  if (!laeser.fejl.some(({ felt }) => felt === 'takstEnhed'))
    laeser.fejl.push({
      nr: raekke.nr,
      felt: 'takstEnhed',
      hvad: 'Der står en takst, men ikke hvad den er pr.',
      loesning: 'Skriv pr. døgn, uge, måned, år, dag, time eller stk., eller lad taksten stå tom.',
    });
  return null;
}

const laesCvr = (celle: Celle | undefined): Laest<string> =>
  laesNummer(
    celle,
    (t) => /^\d{8}$/.test(t) && erCvr(t),
    'CVR-nummeret findes ikke.',
    'Skriv de otte cifre, fx 13748136.',
  );

const laesPNummer = (celle: Celle | undefined): Laest<string> =>
  laesNummer(celle, (t) => /^\d{10}$/.test(t), 'P-nummeret kan ikke læses.', 'Skriv de ti cifre.');

function laesNummer(
  celle: Celle | undefined,
  gyldigt: (tal: string) => boolean,
  hvad: string,
  loesning: string,
): Laest<string> {
  const tekst = cellTekst(celle)?.replace(/[\s.-]/g, '') ?? null;
  return tekst === null || gyldigt(tekst) ? { ok: true, vaerdi: tekst } : { ok: false, hvad, loesning };
}

const ord = (valg: string): string => faellesOrd[valg] ?? valg;

const DRIFT = {
  kommune: 'kommunalt',
  kommunal: 'kommunalt',
  region: 'regionalt',
  regional: 'regionalt',
  'selvejende institution': 'selvejende',
  fond: 'selvejende',
  'privat leverandoer': 'privat',
  privatejet: 'privat',
} as const;
