import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { faellesOrd } from '#machines/faelles-ord.ts';
import { kronerTekst } from '#machines/pris/kroner.ts';
import { parseOere } from '#machines/pris/oere.ts';
import { QueryView } from '../components/loading.tsx';
import { Tag } from '../components/tag.tsx';
import { useDebounced } from '../components/use-debounced.ts';
import { datoTekst } from '../ord.ts';
import type { OpsatTilbud } from './api.ts';
import { tilbudListeQuery } from './queries.ts';
import { OpsaetningSide } from './side.tsx';
import { enhedTekst } from './tilbud-form.ts';

/** The register, found by words; what is looked for stands in the address. */
export function TilbudListe() {
  const { q = '', lukkede } = useSearch({ from: '/inde/opsaetning/tilbud' });
  const navigate = useNavigate({ from: '/opsaetning/tilbud' });
  const [text, setText] = useState(q);
  const still = useDebounced(text.trim(), 250);
  const query = useInfiniteQuery(tilbudListeQuery(still, lukkede === 'ja'));
  useEffect(() => {
    if (still !== q) navigate({ search: (s) => ({ ...s, q: still || undefined }), replace: true });
  }, [still, q, navigate]);
  return (
    <OpsaetningSide
      title="Tilbud"
      wide
      actions={
        <Link to="/opsaetning/tilbud/ny" className="btn btn-primary">
          Opret tilbud
        </Link>
      }
    >
      <search className="filters">
        <div className="filter filter-wide">
          <label htmlFor="soeg-tilbud">Navn, leverandør eller adresse</label>
          <input id="soeg-tilbud" type="text" value={text} onChange={(event) => setText(event.target.value)} />
        </div>
        <label className="choice">
          <input
            type="checkbox"
            checked={lukkede === 'ja'}
            onChange={(event) =>
              navigate({ search: (s) => ({ ...s, lukkede: event.target.checked ? 'ja' : undefined }), replace: true })
            }
          />
          Vis også dem, der ikke er i brug
        </label>
      </search>
      <QueryView query={query} what="tilbuddene">
        {({ pages }) => <Tabel items={pages.flatMap((page) => page.items)} soegt={still !== ''} />}
      </QueryView>
      {query.hasNextPage && (
        <p className="more">
          <button
            type="button"
            className="btn"
            aria-disabled={query.isFetchingNextPage}
            onClick={() => query.fetchNextPage()}
          >
            {query.isFetchingNextPage ? 'Henter …' : 'Vis flere'}
          </button>
        </p>
      )}
    </OpsaetningSide>
  );
}

function Tabel({ items, soegt }: { items: readonly OpsatTilbud[]; soegt: boolean }) {
  if (items.length === 0)
    return (
      <div className="empty">
        <p className="empty-title">{soegt ? 'Ingen tilbud passer' : 'Der er ingen tilbud endnu'}</p>
        <p>
          {soegt
            ? 'Prøv med færre bogstaver, eller vis også dem, der ikke er i brug.'
            : 'Opret dem, I køber hos. Rådgiveren kan kun se på tilbud, der står her.'}
        </p>
      </div>
    );
  return (
    <table className="list">
      <caption className="sr-only">Tilbud</caption>
      <thead>
        <tr>
          <th scope="col">Tilbud</th>
          <th scope="col" className="from-wide">
            Godkendt til
          </th>
          <th scope="col" className="from-wide">
            Pladser og ventetid
          </th>
          <th scope="col" className="number">
            Takst
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map((tilbud) => (
          <tr key={tilbud.id}>
            <td>
              <Link to="/opsaetning/tilbud/$tilbudId" params={{ tilbudId: tilbud.id }} className="row-link">
                {tilbud.navn}
              </Link>
              <div className="muted">{tilbud.leverandoer}</div>
              {!tilbud.active && <Tag>Ikke i brug</Tag>} {!tilbud.godkendt && <Tag tone="gul">Ikke godkendt</Tag>}
            </td>
            <td className="from-wide">
              {tilbud.paragraffer.map((p) => faellesOrd[p] ?? p).join(', ') || (
                <span className="muted">Ikke oplyst</span>
              )}
            </td>
            <td className="from-wide">
              {tilbud.pladser === null ? <span className="muted">Ikke oplyst</span> : `${tilbud.pladser} pladser`}
              {tilbud.ventetid && <div className="muted">{tilbud.ventetid}</div>}
            </td>
            <td className="number">
              <Takst tilbud={tilbud} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Takst({ tilbud: { takst, noteretDen } }: { tilbud: OpsatTilbud }) {
  const oere = takst && parseOere(takst.oere);
  return (
    <>
      {takst && oere !== null ? (
        <span className="nowrap digits">
          {kronerTekst(oere)} {enhedTekst(takst.enhed)}
        </span>
      ) : (
        <span className="muted">Ikke oplyst</span>
      )}
      {noteretDen && <div className="muted">pr. {datoTekst(noteretDen)}</div>}
    </>
  );
}
