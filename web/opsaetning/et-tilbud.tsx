import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { QueryView } from '../components/loading.tsx';
import { queryClient } from '../queries.ts';
import { useMe } from '../ramme/use-me.ts';
import { SenesteAendringer } from './aendringer.tsx';
import { type OpsatTilbud, retTilbud } from './api.ts';
import { etTilbudQuery } from './queries.ts';
import { RetForm } from './ret-form.tsx';
import { OpsaetningSide } from './side.tsx';
import { feltITilbud, halvTakst, RET_TILBUD_SCHEMA, tilbudOf, tilbudStaar } from './tilbud-form.ts';

export function EtTilbud() {
  const { tilbudId } = useParams({ from: '/inde/opsaetning/tilbud/$tilbudId' });
  const query = useQuery(etTilbudQuery(tilbudId));
  return (
    <QueryView query={query} what="tilbuddet" page="Tilbud">
      {(tilbud) => <Side key={tilbud.id} tilbud={tilbud} />}
    </QueryView>
  );
}

function Side({ tilbud }: { tilbud: OpsatTilbud }) {
  const { id } = tilbud;
  const admin = useMe().roller.includes('administrator');
  const [start] = useState(() => tilbudStaar(tilbud));
  const [gjort, setGjort] = useState<string | null>(null);
  return (
    <OpsaetningSide title={tilbud.navn} tilbage={{ to: '/opsaetning/tilbud', tekst: 'Tilbud' }} gjort={gjort}>
      <div className="opsaetning-dele">
        <RetForm
          schema={RET_TILBUD_SCHEMA}
          start={start}
          knap="Gem tilbuddet"
          tjek={halvTakst}
          feltAf={feltITilbud}
          gem={(payload, version) => retTilbud(id, { ...tilbudOf(payload), version })}
          frisk={async () => tilbudStaar(await queryClient.fetchQuery({ ...etTilbudQuery(id), staleTime: 0 }))}
          onGemt={({ id: _, ...svar }) => {
            setGjort(`${svar.navn} er gemt`);
            return tilbudStaar({ id, ...svar });
          }}
        />
        {admin && <SenesteAendringer filter={{ om: 'tilbud', id }} />}
      </div>
    </OpsaetningSide>
  );
}
