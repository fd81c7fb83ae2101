import { DEMO_I_DAG } from '../dage.ts';
import { TEAM } from '../personer.ts';
import { kr } from '../stories/beloeb.ts';
import { behov, melding } from '../stories/dele.ts';
import { doegnlinje, loebendeKontrakt } from '../stories/dele-kontrakt.ts';
import { fortsaetter, indkaldt, moedet, statusnotat } from '../stories/dele-opfoelgning.ts';
import { iKontrakten, iOpfoelgningen } from '../stories/forloeb.ts';
import { gjorde, type Handling } from '../stories/story.ts';
import { bankdage, maaneder } from './dage.ts';
import { UAENDRET, UDDYBNING } from './prosa/kontrakten.ts';
import { EMNER, FEEDBACK, type Scene, UNGES, VOKSNES } from './prosa/opfoelgninger.ts';
import { aarspris, kronerPaa, niveauOf, raadgiverPaa, type Sag, valgt } from './sag.ts';

type Loebende = Parameters<typeof loebendeKontrakt>[3];

/** A kontrakt that ran when it was taken in, whole and signed, and what the rådgiver wrote of the borger. */
export const overtaget = (
  sag: Sag,
  dag: string,
  indflyttet: string,
  foersteOpfoelgning: string,
  mere: Partial<Loebende> = {},
): readonly Handling[] => {
  const beskrevet = bankdage(dag, 2);
  return [
    ...loebendeKontrakt(
      dag,
      raadgiverPaa(sag, dag),
      sag.tilbud,
      {
        paragraffer: [sag.paragraf],
        indflyttet,
        linjer: [doegnlinje(sag.paragraf, kronerPaa(sag, dag), indflyttet)],
        foersteOpfoelgning,
        uddybning: `${valgt(UDDYBNING, sag)} ${sag.timer} timers støtte om ugen.`,
        ...mere,
      },
      sag.forhandler,
    ),
    gjorde(beskrevet, raadgiverPaa(sag, beskrevet)).beskrivBehov(
      behov({
        paragraffer: [sag.paragraf],
        oensketStart: indflyttet,
        stoettebehovsniveau: niveauOf(sag),
        behovResume: sag.behov,
        borgersOensker: sag.oenske,
      }),
    ),
  ];
};

/** Every 15 December from one year to another: the supplier told of the next price, or was silent (T10). */
export const takster = (sag: Sag, fraAar: number, tilAar = 2026): readonly Handling[] =>
  Array.from({ length: tilAar - fraAar + 1 }, (_, n) => fraAar + n).flatMap((aar) => {
    const dag = bankdage(`${aar - 1}-12-01`, 3 + (sag.nr % 7));
    if (!sag.regulerede?.includes(aar))
      return [
        iKontrakten(bankdage(`${aar - 1}-12-15`, 1 + (sag.nr % 3)), sag.forhandler).ingenTakstregulering({
          aar,
          bemaerkning: valgt(UAENDRET, sag, aar),
        }),
      ];
    const ny = kronerPaa(sag, `${aar}-01-01`);
    return [
      iKontrakten(dag, sag.forhandler).registrerTakstregulering({
        modtaget: dag,
        gaelderFra: `${aar}-01-01`,
        nyePriser: [{ linjeId: '1', nyOere: kr(ny) }],
        bemaerkning: null,
      }),
      gjorde(bankdage(dag, 1), sag.forhandler).meldTilOekonomi(
        melding({ art: 'pris', dato: `${aar}-01-01`, beloebOere: kr(aarspris(sag, `${aar}-01-01`)) }),
      ),
    ];
  });

/** Follow-ups from the first on, each called, prepared, held and concluded, up to a day; the last names the next. */
export function opfoelgninger(sag: Sag, foerste: string, til: string = DEMO_I_DAG): readonly Handling[] {
  const hver = sag.paragraf === 'par107' ? 6 : 12;
  const held: Handling[] = [];
  let dag = foerste;
  // The one that comes may have been called already; what lies ahead of today is not told.
  const kommende = til === DEMO_I_DAG ? bankdage(DEMO_I_DAG, 20) : til;
  for (let gang = 0; dag < kommende; gang += 1) {
    const naeste = maaneder(dag, hver);
    held.push(...enOpfoelgning(sag, dag, naeste, gang));
    dag = naeste;
  }
  return held;
}

/** The scene that this sag is at: what was worked on, and what came of it. */
export const sceneFor = (sag: Sag, gang: number): Scene =>
  valgt(TEAM[sag.raadgiver] === 'Unge voksne' ? UNGES : VOKSNES, sag, gang);

/** One follow-up, from the invitation to the minutes. */
export function enOpfoelgning(
  sag: Sag,
  dag: string,
  naeste: string | null,
  gang: number,
  mere: Partial<Parameters<typeof fortsaetter>[0]> = {},
): readonly Handling[] {
  const scene = sceneFor(sag, gang);
  const hvem = raadgiverPaa(sag, dag);
  const foer = bankdage(dag, -13);
  const efter = bankdage(dag, 5);
  return [
    indkaldt(bankdage(dag, -20), raadgiverPaa(sag, bankdage(dag, -20)), dag, valgt(EMNER, sag, gang)),
    iOpfoelgningen(foer, raadgiverPaa(sag, foer)).registrerStatusnotat(
      statusnotat({
        modtaget: foer,
        maal: [{ maal: scene.maal, score: 2 + ((sag.nr + gang) % 2), begrundelse: scene.foer }],
        leveret: [{ ydelse: 'Støtte i hverdagen', bestiltTimer: sag.timer, leveretTimer: sag.timer, aarsag: null }],
        borgersUdsagn: scene.udsagn,
      }),
    ),
    iOpfoelgningen(dag, hvem).afhold(moedet(dag)),
    iOpfoelgningen(efter, raadgiverPaa(sag, efter)).konkluder(
      fortsaetter({
        naesteDato: naeste,
        referatSendt: efter,
        maal: [{ maal: scene.maal, score: 1 + ((sag.nr + gang) % 3), begrundelse: null }],
        tilsynskonklusion: scene.konklusion,
        feedbackMoedet: valgt(FEEDBACK, sag, gang),
        referat: scene.referat,
        ...mere,
      }),
    ),
  ];
}
