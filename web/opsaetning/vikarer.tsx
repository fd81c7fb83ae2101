import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiError } from '../api.ts';
import { Banner } from '../components/banner.tsx';
import { QueryView } from '../components/loading.tsx';
import { Panel } from '../components/panel.tsx';
import { Tag } from '../components/tag.tsx';
import { emptyValues } from '../form/values.ts';
import { kortDato } from '../ord.ts';
import { useMe } from '../ramme/use-me.ts';
import { opretVikariat, stopVikariat, type Vikariat } from './api.ts';
import { felt } from './felt.ts';
import { readAgain, vikariaterQuery } from './queries.ts';
import { RetForm } from './ret-form.tsx';
import { OpsaetningSide } from './side.tsx';
import { SpoergFoerst } from './spoerg-foerst.tsx';

const PERIODE = [
  felt('vikar', 'person', 'Vikar', {
    hjaelp: 'En vikar skal selv have rollen, og må ikke beslutte det, som en af dem selv har lavet.',
  }),
  felt('fra', 'dato', 'Første dag'),
  felt('til', 'dato', 'Sidste dag', { hjaelp: 'Dagen er med. Højst et år ad gangen.' }),
];
const FOR_EN_ANDEN = [felt('for', 'person', 'Den, der er væk'), ...PERIODE];

/** Who stands in for whom: all for the administrator, else what concerns oneself. */
export function Vikarer() {
  const me = useMe();
  const admin = me.roller.includes('administrator');
  const query = useQuery(vikariaterQuery);
  const [gjort, setGjort] = useState<string | null>(null);
  const [fejl, setFejl] = useState<string | null>(null);
  const schema = admin ? FOR_EN_ANDEN : PERIODE;

  async function stop(vikariat: Vikariat) {
    setFejl(null);
    try {
      await stopVikariat(vikariat.id);
      setGjort(`${vikariat.vikar.navn} er ikke længere vikar for ${vikariat.for.navn}`);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setFejl(error.message);
    }
    readAgain();
  }

  return (
    <OpsaetningSide title="Vikarer" gjort={gjort}>
      <div className="opsaetning-dele">
        <p className="lead">
          En vikar ser og gør det samme som den, der er væk, i de roller, de begge har. Historikken siger, hvem der
          gjorde det, og for hvem. Ingen sag skifter ansvarlig.
        </p>
        {fejl && <Banner tone="error" title={fejl} takesFocus />}
        <QueryView query={query} what="vikarerne">
          {({ items }) =>
            items.length === 0 ? (
              <p className="empty">
                {admin ? 'Ingen er vikar for nogen.' : 'Du har ingen vikar og er ikke vikar for nogen.'}
              </p>
            ) : (
              <ul className="vikariater">
                {items.map((vikariat) => (
                  <li key={vikariat.id} className="panel">
                    <En vikariat={vikariat} me={me.id} today={me.dato} />
                    {(admin || vikariat.for.id === me.id) && (
                      <SpoergFoerst
                        knap={`Stop ${vikariat.vikar.navn} for ${vikariat.for.navn}`}
                        titel="Stop vikariatet nu?"
                        ja="Ja, stop det"
                        onJa={() => stop(vikariat)}
                      >
                        <p>
                          {vikariat.vikar.navn} ser med det samme ikke længere det, som {vikariat.for.navn} ser. Det,
                          der er gjort, står.
                        </p>
                      </SpoergFoerst>
                    )}
                  </li>
                ))}
              </ul>
            )
          }
        </QueryView>
        {(admin || me.roller.includes('leder')) && (
          <Panel title={admin ? 'Ny vikar' : 'Vælg din vikar'}>
            <RetForm
              schema={schema}
              start={{ values: emptyValues(schema), version: 0 }}
              knap="Vælg vikar"
              gem={(payload) => opretVikariat(admin ? payload : { ...payload, for: me.id })}
              frisk={null}
              onGemt={(svar) => {
                setGjort(
                  `${svar.vikar.navn} er vikar for ${svar.for.navn} fra ${kortDato(svar.fra)} til ${kortDato(svar.til)}`,
                );
                return { values: emptyValues(schema), version: 0 };
              }}
            />
          </Panel>
        )}
      </div>
    </OpsaetningSide>
  );
}

function En({
  vikariat: { for: away, vikar, fra, til },
  me,
  today,
}: {
  vikariat: Vikariat;
  me: string;
  today: string;
}) {
  const navn = (person: Vikariat['for']) => (person.id === me ? 'dig' : person.navn);
  return (
    <p>
      <strong>{vikar.id === me ? `Du er vikar for ${away.navn}` : `${vikar.navn} er vikar for ${navn(away)}`}</strong>{' '}
      {fra <= today && <Tag tone="blaa">Nu</Tag>}
      <br />
      {kortDato(fra)} til og med {kortDato(til)}
    </p>
  );
}
