import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Dato } from '#machines/kalender/dato.ts';
import type { ArbejdeItem, HosAndreSvar, SagItem, VenterSvar } from '#machines/svar.ts';
import { Tag } from '../components/tag.tsx';
import { kortDato, tidspunkt } from '../ord.ts';
import { delId } from '../sag/del-id.ts';
import { FristCelle } from './frist-celle.tsx';

/** Something that waits for me: what to do first, then for whom, by when and who else is waited for. */
export function Raekke({ item, dato }: { item: ArbejdeItem; dato: Dato }) {
  const { sag, label, forloeb, vikarFor, frist, andre } = item;
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
          <Andre andre={andre} />
        </div>
      </td>
      <td className="from-wide">
        <Om sag={sag} />
      </td>
      <td>{frist ? <FristCelle frist={frist} dato={dato} /> : <span className="muted">Ingen</span>}</td>
      <td className="from-wide">
        {sag.leverandoer ?? <span className="muted">Ikke valgt</span>}
        <Andre andre={andre} />
      </td>
    </tr>
  );
}

/** A sag of mine where others have the ball: what they are to do, and since when. */
export function HosAndre({ linje: { sag, hos, frist }, dato }: { linje: VenterSvar; dato: Dato }) {
  return (
    <tr>
      <td>
        <Link to="/sager/$sagId" params={{ sagId: sag.id }} className="row-link">
          {sag.borger ?? sag.titel}
        </Link>
        <div className="muted">
          {sag.borger ? `${sag.titel} · ` : ''}
          <span className="nowrap">{sag.sagsnummer}</span>
        </div>
        {sag.paaVentTil && <div className="muted">På vent til {kortDato(sag.paaVentTil)}</div>}
        <div className="until-wide">
          <Hos hos={hos} />
        </div>
      </td>
      <td className="from-wide">
        <Hos hos={hos} />
      </td>
      <td>{frist ? <FristCelle frist={frist} dato={dato} /> : <span className="muted">Ingen</span>}</td>
      <td className="from-wide">{sag.leverandoer ?? <span className="muted">Ikke valgt</span>}</td>
    </tr>
  );
}

function Hos({ hos }: { hos: readonly HosAndreSvar[] }) {
  return (
    <ul>
      {hos.map(({ hvem, hvad, siden }) => (
        <li key={`${hvem} ${hvad}`}>
          {hvem}: {hvad} <span className="muted">· siden {tidspunkt(siden)}</span>
        </li>
      ))}
    </ul>
  );
}

/** Who else has the ball in the same sag. */
function Andre({ andre }: { andre: readonly HosAndreSvar[] }) {
  if (andre.length === 0) return null;
  return (
    <div className="muted">
      Også {andre.map(({ hvem, hvad }) => `${hvem} (${hvad.charAt(0).toLowerCase()}${hvad.slice(1)})`).join(', ')}
    </div>
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
