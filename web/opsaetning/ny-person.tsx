import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { QueryView } from '../components/loading.tsx';
import { opretBruger } from './api.ts';
import { nyPerson, personSchema } from './person-form.ts';
import { opsatteTeamsQuery } from './queries.ts';
import { RetForm } from './ret-form.tsx';
import { OpsaetningSide } from './side.tsx';

const TILBAGE = { to: '/opsaetning/personer', tekst: 'Personer' };

export function NyPerson() {
  const teams = useQuery(opsatteTeamsQuery);
  const navigate = useNavigate();
  return (
    <OpsaetningSide title="Opret person" tilbage={TILBAGE}>
      <QueryView query={teams} what="kommunens teams">
        {({ items }) => {
          const schema = personSchema(items);
          return (
            <RetForm
              schema={schema}
              start={nyPerson(schema)}
              knap="Opret person"
              gem={({ teams: valgte, ...payload }) => opretBruger({ ...payload, teams: valgte ?? [] })}
              frisk={null}
              onGemt={({ id, navn }) => {
                navigate({
                  to: '/opsaetning/personer/$personId',
                  params: { personId: id },
                  state: {
                    kvittering: {
                      titel: `${navn} er oprettet`,
                      tekst: 'Giv nu et link, så personen kan vælge en adgangskode.',
                    },
                  },
                  ignoreBlocker: true,
                });
                return null;
              }}
            />
          );
        }}
      </QueryView>
    </OpsaetningSide>
  );
}
