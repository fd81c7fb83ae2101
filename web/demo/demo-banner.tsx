import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { type Dato, parseDato, plusDage, plusMaaneder, plusUger } from '#machines/kalender/dato.ts';
import { datoText, parseDatoText } from '#machines/skrevet.ts';
import { ApiError, login, type Me } from '../api.ts';
import { kortDato } from '../ord.ts';
import { demoQuery, queryClient } from '../queries.ts';
import { rundturQuery, type HvadSkete as Skete, spolFrem } from './api.ts';
import { HvadSkete } from './hvad-skete.tsx';

const SPRING = [
  { tekst: '1 dag', til: (d: Dato) => plusDage(d, 1) },
  { tekst: '1 uge', til: (d: Dato) => plusUger(d, 1) },
  { tekst: '1 måned', til: (d: Dato) => plusMaaneder(d, 1) },
];

/** Only in the demo: the simulated day, a way to move it on, and to be somebody else. */
export function DemoBanner({ me }: { me: Me }) {
  const { data: demo } = useQuery(demoQuery);
  const { data: tur } = useQuery(rundturQuery);
  const [text, setText] = useState('');
  const [message, setMessage] = useState('');
  const [skete, setSkete] = useState<Skete | null>(null);
  const [busy, setBusy] = useState(false);

  async function goTo(til: Dato | 'naeste') {
    setBusy(true);
    setSkete(null);
    setMessage('Spoler frem dag for dag …');
    try {
      const found = await spolFrem(til);
      await queryClient.invalidateQueries();
      setText('');
      setSkete(found);
      setMessage(`Nu er det ${kortDato(found.dato)}`);
    } catch (error) {
      setMessage(error instanceof ApiError ? error.message : 'Datoen kunne ikke flyttes.');
    } finally {
      setBusy(false);
    }
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    const iso = parseDato(parseDatoText(text) ?? '');
    if (iso === null || iso <= me.dato) setMessage(`Skriv en dato efter ${datoText(me.dato)}.`);
    else goTo(iso);
  }

  async function become(email: string) {
    const person = demo?.personer.find((p) => p.email === email);
    if (!person) return;
    try {
      await login(person.email, person.password);
      window.location.assign('/');
    } catch (error) {
      setMessage(error instanceof ApiError ? error.message : 'Der kunne ikke skiftes.');
    }
  }

  const stops = tur?.items ?? [];
  return (
    <section className="demo-banner" aria-label="Demo" data-keeps-focus="">
      <p>
        <strong>Demo</strong> · i dag er <strong>{kortDato(me.dato)}</strong>
      </p>
      <form onSubmit={submit}>
        <span>Spol frem</span>
        {SPRING.map(({ tekst, til }) => (
          <button
            key={tekst}
            type="button"
            className="btn btn-small"
            disabled={busy}
            onClick={() => goTo(til(me.dato))}
          >
            {tekst}
          </button>
        ))}
        <button type="button" className="btn btn-small" disabled={busy} onClick={() => goTo('naeste')}>
          Til der sker noget
        </button>
        <label className="sr-only" htmlFor="demo-dato">
          Spol frem til dato
        </label>
        <input
          id="demo-dato"
          placeholder="dd.mm.åååå"
          autoComplete="off"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <button type="submit" className="btn btn-small" disabled={busy}>
          Gå
        </button>
      </form>
      <label className="demo-switch">
        <span>Vær</span>
        <select value={me.email} onChange={(event) => become(event.target.value)}>
          {(demo?.personer ?? [{ navn: me.navn, email: me.email }]).map(({ navn, email }) => (
            <option key={email} value={email}>
              {navn}
            </option>
          ))}
        </select>
      </label>
      <Link to="/post" search={{}}>
        Postkasse
      </Link>
      {stops.length > 0 && (
        <Link to="/rundtur">
          Rundtur {stops.filter(({ gjort }) => gjort).length}/{stops.length}
        </Link>
      )}
      <p className={skete ? 'sr-only' : 'demo-message'} role="status">
        {message}
      </p>
      {skete && (
        <HvadSkete
          skete={skete}
          onClose={() => {
            setSkete(null);
            setMessage('');
          }}
        />
      )}
    </section>
  );
}
