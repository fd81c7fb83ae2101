import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiError, login } from '../api.ts';
import { Banner } from '../components/banner.tsx';
import { Icon } from '../components/icon.tsx';
import { demoQuery } from '../queries.ts';
import { addressOf, rundturQuery, type Stop } from './api.ts';

/**
 * Three people, three minutes: each stop is done as one of them, and its link logs in and leads to the very act. What was
 * done is known by the server, so the tour can be left at any stop and taken up again.
 */
export function Rundtur() {
  const { data } = useQuery(rundturQuery);
  const { data: demo } = useQuery(demoQuery);
  const [failure, setFailure] = useState<string | null>(null);
  const items = data?.items ?? [];
  if (items.length === 0) return null;
  const done = items.filter(({ gjort }) => gjort).length;
  const next = items.find(({ gjort }) => !gjort);

  async function go(stop: Stop) {
    const person = demo?.personer.find(({ email }) => email === stop.email);
    if (!person) return;
    try {
      await login(person.email, person.password);
      window.location.assign(addressOf(stop));
    } catch (error) {
      setFailure(error instanceof ApiError ? error.message : 'Der kunne ikke logges ind. Prøv igen.');
    }
  }

  return (
    <>
      <p className="muted" role="status">
        {done === 0 && 'Tre mennesker, tre minutter. Hvert link logger ind og fører til det, der venter.'}
        {done > 0 && next && `${done} af ${items.length} er gjort. Du kan gå til og fra, som du vil.`}
        {!next && 'Du har været hele vejen rundt. Spol frem, og se, hvad der så sker.'}
      </p>
      {failure && <Banner tone="error" title={failure} />}
      <ol className="rundtur">
        {items.map((stop) => (
          <li key={stop.titel} className={stop.gjort ? 'stop-gjort' : undefined}>
            <div>
              <p className="stop-titel">
                {stop.gjort && (
                  <>
                    <Icon name="check" />
                    <span className="sr-only">Gjort: </span>
                  </>
                )}
                {stop.titel}
              </p>
              <p className="muted">{stop.tekst}</p>
            </div>
            <button
              type="button"
              className={stop === next ? 'btn btn-primary btn-small' : 'btn btn-small'}
              onClick={() => go(stop)}
            >
              {stop.gjort ? 'Se igen' : 'Gør det'} som {stop.navn.split(' ')[0]}
              <span className="sr-only">: {stop.titel}</span>
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}
