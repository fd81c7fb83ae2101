import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { QueryView } from '../components/loading.tsx';
import { Page } from '../components/page.tsx';
import { useListKeys } from '../genveje/use-list-keys.ts';
import { datoTekst } from '../ord.ts';
import { chartsQuery, personerQuery, teamsQuery } from '../queries.ts';
import { useSoegning } from '../ramme/soegning.tsx';
import { useMe } from '../ramme/use-me.ts';
import { sagerQuery } from './api.ts';
import { BorgerSoegning } from './borger-soegning.tsx';
import { Chips } from './chips.tsx';
import { Filtre } from './filtre.tsx';
import { SagTabel } from './sag-tabel.tsx';
import { changed, filterOf } from './search.ts';
import { Sider } from './sider.tsx';
import { Tomt } from './tomt.tsx';
import { antalTekst, chipsOf, type Muligheder } from './valg.ts';
import { Visninger } from './visninger.tsx';

/** All the sager I may see, filtered by what stands in the address. */
export function Sager() {
  const { soegning } = useSoegning();
  return (
    <Page
      title="Sager"
      wide
      actions={
        <div className="page-acts">
          <button type="button" className="btn btn-small" onClick={() => window.print()}>
            Udskriv
          </button>
          <Link to="/sager/ny" className="btn btn-primary">
            Ny sag
          </Link>
        </div>
      }
    >
      {soegning ? <BorgerSoegning soegning={soegning} /> : <Liste />}
    </Page>
  );
}

function Liste() {
  const search = useSearch({ from: '/inde/sager' });
  const navigate = useNavigate({ from: '/sager' });
  const { dato } = useMe();
  const muligheder = useMuligheder();
  const chips = chipsOf(search, muligheder);
  // What is shown stays until the next page is there, so that nothing jumps.
  const query = useQuery({ ...sagerQuery(filterOf(search, dato)), placeholderData: keepPreviousData });
  const list = useListKeys<HTMLDivElement>();
  return (
    <>
      <Visninger search={search} />
      <Filtre
        key={search.q ?? ''}
        search={search}
        muligheder={muligheder}
        onChange={(next) => navigate({ search: next })}
      />
      <Chips search={search} chips={chips} />
      <QueryView query={query} what="sagerne">
        {(liste) => (
          <div ref={list} aria-busy={query.isPlaceholderData}>
            <p className="search-result" role="status">
              {liste.items.length > 0 && antalTekst(liste, search)}
              <span className="print-only muted">pr. {datoTekst(dato)}</span>
            </p>
            <SagTabel
              items={liste.items}
              sort={search.sort ?? 'frist'}
              onSort={(sort) => navigate({ search: changed(search, { sort }) })}
              empty={<Tomt search={search} chips={chips} />}
            />
            <Sider search={search} liste={liste} />
          </div>
        )}
      </QueryView>
    </>
  );
}

/** What the filters can be set to; a list that is not there yet is empty. */
function useMuligheder(): Muligheder {
  const me = useMe();
  const charts = useQuery(chartsQuery);
  const teams = useQuery(teamsQuery);
  const personer = useQuery(personerQuery('raadgiver'));
  // The sag itself is the chart that can be opened; the words of its parts are not steps of the list.
  const trin = charts.data?.items.filter((chart) => chart.aabninger.length > 0).flatMap((chart) => chart.trin) ?? [];
  return {
    trin: [...new Map(trin.map(({ id, label }) => [id, { id, tekst: label }])).values()],
    team: (teams.data?.items ?? []).map(({ id, navn }) => ({ id, tekst: navn })),
    personer: (personer.data?.items ?? [])
      .filter(({ id }) => id !== me.id)
      .map(({ id, navn }) => ({ id, tekst: navn }))
      .sort((a, b) => a.tekst.localeCompare(b.tekst, 'da')),
  };
}
