import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { HistorikItem, SagSvar } from '#machines/svar.ts';
import { QueryView } from '../components/loading.tsx';
import { Panel } from '../components/panel.tsx';
import { tidspunkt } from '../ord.ts';
import { historyQuery } from '../queries.ts';
import { Fakta } from './fakta.tsx';

const FIRST = 6;

/** What has happened, newest first; the latest at once, the rest when it is asked for. */
export function Historik({ sag }: { sag: SagSvar }) {
  const [all, setAll] = useState(false);
  const query = useInfiniteQuery(historyQuery(sag.id));
  const folded = !all && (query.data?.pages[0]?.items.length ?? 0) > FIRST;
  return (
    <Panel title="Historik" id="historik">
      <QueryView query={query} what="historikken">
        {({ pages }) => (
          <ol className="timeline">
            {pages
              .flatMap(({ items }) => items)
              .slice(0, folded ? FIRST : undefined)
              .map((item) => (
                <Haendelse key={item.seq} item={item} sag={sag} />
              ))}
          </ol>
        )}
      </QueryView>
      {(folded || query.hasNextPage) && (
        <button
          type="button"
          className="btn btn-small"
          aria-disabled={query.isFetchingNextPage}
          onClick={() => (folded ? setAll(true) : query.fetchNextPage())}
        >
          {query.isFetchingNextPage ? 'Henter …' : 'Vis flere'}
        </button>
      )}
    </Panel>
  );
}

function Haendelse({ item, sag }: { item: HistorikItem; sag: SagSvar }) {
  const child = item.forloebId === sag.id ? null : sag.forloeb.find(({ id }) => id === item.forloebId);
  return (
    <li className="timeline-item">
      <p className="timeline-title">
        {item.label}
        {child && <span className="muted"> · {child.chartLabel}</span>}
      </p>
      <p className="muted">
        {item.hvem}
        {item.paaVegneAf && ` for ${item.paaVegneAf}`} · <time dateTime={item.at}>{tidspunkt(item.at)}</time>
      </p>
      {item.fra !== null && item.fra !== item.til && (
        <p>
          {item.fra} → {item.til}
        </p>
      )}
      {item.aarsag && <p>{item.aarsag}</p>}
      {item.frister.map((tekst) => (
        <p key={tekst} className="muted">
          {tekst}
        </p>
      ))}
      {item.felter.length > 0 && (
        <details className="why">
          <summary>
            Vis, hvad der blev skrevet<span className="sr-only"> i {item.label}</span>
          </summary>
          <Fakta felter={item.felter} tight />
        </details>
      )}
    </li>
  );
}
