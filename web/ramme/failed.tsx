import { Link } from '@tanstack/react-router';
import { ApiError } from '../api.ts';
import { Banner } from '../components/banner.tsx';
import { Page } from '../components/page.tsx';

export function NotFound() {
  return (
    <main className="alone">
      <Page title="Siden findes ikke">
        <p>
          Adressen kan være skrevet forkert. <Link to="/">Gå til Mit arbejde</Link>
        </p>
      </Page>
    </main>
  );
}

/** When a page cannot be drawn at all. */
export function PageFailed({ error }: { error: unknown }) {
  const known = error instanceof ApiError ? error : null;
  return (
    <main className="alone">
      <Page title="Siden kunne ikke vises">
        <Banner
          tone="error"
          title={known?.message ?? 'Der er en fejl i siden. Det, du har gemt, er ikke gået tabt.'}
          actions={
            <button type="button" className="btn btn-small" onClick={() => window.location.reload()}>
              Genindlæs
            </button>
          }
        >
          {known?.requestId && <p>Henvis til nummer {known.requestId}, hvis du beder om hjælp.</p>}
        </Banner>
      </Page>
    </main>
  );
}
