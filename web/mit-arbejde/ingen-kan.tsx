import { useQuery } from '@tanstack/react-query';
import { QueryView } from '../components/loading.tsx';
import { ROLLE_TEKST, tidspunkt } from '../ord.ts';
import { ingenKanQuery } from '../queries.ts';

/** For the administrator, who sees no sag: the numbers of those that nobody can move, and which role is missing. */
export function IngenKanListe() {
  const query = useQuery(ingenKanQuery);
  return (
    <section className="work-group" aria-labelledby="ingen-kan">
      <h2 id="ingen-kan">Sager, ingen kan flytte</h2>
      <QueryView query={query} what="sagerne">
        {({ items }) =>
          items.length === 0 ? (
            <p className="empty">Alle sager har en, der kan tage næste skridt.</p>
          ) : (
            <table className="list">
              <thead>
                <tr>
                  <th scope="col">Sag</th>
                  <th scope="col">Mangler</th>
                  <th scope="col">Siden</th>
                </tr>
              </thead>
              <tbody>
                {items.map(({ sagsnummer, rolle, siden }) => (
                  <tr key={`${sagsnummer} ${rolle}`}>
                    <td>{sagsnummer}</td>
                    <td>
                      {rolle ? `En, der kan handle som ${ROLLE_TEKST[rolle].toLowerCase()}` : 'En, der kan handle'}
                    </td>
                    <td>{tidspunkt(siden)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )
        }
      </QueryView>
    </section>
  );
}
