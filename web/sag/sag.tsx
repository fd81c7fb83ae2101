import { useQuery } from '@tanstack/react-query';
import { Link, useLocation, useParams, useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { SagSvar } from '#machines/svar.ts';
import { Banner } from '../components/banner.tsx';
import { jumpTo } from '../components/jump-link.tsx';
import { QueryView } from '../components/loading.tsx';
import { Page } from '../components/page.tsx';
import { StepTracker } from '../components/step-tracker.tsx';
import { useListKeys } from '../genveje/use-list-keys.ts';
import { kortDato } from '../ord.ts';
import { sagQuery } from '../queries.ts';
import { Afsnit } from './afsnit.tsx';
import { delId } from './del-id.ts';
import { afsnitOf, fristerOf } from './dele.ts';
import { Frister } from './frister.tsx';
import { Handlinger } from './handlinger.tsx';
import { Historik } from './historik.tsx';
import { Oplysninger } from './oplysninger.tsx';
import { Overblik } from './overblik.tsx';
import { PaaSiden } from './paa-siden.tsx';
import { Postfejl } from './postfejl.tsx';
import { SagBanner } from './sag-banner.tsx';
import { Udskrift } from './udskrift.tsx';
import { useSagKeys } from './use-sag-keys.ts';

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
          actions={<Udskriv />}
          before={
            <>
              {kvittering && (
                <Banner key={kvittering.titel} tone="success" title={kvittering.titel} takesFocus>
                  <p>{kvittering.tekst}</p>
                  {kvittering.nyeSager?.map(({ id, sagsnummer }) => (
                    <p key={id}>
                      Det åbnede en ny sag:{' '}
                      <Link to="/sager/$sagId" params={{ sagId: id }}>
                        {sagsnummer}
                      </Link>
                    </p>
                  ))}
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

/** One sheet for the meeting, or all that the page holds. */
function Udskriv() {
  function all() {
    document.documentElement.dataset['udskriv'] = 'alt';
    window.addEventListener('afterprint', () => delete document.documentElement.dataset['udskriv'], { once: true });
    window.print();
  }
  return (
    <div className="page-acts">
      <button type="button" className="btn btn-small" onClick={() => window.print()}>
        Udskriv på én side
      </button>
      <button type="button" className="btn btn-small" onClick={all}>
        Udskriv alt
      </button>
    </div>
  );
}

function Indhold({ sag }: { sag: SagSvar }) {
  const many = sag.forloeb.length > 0;
  const { hash } = useLocation();
  // A link from elsewhere may name a part, which is there only now.
  useEffect(() => {
    if (hash) jumpTo(hash);
  }, [hash]);
  useSagKeys();
  const list = useListKeys<HTMLDivElement>();
  return (
    <>
      <Udskrift sag={sag} />
      <StepTracker steps={sag.trinliste} label="Sagens trin" />
      {sag.paaVentTil && (
        <Banner tone="warning" title={`Sagen er sat på vent til ${kortDato(sag.paaVentTil)}`}>
          <p>Den kan tages af vent før, blandt handlingerne her på siden.</p>
        </Banner>
      )}
      <Postfejl sag={sag} />
      <PaaSiden sag={sag} />
      <div className="sag-grid sag-grid-page" ref={list}>
        <div className="sag-main">
          <Overblik sag={sag} />
          <Handlinger sag={sag} forloeb={sag} id={delId(sag.id)} titel={many ? sag.chartLabel : undefined} />
          {afsnitOf(sag).map((afsnit) => (
            <Afsnit key={afsnit.id} sag={sag} afsnit={afsnit} />
          ))}
        </div>
        <div className="sag-side">
          <Frister frister={fristerOf(sag)} named={many} />
          <Historik sag={sag} />
        </div>
        <div className="sag-main">
          <Oplysninger forloeb={sag} id="oplysninger" />
        </div>
      </div>
    </>
  );
}
