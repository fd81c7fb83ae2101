import { Link } from '@tanstack/react-router';
import { Icon } from '../components/icon.tsx';
import { changed, type SagerSearch } from './search.ts';
import type { Chip } from './valg.ts';

/** What the list is narrowed by; each is taken away by itself. */
export function Chips({ search, chips }: { search: SagerSearch; chips: readonly Chip[] }) {
  if (chips.length === 0) return null;
  return (
    <div className="chips">
      <p id="chips-titel">Filtre</p>
      <ul aria-labelledby="chips-titel">
        {chips.map(({ navn, tekst }) => (
          <li key={navn}>
            <Link to="/sager" search={changed(search, { [navn]: undefined })} className="chip">
              <span className="sr-only">Fjern </span>
              {tekst}
              <Icon name="close" />
            </Link>
          </li>
        ))}
      </ul>
      <Link to="/sager" search={search.sort ? { sort: search.sort } : {}} className="chips-reset">
        Nulstil alle
      </Link>
    </div>
  );
}
