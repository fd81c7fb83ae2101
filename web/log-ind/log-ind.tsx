import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { ApiError, type DemoPerson, login } from '../api.ts';
import { Banner } from '../components/banner.tsx';
import { Loading } from '../components/loading.tsx';
import { Page } from '../components/page.tsx';
import { ROLLE_TEKST } from '../ord.ts';
import { demoQuery, queryClient } from '../queries.ts';
import { LoginForm } from './login-form.tsx';

const Rundtur = lazy(() => import('../demo/rundtur.tsx').then((m) => ({ default: m.Rundtur })));

export function LogInd() {
  const { retur } = useSearch({ from: '/log-ind' });
  const navigate = useNavigate();
  const { data: demo } = useQuery(demoQuery);
  const [failure, setFailure] = useState<string | null>(null);

  function enter() {
    queryClient.clear();
    navigate({ to: localPath(retur), replace: true });
  }

  async function enterAs(person: DemoPerson) {
    try {
      await login(person.email, person.password);
      enter();
    } catch (error) {
      setFailure(error instanceof ApiError ? error.message : 'Du kunne ikke logges ind. Prøv igen.');
    }
  }

  return (
    <main className={demo ? 'login login-demo' : 'login'}>
      <div className="login-card">
        <p className="brand-large">
          Indkøbsmodellen <span>Sjælland</span>
        </p>
        <Page title="Log ind">
          <LoginForm idPrefix="log-ind" onLoggedIn={enter} />
        </Page>
      </div>
      {demo && (
        <section className="login-card" aria-labelledby="rundtur-titel">
          <h2 id="rundtur-titel">Rundtur på tre minutter</h2>
          <Suspense fallback={<Loading what="rundturen" />}>
            <Rundtur />
          </Suspense>
        </section>
      )}
      {demo && (
        <section className="login-card" aria-labelledby="demo-titel">
          <h2 id="demo-titel">Prøv som …</h2>
          <p className="muted">Kommunen, menneskene og sagerne er opdigtede. Ét klik logger dig ind.</p>
          {failure && <Banner tone="error" title={failure} />}
          <ul className="demo-people">
            {demo.personer.map((person) => (
              <li key={person.email}>
                <button type="button" className="demo-person" onClick={() => enterAs(person)}>
                  <strong>{person.navn}</strong>
                  <span className="muted">
                    {[person.roller.map((rolle) => ROLLE_TEKST[rolle]).join(', '), person.team]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </main>
  );
}

/** Only a path of our own: an address from outside must not lead a fresh session away. */
function localPath(retur: string | undefined): string {
  return retur && /^\/(?![/\\])/.test(retur) ? retur : '/start';
}
