import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { QueryView } from '../components/loading.tsx';
import { Panel } from '../components/panel.tsx';
import { kortDato } from '../ord.ts';
import { useMe } from '../ramme/use-me.ts';
import { type OpsatMoede, opretMoede } from './api.ts';
import { MOEDE_STATUS, NYT_MOEDE_SCHEMA, nytMoede } from './moede-form.ts';
import { opsatteMoederQuery } from './queries.ts';
import { RetForm } from './ret-form.tsx';
import { OpsaetningSide } from './side.tsx';

/** The meetings of the visitationsudvalg: those to come, the past ones folded, and a new one. */
export function Moeder() {
  const { dato } = useMe();
  const query = useQuery(opsatteMoederQuery);
  const [gjort, setGjort] = useState<string | null>(null);
  return (
    <OpsaetningSide title="Udvalgets møder" gjort={gjort}>
      <div className="opsaetning-dele">
        <QueryView query={query} what="møderne">
          {({ items }) => {
            const kommende = items.filter((moede) => moede.dato >= dato);
            const tidligere = items.filter((moede) => moede.dato < dato).reverse();
            return (
              <>
                {kommende.length === 0 ? (
                  <div className="empty">
                    <p className="empty-title">Der er ikke planlagt nogen møder</p>
                    <p>Bruger I et visitationsudvalg, kan sager først komme på en dagsorden, når der er et møde.</p>
                  </div>
                ) : (
                  <Tabel titel="Kommende møder" moeder={kommende} />
                )}
                {tidligere.length > 0 && (
                  <details>
                    <summary>Møder i de sidste tre måneder</summary>
                    <Tabel titel="Tidligere møder" moeder={tidligere} />
                  </details>
                )}
              </>
            );
          }}
        </QueryView>
        <Panel title="Planlæg et møde">
          <RetForm
            schema={NYT_MOEDE_SCHEMA}
            start={nytMoede()}
            knap="Planlæg mødet"
            gem={opretMoede}
            frisk={null}
            onGemt={(moede) => {
              setGjort(`Mødet ${kortDato(moede.dato)} er planlagt`);
              return nytMoede(moede.sted ?? '');
            }}
          />
        </Panel>
      </div>
    </OpsaetningSide>
  );
}

function Tabel({ titel, moeder }: { titel: string; moeder: readonly OpsatMoede[] }) {
  return (
    <table className="list">
      <caption className="sr-only">{titel}</caption>
      <thead>
        <tr>
          <th scope="col">Møde</th>
          <th scope="col" className="from-wide">
            Sager klar senest
          </th>
          <th scope="col" className="number">
            Sager venter
          </th>
          <th scope="col">Status</th>
        </tr>
      </thead>
      <tbody>
        {moeder.map(({ id, dato, sted, frist, status, sager }) => (
          <tr key={id}>
            <td>
              <Link to="/opsaetning/moeder/$moedeId" params={{ moedeId: id }} className="row-link">
                {kortDato(dato)}
              </Link>
              {sted && <div className="muted">{sted}</div>}
              {frist && <div className="until-wide muted">Sager klar senest {kortDato(frist)}</div>}
            </td>
            <td className="from-wide">{frist ? kortDato(frist) : <span className="muted">Ingen</span>}</td>
            <td className="number">{sager}</td>
            <td>{MOEDE_STATUS.find((s) => s.id === status)?.tekst}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
