import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { vikariaterQuery } from '../opsaetning/queries.ts';
import { kortDato } from '../ord.ts';
import { useMe } from '../ramme/use-me.ts';

/** Who stands in for me today, and for whom I stand in, so that nobody is surprised by the other's work. */
export function VikarNote() {
  const me = useMe();
  const { data } = useQuery(vikariaterQuery);
  const nu =
    data?.items.filter(({ fra, for: away, vikar }) => fra <= me.dato && [away.id, vikar.id].includes(me.id)) ?? [];
  if (nu.length === 0) return null;
  return (
    <p className="work-note">
      {nu.map(({ id, for: away, vikar, til }) => (
        <span key={id}>
          {vikar.id === me.id ? `Du er vikar for ${away.navn}` : `${vikar.navn} er vikar for dig`} til og med{' '}
          {kortDato(til)}.{' '}
        </span>
      ))}
      <Link to="/opsaetning/vikarer">Se vikarer</Link>
    </p>
  );
}
