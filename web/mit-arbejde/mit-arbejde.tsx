import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Dato } from '#machines/kalender/dato.ts';
import type { ArbejdeItem, SagItem } from '#machines/svar.ts';
import { QueryView } from '../components/loading.tsx';
import { Page } from '../components/page.tsx';
import { Tag } from '../components/tag.tsx';
import { kortDato } from '../ord.ts';
import { mitArbejdeQuery } from '../queries.ts';
import { seesSager, useMe } from '../ramme/use-me.ts';
import { delId } from '../sag/del-id.ts';
import { FristCelle } from './frist-celle.tsx';
import { IngenKanListe } from './ingen-kan.tsx';
import { Opgradering } from './opgradering.tsx';
import { OpsaetningNote } from './opsaetning-note.tsx';
import { Ur } from './ur.tsx';
import { VikarNote } from './vikar-note.tsx';

const GRUPPER: readonly { id: ArbejdeItem['gruppe']; titel: string }[] = [
  { id: 'nu', titel: 'Kræver handling nu' },
  { id: 'denneUge', titel: 'Denne uge' },
  { id: 'senere', titel: 'Senere' },
  { id: 'paaVent', titel: 'På vent' },
];

/** What waits for me, the most pressing first. */
export function MitArbejde() {
  const me = useMe();
  return (
    <Page title="Mit arbejde" wide actions={<p className="muted">{kortDato(me.dato)}</p>}>
      {me.roller.includes('administrator') && (
        <>
          <Ur />
          <OpsaetningNote />
          <Opgradering />
          <IngenKanListe />
        </>
      )}
      {seesSager(me) && <VikarNote />}
      {seesSager(me) && <Arbejde dato={me.dato} />}
    </Page>
  );
}

function Arbejde({ dato }: { dato: Dato }) {
  const query = useQuery(mitArbejdeQuery);
  return (
    <QueryView query={query} what="dit arbejde">
      {({ items }) =>
        items.length === 0 ? (
          <div className="empty">
            <p className="empty-title">Der er ikke noget, der venter på dig</p>
            <p>
              Når en sag venter på dig, eller en frist nærmer sig, står den her. Du kan{' '}
              <Link to="/sager">se dine sager</Link> eller <Link to="/sager/ny">oprette en ny</Link>.
            </p>
          </div>
        ) : (
          GRUPPER.map(({ id, titel }) => (
            <Gruppe key={id} id={id} titel={titel} items={items.filter(({ gruppe }) => gruppe === id)} dato={dato} />
          ))
        )
      }
    </QueryView>
  );
}

function Gruppe({ id, titel, items, dato }: { id: string; titel: string; items: readonly ArbejdeItem[]; dato: Dato }) {
  if (items.length === 0) return null;
  return (
    <section className="work-group" aria-labelledby={`gruppe-${id}`}>
      <h2 id={`gruppe-${id}`}>
        {titel} <span className="count">{items.length}</span>
      </h2>
      <table className="list work-list">
        <thead>
          <tr>
            <th scope="col">Næste skridt</th>
            <th scope="col" className="from-wide">
              Sag
            </th>
            <th scope="col">Frist</th>
            <th scope="col" className="from-wide">
              Leverandør
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <Raekke
              key={`${item.forloebId} ${item.event} ${item.label} ${item.frist?.navn} ${item.frist?.dato}`}
              item={item}
              dato={dato}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Raekke({ item, dato }: { item: ArbejdeItem; dato: Dato }) {
  const { sag, label, forloeb, vikarFor, frist } = item;
  return (
    <tr>
      <td>
        <LinkTil item={item}>
          {label}
          <span className="sr-only">: {sag.borger ?? sag.titel}</span>
        </LinkTil>
        {forloeb && <div className="muted">{forloeb}</div>}
        {vikarFor && (
          <div>
            <Tag tone="blaa">Vikar for {vikarFor}</Tag>
          </div>
        )}
        <div className="until-wide">
          <Om sag={sag} />
          {sag.leverandoer && <div className="muted">{sag.leverandoer}</div>}
        </div>
      </td>
      <td className="from-wide">
        <Om sag={sag} />
      </td>
      <td>{frist ? <FristCelle frist={frist} dato={dato} /> : <span className="muted">Ingen</span>}</td>
      <td className="from-wide">{sag.leverandoer ?? <span className="muted">Ikke valgt</span>}</td>
    </tr>
  );
}

/** To the act that is waited for; to the forløb on its sag when it is a frist that calls. */
function LinkTil({ item, children }: { item: ArbejdeItem; children: ReactNode }) {
  const { sag, forloebId, event } = item;
  const common = { className: 'row-link', children };
  return event === null ? (
    <Link
      {...common}
      to="/sager/$sagId"
      params={{ sagId: sag.id }}
      {...(forloebId === sag.id ? {} : { hash: delId(forloebId) })}
    />
  ) : (
    <Link {...common} to="/sager/$sagId/$forloebId/$type" params={{ sagId: sag.id, forloebId, type: event }} />
  );
}

function Om({ sag }: { sag: SagItem }) {
  return (
    <>
      <Link to="/sager/$sagId" params={{ sagId: sag.id }} className="quiet-link">
        {sag.borger ?? sag.titel}
      </Link>
      <div className="muted">
        {sag.borger ? `${sag.titel} · ` : ''}
        <span className="nowrap">{sag.sagsnummer}</span>
      </div>
      {sag.paaVentTil && <div className="muted">På vent til {kortDato(sag.paaVentTil)}</div>}
    </>
  );
}
