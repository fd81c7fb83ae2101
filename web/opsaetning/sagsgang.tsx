import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { QueryView } from '../components/loading.tsx';
import { Tag } from '../components/tag.tsx';
import type { FormVaerdier } from '../form/values.ts';
import { useMe } from '../ramme/use-me.ts';
import { SenesteAendringer } from './aendringer.tsx';
import type { IndstillingerSvar } from './api.ts';
import { GaelderNyeSager } from './gaelder.tsx';
import { indstillingerQuery } from './queries.ts';
import { RetForm } from './ret-form.tsx';
import { forskelle, type Linje, presetOrd, sagsgangPart, sagsgangSchema, sagsgangStaar } from './sagsgang-form.ts';
import { OpsaetningSide } from './side.tsx';
import { feltIIndstillinger, useIndstillinger } from './use-indstillinger.ts';

/** How the kommune works: a preset, where it does otherwise, and the leder outside. What would change is shown first. */
export function Sagsgang() {
  const query = useQuery(indstillingerQuery);
  const [gjort, setGjort] = useState<string | null>(null);
  return (
    <OpsaetningSide title="Sagsgang" gjort={gjort}>
      <QueryView query={query} what="sagsgangen">
        {(svar) => <Sider svar={svar} onGjort={setGjort} />}
      </QueryView>
    </OpsaetningSide>
  );
}

function Sider({ svar, onGjort }: { svar: IndstillingerSvar; onGjort: (tekst: string) => void }) {
  const admin = useMe().roller.includes('administrator');
  const nu = sagsgangStaar(svar).values;
  return (
    <div className="opsaetning-dele">
      <GaelderNyeSager />
      {admin ? <Ret svar={svar} onGjort={onGjort} /> : <SaadanErDet svar={svar} nu={nu} />}
      {admin && <SenesteAendringer filter={{ om: 'indstillinger' }} />}
    </div>
  );
}

function Ret({ svar, onGjort }: { svar: IndstillingerSvar; onGjort: (tekst: string) => void }) {
  const { presets } = svar;
  const [schema] = useState(() => sagsgangSchema(presets));
  const [start] = useState(() => sagsgangStaar(svar));
  const { gem, frisk } = useIndstillinger(svar);
  const nu = sagsgangStaar(svar).values;
  return (
    <RetForm
      schema={schema}
      start={start}
      knap="Gem sagsgangen"
      feltAf={feltIIndstillinger}
      gem={(payload, version) => gem(sagsgangPart(payload), version)}
      frisk={async () => sagsgangStaar(await frisk())}
      onGemt={(gemt) => {
        onGjort('Sagsgangen er gemt');
        return sagsgangStaar(gemt);
      }}
    >
      {(values) => <Forskelle linjer={forskelle(presets, nu, values)} fra={presetOrd(nu)} til={presetOrd(values)} />}
    </RetForm>
  );
}

/** What would be otherwise, before it is saved. */
function Forskelle({ linjer, fra, til }: { linjer: readonly Linje[]; fra: string; til: string }) {
  const aendrede = linjer.filter(({ nu, efter }) => nu !== efter);
  if (aendrede.length === 0)
    return fra === til ? null : <p className="forskelle">{til} er her det samme som det, der gælder nu.</p>;
  return (
    <div className="forskelle" role="status">
      <table className="list">
        <caption className="list-caption">
          Det ændrer sig for nye sager {fra !== til && `(fra »${fra}« til »${til}«)`}
        </caption>
        <thead>
          <tr>
            <th scope="col">Spørgsmål</th>
            <th scope="col">Nu</th>
            <th scope="col">Når du gemmer</th>
          </tr>
        </thead>
        <tbody>
          {linjer.map(({ label, nu, efter }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{nu}</td>
              <td>
                {nu === efter ? (
                  <span className="muted">Uændret</span>
                ) : (
                  <>
                    <Tag tone="gul">Ændres</Tag> {efter}
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function SaadanErDet({ svar, nu }: { svar: IndstillingerSvar; nu: FormVaerdier }) {
  return (
    <div className="panel">
      <dl className="facts">
        <div>
          <dt>Sagsgang</dt>
          <dd>{presetOrd(nu)}</dd>
        </div>
        {forskelle(svar.presets, nu, nu).map(({ label, nu: tekst }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{tekst}</dd>
          </div>
        ))}
        <div>
          <dt>Leder udefra</dt>
          <dd>{svar.lederUdefraNavn ?? 'Ingen valgt'}</dd>
        </div>
      </dl>
      <p className="hint">En administrator kan ændre det.</p>
    </div>
  );
}
