import { Link, useRouterState } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Banner } from '../components/banner.tsx';
import { Icon } from '../components/icon.tsx';
import { Page } from '../components/page.tsx';

/** A page of the set-up: the way back, what an act led to, and its heading. */
export function OpsaetningSide(props: {
  title: string;
  /** The page above this one; without it the set-up itself. */
  tilbage?: { readonly to: string; readonly tekst: string };
  /** What was done on this very page. */
  gjort?: string | null;
  actions?: ReactNode;
  wide?: boolean;
  children: ReactNode;
}) {
  const kvittering = useRouterState({ select: ({ location }) => location.state.kvittering });
  const { to, tekst } = props.tilbage ?? { to: '/opsaetning', tekst: 'Opsætning' };
  return (
    <Page
      title={props.title}
      wide={props.wide ?? false}
      actions={props.actions}
      before={
        <>
          <p className="back">
            <Link to={to}>
              <Icon name="arrowBack" />
              {tekst}
            </Link>
          </p>
          {props.gjort && <Banner key={props.gjort} tone="success" title={props.gjort} takesFocus />}
          {!props.gjort && kvittering && (
            <Banner tone="success" title={kvittering.titel} takesFocus>
              {kvittering.tekst && <p>{kvittering.tekst}</p>}
            </Banner>
          )}
        </>
      }
    >
      {props.children}
    </Page>
  );
}
