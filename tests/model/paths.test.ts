import { expect, test } from 'vitest';
import { say, TRANSITIONS } from './model.ts';
import { pathsToAll } from './paths.ts';
import { replay } from './replay.ts';

test('every transition is reached by a path from an opening, and the path can be gone again', () => {
  const paths = pathsToAll();
  const wrong = paths.flatMap(({ at, til, regler, steps }) => {
    const { plan } = replay(regler, steps);
    const moves = plan.ok ? plan.skridt.map((s) => `${s.move.fra ?? 'ny'} ${s.move.event.type} ${s.move.til}`) : [];
    return moves.includes(`${at} ${til}`) ? [] : [`${at} → ${til}: ${moves.join()}`];
  });
  const lengths = paths.map((path) => path.steps.length);
  say(`${paths.length} paths, ${lengths.reduce((a, b) => a + b, 0)} steps, the longest ${Math.max(...lengths)}`);

  expect(wrong).toEqual([]);
  expect(paths.map((path) => path.at).sort()).toEqual([...TRANSITIONS].sort());
});
