import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { QueryView } from '../components/loading.tsx';
import { Page } from '../components/page.tsx';
import { chartsQuery, sagerQuery } from '../queries.ts';
import { useSoegning } from '../ramme/soegning.tsx';
import { useMe } from '../ramme/use-me.ts';
import { BorgerSoegning } from './borger-soegning.tsx';
import { Filtre } from './filtre.tsx';
import { SagTabel } from './sag-tabel.tsx';
import { filterOf } from './search.ts';

/** All the sager I may see, filtered by what stands in the address. */
export function Sager() {
  const search = useSearch({ from: '/inde/sager' });
  const navigate = useNavigate({ from: '/sager' });
  const { dato } = useMe();
  const { soegning } = useSoegning();
  const charts = useQuery(chartsQuery);
  const query = useInfiniteQuery(sagerQuery(filterOf(search, dato)));
  return (
    <Page
      title="Sager"
      wide
      actions={
        <Link to="/sager/ny" className="btn btn-primary">
          Ny sag
        </Link>
      }
    >
      {soegning ? (
        <BorgerSoegning soegning={soegning} />
      ) : (
        <>
          <Filtre
            key={search.q ?? ''}
            search={search}
            trin={[...new Map(charts.data?.items.flatMap((c) => c.trin).map((t) => [t.id, t])).values()]}
            onChange={(next) => navigate({ search: next, replace: true })}
          />
          <QueryView query={query} what="sagerne">
            {({ pages }) => (
              <SagTabel
                items={pages.flatMap(({ items }) => items)}
                sort={search.sort ?? 'frist'}
                onSort={(sort) => navigate({ search: { ...search, sort }, replace: true })}
                empty={<Tomt mine={search.ansvarlig !== 'alle'} />}
              />
            )}
          </QueryView>
          {query.hasNextPage && (
            <p className="more">
              <button
                type="button"
                className="btn"
                aria-disabled={query.isFetchingNextPage}
                onClick={() => query.fetchNextPage()}
              >
                {query.isFetchingNextPage ? 'Henter …' : 'Vis flere'}
              </button>
            </p>
          )}
        </>
      )}
    </Page>
  );
}

function Tomt({ mine }: { mine: boolean }) {
  return (
    <div className="empty">
      <p className="empty-title">Ingen sager passer</p>
      <p>
        {mine && (
          <>
            Her vises kun dine egne.{' '}
            <Link from="/sager" to="/sager" search={(search) => ({ ...search, ansvarlig: 'alle' })}>
              Vis alles
            </Link>
            .{' '}
          </>
        )}
        Søg på sagsnummer, leverandør eller titel. En borger finder du i feltet øverst, på navn eller alle ti cifre af
        CPR-nummeret.
      </p>
    </div>
  );
}
