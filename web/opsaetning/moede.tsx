import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { QueryView } from '../components/loading.tsx';
import { Page } from '../components/page.tsx';
import { kortDato } from '../ord.ts';
import { queryClient } from '../queries.ts';
import { useMe } from '../ramme/use-me.ts';
import { SenesteAendringer } from './aendringer.tsx';
import { type OpsatMoede, retMoede } from './api.ts';
import { moedeStaar, RET_MOEDE_SCHEMA } from './moede-form.ts';
import { opsatteMoederQuery } from './queries.ts';
import { RetForm } from './ret-form.tsx';
import { OpsaetningSide } from './side.tsx';

export function Moede() {
  const { moedeId } = useParams({ from: '/inde/opsaetning/moeder/$moedeId' });
  const query = useQuery(opsatteMoederQuery);
  return (
    <QueryView query={query} what="mødet" page="Møde">
      {({ items }) => {
        const moede = items.find(({ id }) => id === moedeId);
        return moede ? (
          <Side key={moede.id} moede={moede} />
        ) : (
          <Page title="Mødet findes ikke">
            <p>Det kan ligge mere end tre måneder tilbage, eller adressen kan være skrevet forkert.</p>
          </Page>
        );
      }}
    </QueryView>
  );
}

function Side({ moede }: { moede: OpsatMoede }) {
  const { id, sager } = moede;
  const admin = useMe().roller.includes('administrator');
  const [start] = useState(() => moedeStaar(moede));
  const [gjort, setGjort] = useState<string | null>(null);
  return (
    <OpsaetningSide
      title={`Mødet ${kortDato(moede.dato)}`}
      tilbage={{ to: '/opsaetning/moeder', tekst: 'Udvalgets møder' }}
      gjort={gjort}
    >
      <div className="opsaetning-dele">
        {sager > 0 && (
          <p className="lead">
            {sager === 1 ? 'Én sag venter' : `${sager} sager venter`} på mødet. Skal det flyttes, så planlæg et nyt; en
            leder udsætter sagerne og sætter dem på det.
          </p>
        )}
        <RetForm
          schema={RET_MOEDE_SCHEMA}
          start={start}
          knap="Gem mødet"
          gem={(payload, version) => retMoede(id, { ...payload, version })}
          frisk={async () => {
            const { items } = await queryClient.fetchQuery({ ...opsatteMoederQuery, staleTime: 0 });
            return moedeStaar(items.find((m) => m.id === id) ?? moede);
          }}
          onGemt={(svar) => {
            setGjort('Mødet er gemt');
            return moedeStaar(svar);
          }}
        />
        {admin && <SenesteAendringer filter={{ om: 'moede', id }} />}
      </div>
    </OpsaetningSide>
  );
}
