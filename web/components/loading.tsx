import type { ReactNode } from 'react';
import { Banner } from './banner.tsx';
import { Page } from './page.tsx';

/** What stands in for something that is on its way; shown a moment later, so that quick answers do not flicker. */
export function Loading({ what }: { what: string }) {
  return (
    <p className="loading" role="status">
      Henter {what} …
    </p>
  );
}

/** What is shown for a query: its data, that it is on its way, or why it did not come. */
export function QueryView<T>(props: {
  query: { data: T | undefined; error: Error | null; refetch: () => unknown };
  what: string;
  /** Where this is all of the page: its title when nothing can be shown. */
  page?: string;
  children: (data: T) => ReactNode;
}) {
  const { data, error, refetch } = props.query;
  if (data !== undefined) return props.children(data);
  if (error) {
    const failed = (
      <Banner
        tone="error"
        title={`Kunne ikke hente ${props.what}`}
        actions={
          <button type="button" className="btn btn-small" onClick={() => refetch()}>
            Prøv igen
          </button>
        }
      >
        <p>{error.message}</p>
      </Banner>
    );
    return props.page ? <Page title={props.page}>{failed}</Page> : failed;
  }
  return <Loading what={props.what} />;
}
