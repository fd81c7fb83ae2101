import { type FormEvent, useState } from 'react';
import { ApiError, login } from '../api.ts';
import { Banner } from '../components/banner.tsx';
import { SubmitButton } from '../components/submit-button.tsx';
import { TextField } from '../components/text-field.tsx';

/** E-mail and password. It tells who logged in, so that the caller knows whose page may stay. */
export function LoginForm(props: { email?: string; idPrefix: string; onLoggedIn: (email: string) => void }) {
  const [email, setEmail] = useState(props.email ?? '');
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (email.trim() === '' || password === '') return setFailure('Skriv både e-mail og adgangskode.');
    setBusy(true);
    setFailure(null);
    try {
      await login(email.trim(), password);
      setPassword('');
      props.onLoggedIn(email);
    } catch (error) {
      setFailure(failureText(error));
    } finally {
      setBusy(false);
    }
  }

  return (
    <form className="stack" noValidate onSubmit={submit}>
      {failure !== null && <Banner tone="error" title={failure} takesFocus />}
      <TextField
        id={`${props.idPrefix}-email`}
        label="E-mail"
        type="email"
        autoComplete="username"
        value={email}
        onChange={setEmail}
      />
      <TextField
        id={`${props.idPrefix}-adgangskode`}
        label="Adgangskode"
        type="password"
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
      />
      <p>
        <SubmitButton busy={busy}>Log ind</SubmitButton>
      </p>
    </form>
  );
}

function failureText(error: unknown): string {
  if (error instanceof ApiError && error.status === 401) return 'E-mail og adgangskode passer ikke sammen. Prøv igen.';
  return error instanceof ApiError ? error.message : 'Du kunne ikke logges ind. Prøv igen.';
}
