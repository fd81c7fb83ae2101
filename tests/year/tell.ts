import { hitsOf } from './faults.ts';
import type { Year } from './year.ts';

/** What the year was made of, for whoever reads the run: what happened, and what went wrong where. */
export function tell(year: Year, seconds: number): void {
  const { plan, house, watch, acts } = year;
  const sum = (of: Iterable<number>) => [...of].reduce((a, b) => a + b, 0);
  const numbers = {
    seed: plan.seed,
    days: year.days,
    standstills: year.standstills,
    rows: sum(watch.events.values()),
    events: watch.events.size,
    leaves: watch.leaves.size,
    checks: watch.checks,
    fourEyes: watch.fourEyes.asked,
    faults: house.faults.fired,
    restarts: house.restarts,
    mails: house.mailbox.arrived.length,
    seconds,
  };
  const lines = [
    `year (${plan.dialect}): ${JSON.stringify(numbers)}`,
    `  acts: ${[...acts.done]
      .sort()
      .map(([what, n]) => `${what}: ${n}`)
      .join(' · ')}`,
    '  what went wrong where: times thrown + broken off + asked again, of times passed',
    ...[...house.faults.points.values()]
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map(
        (p) =>
          `  ${p.name.padEnd(44)} ${String(hitsOf(p)).padStart(5)} = ${p.hits.kast} + ${p.hits.afbrydelse} + ${p.hits.igen} of ${p.passed}`,
      ),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}
