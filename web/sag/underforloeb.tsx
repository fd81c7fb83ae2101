import type { ForloebSvar, SagSvar } from '#machines/svar.ts';
import { Due } from '../components/due.tsx';
import { Panel, PanelParts } from '../components/panel.tsx';
import { StepTracker } from '../components/step-tracker.tsx';
import { Tag } from '../components/tag.tsx';
import { dageTekst, datoTekst, kortDato, STAND_TONE } from '../ord.ts';
import { Bemaerkninger } from './bemaerkninger.tsx';
import { Bold } from './bold.tsx';
import { delId } from './del-id.ts';
import { type Del, fristerOf } from './dele.ts';
import { Handlinger } from './handlinger.tsx';
import { Oplysninger } from './oplysninger.tsx';

/** A contract, a follow-up … that lives: the same as the sag shows of itself. */
export function LevendeDel({ sag, del: { forloeb, navn } }: { sag: SagSvar; del: Del }) {
  return (
    <details className="panel child" id={delId(forloeb.id)} data-keeps-focus="" open>
      <summary>
        <h2>{navn}</h2> <Tag tone="blaa">{forloeb.tilstandLabel}</Tag>
        {forloeb.aabnet && <span className="muted child-when">oprettet {datoTekst(forloeb.aabnet)}</span>}
      </summary>
      <Indhold sag={sag} forloeb={forloeb} navn={navn} />
    </details>
  );
}

/** One that has ended: a line that says what it was, what came of it and when, and opens on demand. */
export function EndtDel({ sag, del: { forloeb, navn } }: { sag: SagSvar; del: Del }) {
  return (
    <details className="ended" id={delId(forloeb.id)} data-keeps-focus="">
      <summary>
        <h3>{navn}</h3> <Tag>{forloeb.tilstandLabel}</Tag> {forloeb.udfald}{' '}
        <span className="muted child-when">{periodeTekst(forloeb)}</span>
      </summary>
      <Indhold sag={sag} forloeb={forloeb} navn={navn} />
    </details>
  );
}

function Indhold({ sag, forloeb, navn }: { sag: SagSvar; forloeb: ForloebSvar; navn: string }) {
  return (
    <PanelParts>
      {forloeb.trinliste.length > 1 && <StepTracker steps={forloeb.trinliste} label={`Trin i ${navn.toLowerCase()}`} />}
      <Bold sag={sag} forloeb={forloeb} />
      <Bemaerkninger forloeb={forloeb} />
      <Handlinger sag={sag} forloeb={forloeb} folds />
      <KorteFrister forloeb={forloeb} />
      <Oplysninger forloeb={forloeb} open={1} />
    </PanelParts>
  );
}

/** When, in a line; why, and who is called, stand with all the frister of the sag. */
function KorteFrister({ forloeb }: { forloeb: ForloebSvar }) {
  const frister = fristerOf({ ...forloeb, forloeb: [] });
  if (frister.length === 0) return null;
  return (
    <Panel title="Frister">
      <ul className="short-frister">
        {frister.map(({ frist }) => (
          <li key={frist.noegle}>
            {frist.dato === null ? (
              <p>
                <Tag>Står stille</Tag>
              </p>
            ) : (
              <Due
                day={kortDato(frist.dato)}
                away={frist.stand === 'udloebet' ? 'udløbet' : dageTekst(frist.dageTil ?? 0)}
                tone={STAND_TONE[frist.stand]}
              />
            )}
            <p>
              {frist.navn} <span className="muted">· {frist.hvemTekst}</span>
            </p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** "3. jun. 2024 – 4. aug. 2025" */
function periodeTekst({ aabnet, endt }: Pick<ForloebSvar, 'aabnet' | 'endt'>): string {
  return [aabnet, endt].flatMap((dato) => (dato ? [datoTekst(dato)] : [])).join(' – ');
}
