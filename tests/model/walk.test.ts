import { beforeAll, describe, expect, test } from 'vitest';
import { CHARTS } from '#machines/charts.ts';
import { switchesTekst } from '#tests/support/samples/regler.ts';
import { explore } from './explore.ts';
import { EVERY_FINDING } from './findings.ts';
import { REACHABLE } from './heard.ts';
import { LEAVES, placeOf, say, TRANSITIONS } from './model.ts';
import { pathsOf } from './paths.ts';
import { replay } from './replay.ts';
import { QUICK, WALKED } from './rules.ts';
import type { Walk } from './seen.ts';
import { deadEnds } from './way-out.ts';

/** What the page cannot know before it is filled in: that every kandidat there is has been decided on, or waits already. */
const UNANSWERED = ['indkoebssag.fravaelgKandidat', 'indkoebssag.skrivPaaVenteliste'];

describe.each(WALKED.map((own) => ({ ...own, navn: switchesTekst(own.regler) })))(
  'in $navn',
  ({ navn, regler, lights }) => {
    let walk: Walk;
    beforeAll(() => {
      walk = explore(regler, lights);
      walks.push(walk);
      say(`${navn}: ${walk.nodes.length} worlds, ${walk.tries} tries, ${walk.taken.size} transitions`);
    }, 600_000);

    test('every move folds to its state, stores, keeps who did it, and goes along an edge; no clock event is refused', () => {
      expect([...walk.problems]).toEqual([]);
    });

    test('the page answers as decide does, but where only the filled-in form can tell', () => {
      expect([...walk.unanswered].filter((type) => !UNANSWERED.includes(type))).toEqual([]);
    });

    test('from every world each live forløb has a way to an end, and not only by annulling', () => {
      expect(deadEnds(walk)).toEqual([]);
    }, 60_000);
  },
);

test.skipIf(QUICK)('every leaf is visited and every transition taken that a way leads to', () => {
  const taken = new Set(walks.flatMap((walk) => [...walk.taken.keys()]));
  const visited = new Set(walks.flatMap((walk) => [...walk.leaves.keys()]));
  say(
    `${taken.size} transitions taken (${REACHABLE.length} must be), ${visited.size} of ${LEAVES.length} leaves visited`,
  );
  expect(LEAVES.filter((leaf) => !visited.has(leaf))).toEqual([]);
  expect(REACHABLE.filter((at) => !taken.has(at))).toEqual([]);
});

test.skipIf(QUICK)('every krav is seen to hold and not to hold on an edge that names it', () => {
  const answers = new Map<string, Set<boolean>>();
  for (const [at, seen] of walks.flatMap((walk) => [...walk.krav])) {
    const [place = '', , id = ''] = at.split(' ');
    const krav = `${place.split('.')[0]} ${id}`;
    answers.set(krav, new Set([...(answers.get(krav) ?? []), ...seen]));
  }
  const one = KRAV.filter((krav) => answers.get(krav)?.size !== 2);
  say(`${KRAV.length} krav, each both ways`);
  expect(one.sort()).toEqual([]);
});

test('the way to each transition can be gone again', () => {
  const paths = pathsOf(walks);
  const wrong = paths.flatMap(({ at, til, regler, steps }) => {
    const { plan } = replay(regler, steps);
    const moves = plan.ok
      ? plan.skridt.map((s) => `${placeOf(s.chart, s.move.fra, s.move.event.type)} ${s.move.til}`)
      : [];
    return moves.includes(`${at} ${til}`) ? [] : [`${at} → ${til}: ${moves.join()}`];
  });
  const lengths = paths.map((path) => path.steps.length);
  say(`${paths.length} paths, ${lengths.reduce((a, b) => a + b, 0)} steps, the longest ${Math.max(...lengths)}`);
  expect(wrong).toEqual([]);
});

test.skipIf(QUICK)('nobody of the cast lacks a way to send an event that its edge offers, over all presets', () => {
  const never = TRANSITIONS.filter((at) => walks.every((walk) => walk.nobody.has(at)));
  expect(never).toEqual([]);
});

test.skipIf(QUICK)('every finding of a check is made somewhere, and no other', () => {
  const made = new Set(walks.flatMap((walk) => [...walk.checks]));
  say(`${made.size} findings of checks`);
  expect([...made].sort()).toEqual([...EVERY_FINDING].sort());
});

const walks: Walk[] = [];

/** Every krav that an edge names, with its chart. */
const KRAV = [...CHARTS.values()].flatMap(({ navn, edges }) => {
  const named = [...edges.values()].flatMap((own) => [...own.values()].flatMap(({ krav }) => krav));
  return [...new Set(named)].map((id) => `${navn} ${id}`);
});
