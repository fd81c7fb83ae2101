import { useQuery } from '@tanstack/react-query';
import { QueryView } from '../components/loading.tsx';
import { Panel } from '../components/panel.tsx';
import { ROLLE_TEKST, tidspunkt } from '../ord.ts';
import type { Ansvar, Bruger } from './api.ts';
import { ansvarQuery } from './queries.ts';

/** What a person would leave behind: by sagsnummer alone, since the administrator sees no sag. */
export function AnsvarPanel({ bruger }: { bruger: Bruger }) {
  const query = useQuery(ansvarQuery(bruger.id));
  return (
    <Panel title="Ansvar lige nu">
      <QueryView query={query} what="ansvaret">
        {(ansvar) => <Liste ansvar={ansvar} />}
      </QueryView>
    </Panel>
  );
}

function Liste({ ansvar: { sager, venter, enesteLederI, lederUdefra } }: { ansvar: Ansvar }) {
  if (sager.length + venter.length + enesteLederI.length === 0 && !lederUdefra)
    return <p>Ingen sager hører til denne person alene.</p>;
  return (
    <div className="stack">
      {sager.length > 0 && (
        <table className="list">
          <caption className="list-caption">
            Ansvarlig for {sager.length === 1 ? '1 sag' : `${sager.length} sager`}
          </caption>
          <thead>
            <tr>
              <th scope="col">Sag</th>
              <th scope="col">Som</th>
              <th scope="col">Kan overdrages af</th>
            </tr>
          </thead>
          <tbody>
            {sager.map(({ sagsnummer, rolle, team, ledere }) => (
              <tr key={`${sagsnummer} ${rolle}`}>
                <td className="nowrap">
                  {sagsnummer}
                  <div className="muted">{team}</div>
                </td>
                <td>{ROLLE_TEKST[rolle]}</td>
                <td>{ledere.join(', ') || 'Ingen: giv en leder teamet, eller vælg en leder udefra'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {venter.length > 0 && (
        <div>
          <p>Venter på netop denne person:</p>
          <ul className="plain">
            {venter.map(({ sagsnummer, siden }) => (
              <li key={`${sagsnummer} ${siden}`}>
                {sagsnummer}, siden {tidspunkt(siden)}
              </li>
            ))}
          </ul>
        </div>
      )}
      {enesteLederI.length > 0 && <p>Er den eneste leder i {enesteLederI.join(' og ')}.</p>}
      {lederUdefra && <p>Er den leder, der spørges, når teamets egen er væk eller inhabil.</p>}
    </div>
  );
}
