import { Icon } from '../components/icon.tsx';

/** Four eyes, told at the first act and not discovered at the last. */
export function SaaKanDuIkke({ labels }: { labels: readonly string[] }) {
  if (labels.length === 0) return null;
  return (
    <p className="act-warning">
      <Icon name="warning" />
      <span>Gør du dette, kan du ikke selv: {labels.join(', ')}.</span>
    </p>
  );
}
