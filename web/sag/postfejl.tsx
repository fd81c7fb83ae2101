import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { PostfejlSvar, SagSvar } from '#machines/svar.ts';
import { type AfvisGrund, ApiError, dismissPost, retryPost } from '../api.ts';
import { Banner } from '../components/banner.tsx';
import { tidspunkt } from '../ord.ts';
import { mitArbejdeQuery, sagQuery } from '../queries.ts';

const GRUNDE: readonly { id: AfvisGrund; tekst: string }[] = [
  { id: 'harFaaetBesked', tekst: 'Personen har fået besked på anden måde' },
  { id: 'adressenErRettet', tekst: 'Adressen er rettet' },
  { id: 'ikkeLaengereNoedvendig', tekst: 'Den er ikke nødvendig længere' },
];

/** Mails about the sag that did not come through, until somebody sends them again or says why not. */
export function Postfejl({ sag }: { sag: SagSvar }) {
  return sag.postfejl.map((fejl) => <Fejl key={fejl.id} fejl={fejl} sagId={sag.id} />);
}

function Fejl({ fejl, sagId }: { fejl: PostfejlSvar; sagId: string }) {
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [nej, setNej] = useState<string | null>(null);

  async function seeTo(act: () => Promise<void>) {
    if (busy) return;
    setBusy(true);
    setNej(null);
    try {
      await act();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setNej(error.message);
    } finally {
      setBusy(false);
      client.invalidateQueries({ queryKey: mitArbejdeQuery.queryKey });
      client.invalidateQueries({ queryKey: sagQuery(sagId).queryKey });
    }
  }

  return (
    <Banner tone="warning" title={`En mail til ${fejl.til} kom ikke frem`}>
      <p>
        {fejl.tekst} Den blev opgivet {tidspunkt(fejl.at)}.
      </p>
      {nej && <p role="alert">{nej}</p>}
      {fejl.maa && (
        <>
          <button
            type="button"
            className="btn btn-small"
            aria-disabled={busy}
            onClick={() => seeTo(() => retryPost(fejl.id))}
          >
            Send den igen
          </button>
          <details className="why">
            <summary>Den behøver ikke at komme frem</summary>
            {GRUNDE.map(({ id, tekst }) => (
              <p key={id}>
                <button
                  type="button"
                  className="btn btn-small"
                  aria-disabled={busy}
                  onClick={() => seeTo(() => dismissPost(fejl.id, id))}
                >
                  {tekst}
                </button>
              </p>
            ))}
          </details>
        </>
      )}
    </Banner>
  );
}
