import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { aarstal, type Dato } from '#machines/kalender/dato.ts';
import { helligdage } from '#machines/kalender/helligdage.ts';
import { QueryView } from '../components/loading.tsx';
import { Panel } from '../components/panel.tsx';
import { kortDato } from '../ord.ts';
import { useMe } from '../ramme/use-me.ts';
import { SenesteAendringer } from './aendringer.tsx';
import type { IndstillingerSvar } from './api.ts';
import { GaelderStraks } from './gaelder.tsx';
import { dageAf, LUKKEDAGE_SCHEMA, lukkedageStaar, perioderAf } from './lukkedage-form.ts';
import { indstillingerQuery } from './queries.ts';
import { RetForm } from './ret-form.tsx';
import { OpsaetningSide } from './side.tsx';
import { feltIIndstillinger, useIndstillinger } from './use-indstillinger.ts';

/** The days on which the kommune itself is closed; a change counts the frister of running sager anew. */
export function Lukkedage() {
  const query = useQuery(indstillingerQuery);
  const { dato, roller } = useMe();
  const admin = roller.includes('administrator');
  const [gjort, setGjort] = useState<string | null>(null);
  return (
    <OpsaetningSide title="Lukkedage" gjort={gjort}>
      <div className="opsaetning-dele">
        <GaelderStraks tekst="Frister i sager, der er i gang, regnes om, når du gemmer. En frist, der flytter sig, står i sagens historik." />
        <QueryView query={query} what="lukkedagene">
          {(svar) => (admin ? <Ret svar={svar} onGjort={setGjort} /> : <Vis svar={svar} />)}
        </QueryView>
        <Panel title="Dage, der er talt med i forvejen">
          <p>
            Lørdage, søndage og helligdage er aldrig arbejdsdage. Grundlovsdag, juleaftensdag, nytårsaftensdag og fredag
            efter Kristi himmelfart er ikke bankdage; holder kommunen lukket den dag, så skriv den på.
          </p>
          {[aarstal(dato), aarstal(dato) + 1].map((aar) => (
            <details key={aar}>
              <summary>Helligdage i {aar}</summary>
              <ul className="plain">
                {[...helligdage(aar)].map(([dag, navn]) => (
                  <li key={dag}>
                    {kortDato(dag)}: {navn}
                  </li>
                ))}
              </ul>
            </details>
          ))}
        </Panel>
        {admin && <SenesteAendringer filter={{ om: 'indstillinger' }} />}
      </div>
    </OpsaetningSide>
  );
}

function Ret({ svar, onGjort }: { svar: IndstillingerSvar; onGjort: (tekst: string) => void }) {
  const [start] = useState(() => lukkedageStaar(svar));
  const { gem, frisk } = useIndstillinger(svar);
  return (
    <RetForm
      schema={LUKKEDAGE_SCHEMA}
      start={start}
      knap="Gem lukkedage"
      feltAf={(path) => feltIIndstillinger(path).replace(/^lukkedage.*/, 'perioder')}
      tjek={(payload) => dageAf(payload).fejl}
      gem={(payload, version) => gem({ lukkedage: dageAf(payload).dage }, version)}
      frisk={async () => lukkedageStaar(await frisk())}
      onGemt={(gemt) => {
        onGjort('Lukkedagene er gemt, og fristerne er regnet om');
        return lukkedageStaar(gemt);
      }}
    />
  );
}

function Vis({ svar }: { svar: IndstillingerSvar }) {
  const perioder = perioderAf(svar.indstillinger.lukkedage);
  if (perioder.length === 0) return <p className="empty">Der er ikke skrevet lukkedage. Det kan en administrator.</p>;
  const tekst = (fra: Dato, til: Dato | null) =>
    til === null ? kortDato(fra) : `${kortDato(fra)} til ${kortDato(til)}`;
  return (
    <ul className="panel">
      {perioder.map(({ fra, til }) => (
        <li key={fra}>{tekst(fra, til)}</li>
      ))}
    </ul>
  );
}
