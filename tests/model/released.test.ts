import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHARTS } from '#machines/charts.ts';
import { edgeList, releasedEdge } from '#machines/released.ts';

const FOLDER = join(import.meta.dirname, '../../machines/released');

describe('a released version of a chart', () => {
  it.each([...CHARTS.values()].map((chart) => [chart.navn, chart] as const))(
    '%s has the edges it was released with, or another number',
    (_navn, chart) => {
      const file = `${chart.navn}-${chart.version}.json`;
      if (!readdirSync(FOLDER).includes(file)) return;
      expect(edgeList(chart)).toEqual(JSON.parse(readFileSync(join(FOLDER, file), 'utf8')));
    },
  );

  it.each(readdirSync(FOLDER))('%s is asked for what it says', (file) => {
    const [, chart = '', version = ''] = /^(.+)-(\d+)\.json$/.exec(file) ?? [];
    const said = Object.entries(JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Record<string, string>);
    const asked = said.map(([at]) => {
      const [fra = '', event = ''] = at.split(' ');
      return [at, releasedEdge(chart, Number(version), fra || null, event)];
    });
    expect(asked).toEqual(said);
    // Also when the chart has gone on: an edge that it never had is none.
    expect(releasedEdge(chart, Number(version), 'ingensteds', 'intet')).toBeNull();
  });

  it('answers for a way and for what was none', () => {
    expect(releasedEdge('indkoebssag', 1, null, 'opretSag')).toBe('behov');
    expect(releasedEdge('indkoebssag', 1, 'behov', 'startMarkedsafsoegning')).toBe('markedsafsoegning');
    expect(releasedEdge('indkoebssag', 1, 'behov', 'godkend')).toBeNull();
    expect(releasedEdge('indkoebssag', 99, 'behov', 'startMarkedsafsoegning')).toBeNull();
    expect(releasedEdge('ukendt', 1, null, 'opretSag')).toBeNull();
  });
});
