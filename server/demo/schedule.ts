import { type Dato, dato } from '#machines/kalender/dato.ts';
import type { TimeOfDay } from './demo-clock.ts';
import type { Handling, Story } from './stories/story.ts';

export interface Step {
  readonly story: Story;
  /** Its number in the story, from 1. */
  readonly nummer: number;
  readonly handling: Handling;
  readonly at: TimeOfDay;
}

const MORNING = 8 * 60 + 20;
const MINUTES_APART = 9;
/** A day in the office, for the days on which much was done. */
const OFFICE_MINUTES = 9 * 60;

/** All that happened, day by day: the sager side by side, each in its own order, in office hours unless it says when. */
export function schedule(stories: readonly Story[]): ReadonlyMap<Dato, readonly Step[]> {
  const days = new Map<Dato, Omit<Step, 'at'>[]>();
  for (const story of stories)
    for (const [i, handling] of story.handlinger.entries()) {
      const dag = dato(handling.dag);
      days.set(dag, [...(days.get(dag) ?? []), { story, nummer: i + 1, handling }]);
    }
  return new Map([...days].map(([dag, steps]) => [dag, inTime(steps)]));
}

function inTime(steps: readonly Omit<Step, 'at'>[]): readonly Step[] {
  const apart = Math.max(1, Math.min(MINUTES_APART, Math.floor(OFFICE_MINUTES / steps.length)));
  let minutes = MORNING - apart;
  // A stable sort: what has no hour comes first, in the order in which it was told.
  const ordered = steps.toSorted((a, b) => minutesOf(a.handling.kl) - minutesOf(b.handling.kl));
  return ordered.map((step) => {
    minutes = Math.max(minutes + apart, minutesOf(step.handling.kl));
    return { ...step, at: { hour: Math.floor(minutes / 60), minute: minutes % 60 } };
  });
}

function minutesOf(kl: string | null): number {
  if (kl === null) return 0;
  const [hour = 0, minute = 0] = kl.split(':').map(Number);
  return hour * 60 + minute;
}
