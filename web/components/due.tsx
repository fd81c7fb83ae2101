import { Tag, type TagTone } from './tag.tsx';

/** A day and how far it is from today, in words; the colour only repeats them. */
export function Due({ day, away, tone }: { day: string; away: string; tone: TagTone }) {
  return (
    <p className="due">
      <strong>{day}</strong>
      {tone === 'rolig' ? <span className="muted">{away}</span> : <Tag tone={tone}>{away}</Tag>}
    </p>
  );
}
