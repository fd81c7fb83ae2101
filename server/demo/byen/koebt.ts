import { kr } from '../stories/beloeb.ts';
import { melding } from '../stories/dele.ts';
import { doegnlinje, kontraktpapir, lederSkrevUnder, leverandoerSkrevUnder, sendt } from '../stories/dele-kontrakt.ts';
import { iKontrakten } from '../stories/forloeb.ts';
import { type Koeb, tilBestillingen, tilMoedet } from '../stories/koebet.ts';
import { gjorde, type Handling } from '../stories/story.ts';
import { DEMO_TILBUD, type TilbudNavn, tilbudMed } from '../tilbud.ts';
import { bankdage, maaneder, moedeFra, naesteMaaned } from './dage.ts';
import { ANBEFALET, BESLUTTET, INDFLYTTET, MATCHER, STOETTE } from './prosa/koebet.ts';
import { aarspris, kronerPaa, lederPaa, niveauOf, raadgiverPaa, type Sag, valgt } from './sag.ts';

/** A purchase as most go: applied for, searched, priced, decided, ordered, signed, moved in. */
export interface Koebt {
  readonly ansoegt: string;
  readonly fravalgte: readonly [TilbudNavn, TilbudNavn];
}

/** The days on which it went on, each from the one before. */
export function dageneFor({ ansoegt }: Koebt) {
  const indstillet = bankdage(ansoegt, 16);
  const moede = moedeFra(bankdage(indstillet, 2));
  const bestilt = bankdage(moede, 4);
  const start = naesteMaaned(bankdage(bestilt, 12));
  return {
    ansoegt,
    beskrevet: bankdage(ansoegt, 2),
    fundet: bankdage(ansoegt, 7),
    budt: bankdage(ansoegt, 13),
    indstillet,
    moede,
    bestilt,
    sendt: bankdage(bestilt, 2),
    start,
    foersteOpfoelgning: maaneder(start, 3),
  };
}

export const koebOf = (sag: Sag, k: Koebt): Koeb => {
  const dage = dageneFor(k);
  return {
    hvem: raadgiverPaa(sag, k.ansoegt),
    forhandler: sag.forhandler,
    leder: lederPaa(sag, dage.moede),
    paragraf: sag.paragraf,
    start: dage.start,
    valgt: sag.tilbud,
    fravalgte: k.fravalgte,
    kronerPrDoegn: kronerPaa(sag, dage.start),
    timer: sag.timer,
    niveau: niveauOf(sag),
    tekster: {
      resume: sag.behov,
      oensker: sag.oenske,
      formaal: sag.maal,
      stoette: valgt(STOETTE, sag),
      match: `${sag.tilbud}: ${valgt(MATCHER, sag)}`,
      indstilling: valgt(ANBEFALET, sag),
      beslutning: valgt(BESLUTTET, sag),
    },
    dage,
  };
};

/** To the agenda of the meeting. */
export const paaDagsordenen = (sag: Sag, k: Koebt): readonly Handling[] => tilMoedet(koebOf(sag, k));

/** Approved, told, ordered; the kontrakt is opened as a kladde. */
export const bestilt = (sag: Sag, k: Koebt): readonly Handling[] =>
  tilBestillingen(koebOf(sag, k), dageneFor(k).bestilt);

const VAEGTE = [2, 7, 6, 5, 4, 3, 2, 1] as const;
const erCvr = (n: number): boolean =>
  [...String(n)].reduce((sum, ciffer, i) => sum + Number(ciffer) * (VAEGTE[i] ?? 0), 0) % 11 === 0;

/** A number of the right form that nobody has: the same for the same tilbud. */
function cvrOf(navn: TilbudNavn): string {
  let n = 99_100_000 + 100 * DEMO_TILBUD.findIndex((t) => t.navn === navn);
  while (!erCvr(n)) n += 1;
  return String(n);
}

/** The kontrakt as it is filled. */
export const papiret = (sag: Sag, k: Koebt, mere: Parameters<typeof kontraktpapir>[0] | object = {}) => {
  const { start, foersteOpfoelgning } = dageneFor(k);
  const { leverandoer, adresse, driftsform } = tilbudMed(sag.tilbud);
  return kontraktpapir({
    driftsform,
    cvr: cvrOf(sag.tilbud),
    leverandoerNavn: leverandoer,
    leverandoerAdresse: adresse,
    linjer: [doegnlinje(sag.paragraf, kronerPaa(sag, start), start, { foersteOpfoelgning })],
    indsatser: [
      {
        linje: 1,
        indsats: sag.paragraf === 'par107' ? 'Midlertidigt botilbud' : 'Længerevarende botilbud',
        uddybning: `${sag.timer} timers støtte om ugen. ${valgt(STOETTE, sag, 1)}.`,
        boligAdresse: adresse,
      },
    ],
    ...mere,
  });
};

export const sendtKontrakt = (sag: Sag, k: Koebt): readonly Handling[] => {
  const dage = dageneFor(k);
  return sendt(dage.sendt, bankdage(dage.sendt, 8), papiret(sag, k), sag.forhandler);
};

const FORSTANDERE = [
  'Rigmor Kærsgård',
  'Anker Solbjerg',
  'Bodil Ravnkær',
  'Grethe Dybkær',
  'Jørn Østerlund',
  'Kirsten Hvidbjerg',
  'Leif Stenbro',
  'Mona Krathus',
] as const;

/** Filled, sent, signed by both before the borger moves in. */
export const underskrevet = (sag: Sag, k: Koebt): readonly Handling[] => {
  const { sendt: dag } = dageneFor(k);
  const kom = bankdage(dag, 5);
  return [
    ...sendtKontrakt(sag, k),
    lederSkrevUnder(bankdage(dag, 2), lederPaa(sag, bankdage(dag, 2))),
    leverandoerSkrevUnder(kom, raadgiverPaa(sag, kom), kom, valgt(FORSTANDERE, sag)),
  ];
};

/** Moved in on the day, and økonomi is told; the pædagogiske plan came two months later. */
export const flyttetInd = (sag: Sag, k: Koebt): readonly Handling[] => {
  const { start, foersteOpfoelgning } = dageneFor(k);
  const hvem = raadgiverPaa(sag, start);
  const plan = bankdage(start, 34);
  return [
    gjorde(start, hvem).registrerIndflytning({
      dato: start,
      kandidatId: null,
      foersteOpfoelgning,
      socialtilsynUnderrettet: null,
      bemaerkning: valgt(INDFLYTTET, sag),
    }),
    gjorde(bankdage(start, 1), hvem).meldTilOekonomi(
      melding({ art: 'start', dato: start, beloebOere: kr(aarspris(sag, start)) }),
    ),
    iKontrakten(plan, raadgiverPaa(sag, plan)).modtagPaedagogiskPlan({ dato: plan, bemaerkning: null }),
  ];
};

/** All of it. */
export const koebtOgFlyttetInd = (sag: Sag, k: Koebt): readonly Handling[] => [
  ...bestilt(sag, k),
  ...underskrevet(sag, k),
  ...flyttetInd(sag, k),
];
