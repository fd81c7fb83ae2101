import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { Reason } from '#machines/refusal.ts';
import type { ForloebSvar, HandlingSvar, SagSvar } from '#machines/svar.ts';
import { Banner } from '../components/banner.tsx';
import { Icon } from '../components/icon.tsx';
import { Loading, QueryView } from '../components/loading.tsx';
import { Page } from '../components/page.tsx';
import { sagQuery } from '../queries.ts';
import { alleDele, fristerOf } from './dele.ts';
import { Frister } from './frister.tsx';
import { HandlingForm } from './handling-form.tsx';
import { Grunde } from './handlinger.tsx';
import { Oplysninger } from './oplysninger.tsx';
import { SagBanner } from './sag-banner.tsx';
import { findHandling } from './sort-handlinger.ts';
import { useKept } from './use-kept.ts';
import { useKladde } from './use-kladde.ts';

/** One act on a sag: its form, or why it cannot be done now; what is known stands beside it. */
export function Handling() {
  const { sagId, forloebId, type } = useParams({ from: '/inde/sager/$sagId/$forloebId/$type' });
  const query = useQuery(sagQuery(sagId));
  return (
    <QueryView query={query} what="sagen" page="Sagen kan ikke vises">
      {(sag) => <Aktuel key={`${forloebId} ${type}`} sag={sag} forloebId={forloebId} type={type} />}
    </QueryView>
  );
}

function Aktuel({ sag, forloebId, type }: { sag: SagSvar; forloebId: string; type: string }) {
  const found = findHandling([sag, ...sag.forloeb], forloebId, type);
  // What is being written must not vanish because somebody else moved the sag on meanwhile.
  const opened = useKept(found?.handling.allowed ? found : null);
  if (!opened) return <Laast sag={sag} forloeb={found?.forloeb ?? sag} handling={found?.handling ?? null} />;
  const still = found?.handling.allowed === true;
  return (
    <Aaben
      sag={sag}
      forloeb={found?.forloeb ?? opened.forloeb}
      handling={still ? found.handling : opened.handling}
      version={opened.forloeb.version}
      laast={still ? null : (found?.handling.reasons ?? [])}
    />
  );
}

function Aaben(props: {
  sag: SagSvar;
  forloeb: ForloebSvar;
  handling: HandlingSvar;
  version: number;
  laast: readonly Reason[] | null;
}) {
  const { sag, forloeb, handling } = props;
  const kladde = useKladde(forloeb.id, handling);
  if (kladde === null) return <Loading what="din kladde" />;
  return (
    <HandlingForm
      {...props}
      kladde={kladde}
      before={<Tilbage sag={sag} forloeb={forloeb} />}
      aside={<Viden sag={sag} forloeb={forloeb} />}
    />
  );
}

function Laast({ sag, forloeb, handling }: { sag: SagSvar; forloeb: ForloebSvar; handling: HandlingSvar | null }) {
  return (
    <Page
      title={handling?.label ?? 'Handlingen kan ikke udføres nu'}
      wide
      before={<Tilbage sag={sag} forloeb={forloeb} />}
    >
      <Banner tone="warning" title={handling ? 'Det kan ikke gøres lige nu' : 'Sagen er et andet sted nu'}>
        {handling ? (
          <Grunde sag={sag} forloeb={forloeb} reasons={handling.reasons} />
        ) : (
          <p>
            Den står i {sag.tilstandLabel}.{' '}
            <Link to="/sager/$sagId" params={{ sagId: sag.id }}>
              Se, hvad du kan gøre nu
            </Link>
          </p>
        )}
      </Banner>
    </Page>
  );
}

function Tilbage({ sag, forloeb }: { sag: SagSvar; forloeb: ForloebSvar }) {
  const del = alleDele(sag).find((d) => d.forloeb.id === forloeb.id);
  return (
    <>
      <p className="back">
        <Link to="/sager/$sagId" params={{ sagId: sag.id }}>
          <Icon name="arrowBack" />
          Tilbage til sagen
        </Link>
      </p>
      <SagBanner sag={sag} linked />
      {del && forloeb.id !== sag.id && (
        <p className="act-of">
          <strong>{del.navn}</strong> <span className="muted">· {forloeb.tilstandLabel}</span>
        </p>
      )}
    </>
  );
}

function Viden({ sag, forloeb }: { sag: SagSvar; forloeb: ForloebSvar }) {
  const isChild = forloeb.id !== sag.id;
  return (
    <>
      <Oplysninger forloeb={forloeb} />
      {isChild && <Oplysninger forloeb={sag} titel="Oplysninger om sagen" open={0} />}
      <Frister frister={fristerOf({ ...forloeb, forloeb: [] })} />
    </>
  );
}
