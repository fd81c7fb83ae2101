import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { QueryView } from '../components/loading.tsx';
import { Panel } from '../components/panel.tsx';
import { emptyValues } from '../form/values.ts';
import { type Bruger, type OpsatTeam, opretTeam } from './api.ts';
import { brugereQuery, opsatteTeamsQuery } from './queries.ts';
import { RetForm } from './ret-form.tsx';
import { OpsaetningSide } from './side.tsx';
import { TEAM_SCHEMA } from './team-form.ts';

/** The teams, with who leads them, and a new one. */
export function Teams() {
  const teams = useQuery(opsatteTeamsQuery);
  const brugere = useQuery(brugereQuery);
  const [gjort, setGjort] = useState<string | null>(null);
  return (
    <OpsaetningSide title="Teams" gjort={gjort}>
      <div className="opsaetning-dele">
        <QueryView query={teams} what="kommunens teams">
          {({ items }) => <Tabel teams={items} brugere={brugere.data?.items ?? []} />}
        </QueryView>
        <Panel title="Nyt team">
          <RetForm
            schema={TEAM_SCHEMA}
            start={{ values: emptyValues(TEAM_SCHEMA), version: 0 }}
            knap="Opret team"
            gem={opretTeam}
            frisk={null}
            onGemt={({ navn }) => {
              setGjort(`Teamet ${navn} er oprettet`);
              return { values: emptyValues(TEAM_SCHEMA), version: 0 };
            }}
          />
        </Panel>
      </div>
    </OpsaetningSide>
  );
}

function Tabel({ teams, brugere }: { teams: readonly OpsatTeam[]; brugere: readonly Bruger[] }) {
  if (teams.length === 0)
    return (
      <div className="empty">
        <p className="empty-title">Der er ingen teams endnu</p>
        <p>En sag ligger altid i et team. Opret det første herunder.</p>
      </div>
    );
  const aktive = brugere.filter(({ active }) => active);
  return (
    <table className="list">
      <caption className="sr-only">Teams</caption>
      <thead>
        <tr>
          <th scope="col">Team</th>
          <th scope="col">Personer</th>
          <th scope="col">Leder</th>
        </tr>
      </thead>
      <tbody>
        {teams.map(({ id, navn, active }) => {
          const her = aktive.filter((bruger) => bruger.teams.includes(id));
          const ledere = her.filter(({ roller }) => roller.includes('leder')).map((leder) => leder.navn);
          return (
            <tr key={id}>
              <td>
                <Link to="/opsaetning/teams/$teamId" params={{ teamId: id }} className="row-link">
                  {navn}
                </Link>
                {!active && <span className="muted"> (lukket)</span>}
              </td>
              <td>{her.length}</td>
              <td>{ledere.join(', ') || <span className="muted">Ingen</span>}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
