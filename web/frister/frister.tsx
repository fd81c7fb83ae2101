import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import type { Dato } from '#machines/kalender/dato.ts';
import type { FristLinje as Linje } from '#machines/svar.ts';
import { Banner } from '../components/banner.tsx';
import { QueryView } from '../components/loading.tsx';
import { Page } from '../components/page.tsx';
import { datoTekst } from '../ord.ts';
import { fristerQuery } from '../queries.ts';
import { useMe } from '../ramme/use-me.ts';
import { FristLinje } from './frist-linje.tsx';
import { antalTekst, grupperOf } from './grupper.ts';
import { type FristerSearch, filterOf, PERIODER } from './periode.ts';

/** The most that the server lists at once. */
const MOST = 500;

/** By when, over all sager: mine or all that I see, the overdue first. */
export function Frister() {
  const search = useSearch({ from: '/inde/frister' });
  const { dato } = useMe();
  const query = useQuery(fristerQuery(filterOf(search, dato)));
  const onlyOverdue = search.periode === 'overskredet';
  return (
    <Page
      title="Frister"
      wide
      actions={
        <button type="button" className="btn btn-small" onClick={() => window.print()}>
          Udskriv
        </button>
      }
    >
      <Valg search={search} />
      <QueryView query={query} what="fristerne">
        {({ items }) => (
          <Liste
            items={onlyOverdue ? items.filter(({ stand }) => stand === 'overskredet') : items}
            search={search}
            today={dato}
          />
        )}
      </QueryView>
    </Page>
  );
}

/** Each choice is a link, so that it can be kept and sent to others. */
function Valg({ search }: { search: FristerSearch }) {
  const hvis = [
    { vis: undefined, tekst: 'Mine' },
    { vis: 'alle' as const, tekst: 'Alle, jeg må se' },
  ];
  return (
    <div className="filters">
      <nav className="switch" aria-label="Hvis frister">
        {hvis.map(({ vis, tekst }) => (
          <Link
            key={tekst}
            to="/frister"
            search={{ ...(vis && { vis }), ...(search.periode && { periode: search.periode }) }}
            activeOptions={{ exact: true }}
          >
            {tekst}
          </Link>
        ))}
      </nav>
      <nav className="switch" aria-label="Hvor langt frem">
        {PERIODER.map(({ id, tekst }) => (
          <Link
            key={id}
            to="/frister"
            search={{ ...(search.vis && { vis: search.vis }), ...(id !== 'kvartal' && { periode: id }) }}
            activeOptions={{ exact: true }}
          >
            {tekst}
          </Link>
        ))}
      </nav>
    </div>
  );
}

function Liste({ items, search, today }: { items: readonly Linje[]; search: FristerSearch; today: Dato }) {
  if (items.length === 0) return <Tomt search={search} />;
  return (
    <>
      <p className="search-result" role="status">
        {antalTekst(items)}
        <span className="muted frist-scope">
          {search.vis === 'alle' ? 'på de sager, du må se' : 'på dine sager, eller hvor du skal handle'}, pr.{' '}
          {datoTekst(today)}
        </span>
      </p>
      {items.length >= MOST && (
        <Banner tone="warning" title={`Kun de første ${MOST} vises`}>
          <p>Vælg en kortere periode, eller kun dine egne.</p>
        </Banner>
      )}
      {grupperOf(items, today).map(({ id, titel, items: linjer }) => (
        <section key={id} className="work-group" aria-labelledby={`gruppe-${id}`}>
          <h2 id={`gruppe-${id}`}>
            {titel} <span className="count">{linjer.length}</span>
          </h2>
          <ul className="frist-list">
            {linjer.map((frist) => (
              <FristLinje
                key={`${frist.forloebId} ${frist.regel} ${frist.navn} ${frist.dato}`}
                frist={frist}
                today={today}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Tomt({ search }: { search: FristerSearch }) {
  return (
    <div className="empty">
      <p className="empty-title">
        {search.periode === 'overskredet' ? 'Ingen frister er overskredet' : 'Ingen frister i perioden'}
      </p>
      <p>
        Her står de frister, der løber på sagerne. En frist, der står stille, fordi sagen er på vent, ses på sagen selv.{' '}
        {search.vis !== 'alle' && (
          <>
            Nu vises kun dine egne.{' '}
            <Link to="/frister" search={{ ...search, vis: 'alle' }}>
              Vis alle, du må se
            </Link>
            .
          </>
        )}
      </p>
    </div>
  );
}
