import { useState } from 'react';
import type { Dato } from '#machines/kalender/dato.ts';
import type { FristSvar } from '#machines/svar.ts';
import { Due } from '../components/due.tsx';
import { Icon } from '../components/icon.tsx';
import { JumpLink } from '../components/jump-link.tsx';
import { Panel } from '../components/panel.tsx';
import { Tag } from '../components/tag.tsx';
import { dageTekst, datoTekst, FRIST_ART_TEKST, kortDato, STAND_TONE } from '../ord.ts';
import { useMe } from '../ramme/use-me.ts';
import { delId } from './del-id.ts';
import type { DelFrist } from './dele.ts';
import { stigeOf } from './stige.ts';

const FIRST = 6;

/** By when, the next first; each explains itself. With several forløb each says which of them it belongs to. */
export function Frister({ frister, named = false }: { frister: readonly DelFrist[]; named?: boolean }) {
  const { dato: today } = useMe();
  const [all, setAll] = useState(false);
  const shown = all || frister.length <= FIRST + 1 ? frister : frister.slice(0, FIRST);
  return (
    <Panel title="Frister" id="frister">
      {frister.length === 0 && <p className="muted">Der løber ingen frister.</p>}
      <ul className="frister">
        {shown.map(({ frist, del }) => (
          <Frist
            key={`${del.forloeb.id} ${frist.noegle}`}
            frist={frist}
            today={today}
            del={named ? { id: delId(del.forloeb.id), navn: del.navn } : null}
          />
        ))}
      </ul>
      {shown.length < frister.length && (
        <button type="button" className="btn btn-small" onClick={() => setAll(true)}>
          Vis alle {frister.length} frister
        </button>
      )}
    </Panel>
  );
}

function Frist({ frist, today, del }: { frist: FristSvar; today: Dato; del: { id: string; navn: string } | null }) {
  const { navn, dato, senest, stand, dageTil, hvemTekst, forklaring, art, udloeser } = frist;
  const stige = stigeOf(frist, today);
  const sidst = stige.findLast(({ sendt }) => sendt);
  return (
    <li className={`frist frist-${stand}`}>
      <p className="frist-name">
        {navn}
        {del && (
          <>
            {' '}
            <JumpLink to={del.id} className="frist-del">
              {del.navn}
            </JumpLink>
          </>
        )}
      </p>
      {dato === null || dageTil === null ? (
        <p className="due">
          <Tag>Står stille</Tag>
        </p>
      ) : (
        <Due
          day={kortDato(dato)}
          away={stand === 'udloebet' ? 'udløbet' : dageTekst(dageTil)}
          tone={STAND_TONE[stand]}
        />
      )}
      {senest !== null && senest !== dato && <p>Gør det senest {kortDato(senest)}</p>}
      <p className="muted">
        {hvemTekst} · {FRIST_ART_TEKST[art]}
      </p>
      {sidst && (
        <p className="muted">
          {sidst.tekst} {datoTekst(sidst.dato)}
        </p>
      )}
      <details className="why">
        <summary>
          Hvorfor{dato === null ? '' : ' den dato'}
          {stige.length > 0 && ', og hvem mindes'}?<span className="sr-only"> {navn}</span>
        </summary>
        {udloeser.dato && (
          <p>
            <span className="muted">Regnet fra</span> {kortDato(udloeser.dato)}: {udloeser.tekst}
          </p>
        )}
        <p>{forklaring}</p>
        {stige.length > 0 && (
          <>
            <p className="muted">Påmindelser</p>
            <ol className="stige">
              {stige.map((trin) => (
                <li key={`${trin.dato} ${trin.tekst}`} className={trin.sendt ? 'stige-sendt' : undefined}>
                  <Icon name={trin.sendt ? 'check' : 'hourglass'} />
                  <span>
                    {datoTekst(trin.dato)}: {trin.sendt ? trin.tekst : `${trin.tekst.toLowerCase()} – kommer`}
                  </span>
                </li>
              ))}
            </ol>
          </>
        )}
      </details>
    </li>
  );
}
