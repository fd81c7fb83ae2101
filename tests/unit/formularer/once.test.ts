import { expect, test } from 'vitest';
import { CHARTS } from '#machines/charts.ts';
import { formOf } from '#machines/form.ts';

const EVENTS = [...CHARTS.values()].flatMap((chart) => [...chart.events.keys()].map((type) => [chart, type] as const));

test('a form is made once: the next page gets the very same', () => {
  for (const [chart, type] of EVENTS) expect(formOf(chart, type, {}), type).toBe(formOf(chart, type, {}));
});

test('what one sag may choose from is in no other sag’s form', () => {
  const list = [{ id: 'k1', tekst: 'Birkely' }];
  const offering = EVENTS.filter(([chart, type]) =>
    Object.values(chart.events.get(type)?.felter ?? {}).some((f) => f.art === 'kandidat'),
  );
  expect(offering.length).toBeGreaterThan(3);
  for (const [chart, type] of offering) {
    const mine = formOf(chart, type, { kandidat: list }).find((f) => f.art === 'kandidat');
    const theirs = formOf(chart, type, {}).find((f) => f.art === 'kandidat');
    expect([mine?.muligheder, theirs?.muligheder], type).toEqual([list, []]);
  }
});
