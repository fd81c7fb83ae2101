import { Link, useNavigate } from '@tanstack/react-router';
import type { ArbejdeSvar } from '#machines/svar.ts';
import { Icon } from '../components/icon.tsx';
import { type ArbejdeSearch, antalI, GRUPPE_TEKST, GRUPPER, parseArbejdeSearch, trinI } from './search.ts';

const SOM = [
  { id: 'mig', tekst: 'Som mig selv' },
  { id: 'vikar', tekst: 'Som vikar' },
];

const ORDEN = [
  { id: '', tekst: 'Det, der haster mest' },
  { id: 'ventet', tekst: 'Det, der har ventet længst' },
  { id: 'borger', tekst: 'Borgerens navn' },
];

/** The groups with how much is in each, and what they are narrowed and sorted by; all of it stands in the address. */
export function ArbejdeFiltre({ svar, search }: { svar: ArbejdeSvar; search: ArbejdeSearch }) {
  const navigate = useNavigate({ from: '/' });
  const set = (name: keyof ArbejdeSearch, value: string | undefined) =>
    parseArbejdeSearch({ ...search, [name]: value });
  const trin = trinI(svar);
  const asVikar = search.som !== undefined || svar.items.some(({ vikarFor }) => vikarFor !== null);
  const chips = [
    { navn: 'trin' as const, tekst: trin.find(({ id }) => id === search.trin)?.tekst ?? search.trin },
    { navn: 'som' as const, tekst: SOM.find(({ id }) => id === search.som)?.tekst },
  ].filter(({ tekst }) => tekst !== undefined);
  return (
    <>
      <nav className="switch work-groups" aria-label="Grupper">
        <Link to="/" search={set('gruppe', undefined)} aria-current={search.gruppe ? undefined : 'page'}>
          Alt
        </Link>
        {GRUPPER.map((gruppe) => (
          <Link
            key={gruppe}
            to="/"
            search={set('gruppe', gruppe)}
            activeOptions={{ exact: true }}
            aria-current={search.gruppe === gruppe ? 'page' : undefined}
          >
            {GRUPPE_TEKST[gruppe]} <span className="count">{antalI(svar, gruppe)}</span>
          </Link>
        ))}
      </nav>
      <form className="filters" aria-label="Filtre">
        <Select
          id="trin"
          label="Trin"
          value={search.trin}
          options={[{ id: '', tekst: 'Alle trin' }, ...trin]}
          onChange={(value) => navigate({ search: set('trin', value) })}
        />
        {asVikar && (
          <Select
            id="som"
            label="Hvis arbejde"
            value={search.som}
            options={[{ id: '', tekst: 'Mit, og det jeg er vikar for' }, ...SOM]}
            onChange={(value) => navigate({ search: set('som', value) })}
          />
        )}
        <Select
          id="sort"
          label="Øverst"
          value={search.sort}
          options={ORDEN}
          onChange={(value) => navigate({ search: set('sort', value) })}
        />
      </form>
      {chips.length > 0 && (
        <div className="chips">
          <p id="chips-titel">Filtre</p>
          <ul aria-labelledby="chips-titel">
            {chips.map(({ navn, tekst }) => (
              <li key={navn}>
                <Link to="/" search={set(navn, undefined)} className="chip">
                  <span className="sr-only">Fjern </span>
                  {tekst}
                  <Icon name="close" />
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

function Select(props: {
  id: string;
  label: string;
  value: string | undefined;
  options: readonly { readonly id: string; readonly tekst: string }[];
  onChange: (value: string) => void;
}) {
  return (
    <div className="filter">
      <label htmlFor={props.id}>{props.label}</label>
      <select id={props.id} value={props.value ?? ''} onChange={(event) => props.onChange(event.target.value)}>
        {props.options.map(({ id, tekst }) => (
          <option key={id} value={id}>
            {tekst}
          </option>
        ))}
      </select>
    </div>
  );
}
