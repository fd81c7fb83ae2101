import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { PARAMETRE } from '#machines/opsaetning/parametre.ts';
import { QueryView } from '../components/loading.tsx';
import { useMe } from '../ramme/use-me.ts';
import { SenesteAendringer } from './aendringer.tsx';
import type { IndstillingerSvar } from './api.ts';
import { GaelderNyeSager, GaelderStraks } from './gaelder.tsx';
import { PARAMETRE_SCHEMA, parametreOf, parametreStaar, staarToGange } from './parametre-form.ts';
import { indstillingerQuery } from './queries.ts';
import { RetForm } from './ret-form.tsx';
import { OpsaetningSide } from './side.tsx';
import { feltIIndstillinger, useIndstillinger } from './use-indstillinger.ts';

/** Every number that the kommune sets of the rules. */
export function Parametre() {
  const query = useQuery(indstillingerQuery);
  const admin = useMe().roller.includes('administrator');
  const [gjort, setGjort] = useState<string | null>(null);
  return (
    <OpsaetningSide title="Frister og satser" gjort={gjort}>
      <div className="opsaetning-dele">
        <GaelderNyeSager />
        <GaelderStraks
          tekst={`${PARAMETRE.plSatser.label} nederst er årets og gælder også for sager, der er i gang.`}
        />
        <QueryView query={query} what="fristerne">
          {(svar) => (admin ? <Ret svar={svar} onGjort={setGjort} /> : <Vis svar={svar} />)}
        </QueryView>
        {admin && <SenesteAendringer filter={{ om: 'indstillinger' }} />}
      </div>
    </OpsaetningSide>
  );
}

function Ret({ svar, onGjort }: { svar: IndstillingerSvar; onGjort: (tekst: string) => void }) {
  const [start] = useState(() => parametreStaar(svar));
  const { gem, frisk } = useIndstillinger(svar);
  return (
    <RetForm
      schema={PARAMETRE_SCHEMA}
      start={start}
      knap="Gem frister og satser"
      feltAf={(path) => feltIIndstillinger(path).replace(/\.(?:par|abl|aeldre|20).*$/, '')}
      tjek={staarToGange}
      gem={(payload, version) => gem({ parametre: parametreOf(payload) }, version)}
      frisk={async () => parametreStaar(await frisk())}
      onGemt={(gemt) => {
        onGjort('Frister og satser er gemt');
        return parametreStaar(gemt);
      }}
    />
  );
}

function Vis({ svar }: { svar: IndstillingerSvar }) {
  const { values } = parametreStaar(svar);
  return (
    <div className="panel">
      <dl className="facts">
        {PARAMETRE_SCHEMA.map(({ navn, label, muligheder }) => {
          const value = values[navn];
          const tekst = typeof value === 'string' ? (muligheder?.find(({ id }) => id === value)?.tekst ?? value) : null;
          return (
            tekst !== null && (
              <div key={navn}>
                <dt>{label}</dt>
                <dd>{tekst}</dd>
              </div>
            )
          );
        })}
      </dl>
      <p className="hint">En administrator kan ændre det.</p>
    </div>
  );
}
