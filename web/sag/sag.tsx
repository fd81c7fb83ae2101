import { useQuery } from '@tanstack/react-query';
import { useParams, useRouterState } from '@tanstack/react-router';
import type { SagSvar } from '#machines/svar.ts';
import { Banner } from '../components/banner.tsx';
import { QueryView } from '../components/loading.tsx';
import { Page } from '../components/page.tsx';
import { StepTracker } from '../components/step-tracker.tsx';
import { kortDato } from '../ord.ts';
import { sagQuery } from '../queries.ts';
import { Bold } from './bold.tsx';
import { Frister } from './frister.tsx';
import { Handlinger } from './handlinger.tsx';
import { Historik } from './historik.tsx';
import { Oplysninger } from './oplysninger.tsx';
import { SagBanner } from './sag-banner.tsx';
import { Underforloeb } from './underforloeb.tsx';

/** One sag: who it is for, where it stands, who has the ball, what I may do, by when, and what has happened. */
export function Sag() {
  const { sagId } = useParams({ from: '/inde/sager/$sagId' });
  const query = useQuery(sagQuery(sagId));
  const kvittering = useRouterState({ select: ({ location }) => location.state.kvittering });
  return (
    <QueryView query={query} what="sagen" page="Sagen kan ikke vises">
      {(sag) => (
        <Page
          title={sag.titel}
          wide
          before={
            <>
              {kvittering && (
                <Banner key={kvittering.titel} tone="success" title={kvittering.titel} takesFocus>
                  <p>{kvittering.tekst}</p>
                </Banner>
              )}
              <SagBanner sag={sag} />
            </>
          }
        >
          <Indhold sag={sag} />
        </Page>
      )}
    </QueryView>
  );
}

function Indhold({ sag }: { sag: SagSvar }) {
  return (
    <>
      <StepTracker steps={sag.trinliste} label="Sagens trin" />
      {sag.paaVentTil && (
        <Banner tone="warning" title={`Sagen er sat på vent til ${kortDato(sag.paaVentTil)}`}>
          <p>Den kan tages af vent før, blandt handlingerne her på siden.</p>
        </Banner>
      )}
      <div className="sag-grid sag-grid-page">
        <div className="sag-main">
          <Bold sag={sag} forloeb={sag} />
          <Handlinger sag={sag} forloeb={sag} />
        </div>
        <div className="sag-side">
          <Frister frister={sag.frister} />
          <Historik sag={sag} />
        </div>
        <div className="sag-main">
          {sag.forloeb.map((forloeb) => (
            <Underforloeb key={forloeb.id} sag={sag} forloeb={forloeb} />
          ))}
          <Oplysninger forloeb={sag} />
        </div>
      </div>
    </>
  );
}
