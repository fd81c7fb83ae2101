import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import type { VisningSvar } from '#machines/svar.ts';
import { ApiError } from '../api.ts';
import { Banner } from '../components/banner.tsx';
import { createVisning, deleteVisning, updateVisning, visningerQuery } from './api.ts';
import { isSameList, keptIn, parseSagerSearch, type SagerSearch } from './search.ts';
import { VisningDialog } from './visning-dialog.tsx';

/** My own names for the list as I have narrowed it; each is an address. */
export function Visninger({ search }: { search: SagerSearch }) {
  const { data } = useQuery(visningerQuery);
  const client = useQueryClient();
  const navigate = useNavigate({ from: '/sager' });
  const dialog = useRef<HTMLDialogElement>(null);
  const [asked, setAsked] = useState<{ readonly visning: VisningSvar | null; readonly nr: number } | null>(null);
  const [slettet, setSlettet] = useState<VisningSvar | null>(null);
  const [nej, setNej] = useState<string | null>(null);
  const items = data?.items ?? [];
  const shown = items.find((v) => isSameList(parseSagerSearch(v.filtre), search)) ?? null;

  async function keep(change: Promise<{ readonly items: readonly VisningSvar[] }>) {
    client.setQueryData(visningerQuery.queryKey, await change);
    dialog.current?.close();
  }

  function open(visning: VisningSvar | null) {
    setAsked({ visning, nr: (asked?.nr ?? 0) + 1 });
    setSlettet(null);
    dialog.current?.showModal();
  }

  async function remove(visning: VisningSvar) {
    await keep(deleteVisning(visning.id));
    setSlettet(visning);
  }

  async function undo(visning: VisningSvar) {
    try {
      const { items: again } = await createVisning(visning.navn, parseSagerSearch(visning.filtre));
      const made = again.find(({ navn }) => navn === visning.navn);
      await keep(made && visning.start ? updateVisning(made.id, { start: true }) : Promise.resolve({ items: again }));
      setSlettet(null);
      navigate({ search: parseSagerSearch(visning.filtre) });
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setNej(error.message);
    }
  }

  return (
    <>
      {slettet && (
        <Banner
          tone="success"
          title={`Visningen »${slettet.navn}« er slettet`}
          takesFocus
          actions={
            <button type="button" className="btn btn-small" onClick={() => undo(slettet)}>
              Fortryd
            </button>
          }
        >
          <p>{nej ?? 'Sagerne i den er der stadig.'}</p>
        </Banner>
      )}
      <div className="visninger">
        {items.length > 0 && (
          <nav className="switch" aria-label="Mine visninger">
            <Link to="/sager" search={{}} activeOptions={{ exact: true }}>
              Mine aktive
            </Link>
            {items.map((v) => (
              <Link key={v.id} to="/sager" search={parseSagerSearch(v.filtre)} activeOptions={{ exact: true }}>
                {v.navn}
                {v.start && <span className="muted"> · startside</span>}
              </Link>
            ))}
          </nav>
        )}
        {shown ? (
          <button type="button" className="btn btn-small" onClick={() => open(shown)}>
            Ret visningen
          </button>
        ) : (
          Object.keys(keptIn(search)).length > 0 && (
            <button type="button" className="btn btn-small" onClick={() => open(null)}>
              Gem som visning
            </button>
          )
        )}
      </div>
      <dialog ref={dialog} className="dialog" aria-labelledby="visning-titel">
        {asked && (
          <VisningDialog
            key={asked.nr}
            visning={asked.visning}
            onSave={async ({ navn, start }) => {
              const { visning } = asked;
              if (visning) return keep(updateVisning(visning.id, { navn, start }));
              const { items: made } = await createVisning(navn, keptIn(search));
              const mine = made.find((v) => v.navn === navn.trim());
              return keep(mine && start ? updateVisning(mine.id, { start }) : Promise.resolve({ items: made }));
            }}
            onDelete={asked.visning ? () => remove(asked.visning as VisningSvar) : null}
            onClose={() => dialog.current?.close()}
          />
        )}
      </dialog>
    </>
  );
}
