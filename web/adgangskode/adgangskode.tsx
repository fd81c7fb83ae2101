import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { ApiError, setPassword } from '../api.ts';
import { Banner } from '../components/banner.tsx';
import { Page } from '../components/page.tsx';
import { SubmitButton } from '../components/submit-button.tsx';
import { TextField } from '../components/text-field.tsx';
import { MINDST, passwordFault, tokenOf } from './new-password.ts';

/** A new password, by the one-time link of a mail. */
export function Adgangskode() {
  const [token] = useState(() => tokenOf(window.location.hash));
  const [password, setText] = useState('');
  const [again, setAgain] = useState('');
  const [failure, setFailure] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState(false);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const fault = passwordFault(password, again);
    setFailure(fault);
    if (fault !== null) return;
    setBusy(true);
    try {
      await setPassword(token, password);
      setDone(true);
    } catch (error) {
      setFailure(
        error instanceof ApiError
          ? (error.reasons[0]?.tekst ?? error.message)
          : 'Adgangskoden kunne ikke gemmes. Prøv igen.',
      );
    } finally {
      setBusy(false);
    }
  }

  return (
    <main className="login">
      <div className="login-card">
        <Page title="Vælg adgangskode" hasErrors={failure !== null}>
          {done ? (
            <Banner tone="success" title="Din adgangskode er gemt" takesFocus>
              <p>
                <Link to="/log-ind">Log ind med den</Link>
              </p>
            </Banner>
          ) : token === '' ? (
            <Banner tone="warning" title="Linket er ikke helt">
              <p>Åbn linket fra mailen igen, eller bed din administrator om et nyt.</p>
            </Banner>
          ) : (
            <form className="stack" noValidate onSubmit={submit}>
              {failure && <Banner tone="error" title={failure} takesFocus />}
              <TextField
                id="ny"
                label="Ny adgangskode"
                hint={`Mindst ${MINDST} tegn. Gerne en sætning, du kan huske.`}
                type="password"
                autoComplete="new-password"
                required
                value={password}
                onChange={setText}
              />
              <TextField
                id="igen"
                label="Gentag adgangskoden"
                type="password"
                autoComplete="new-password"
                required
                value={again}
                onChange={setAgain}
              />
              <p>
                <SubmitButton busy={busy}>Gem adgangskode</SubmitButton>
              </p>
            </form>
          )}
        </Page>
      </div>
    </main>
  );
}
