import type { Paragraf } from '#machines/indkoebssag/lister.ts';
import { DEMO_I_DAG } from '../dage.ts';
import { LONES_ORLOV, PALLES_SIDSTE_DAG } from '../kommunens-liv.ts';
import { type Hvem, type Raadgiver, TEAM } from '../personer.ts';
import type { Handling, Story } from '../stories/story.ts';
import { gjorde } from '../stories/story.ts';
import type { TilbudNavn } from '../tilbud.ts';
import { bankdage } from './dage.ts';

/** Who it is about, in words that belong to nobody else. */
export interface Portraet {
  readonly navn: string;
  readonly foedt: string;
  /** What stands in the need, what the borger wants, and what the help is for. */
  readonly behov: string;
  readonly oenske: string;
  readonly maal: string;
}

/** What a sag is made of; all that happens in it is told from here. */
export interface Sag extends Portraet {
  /** Its number in the town: what is chosen from a pool follows from it. */
  readonly nr: number;
  readonly raadgiver: Raadgiver;
  /** Who took over from Palle. */
  readonly efterfoelger?: Raadgiver;
  readonly forhandler: 'karin' | 'henrik';
  readonly paragraf: Paragraf;
  readonly tilbud: TilbudNavn;
  readonly kroner: number;
  readonly timer: number;
  /** The years for which a new price was told in time and within the rate (T10, T11); the others it stayed. */
  readonly regulerede?: readonly number[];
}

/** Whose sag it is on that day. */
export const raadgiverPaa = ({ raadgiver, efterfoelger }: Sag, dag: string): Raadgiver =>
  raadgiver === 'palle' && dag > PALLES_SIDSTE_DAG ? (efterfoelger ?? 'mette') : raadgiver;

/** The leder of the team, or who stands in for her. */
export const lederPaa = (sag: Sag, dag: string): Hvem =>
  TEAM[sag.raadgiver] === 'Unge voksne' && dag < LONES_ORLOV.fra ? 'lone' : 'birgitte';

const DOEGN = 365;
/** What has come of a price by then: each regulated year it rose, a little less than the rate. */
export function kronerPaa({ kroner, regulerede = [] }: Sag, dag: string): number {
  const aar = Number(dag.slice(0, 4));
  return regulerede.filter((r) => r <= aar).reduce((pris) => Math.round(pris * 1.029), kroner);
}

/** How much support it is, by the hours. */
export const niveauOf = ({ timer }: Sag): 'fuldstaendigt' | 'hoejt' | 'moderat' =>
  timer >= 20 ? 'fuldstaendigt' : timer >= 14 ? 'hoejt' : 'moderat';

export const aarspris = (sag: Sag, dag: string): number => kronerPaa(sag, dag) * DOEGN;

/** CPR with day + 60: nobody has such a number (L-38). */
export function cprOf({ foedt, nr }: Pick<Sag, 'foedt' | 'nr'>): string {
  const [aar = '', maaned = '', dag = ''] = foedt.split('-');
  const syvende = aar < '2000' ? nr % 4 : 4;
  const loebenr = String(100 + ((nr * 37) % 900));
  return `${Number(dag) + 60}${maaned}${aar.slice(2)}${syvende}${loebenr}`;
}

/** The story of a sag: what happened in it by today, in the order of the days. */
export const fortalt = (
  sag: Sag,
  {
    handlinger,
    ...told
  }: Omit<Story, 'borger' | 'handlinger' | 'forloeb'> & {
    readonly forloeb?: Story['forloeb'];
    readonly handlinger: readonly (readonly Handling[])[];
  },
): Story => ({
  forloeb: {},
  ...told,
  borger: { navn: sag.navn, cpr: cprOf(sag) },
  handlinger: [...handlinger.flat(), ...overdraget(sag, handlinger.flat())]
    .filter(({ dag }) => dag < DEMO_I_DAG)
    .toSorted((a, b) => (a.dag < b.dag ? -1 : a.dag > b.dag ? 1 : 0)),
});

/** Palle's sager were handed over by the leder in his last week. */
function overdraget(sag: Sag, handlinger: readonly Handling[]): readonly Handling[] {
  const dag = bankdage(PALLES_SIDSTE_DAG, -1);
  const begyndt = handlinger.some((h) => h.dag < dag);
  const slut = handlinger.every((h) => h.dag < dag) && handlinger.some((h) => ENDER.has(h.type));
  if (sag.raadgiver !== 'palle' || !begyndt || slut) return [];
  return [
    gjorde(dag, 'birgitte').tildel((s) => ({ rolle: 'raadgiver', personId: s.person(sag.efterfoelger ?? 'mette') })),
  ];
}

const ENDER: ReadonlySet<string> = new Set(['afslut', 'lukUdenIndkoeb', 'annuller']);

/** One of a pool, another for each sag and each turn. */
export const valgt = <T>(pulje: readonly T[], { nr }: Pick<Sag, 'nr'>, gang = 0): T => {
  const one = pulje[(nr * 5 + gang * 3) % pulje.length];
  if (one === undefined) throw new RangeError('an empty pool');
  return one;
};
