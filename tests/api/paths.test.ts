import { expect, test } from 'vitest';
import { REACHABLE } from '#tests/model/heard.ts';
import { goAlong } from '#tests/model/over-http.ts';
import { type Path, pathsToAll, pathsToMost } from '#tests/model/paths.ts';
import { ledTo, openedBy } from '#tests/model/standing.ts';
import { testApp } from '#tests/support/app.ts';
import { aSampleKommune, type SampleKommune } from '#tests/support/samples/kommune.ts';

/** Every transition in the long run; else each event of each chart, by its shortest path. */
const EVERY = process.env['LONG'] !== undefined;

test('each transition is taken over the API, by a shortest path, and leads where the chart says', async () => {
  const all = EVERY ? pathsToAll() : pathsToMost();
  const [old, today] = parted(all, ({ steps }) => steps[0]?.by === 'version1');
  const paths = EVERY ? today : shortestPerEvent(today);
  const kommuner = new Map<string, SampleKommune>();
  const wrong: string[] = [];
  const began = performance.now();
  for (const path of paths) {
    const rules = JSON.stringify(path.regler.switches);
    const kommune = kommuner.get(rules) ?? (await aSampleKommune(await testApp(), path.regler));
    kommuner.set(rules, kommune);
    const end = await whereItLeads(kommune, path);
    if (end !== path.til) wrong.push(`${path.at} → ${end}, not ${path.til}`);
  }
  const steps = paths.reduce((sum, path) => sum + path.steps.length, 0);
  const seconds = Math.round((performance.now() - began) / 1000);
  process.stdout.write(`  ${paths.length} transitions over the API, ${steps} steps, ${seconds} s\n`);

  expect(wrong).toEqual([]);
  const taken = new Set(all.map((path) => path.at));
  const untaken = REACHABLE.filter((at) => !taken.has(at));
  // The walk itself tries that every one of them can be taken.
  expect(untaken.length).toBeLessThanOrEqual(EVERY ? 0 : REACHABLE.length / 6);
  // What an upgrade finds was stored by an earlier version: it is tried on a database of that version.
  expect(old.filter(({ steps }) => steps.at(-1)?.by !== 'opgradering').map((path) => path.at)).toEqual([]);
}, 1_500_000);

/** Of each event of a chart the path with the fewest steps. */
function shortestPerEvent(paths: readonly Path[]): Path[] {
  const shortest = new Map<string, Path>();
  for (const path of paths) {
    const [place = '', event = ''] = path.at.split(' ');
    const name = `${place.split('.')[0]} ${event}`;
    const known = shortest.get(name);
    if (!known || path.steps.length < known.steps.length) shortest.set(name, path);
  }
  return [...shortest.values()];
}

function parted<T>(all: readonly T[], is: (one: T) => boolean): [T[], T[]] {
  return [all.filter(is), all.filter((one) => !is(one))];
}

/** The leaf that the transition led to, or why it led nowhere. */
async function whereItLeads(k: SampleKommune, { at, sag, steps }: Path): Promise<string> {
  const [place = '', event = ''] = at.split(' ');
  try {
    const own = await goAlong(k, steps);
    return await ledTo(k, sag === 0 ? own : await openedBy(k, own, sag), place.split('.')[0] ?? '', event);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
