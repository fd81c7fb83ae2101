import type { Chart } from '#machines/chart.ts';
import { CHARTS } from '#machines/charts.ts';
import { frosneRegler, STANDARD_INDSTILLINGER } from '#machines/indstillinger.ts';
import { dato } from '#machines/kalender/dato.ts';
import { type FrosneRegler, STANDARD_PARAMETRE } from '#machines/regler.ts';
import { AABNINGER, type Payload } from '#tests/support/samples/index.ts';
import { PERSON } from '#tests/support/samples/register.ts';
import { aabn, type World } from '#tests/support/worlds.ts';
import { actorOf, den, goer, type Handling, worldsOf } from './act.ts';

/** With a kontraktforhandler, and the rates by which prices may rise in each of the years (T11). */
export const REGLER: FrosneRegler = frosneRegler(
  {
    ...STANDARD_INDSTILLINGER,
    parametre: { ...STANDARD_PARAMETRE, plSatser: { 2027: 330, 2028: 280, 2029: 300, 2030: 300 } },
  },
  1,
);

export const DAG_0 = '2026-03-02';
export const START = '2026-04-01';
/** The first day, and three years of days, 29 February 2028 among them: to 31 March 2029. */
export const FOERSTE = dato(START);
export const TRE_AAR = 1096;

/** A sag as a person opens it; what is not named is as in the sample. */
export function aabnet(type: 'opretSag' | 'registrerLoebendeKontrakt', sample: string, felter: Payload = {}): World {
  const today = dato(DAG_0);
  const payload = { ...AABNINGER.get(type)?.get(sample)?.(today), ...felter };
  const afsender = { art: 'person' as const, actor: actorOf('raadgiver') };
  const [world] = worldsOf(aabn(REGLER, { chart: sagen(), type, payload, afsender, today }), { type, paa: today });
  if (!world) throw new Error('nothing was opened');
  return world;
}

function sagen(): Chart {
  const found = CHARTS.get('indkoebssag');
  if (!found) throw new Error('there is no sag');
  return found;
}

const sag = (af: Handling['af'], type: string, felter: Payload = {}): Handling =>
  den(DAG_0, af, 'indkoebssag', type, felter);
const papir = (af: Handling['af'], type: string, felter: Payload = {}): Handling =>
  den(DAG_0, af, 'kontrakt', type, felter);

export const TILDELT: readonly Handling[] = [
  sag('raadgiver', 'tildel', { rolle: 'kontraktforhandler', personId: PERSON.forhandler }),
];

/** From the need to a kontrakt that both have signed, a month before the help begins; all of it on one day. */
const vejen = (kontrakten: Payload): readonly Handling[] => [
  ...TILDELT,
  sag('raadgiver', 'beskrivBehov', { oensketStart: START }),
  sag('raadgiver', 'gemKravspecifikation'),
  sag('raadgiver', 'startMarkedsafsoegning'),
  sag('raadgiver', 'tilfoejKandidat'),
  sag('raadgiver', 'vurderKandidat'),
  sag('raadgiver', 'registrerBorgerensSvar'),
  sag('raadgiver', 'startPrisforhandling'),
  sag('forhandler', 'registrerPristilbud'),
  sag('forhandler', 'foreslaaPris'),
  sag('leder', 'accepterPris'),
  sag('raadgiver', 'indstil', { periodeFra: START }),
  sag('raadgiver', 'saetPaaDagsorden'),
  sag('leder', 'godkend'),
  sag('leder', 'registrerAfgoerelse'),
  sag('raadgiver', 'faerdiggoerBestilling', { gaeldendeFra: START, start: START }),
  sag('raadgiver', 'aftalIndflytning', { dato: START }),
  sag('forhandler', 'opretKontrakt'),
  papir('forhandler', 'udfyld', kontrakten),
  papir('forhandler', 'klargoer'),
  papir('forhandler', 'sendTilUnderskrift'),
  papir('leder', 'underskrivSomKoeber'),
  papir('raadgiver', 'registrerEksternUnderskrift'),
];

/** A sag whose kontrakt is signed and waits for its first day. */
export const underskrevet = (kontrakten: Payload = {}, sample = 'par107', felter: Payload = {}): World =>
  foer(aabnet('opretSag', sample, { ...felter, oensketStart: START }), vejen(kontrakten));

/** What is done before the first day. */
export const foer = (world: World, acts: readonly Handling[]): World =>
  acts.reduce((w, h) => goer(w, h).find(({ rootId }) => rootId === w.rootId) ?? w, world);
