import { useQuery } from '@tanstack/react-query';
import { QueryView } from '../components/loading.tsx';
import { Page } from '../components/page.tsx';
import { tidspunkt } from '../ord.ts';
import { demoPostQuery } from '../queries.ts';

/** Every mail that the demo has sent; none of them leaves the house. */
export function Post() {
  const query = useQuery(demoPostQuery);
  return (
    <Page title="Postkasse">
      <p className="lead">Alle mails, som demoen har sendt. Ingen af dem forlader maskinen.</p>
      <QueryView query={query} what="posten">
        {({ items }) =>
          items.length === 0 ? (
            <p className="empty">Der er ikke sendt noget endnu. Spol frem, så kommer påmindelserne.</p>
          ) : (
            <ul className="mails">
              {items.map(({ id, til, emne, tekst, at }) => (
                <li key={id} className="panel">
                  <details>
                    <summary>
                      <strong>{emne}</strong>
                      <span className="muted">
                        {' '}
                        til {til} · {tidspunkt(at)}
                      </span>
                    </summary>
                    <pre className="mail-text">{tekst}</pre>
                  </details>
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
    </Page>
  );
}
