import type { BoldSvar, ForloebSvar, FristSvar, SagSvar } from '#machines/svar.ts';

/* A sag lives for years and has many forløb. This is how they are put in order; no chart is known by name. */

/** A forløb with what it has under it. */
type Hele = ForloebSvar & Pick<SagSvar, 'forloeb'>;

/** A forløb of the sag with the name that tells it from others of its kind. */
export interface Del {
  readonly forloeb: ForloebSvar;
  readonly navn: string;
}

/** The forløb of one kind: those that live, and those that have ended, the latest first. */
export interface Afsnit {
  readonly id: string;
  readonly titel: string;
  readonly levende: readonly Del[];
  readonly endte: readonly Del[];
  /** Something here waits for me. */
  readonly mig: boolean;
}

/** The children by kind, in the order that the first of each was opened; kinds of which none lives come last. */
export function afsnitOf({ forloeb }: Pick<Hele, 'forloeb'>): readonly Afsnit[] {
  const afsnit = [...new Set(forloeb.map(({ chart }) => chart))].map((chart): Afsnit => {
    const own = forloeb.filter((f) => f.chart === chart);
    const dele = own.map((f, i) => ({ forloeb: f, navn: own.length > 1 ? `${f.chartLabel} ${i + 1}` : f.chartLabel }));
    return {
      id: chart,
      titel: own[0]?.chartLabel ?? '',
      levende: dele.filter(({ forloeb: f }) => f.lever),
      endte: dele.filter(({ forloeb: f }) => !f.lever).reverse(),
      mig: own.some(({ venterPaa }) => venterPaa.some(({ mig }) => mig)),
    };
  });
  return [...afsnit.filter(({ levende }) => levende.length), ...afsnit.filter(({ levende }) => !levende.length)];
}

/** The sag itself and all its children, each by name. */
export function alleDele(sag: Hele): readonly Del[] {
  const children = afsnitOf(sag).flatMap(({ levende, endte }) => [...levende, ...endte]);
  return [{ forloeb: sag, navn: sag.chartLabel }, ...children];
}

export interface Skridt {
  readonly del: Del;
  readonly bold: BoldSvar;
}

/** Who has the ball, over all forløb: what is mine first, then what nobody can, then others, by their nearest frist. */
export function skridtOf(sag: Hele): readonly Skridt[] {
  const rank = ({ bold }: Skridt) => (bold.mig ? 0 : bold.ingenKan ? 1 : bold.personer.length > 0 ? 2 : 3);
  const day = ({ del }: Skridt) => dagAf(del.forloeb.frister.toSorted(byDag)[0]);
  return alleDele(sag)
    .flatMap((del) => del.forloeb.venterPaa.map((bold) => ({ del, bold })))
    .sort((a, b) => rank(a) - rank(b) || day(a).localeCompare(day(b)));
}

export interface DelFrist {
  readonly frist: FristSvar;
  readonly del: Del;
}

/** The frister of all forløb, the next first; those that stand still or nobody can use any more last. */
export function fristerOf(sag: Hele): readonly DelFrist[] {
  return alleDele(sag)
    .flatMap((del) => del.forloeb.frister.map((frist) => ({ frist, del })))
    .sort((a, b) => byDag(a.frist, b.frist));
}

/** The frist that comes first of those that one of ours must act on; else of those that bind others. */
export function naesteFrist(sag: Hele): DelFrist | null {
  const running = fristerOf(sag).filter(({ frist }) => frist.dato !== null && frist.stand !== 'udloebet');
  const ours = running.find(({ frist: { hvem } }) => hvem.art === 'rolle' || hvem.art === 'person');
  return ours ?? running[0] ?? null;
}

const LATE = '9999';
const dagAf = (frist: FristSvar | undefined): string => frist?.dato ?? LATE;
const byDag = (a: FristSvar, b: FristSvar): number =>
  Number(a.stand === 'udloebet') - Number(b.stand === 'udloebet') || dagAf(a).localeCompare(dagAf(b));
