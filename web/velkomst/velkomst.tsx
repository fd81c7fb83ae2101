import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { MINDST, passwordFault, tokenOf } from '../adgangskode/new-password.ts';
import { ApiError, welcome } from '../api.ts';
import { Banner } from '../components/banner.tsx';
import { ErrorSummary, type SummaryLine } from '../components/error-summary.tsx';
import { Page } from '../components/page.tsx';
import { SubmitButton } from '../components/submit-button.tsx';
import { TextField } from '../components/text-field.tsx';

const FELTER = [
  { navn: 'kommune', label: 'Kommunens navn', hint: null, mangler: 'Skriv kommunens navn.', form: /\S/ },
  {
    navn: 'kode',
    label: 'Kommunekode',
    hint: 'Tre cifre, fx 326',
    mangler: 'Kommunekoden er tre cifre.',
    form: /^\d{3}$/,
  },
  { navn: 'navn', label: 'Dit navn', hint: null, mangler: 'Skriv dit navn.', form: /\S/ },
  { navn: 'email', label: 'Din e-mail', hint: null, mangler: 'Skriv din e-mailadresse.', form: /^\S+@\S+$/ },
] as const;

type Values = Record<(typeof FELTER)[number]['navn'] | 'password' | 'again', string>;

/** The first administrator sets up the kommune, by the one-time link of the first start. */
export function Velkomst() {
  const [token] = useState(() => tokenOf(window.location.hash));
  const [values, setValues] = useState<Values>({ kommune: '', kode: '', navn: '', email: '', password: '', again: '' });
  const [lines, setLines] = useState<readonly SummaryLine[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState(false);
  const errorAt = (id: string) => lines.find(({ target }) => target === id)?.tekst;
  const set = (navn: keyof Values) => (text: string) => setValues({ ...values, [navn]: text });

  async function submit(event: FormEvent) {
    event.preventDefault();
    const faults = faultsOf(values);
    setLines(faults);
    setAttempt(attempt + 1);
    if (faults.length > 0) return;
    setBusy(true);
    try {
      const { kommune, kode, navn, email, password } = values;
      await welcome({
        token,
        kommune: { navn: kommune.trim(), kode },
        navn: navn.trim(),
        email: email.trim(),
        password,
      });
      setDone(true);
    } catch (error) {
      setLines(linesOf(error));
    } finally {
      setBusy(false);
    }
  }

  return (
    <main className="login">
      <div className="login-card">
        <Page
          title="Velkommen"
          hasErrors={lines.length > 0}
          before={lines.length > 0 && <ErrorSummary lines={lines} attempt={attempt} />}
        >
          {done ? (
            <Banner tone="success" title={`${values.kommune} er oprettet`} takesFocus>
              <p>
                Du er administrator. <Link to="/log-ind">Log ind</Link>
              </p>
            </Banner>
          ) : (
            <form className="stack" noValidate onSubmit={submit}>
              <p className="lead">Her opretter du kommunen og dig selv som den første administrator.</p>
              {FELTER.map(({ navn, label, hint }) => (
                <TextField
                  key={navn}
                  id={navn}
                  label={label}
                  hint={hint}
                  required
                  type={navn === 'email' ? 'email' : 'text'}
                  width={navn === 'kode' ? 'short' : 'full'}
                  error={errorAt(navn)}
                  value={values[navn]}
                  onChange={set(navn)}
                />
              ))}
              <TextField
                id="password"
                label="Adgangskode"
                hint={`Mindst ${MINDST} tegn. Gerne en sætning, du kan huske.`}
                type="password"
                autoComplete="new-password"
                required
                error={errorAt('password')}
                value={values.password}
                onChange={set('password')}
              />
              <TextField
                id="again"
                label="Gentag adgangskoden"
                type="password"
                autoComplete="new-password"
                required
                value={values.again}
                onChange={set('again')}
              />
              <p>
                <SubmitButton busy={busy}>Opret kommunen</SubmitButton>
              </p>
            </form>
          )}
        </Page>
      </div>
    </main>
  );
}

const TARGETS: Readonly<Record<string, string>> = { 'kommune.navn': 'kommune', 'kommune.kode': 'kode' };

function linesOf(error: unknown): SummaryLine[] {
  if (!(error instanceof ApiError)) return [{ tekst: 'Kommunen kunne ikke oprettes. Prøv igen.', target: null }];
  if (error.reasons.length === 0) return [{ tekst: error.message, target: null }];
  return error.reasons.map(({ tekst, felt }) => ({ tekst, target: felt && (TARGETS[felt] ?? felt) }));
}

function faultsOf(values: Values): SummaryLine[] {
  const faults: SummaryLine[] = FELTER.filter(({ navn, form }) => !form.test(values[navn].trim())).map(
    ({ navn, mangler }) => ({ tekst: mangler, target: navn }),
  );
  const fault = passwordFault(values.password, values.again);
  return fault === null ? faults : [...faults, { tekst: fault, target: 'password' }];
}
