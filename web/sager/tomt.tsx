import { Link } from '@tanstack/react-router';
import { changed, filtersIn, type SagerSearch } from './search.ts';
import type { Chip } from './valg.ts';

/** When nothing is found: what was asked for, and what to take away or to try. */
export function Tomt({ search, chips }: { search: SagerSearch; chips: readonly Chip[] }) {
  const mine = search.ansvarlig === undefined;
  const narrowing = chips.filter(({ navn }) => navn !== 'ansvarlig');
  const alle = (
    <Link to="/sager" search={changed(search, { ansvarlig: 'alle' })}>
      Se alle, du må se
    </Link>
  );
  if (Object.keys(filtersIn(search)).length === 0)
    return (
      <div className="empty">
        <p className="empty-title">Ingen aktive sager er tildelt dig</p>
        <p>
          {alle}, eller{' '}
          <Link to="/sager" search={{ vis: 'afsluttede' }}>
            dine afsluttede
          </Link>
          . Du kan også <Link to="/sager/ny">oprette en ny sag</Link>.
        </p>
      </div>
    );
  return (
    <div className="empty">
      <p className="empty-title">Ingen sager passer på filtrene</p>
      {narrowing.length > 0 && (
        <p>
          Prøv uden{' '}
          {narrowing.map(({ navn, tekst }, i) => (
            <span key={navn}>
              {i > 0 && (i === narrowing.length - 1 ? ' eller ' : ', ')}
              <Link to="/sager" search={changed(search, { [navn]: undefined })}>
                {tekst}
              </Link>
            </span>
          ))}
          .
        </p>
      )}
      {mine && <p>Her er kun sager, der er tildelt dig. {alle}.</p>}
      {search.q !== undefined && (
        <p>
          Der er søgt efter ord, der begynder sådan, i sagsnummer, leverandør og titel. En borger finder du i feltet
          øverst, på navn eller alle ti cifre af CPR-nummeret.
        </p>
      )}
    </div>
  );
}
