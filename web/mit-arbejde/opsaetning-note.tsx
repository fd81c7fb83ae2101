import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { opsaetningQuery } from '../opsaetning/queries.ts';

/** For the administrator: that sager cannot run yet, and where it is put right. */
export function OpsaetningNote() {
  const { data } = useQuery(opsaetningQuery);
  const antal = data?.mangler.filter(({ niveau }) => niveau === 'skal').length ?? 0;
  if (antal === 0) return null;
  return (
    <p className="work-note">
      {antal === 1 ? 'Én ting mangler' : `${antal} ting mangler`}, før sagerne kan gå deres gang.{' '}
      <Link to="/opsaetning">Se, hvad der mangler</Link>
    </p>
  );
}
