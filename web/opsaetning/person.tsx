import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { QueryView } from '../components/loading.tsx';
import { Page } from '../components/page.tsx';
import { queryClient } from '../queries.ts';
import { useMe } from '../ramme/use-me.ts';
import { Adgang } from './adgang.tsx';
import { SenesteAendringer } from './aendringer.tsx';
import { AnsvarPanel } from './ansvar.tsx';
import { type Bruger, type OpsatTeam, retBruger } from './api.ts';
import { LukKonto } from './luk-konto.tsx';
import { personSchema, personStaar } from './person-form.ts';
import { brugereQuery, opsatteTeamsQuery } from './queries.ts';
import { RetForm } from './ret-form.tsx';
import { OpsaetningSide } from './side.tsx';

const TILBAGE = { to: '/opsaetning/personer', tekst: 'Personer' };

/** One person: who it is, whether he can log in, what he is responsible for, and the end of the account. */
export function Person() {
  const { personId } = useParams({ from: '/inde/opsaetning/personer/$personId' });
  const brugere = useQuery(brugereQuery);
  const teams = useQuery(opsatteTeamsQuery);
  return (
    <QueryView query={brugere} what="personen" page="Person">
      {({ items }) => (
        <QueryView query={teams} what="kommunens teams" page="Person">
          {(svar) => {
            const bruger = items.find(({ id }) => id === personId);
            return bruger ? (
              <PersonSide key={bruger.id} bruger={bruger} teams={svar.items} />
            ) : (
              <Page title="Personen findes ikke">
                <p>Adressen kan være skrevet forkert.</p>
              </Page>
            );
          }}
        </QueryView>
      )}
    </QueryView>
  );
}

function PersonSide({ bruger, teams }: { bruger: Bruger; teams: readonly OpsatTeam[] }) {
  const me = useMe();
  const [gjort, setGjort] = useState<string | null>(null);
  const [schema] = useState(() => personSchema(teams));
  const [start] = useState(() => personStaar(schema, bruger));
  const { id, active } = bruger;

  async function frisk() {
    const { items } = await queryClient.fetchQuery({ ...brugereQuery, staleTime: 0 });
    return personStaar(schema, items.find((b) => b.id === id) ?? bruger);
  }

  return (
    <OpsaetningSide title={bruger.navn} tilbage={TILBAGE} gjort={gjort}>
      <div className="opsaetning-dele">
        <Adgang bruger={bruger} onGjort={setGjort} />
        <RetForm
          schema={schema}
          start={start}
          knap="Gem"
          gem={({ teams: valgte, ...payload }, version) =>
            retBruger(id, { ...payload, teams: valgte ?? [], active, version })
          }
          frisk={frisk}
          onGemt={(svar) => {
            setGjort(`${svar.navn} er gemt`);
            return personStaar(schema, svar);
          }}
        />
        <AnsvarPanel bruger={bruger} />
        {id !== me.id && <LukKonto bruger={bruger} onGjort={setGjort} />}
        <SenesteAendringer filter={{ om: 'bruger', id }} />
      </div>
    </OpsaetningSide>
  );
}
