import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { Rolle } from '#machines/actor.ts';
import { ApiError, sendEvent } from '../api.ts';
import { Banner } from '../components/banner.tsx';
import { SelectField } from '../components/choice-field.tsx';
import { QueryView } from '../components/loading.tsx';
import { Page } from '../components/page.tsx';
import { ROLLE_TEKST } from '../ord.ts';
import { personerQuery, queryClient } from '../queries.ts';
import { type Overdragelse, overdragelseQuery } from './query.ts';

type Linje = Overdragelse['items'][number];

/** A leder hands over the sager of somebody who leaves, or has too many: one ordinary act for each. */
export function Overdrag() {
  const { fra = '' } = useSearch({ from: '/inde/overdrag' });
  const navigate = useNavigate({ from: '/overdrag' });
  const personer = useQuery(personerQuery(null));
  return (
    <Page title="Overdrag sager">
      <p className="lead">
        Vælg, hvis sager der skal overdrages, og hvem der skal have dem. Hver overdragelse står i sagens historik, og
        den nye ansvarlige får besked.
      </p>
      <div className="panel overdrag-fra">
        <SelectField
          id="fra"
          label="Hvis sager?"
          options={(personer.data?.items ?? []).map(({ id, navn }) => ({ id, tekst: navn }))}
          value={fra}
          onChange={(valgt) => navigate({ search: { fra: valgt || undefined }, replace: true })}
        />
      </div>
      {fra !== '' && <Sager key={fra} fra={fra} />}
    </Page>
  );
}

function Sager({ fra }: { fra: string }) {
  const query = useQuery(overdragelseQuery(fra));
  return (
    <QueryView query={query} what="sagerne">
      {({ items, flere }) =>
        items.length === 0 ? (
          <p className="empty">Der er ingen sager at overdrage blandt dem, du ser.</p>
        ) : (
          ROLLER_I(items).map((rolle) => (
            <ForRolle
              key={rolle}
              fra={fra}
              rolle={rolle}
              items={items.filter((item) => item.rolle === rolle)}
              flere={flere}
            />
          ))
        )
      }
    </QueryView>
  );
}

const ROLLER_I = (items: readonly Linje[]): readonly Rolle[] => [...new Set(items.map(({ rolle }) => rolle))];

interface Udfald {
  readonly gjort: number;
  readonly fejl: readonly { readonly sagsnummer: string; readonly tekst: string }[];
}

function ForRolle(props: { fra: string; rolle: Rolle; items: readonly Linje[]; flere: boolean }) {
  const { fra, rolle, items, flere } = props;
  const kandidater = useQuery(personerQuery(rolle)).data?.items ?? [];
  const [til, setTil] = useState('');
  const [fravalgt, setFravalgt] = useState<ReadonlySet<string>>(new Set());
  const [busy, setBusy] = useState(false);
  const [mangler, setMangler] = useState<string | null>(null);
  const [udfald, setUdfald] = useState<Udfald | null>(null);
  const valgte = items.filter(({ id }) => !fravalgt.has(id));
  const ordet = ROLLE_TEKST[rolle].toLowerCase();

  async function overdrag() {
    if (busy) return;
    setUdfald(null);
    setMangler(til === '' ? `Vælg, hvem der skal være ${ordet}.` : valgte.length === 0 ? 'Vælg mindst én sag.' : null);
    if (til === '' || valgte.length === 0) return;
    setBusy(true);
    const fejl: { sagsnummer: string; tekst: string }[] = [];
    for (const { id, sagsnummer, version } of valgte)
      try {
        await sendEvent(id, { type: 'tildel', payload: { rolle, personId: til }, version }, crypto.randomUUID());
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        fejl.push({ sagsnummer, tekst: error.message });
      }
    setUdfald({ gjort: valgte.length - fejl.length, fejl });
    setBusy(false);
    await queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'sag' });
  }

  return (
    <section className="work-group" aria-labelledby={`som-${rolle}`}>
      <h2 id={`som-${rolle}`}>
        Som {ordet} <span className="count">{items.length}</span>
      </h2>
      {flere && <p>Her vises de første. Når de er overdraget, kommer resten.</p>}
      {udfald && <Resultat udfald={udfald} />}
      {mangler && <Banner tone="error" title={mangler} takesFocus />}
      <ul className="overdrag-sager">
        {items.map(({ id, sagsnummer, titel, borger, trin }) => (
          <li key={id}>
            <label className="choice">
              <input
                type="checkbox"
                checked={!fravalgt.has(id)}
                onChange={() =>
                  setFravalgt((now) => new Set(now.has(id) ? [...now].filter((n) => n !== id) : [...now, id]))
                }
              />
              <span>
                <strong>{borger ?? titel}</strong>
                <span className="muted">
                  {' '}
                  {borger ? `${titel} · ` : ''}
                  {sagsnummer} · {trin}
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <div className="panel">
        <SelectField
          id={`til-${rolle}`}
          label={`Ny ${ordet}`}
          options={kandidater.filter(({ id }) => id !== fra).map(({ id, navn }) => ({ id, tekst: navn }))}
          value={til}
          onChange={setTil}
          required
        />
        <div className="form-end">
          <button type="button" className="btn btn-primary" aria-disabled={busy} onClick={overdrag}>
            {busy ? 'Overdrager …' : `Overdrag ${valgte.length === 1 ? '1 sag' : `${valgte.length} sager`}`}
          </button>
        </div>
      </div>
    </section>
  );
}

function Resultat({ udfald: { gjort, fejl } }: { udfald: Udfald }) {
  const titel = `${gjort === 1 ? '1 sag' : `${gjort} sager`} er overdraget`;
  if (fejl.length === 0) return <Banner tone="success" title={titel} takesFocus />;
  return (
    <Banner tone="warning" title={`${titel}; ${fejl.length} blev ikke`} takesFocus>
      <ul className="plain">
        {fejl.map(({ sagsnummer, tekst }) => (
          <li key={sagsnummer}>
            {sagsnummer}: {tekst}
          </li>
        ))}
      </ul>
    </Banner>
  );
}
