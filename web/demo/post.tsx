import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { QueryView } from '../components/loading.tsx';
import { Page } from '../components/page.tsx';
import { tidspunkt } from '../ord.ts';
import { demoQuery } from '../queries.ts';
import { type DemoMail, postQuery } from './api.ts';
import { type PostSearch, parsePostSearch } from './post-search.ts';

/** Every mail that the demo has sent, of one person or about one sag where that is asked for; none leaves the house. */
export function Post() {
  const search = useSearch({ from: '/inde/post' });
  const { data: demo } = useQuery(demoQuery);
  const query = useInfiniteQuery(postQuery(search));
  const navnOf = (email: string) => demo?.personer.find((p) => p.email === email)?.navn ?? email;
  return (
    <Page title="Postkasse">
      <p className="lead">Alle mails, som demoen har sendt. Ingen af dem forlader maskinen.</p>
      <Filtre key={search.sag ?? ''} search={search} personer={demo?.personer ?? []} />
      <QueryView query={query} what="posten">
        {({ pages }) => <Mails mails={pages.flatMap(({ items }) => items)} search={search} navnOf={navnOf} />}
      </QueryView>
      {query.hasNextPage && (
        <p className="more">
          <button
            type="button"
            className="btn"
            aria-disabled={query.isFetchingNextPage}
            onClick={() => query.fetchNextPage()}
          >
            {query.isFetchingNextPage ? 'Henter …' : 'Vis ældre'}
          </button>
        </p>
      )}
    </Page>
  );
}

function Filtre(props: { search: PostSearch; personer: readonly { readonly navn: string; readonly email: string }[] }) {
  const { search, personer } = props;
  const navigate = useNavigate({ from: '/post' });
  const [sag, setSag] = useState(search.sag ?? '');
  const go = (change: PostSearch) => navigate({ search: parsePostSearch({ ...search, ...change }) });
  return (
    <form
      className="filters"
      aria-label="Filtre"
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        go({ sag });
      }}
    >
      <div className="filter">
        <label htmlFor="til">Til</label>
        <select id="til" value={search.til ?? ''} onChange={(event) => go({ til: event.target.value })}>
          <option value="">Alle</option>
          {personer.map(({ navn, email }) => (
            <option key={email} value={email}>
              {navn}
            </option>
          ))}
        </select>
      </div>
      <div className="filter">
        <label htmlFor="sag">Sagsnummer</label>
        <input id="sag" data-soeg="" value={sag} autoComplete="off" onChange={(event) => setSag(event.target.value)} />
      </div>
      <button type="submit" className="btn">
        Find
      </button>
      {Object.keys(search).length > 0 && (
        <Link to="/post" search={{}} className="filter-reset">
          Nulstil
        </Link>
      )}
    </form>
  );
}

function Mails(props: { mails: readonly DemoMail[]; search: PostSearch; navnOf: (email: string) => string }) {
  const { mails, search, navnOf } = props;
  if (mails.length === 0)
    return (
      <p className="empty">
        {Object.keys(search).length === 0
          ? 'Der er ikke sendt noget endnu. Spol frem, så kommer påmindelserne.'
          : 'Ingen mails passer. Et sagsnummer skrives helt, som det står på sagen.'}
      </p>
    );
  return (
    <ul className="mails">
      {mails.map(({ id, til, emne, tekst, at, sagsnummer }) => (
        <li key={id} className="panel">
          <details>
            <summary>
              <strong>{emne}</strong>
              <span className="muted">
                {' '}
                til {navnOf(til)} · {tidspunkt(at)}
              </span>
            </summary>
            <pre className="mail-text">{tekst}</pre>
            {sagsnummer && (
              <p className="muted">
                Andre mails om{' '}
                {sagsnummer.split(', ').map((nummer, i) => (
                  <span key={nummer}>
                    {i > 0 && ', '}
                    <Link to="/post" search={{ sag: nummer }}>
                      sag {nummer}
                    </Link>
                  </span>
                ))}
              </p>
            )}
          </details>
        </li>
      ))}
    </ul>
  );
}
