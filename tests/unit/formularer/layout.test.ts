import { describe, expect, it } from 'vitest';
import { formularProblems } from '#machines/assert-formular.ts';
import type { Chart } from '#machines/chart.ts';
import { event } from '#machines/chart.ts';
import { CHARTS } from '#machines/charts.ts';
import { evt, jaNej, raekker, tekst, valg } from '#machines/felter.ts';
import { formOf } from '#machines/form.ts';
import { eraseFormular, type Formular } from '#machines/formular.ts';
import { anmodet } from '../genforhandling/support.ts';
import { iKraft } from '../kontrakt/support.ts';

/** With more fields than this nobody sees a form at a glance. */
const LONG = 12;

const FELTER = {
  regel: valg(['fast', 'andet']),
  anden: evt(tekst()),
  enig: jaNej(),
  hvorfor: tekst(),
  linjer: raekker({ tekst: tekst() }),
};
type P = Readonly<Record<keyof typeof FELTER, unknown>>;

const ALLE = ['regel', 'anden', 'enig', 'hvorfor', 'linjer'] as const;

/** As much of a chart as the forms are looked up in. */
const aChart = (formular: object, type = 'skriv') =>
  ({
    events: new Map([['skriv', { ...event({ facts: FELTER }), type: 'skriv', felter: FELTER }]]),
    formularer: new Map([[type, eraseFormular(formular as Formular<unknown, P>)]]),
    labels: { felter: { regel: 'Regel', enig: 'Enig' }, valg: {} },
  }) as unknown as Chart;

describe('how the forms are laid out', () => {
  it('has parts for every long form that a person fills in', () => {
    const long = [...CHARTS.values()].flatMap((chart) =>
      [...chart.events.values()]
        .filter((e) => typeof e.regel === 'object' && Object.keys(e.felter).length > LONG)
        .map((e) => ({ name: `${chart.navn}.${e.type}`, parts: chart.formularer.get(e.type)?.afsnit.length ?? 0 })),
    );
    expect(long.map(({ name }) => name)).toContain('kontrakt.udfyld');
    expect(long.filter(({ parts }) => parts < 3)).toEqual([]);
  });

  it('loses no field, and gives each the heading of its part', () => {
    for (const chart of CHARTS.values())
      for (const [type, { afsnit }] of chart.formularer) {
        const form = formOf(chart, type, {});
        expect(form.map(({ navn }) => navn).sort()).toEqual(Object.keys(chart.events.get(type)?.felter ?? {}).sort());
        const titler = new Set(form.map((felt) => felt.afsnit));
        expect([...titler]).toEqual(afsnit.length > 0 ? afsnit.map(({ titel }) => titel) : [null]);
      }
  });

  it.each([
    ['a field in no part', { afsnit: [{ titel: 'A', felter: ALLE.slice(1) }] }, 'regel stands in no part'],
    ['an unknown field', { afsnit: [{ titel: 'A', felter: [...ALLE, 'x'] }] }, 'unknown field x'],
    [
      'a field in two parts',
      {
        afsnit: [
          { titel: 'A', felter: ALLE },
          { titel: 'B', felter: ['enig'] },
        ],
      },
      'enig stands in two parts',
    ],
    ['a heading that is a field’s word', { afsnit: [{ titel: 'Enig', felter: ALLE }] }, '»Enig« is used twice'],
    [
      'an unknown field that follows',
      { kunNaar: { x: { felt: 'regel', vaerdier: ['fast'] } } },
      'x or regel is unknown',
    ],
    [
      'a field that must be filled in',
      {
        kunNaar: { hvorfor: { felt: 'enig', vaerdier: [false] } },
      },
      'hvorfor must be filled in, so it is always asked for',
    ],
    [
      'an answer that cannot be given',
      { kunNaar: { anden: { felt: 'regel', vaerdier: ['aldrig'] } } },
      'regel cannot be aldrig',
    ],
    [
      'a field before the one it follows',
      {
        kunNaar: { anden: { felt: 'enig', vaerdier: [true] } },
      },
      'anden stands before enig',
    ],
  ])('refuses to load %s', (_, formular, problem) => {
    expect(formularProblems(aChart(formular))).toEqual([`the form of skriv: ${problem}`]);
  });

  it('refuses to load the form of an event that is not there', () => {
    expect(formularProblems(aChart({}, 'ukendt'))).toEqual(['a form is laid out for unknown event ukendt']);
  });

  it('loads a list that may be without rows after an answer', () => {
    expect(formularProblems(aChart({ kunNaar: { linjer: { felt: 'enig', vaerdier: [true] } } }))).toEqual([]);
  });
});

describe('what does not concern a forløb', () => {
  const foreign = (chart: Chart, type: string, facts: unknown) =>
    formOf(chart, type, {}, facts).flatMap(({ navn, uvedkommende }) => (uvedkommende ? [navn] : []));

  it('is the price and the terms in a tillægsaftale about the parties', () => {
    const { facts, forloeb } = anmodet(undefined, { medfoert: { art: 'parter' } });
    const named = foreign(forloeb?.chart as Chart, 'udfyldTillaeg', facts);
    expect(named).toContain('linjer');
    expect(named).toContain('varselKoeber');
    expect(named).not.toContain('leverandoernavn');
  });

  it('is the last day in a notice of a kontrakt whose notice is known, and only then', () => {
    const known = iKraft();
    const unknown = iKraft({ varselKoeber: null, varselLeverandoer: null });
    for (const type of ['registrerModtagelse', 'modtagOpsigelse']) {
      expect(foreign(known.chart, type, known.facts)).toEqual(['slutdato']);
      expect(foreign(unknown.chart, type, unknown.facts)).toEqual([]);
    }
  });

  it('is nothing where no facts are known', () => {
    const { chart } = iKraft();
    expect(formOf(chart, 'modtagOpsigelse', {}).some(({ uvedkommende }) => uvedkommende)).toBe(false);
  });
});
