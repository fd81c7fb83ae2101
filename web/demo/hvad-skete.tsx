import { Link } from '@tanstack/react-router';
import { Icon } from '../components/icon.tsx';
import { kortDato } from '../ord.ts';
import type { HvadSkete as Skete } from './api.ts';

const MOST = 12;

/** After *spol frem*: what happened by itself on the sager that I see, and who got mail. */
export function HvadSkete({ skete, onClose }: { skete: Skete; onClose: () => void }) {
  const { dato, haendelser, andres, mails } = skete;
  const shown = haendelser.slice(0, MOST);
  const more = haendelser.length - shown.length;
  return (
    <div className="skete">
      <div className="skete-head">
        <h2>Det skete der frem til {kortDato(dato)}</h2>
        <button type="button" className="btn-icon" aria-label="Luk opsummeringen" onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <div className="skete-grid">
        <section aria-labelledby="skete-uret">
          <h3 id="skete-uret">Skete af sig selv</h3>
          {shown.length === 0 && <p>{andres === 0 ? 'Intet.' : 'Intet på de sager, du ser.'}</p>}
          <ul>
            {shown.map(({ dag, sagId, sagsnummer, titel, hvad, chartLabel }) => (
              <li key={`${dag} ${sagId} ${chartLabel} ${hvad}`}>
                {kortDato(dag)}: {hvad}{' '}
                <span className="muted">
                  ({chartLabel.toLowerCase()}, {titel})
                </span>{' '}
                <Link to="/sager/$sagId" params={{ sagId }}>
                  sag {sagsnummer}
                </Link>
              </li>
            ))}
          </ul>
          {more > 0 && <p>Og {more} til.</p>}
          {andres > 0 && (
            <p className="muted">
              {andres === 1 ? 'Én hændelse' : `${andres} hændelser`} på sager, du ikke ser. Skift person for at se dem.
            </p>
          )}
        </section>
        <section aria-labelledby="skete-mails">
          <h3 id="skete-mails">Mails</h3>
          {mails.length === 0 && <p>Ingen fik mail.</p>}
          <ul>
            {mails.map(({ navn, email, antal }) => (
              <li key={email}>
                <Link to="/post" search={{ til: email }}>
                  {navn}
                </Link>
                : {antal}
              </li>
            ))}
          </ul>
        </section>
      </div>
    </div>
  );
}
