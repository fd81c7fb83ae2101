import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { QueryView } from '../components/loading.tsx';
import { Panel } from '../components/panel.tsx';
import { tidspunkt } from '../ord.ts';
import type { Aendring, AendringerFilter } from './api.ts';
import { aendringerQuery } from './queries.ts';
import { OpsaetningSide } from './side.tsx';

const OM = [
  { id: 'bruger', tekst: 'Personer' },
  { id: 'team', tekst: 'Teams' },
  { id: 'vikariat', tekst: 'Vikarer' },
  { id: 'indstillinger', tekst: 'Sagsgang, frister og lukkedage' },
  { id: 'tilbud', tekst: 'Tilbud' },
  { id: 'moede', tekst: 'Møder' },
];

/** Who changed what in the set-up, newest first. */
export function Aendringer() {
  const [om, setOm] = useState('');
  return (
    <OpsaetningSide title="Hvem ændrede hvad" wide>
      <div className="filters">
        <div className="filter">
          <label htmlFor="om">Vis</label>
          <select id="om" value={om} onChange={(event) => setOm(event.target.value)}>
            <option value="">Alt</option>
            {OM.map(({ id, tekst }) => (
              <option key={id} value={id}>
                {tekst}
              </option>
            ))}
          </select>
        </div>
      </div>
      <Liste filter={om === '' ? {} : { om }} medNavn />
    </OpsaetningSide>
  );
}

/** The changes of one thing, folded. */
export function SenesteAendringer({ filter }: { filter: AendringerFilter }) {
  const [open, setOpen] = useState(false);
  return (
    <Panel title="Hvem ændrede hvad">
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>Vis ændringerne</summary>
        {open && <Liste filter={filter} medNavn={false} />}
      </details>
    </Panel>
  );
}

function Liste({ filter, medNavn }: { filter: AendringerFilter; medNavn: boolean }) {
  const query = useInfiniteQuery(aendringerQuery(filter));
  return (
    <>
      <QueryView query={query} what="ændringerne">
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          return items.length === 0 ? (
            <p className="empty">Her er intet ændret endnu.</p>
          ) : (
            <ul className="aendringer">
              {items.map((aendring) => (
                <En key={aendring.id} aendring={aendring} medNavn={medNavn} />
              ))}
            </ul>
          );
        }}
      </QueryView>
      {query.hasNextPage && (
        <p className="more">
          <button
            type="button"
            className="btn"
            aria-disabled={query.isFetchingNextPage}
            onClick={() => query.fetchNextPage()}
          >
            {query.isFetchingNextPage ? 'Henter …' : 'Vis ældre'}
          </button>
        </p>
      )}
    </>
  );
}

function En({ aendring: { at, hvem, handling, navn, felter }, medNavn }: { aendring: Aendring; medNavn: boolean }) {
  return (
    <li>
      <p>
        <strong>
          {handling}
          {medNavn && navn !== null ? `: ${navn}` : ''}
        </strong>
      </p>
      <p className="muted">
        {hvem}, {tidspunkt(at)}
      </p>
      {felter.length > 0 && (
        <ul className="plain">
          {felter.map(({ felt, foer, efter }) => (
            <li key={felt}>
              {felt}: {efter === null ? 'ændret' : foer === null ? efter : `${foer} → ${efter}`}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
