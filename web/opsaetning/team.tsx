import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { QueryView } from '../components/loading.tsx';
import { Page } from '../components/page.tsx';
import { Panel } from '../components/panel.tsx';
import { showForm } from '../form/show.ts';
import { ROLLE_TEKST } from '../ord.ts';
import { queryClient } from '../queries.ts';
import { SenesteAendringer } from './aendringer.tsx';
import { type OpsatTeam, retTeam } from './api.ts';
import { brugereQuery, opsatteTeamsQuery } from './queries.ts';
import { RetForm, type Staar } from './ret-form.tsx';
import { OpsaetningSide } from './side.tsx';
import { RET_TEAM_SCHEMA } from './team-form.ts';

const TILBAGE = { to: '/opsaetning/teams', tekst: 'Teams' };
const staar = (team: OpsatTeam): Staar => ({ values: showForm(RET_TEAM_SCHEMA, team), version: team.version });

export function Team() {
  const { teamId } = useParams({ from: '/inde/opsaetning/teams/$teamId' });
  const query = useQuery(opsatteTeamsQuery);
  return (
    <QueryView query={query} what="teamet" page="Team">
      {({ items }) => {
        const team = items.find(({ id }) => id === teamId);
        return team ? (
          <TeamSide key={team.id} team={team} />
        ) : (
          <Page title="Teamet findes ikke">
            <p>Adressen kan være skrevet forkert.</p>
          </Page>
        );
      }}
    </QueryView>
  );
}

function TeamSide({ team }: { team: OpsatTeam }) {
  const { id } = team;
  const brugere = useQuery(brugereQuery).data?.items ?? [];
  const [gjort, setGjort] = useState<string | null>(null);
  const [start] = useState(() => staar(team));
  const her = brugere.filter(({ active, teams }) => active && teams.includes(id));
  return (
    <OpsaetningSide title={team.navn} tilbage={TILBAGE} gjort={gjort}>
      <div className="opsaetning-dele">
        <RetForm
          schema={RET_TEAM_SCHEMA}
          start={start}
          knap="Gem"
          gem={(payload, version) => retTeam(id, { ...payload, version })}
          frisk={async () => {
            const { items } = await queryClient.fetchQuery({ ...opsatteTeamsQuery, staleTime: 0 });
            return staar(items.find((t) => t.id === id) ?? team);
          }}
          onGemt={(svar) => {
            setGjort(`Teamet ${svar.navn} er gemt`);
            return staar(svar);
          }}
        />
        <Panel title="Personer i teamet">
          {her.length === 0 ? (
            <p>Ingen endnu. Et team vælges på hver enkelt person.</p>
          ) : (
            <ul className="plain">
              {her.map(({ id: personId, navn, roller }) => (
                <li key={personId}>
                  <Link to="/opsaetning/personer/$personId" params={{ personId }}>
                    {navn}
                  </Link>{' '}
                  <span className="muted">{roller.map((rolle) => ROLLE_TEKST[rolle]).join(', ')}</span>
                </li>
              ))}
            </ul>
          )}
        </Panel>
        <SenesteAendringer filter={{ om: 'team', id }} />
      </div>
    </OpsaetningSide>
  );
}
