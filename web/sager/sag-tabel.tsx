import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { SagItem } from '#machines/svar.ts';
import { Tag } from '../components/tag.tsx';
import { dageTekst, dageTil, fristTone, kortDato } from '../ord.ts';
import { useMe } from '../ramme/use-me.ts';
import type { SagerSearch } from './search.ts';

type Sort = NonNullable<SagerSearch['sort']>;

export function SagTabel(props: {
  items: readonly SagItem[];
  empty: ReactNode;
  sort?: Sort;
  onSort?: (sort: Sort) => void;
}) {
  const { dato } = useMe();
  if (props.items.length === 0) return props.empty;
  return (
    <table className="list sag-list">
      <thead>
        <tr>
          <SortHeader id="sagsnummer" {...props}>
            Sag
          </SortHeader>
          <th scope="col" className="from-wide">
            Trin
          </th>
          <SortHeader id="frist" {...props}>
            Næste frist
          </SortHeader>
          <th scope="col" className="from-wide">
            Ansvarlig
          </th>
          <th scope="col" className="from-wide">
            Leverandør
          </th>
        </tr>
      </thead>
      <tbody>
        {props.items.map((sag) => (
          <tr key={sag.id}>
            <td>
              <Link to="/sager/$sagId" params={{ sagId: sag.id }} className="row-link">
                {sag.borger ?? sag.titel}
              </Link>
              <div className="muted">
                {sag.borger ? `${sag.titel} · ` : ''}
                <span className="nowrap">{sag.sagsnummer}</span>
              </div>
              <div className="until-wide">
                {sag.trinLabel}
                {sag.leverandoer && <span className="muted"> · {sag.leverandoer}</span>}
              </div>
            </td>
            <td className="from-wide">
              {sag.trinLabel}
              {sag.tilstandLabel !== sag.trinLabel && <div className="muted">{sag.tilstandLabel}</div>}
            </td>
            <td>
              <NaesteFrist frist={sag.naesteFrist} dage={sag.naesteFrist && dageTil(dato, sag.naesteFrist)} />
              {sag.paaVentTil && <div className="muted">På vent til {kortDato(sag.paaVentTil)}</div>}
            </td>
            <td className="from-wide">{sag.ansvarlig?.navn ?? <span className="muted">Ingen endnu</span>}</td>
            <td className="from-wide">{sag.leverandoer ?? <span className="muted">Ikke valgt</span>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function NaesteFrist({ frist, dage }: { frist: SagItem['naesteFrist']; dage: number | null }) {
  if (frist === null || dage === null) return <span className="muted">Ingen</span>;
  const tone = fristTone(dage);
  return (
    <div className="due">
      <span>{kortDato(frist)}</span>
      {tone === 'rolig' ? <span className="muted">{dageTekst(dage)}</span> : <Tag tone={tone}>{dageTekst(dage)}</Tag>}
    </div>
  );
}

/** Where the list can be sorted, its heading is a button; one of them always is the order. */
function SortHeader(props: { id: Sort; sort?: Sort; onSort?: (sort: Sort) => void; children: string }) {
  const { id, sort, onSort, children } = props;
  if (!onSort) return <th scope="col">{children}</th>;
  return (
    <th scope="col" aria-sort={sort === id ? 'ascending' : 'none'}>
      <button type="button" className="sort" onClick={() => onSort(id)}>
        {children}
        <span aria-hidden="true">{sort === id ? ' ↑' : ' ↕'}</span>
      </button>
    </th>
  );
}
