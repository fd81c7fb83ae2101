import { Link } from '@tanstack/react-router';
import type { RaekkeSvar } from '#machines/indlaesning/kolonne.ts';
import { udfaldTekst } from '#machines/indlaesning/rapport.ts';
import { Panel } from '../components/panel.tsx';
import { Tag, type TagTone } from '../components/tag.tsx';

/** More than this nobody reads on a screen; the report has them all. */
const MOST = 200;

const TONE: Record<RaekkeSvar['udfald'], TagTone> = { ny: 'groen', findes: 'rolig', dobbelt: 'rolig', fejl: 'roed' };

/** What became of each row: the faults first, by row and column with what to do, then all the others. */
export function Rapport(props: {
  svar: readonly RaekkeSvar[];
  proeve: boolean;
  kolonne: (felt: string) => string;
  celle: (nr: number, felt: string) => string;
}) {
  const fejl = props.svar.flatMap((raekke) => raekke.fejl);
  const andre = props.svar.filter(({ udfald, fejl: egne }) => udfald !== 'fejl' || egne.length === 0);
  return (
    <div className="import">
      {fejl.length > 0 && (
        <Panel title="Fejl, der skal rettes i filen">
          <table className="list import-faults">
            <thead>
              <tr>
                <th scope="col">Række</th>
                <th scope="col">Kolonne</th>
                <th scope="col">Hvad, og sådan rettes det</th>
              </tr>
            </thead>
            <tbody>
              {fejl.slice(0, MOST).map(({ nr, felt, hvad, loesning }) => (
                <tr key={`${nr} ${felt} ${hvad}`}>
                  <th scope="row">{nr}</th>
                  <td>
                    {felt === null ? '' : props.kolonne(felt)}
                    {felt !== null && props.celle(nr, felt) !== '' && (
                      <div className="muted import-cell">»{props.celle(nr, felt).slice(0, 60)}«</div>
                    )}
                  </td>
                  <td>
                    {hvad}
                    <div className="muted">{loesning}</div>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <Flere antal={fejl.length} />
        </Panel>
      )}
      {andre.length > 0 && (
        <Panel title="De andre rækker">
          <table className="list import-rows">
            <thead>
              <tr>
                <th scope="col">Række</th>
                <th scope="col">Udfald</th>
                <th scope="col">Bemærkninger</th>
              </tr>
            </thead>
            <tbody>
              {andre.slice(0, MOST).map((raekke) => (
                <tr key={raekke.nr}>
                  <th scope="row">{raekke.nr}</th>
                  <td>
                    <Tag tone={TONE[raekke.udfald]}>{udfaldTekst(raekke.udfald, !props.proeve)}</Tag>
                    {raekke.sag && (
                      <div>
                        <Link to="/sager/$sagId" params={{ sagId: raekke.sag.id }} className="quiet-link">
                          {raekke.sag.sagsnummer}
                        </Link>
                      </div>
                    )}
                  </td>
                  <td>
                    {raekke.mangler.length > 0 && <div>Mangler: {raekke.mangler.join(', ')}.</div>}
                    {raekke.bemaerkninger.map((tekst) => (
                      <div key={tekst}>{tekst}</div>
                    ))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <Flere antal={andre.length} />
        </Panel>
      )}
    </div>
  );
}

function Flere({ antal }: { antal: number }) {
  return antal > MOST ? (
    <p className="muted">
      Her vises {MOST} af {antal}. Hent rapporten for at se dem alle.
    </p>
  ) : null;
}
