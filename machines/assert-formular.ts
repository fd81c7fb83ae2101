import type { Chart, ErasedEvent } from './chart.ts';
import type { Felt } from './felter.ts';
import { formOf } from './form.ts';
import type { Betingelse, FormularLike } from './formular.ts';

/** What is wrong with how the forms of a chart are laid out. */
export function formularProblems(chart: Chart): string[] {
  return [...chart.formularer].flatMap(([type, formular]) => {
    const event = chart.events.get(type);
    if (!event) return [`a form is laid out for unknown event ${type}`];
    return [...afsnitProblems(chart, event, formular), ...kunNaarProblems(chart, event, formular)].map(
      (problem) => `the form of ${type}: ${problem}`,
    );
  });
}

/** Every field stands in exactly one part; no two groups of the form are called the same. */
function afsnitProblems(chart: Chart, event: ErasedEvent, { afsnit }: FormularLike): string[] {
  if (afsnit.length === 0) return [];
  const placed = afsnit.flatMap(({ felter }) => felter);
  const known = Object.keys(event.felter);
  const words = [...afsnit.map(({ titel }) => titel), ...formOf(chart, event.type, {}).map(({ label }) => label)];
  return [
    ...known.filter((navn) => !placed.includes(navn)).map((navn) => `${navn} stands in no part`),
    ...placed.filter((navn) => !known.includes(navn)).map((navn) => `unknown field ${navn}`),
    ...twice(placed).map((navn) => `${navn} stands in two parts`),
    ...afsnit.filter(({ titel }) => twice(words).includes(titel)).map(({ titel }) => `»${titel}« is used twice`),
  ];
}

function kunNaarProblems(chart: Chart, event: ErasedEvent, { kunNaar }: FormularLike): string[] {
  const order = formOf(chart, event.type, {}).map(({ navn }) => navn);
  return [...kunNaar].flatMap(([navn, betingelse]) => {
    const felt = event.felter[navn];
    const other = event.felter[betingelse.felt];
    if (!felt || !other) return [`${navn} or ${betingelse.felt} is unknown`];
    return [
      ...(mayBeEmpty(felt) ? [] : [`${navn} must be filled in, so it is always asked for`]),
      ...(order.indexOf(betingelse.felt) < order.indexOf(navn) ? [] : [`${navn} stands before ${betingelse.felt}`]),
      ...unknownAnswers(other, betingelse).map((svar) => `${betingelse.felt} cannot be ${svar}`),
    ];
  });
}

const mayBeEmpty = ({ art, kraevet, mindst }: Felt): boolean =>
  !kraevet || ((art === 'raekker' || art === 'flervalg') && !mindst);

const unknownAnswers = (other: Felt, { vaerdier }: Betingelse): string[] =>
  vaerdier
    .filter((svar) => (other.art === 'jaNej' ? typeof svar !== 'boolean' : !other.muligheder?.includes(String(svar))))
    .map(String);

const twice = (names: readonly string[]): string[] => names.filter((name, n) => names.indexOf(name) !== n);
