import { Link } from '@tanstack/react-router';
import type { SagListeSvar } from '#machines/svar.ts';
import { Icon } from '../components/icon.tsx';
import type { SagerSearch } from './search.ts';

/** The way on and back through a list that is longer than a page. Each page has its address. */
export function Sider({ search, liste }: { search: SagerSearch; liste: Pick<SagListeSvar, 'next' | 'prev'> }) {
  const { next, prev } = liste;
  if (next === null && prev === null) return null;
  const { side, ...first } = search;
  return (
    <nav className="sider" aria-label="Sider i listen">
      {prev !== null && (
        <>
          <Link to="/sager" search={first} className="btn btn-quiet">
            Til begyndelsen
          </Link>
          <Link to="/sager" search={{ ...first, side: prev }} className="btn" rel="prev">
            <Icon name="arrowBack" />
            Forrige
          </Link>
        </>
      )}
      {next !== null && (
        <Link to="/sager" search={{ ...first, side: next }} className="btn" rel="next">
          Næste
          <Icon name="chevronRight" />
        </Link>
      )}
    </nav>
  );
}
