import { formularProblems } from './assert-formular.ts';
import type { Chart, ErasedEvent, Labels } from './chart.ts';
import type { Felter } from './felter.ts';

/** The parts of a definition that the erased chart does not show. */
interface Written {
  readonly endte: readonly string[];
  readonly graenser: object;
  readonly venterPaa: Readonly<
    Record<string, readonly { readonly event: string; readonly krav?: readonly string[] }[]>
  >;
}

/**
 * What the types cannot see: every event has a way in, every named thing exists, nothing lacks a word. Throws with
 * all that is wrong at once.
 */
export function assertWhole(chart: Chart, written: Written): void {
  const reached = new Set([...chart.edges.values()].flatMap((own) => [...own.keys()]));
  const problems = [
    ...[...chart.events.values()].flatMap((e) => [
      ...eventProblems(chart, e, reached.has(e.type)),
      ...ruleProblems(chart, e, written.graenser),
      ...missingFieldWords(e.felter, e.type, chart.labels),
    ]),
    ...formularProblems(chart),
    ...kravProblems(chart),
    ...(chart.labels.udefra ?? []).flatMap((type) => when(!chart.events.has(type), `udefra names unknown ${type}`)),
    ...leafProblems(chart, written),
    ...missingFieldWords(chart.oekonomiFelter, 'oekonomi', chart.labels),
    ...waitingProblems(chart, written),
  ];
  if (problems.length) throw new Error(`${chart.navn} does not load:\n${problems.join('\n')}`);
}

const when = (wrong: boolean, what: string): string[] => (wrong ? [what] : []);

function eventProblems(chart: Chart, e: ErasedEvent, reached: boolean): string[] {
  return [
    ...when(!reached && e.aabner === null, `event ${e.type} has no edge`),
    ...when(reached && e.aabner !== null, `opening ${e.type} has an edge too`),
    ...when(e.aabner !== null && !chart.leaves.has(e.aabner), `${e.type} opens no leaf`),
    ...when(!Object.hasOwn(chart.labels.events, e.type), `event ${e.type} has no word`),
    ...when(!/^[a-z][\w.]*$/i.test(e.type) || e.type.startsWith('xstate.'), `event ${e.type} has a forbidden name`),
    ...Object.keys(e.factsFelter).flatMap((f) => when(f in e.indholdFelter, `${e.type}.${f} is both fact and indhold`)),
  ];
}

function ruleProblems(chart: Chart, { type, regel }: ErasedEvent, graenser: object): string[] {
  if (typeof regel === 'string') return [];
  const { graense, ikkeDenDer = [], roller } = regel;
  return [
    ...when(graense !== undefined && !Object.hasOwn(graenser, graense), `${type}: unknown graense ${graense}`),
    ...when(graense !== undefined && !Object.hasOwn(chart.labels.graenser, graense), `graense ${graense} has no word`),
    ...ikkeDenDer.flatMap((other) =>
      when(!other.includes('.') && !chart.events.has(other), `${type}: ikkeDenDer names unknown ${other}`),
    ),
    ...roller
      .flatMap((spec) => (typeof spec === 'string' ? [] : (spec.i ?? [])))
      .flatMap((leaf) => when(!chart.leaves.has(leaf), `${type}: unknown leaf ${leaf}`)),
  ];
}

function kravProblems(chart: Chart): string[] {
  return [...chart.krav].flatMap(([id, krav]) => [
    ...when(!Object.hasOwn(chart.labels.krav, id), `krav ${id} has no word`),
    ...krav.vej.flatMap((way) => when(!way.includes('.') && !chart.events.has(way), `krav ${id}: unknown way ${way}`)),
  ]);
}

function leafProblems(chart: Chart, { endte, venterPaa }: Written): string[] {
  return [
    ...endte.flatMap((leaf) => when(!chart.leaves.has(leaf), `ended leaf ${leaf} does not exist`)),
    ...[...chart.leaves].flatMap(([leaf, { trin, ended }]) => [
      ...when(!Object.hasOwn(chart.labels.tilstande, leaf), `leaf ${leaf} has no word`),
      ...when(!Object.hasOwn(chart.labels.trin, trin), `trin ${trin} has no word`),
      ...when(!ended && !venterPaa[leaf]?.length, `leaf ${leaf} waits for nobody`),
    ]),
  ];
}

function waitingProblems(chart: Chart, { venterPaa }: Written): string[] {
  return Object.entries(venterPaa).flatMap(([leaf, entries]) => [
    ...when(!chart.leaves.has(leaf), `venterPaa names unknown leaf ${leaf}`),
    ...entries.flatMap(({ event, krav = [] }) => [
      ...when(!chart.edges.get(leaf)?.has(event), `${leaf} waits for ${event}, which has no edge there`),
      ...krav.flatMap((id) => when(!chart.krav.has(id), `${leaf} waits under unknown krav ${id}`)),
    ]),
  ]);
}

function missingFieldWords(felter: Felter, type: string, labels: Labels): string[] {
  return Object.entries(felter).flatMap(([navn, f]) => [
    ...when(
      !Object.hasOwn(labels.felter, navn) && !Object.hasOwn(labels.felter, `${type}.${navn}`),
      `field ${type}.${navn} has no word`,
    ),
    ...(f.muligheder ?? []).flatMap((v) =>
      when(
        !Object.hasOwn(labels.valg, v) && !Object.hasOwn(labels.valg, `${navn}.${v}`),
        `option ${type}.${navn}.${v} has no word`,
      ),
    ),
    ...(f.felter ? missingFieldWords(f.felter, type, labels) : []),
  ]);
}
