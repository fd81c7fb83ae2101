import { Link } from '@tanstack/react-router';
import type { Dato } from '#machines/kalender/dato.ts';
import type { FristLinje as Linje } from '#machines/svar.ts';
import { Due } from '../components/due.tsx';
import { Tag } from '../components/tag.tsx';
import { dageTekst, dageTil, FRIST_ART_TEKST, kortDato, STAND_TONE } from '../ord.ts';
import { delId } from '../sag/del-id.ts';

/** A frist with its rule, who must act on it, and the way to where it runs. It names no borger. */
export function FristLinje({ frist, today }: { frist: Linje; today: Dato }) {
  const { dato, senest, stand, navn, art, forklaring, hvemTekst, sagId, titel, sagsnummer, forloebId, chartLabel } =
    frist;
  return (
    <li className={`frist-line stand-${stand}`}>
      <div className="frist-day">
        <Due
          day={kortDato(dato)}
          away={stand === 'udloebet' ? 'udløbet' : dageTekst(frist.dageTil)}
          tone={STAND_TONE[stand]}
        />
        {senest !== null && senest !== dato && <Senest senest={senest} dage={dageTil(today, senest)} stand={stand} />}
      </div>
      <div>
        <p className="frist-what">
          <Link to="/sager/$sagId" params={{ sagId }} hash={delId(forloebId)} className="row-link">
            {navn}
            <span className="sr-only">: sag {sagsnummer}</span>
          </Link>
          <Tag>{FRIST_ART_TEKST[art]}</Tag>
        </p>
        <details className="why">
          <summary>
            Hvorfor den dato?<span className="sr-only"> {navn}</span>
          </summary>
          <p>{forklaring}</p>
        </details>
      </div>
      <p className="frist-who">{hvemTekst}</p>
      <p>
        {titel}
        <span className="muted frist-sag">
          {sagsnummer} · {chartLabel}
        </span>
      </p>
    </li>
  );
}

/** The day to aim at. Once it has come the frist itself may still run, and that is said. */
function Senest({ senest, dage, stand }: { senest: Dato; dage: number; stand: Linje['stand'] }) {
  const nu = dage <= 0 && (stand === 'loeber' || stand === 'naer');
  return (
    <p>
      <span className="muted">Gør det senest</span> {kortDato(senest)} {nu && <Tag tone="gul">gør det nu</Tag>}
    </p>
  );
}
