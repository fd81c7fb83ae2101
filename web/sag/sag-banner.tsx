import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ForbundenSag, SagSvar } from '#machines/svar.ts';
import { Icon } from '../components/icon.tsx';
import { ROLLE_TEKST } from '../ord.ts';

/** Whose sag this is, on every page of it. */
export function SagBanner({ sag, linked = false }: { sag: SagSvar; linked?: boolean }) {
  return (
    <section className="sag-banner" aria-label="Sagen">
      <div className="sag-person">
        <p className="sag-name">
          {linked ? (
            <Link to="/sager/$sagId" params={{ sagId: sag.id }}>
              {sag.borger?.navn ?? sag.titel}
            </Link>
          ) : (
            (sag.borger?.navn ?? 'Borgerens navn vises ikke for dig')
          )}
        </p>
        {sag.borger && <Cpr cpr={sag.borger.cpr} />}
      </div>
      <dl className="sag-facts">
        <div>
          <dt>Sagsnummer</dt>
          <dd>{sag.sagsnummer}</dd>
        </div>
        <div>
          <dt>Team</dt>
          <dd>{sag.team}</dd>
        </div>
        {sag.tildelt.map(({ rolle, navn }) => (
          <div key={rolle}>
            <dt>{ROLLE_TEKST[rolle]}</dt>
            <dd>{navn}</dd>
          </div>
        ))}
        <div>
          <dt>Leverandør</dt>
          <dd>{sag.leverandoer ?? 'Ikke valgt'}</dd>
        </div>
      </dl>
      {sag.forbundne.length > 0 && (
        <ul className="sag-forbundne">
          {sag.forbundne.map((forbunden) => (
            <Forbunden key={forbunden.id} forbunden={forbunden} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** Help that goes on under another number is one story: a line each to what came before and after. */
function Forbunden({ forbunden: { id, sagsnummer, tilstandLabel, retning, hvorfor } }: { forbunden: ForbundenSag }) {
  return (
    <li>
      {retning === 'aabnede' ? 'Fortsætter i' : 'Fortsat fra'}{' '}
      <Link to="/sager/$sagId" params={{ sagId: id }}>
        sag {sagsnummer}
      </Link>{' '}
      · {tilstandLabel}
      {hvorfor !== null && <span className="muted"> · efter «{hvorfor}»</span>}
    </li>
  );
}

/** Hidden until asked for: a screen is often seen by others than the one who works at it. */
function Cpr({ cpr }: { cpr: string }) {
  const [shown, setShown] = useState(false);
  return (
    <p className="cpr">
      CPR <span className="digits">{shown ? `${cpr.slice(0, 6)}-${cpr.slice(6)}` : '••••••-••••'}</span>
      <button
        type="button"
        className="btn-icon"
        aria-pressed={shown}
        aria-label="Vis CPR"
        onClick={() => setShown(!shown)}
      >
        <Icon name={shown ? 'hidden' : 'visible'} />
      </button>
    </p>
  );
}
