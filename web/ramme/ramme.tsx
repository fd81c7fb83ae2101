import { Link, Outlet } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { Loading } from '../components/loading.tsx';
import { GenvejeProvider } from '../genveje/genveje.tsx';
import { useOtherTabs } from './andre-faner.ts';
import { Forbindelse } from './forbindelse.tsx';
import { PersonMenu } from './person-menu.tsx';
import { SearchField } from './search-field.tsx';
import { SessionDialog } from './session-dialog.tsx';
import { SoegningProvider } from './soegning.tsx';
import { indlaeser, seesSager, setsUp, useMe } from './use-me.ts';

const DemoBanner = lazy(() => import('../demo/demo-banner.tsx').then((m) => ({ default: m.DemoBanner })));

/** The frame around every page inside. */
export function Ramme() {
  const me = useMe();
  useOtherTabs();
  return (
    <SoegningProvider>
      <GenvejeProvider>
        <a className="skip-link" href="#indhold">
          Gå til indholdet
        </a>
        {me.demo && (
          <Suspense fallback={<div className="demo-banner" />}>
            <DemoBanner me={me} />
          </Suspense>
        )}
        <header className="header">
          <div className="header-inner">
            <Link to="/start" className="brand">
              Indkøbsmodellen <span>{me.kommune.navn}</span>
            </Link>
            <nav className="main-nav" aria-label="Hovedmenu">
              <Link to="/" activeOptions={{ exact: true }}>
                Mit arbejde
              </Link>
              {seesSager(me) && (
                <>
                  <Link to="/frister" activeOptions={{ includeSearch: false }}>
                    Frister
                  </Link>
                  <Link to="/sager" activeOptions={{ exact: true, includeSearch: false }}>
                    Sager
                  </Link>
                  <Link to="/sager/ny">Ny sag</Link>
                </>
              )}
              {indlaeser(me).length > 0 && <Link to="/indlaes">Indlæs</Link>}
              {setsUp(me) && <Link to="/opsaetning">Opsætning</Link>}
            </nav>
            {seesSager(me) ? <SearchField /> : <div className="header-search" />}
            <PersonMenu me={me} />
          </div>
        </header>
        <Forbindelse />
        <main id="indhold" tabIndex={-1}>
          <Suspense fallback={<Loading what="siden" />}>
            <Outlet />
          </Suspense>
        </main>
        <SessionDialog me={me} />
      </GenvejeProvider>
    </SoegningProvider>
  );
}
