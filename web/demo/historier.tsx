import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { historierQuery } from './api.ts';

/** Twenty sager of the demo, each told in two sentences, with the way to it. */
export function Historier() {
  const { data } = useQuery(historierQuery);
  const items = data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="historier">
      <h2 id="historier">Tyve sager, der er værd at åbne</h2>
      <ul className="historier">
        {items.map(({ navn, tekst, sagId }) => (
          <li key={navn}>
            <Link to="/sager/$sagId" params={{ sagId }}>
              {navn}
            </Link>
            <p className="muted">{tekst.join(' ')}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
