import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useSoegning } from '../ramme/soegning.tsx';
import { isPersonal, parseSagerSearch, readSearch, type SagerSearch } from './search.ts';

const FRISTER = [
  { id: 'overskredet', tekst: 'Overskredet' },
  { id: 'uge', tekst: 'Inden for en uge' },
  { id: 'maaned', tekst: 'Inden for en måned' },
];

/** The filters of the list; each choice is at once in the address and in the list. */
export function Filtre(props: {
  search: SagerSearch;
  trin: readonly { readonly id: string; readonly label: string }[];
  onChange: (search: SagerSearch) => void;
}) {
  const { search, trin, onChange } = props;
  const [text, setText] = useState(search.q ?? '');
  const { setSoegning } = useSoegning();
  const set = (name: keyof SagerSearch, value: string) => onChange(parseSagerSearch({ ...search, [name]: value }));

  function submit(event: FormEvent) {
    event.preventDefault();
    const found = isPersonal(text) ? readSearch(text) : null;
    if (found && 'cpr' in found) setSoegning(found);
    else set('q', text.trim());
  }

  return (
    <form className="filters" onSubmit={submit} aria-label="Filtre">
      <div className="filter filter-wide">
        <label htmlFor="q">Sagsnummer, leverandør eller titel</label>
        <input id="q" type="text" value={text} onChange={(event) => setText(event.target.value)} />
      </div>
      <Select
        id="trin"
        label="Trin"
        all="Alle trin"
        value={search.trin}
        options={trin.map(({ id, label }) => ({ id, tekst: label }))}
        onChange={set}
      />
      <Select id="frist" label="Frist" all="Alle frister" value={search.frist} options={FRISTER} onChange={set} />
      <Select
        id="ansvarlig"
        label="Hvis sager"
        all="Mine"
        value={search.ansvarlig}
        options={[{ id: 'alle', tekst: 'Alle, jeg må se' }]}
        onChange={set}
      />
      <Select
        id="vis"
        label="Vis"
        all="Aktive"
        value={search.vis}
        options={[
          { id: 'afsluttede', tekst: 'Afsluttede' },
          { id: 'alle', tekst: 'Begge dele' },
        ]}
        onChange={set}
      />
      <button type="submit" className="btn">
        Søg
      </button>
      {Object.keys(search).some((name) => name !== 'sort') && (
        <Link to="/sager" search={{}} className="filter-reset">
          Nulstil
        </Link>
      )}
    </form>
  );
}

function Select(props: {
  id: 'trin' | 'frist' | 'ansvarlig' | 'vis';
  label: string;
  all: string;
  value: string | undefined;
  options: readonly { readonly id: string; readonly tekst: string }[];
  onChange: (name: keyof SagerSearch, value: string) => void;
}) {
  return (
    <div className="filter">
      <label htmlFor={props.id}>{props.label}</label>
      <select
        id={props.id}
        value={props.value ?? ''}
        onChange={(event) => props.onChange(props.id, event.target.value)}
      >
        <option value="">{props.all}</option>
        {props.options.map(({ id, tekst }) => (
          <option key={id} value={id}>
            {tekst}
          </option>
        ))}
      </select>
    </div>
  );
}
