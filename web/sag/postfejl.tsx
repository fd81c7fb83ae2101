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
  const [gjort, setGjort] = useState<string | null>(null);
  return (
    <>
      {gjort !== null && <Banner key={gjort} tone="success" title={gjort} takesFocus />}
      {sag.postfejl.map((fejl) => (
        <Fejl key={fejl.id} fejl={fejl} sagId={sag.id} onSeenTo={setGjort} />
      ))}
    </>
  );
}

function Fejl(props: { fejl: PostfejlSvar; sagId: string; onSeenTo: (what: string) => void }) {
  const { fejl, sagId, onSeenTo } = props;
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [nej, setNej] = useState<string | null>(null);

  async function seeTo(act: () => Promise<void>, what: string) {
    if (busy) return;
    setBusy(true);
    setNej(null);
    try {
      await act();
      await client.invalidateQueries({ queryKey: sagQuery(sagId).queryKey });
      onSeenTo(`Mailen til ${fejl.til} ${what}`);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setNej(error.message);
      client.invalidateQueries({ queryKey: sagQuery(sagId).queryKey });
    } finally {
      setBusy(false);
      client.invalidateQueries({ queryKey: mitArbejdeQuery.queryKey });
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
            onClick={() => seeTo(() => retryPost(fejl.id), 'bliver sendt igen')}
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
                  onClick={() => seeTo(() => dismissPost(fejl.id, id), 'bliver ikke sendt')}
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
