import { type FormEvent, useState } from 'react';
import { useSoegning } from '../ramme/soegning.tsx';
import { changed, isPersonal, readSearch, type SagerSearch } from './search.ts';
import { ALLE, FRIST_VALG, type Muligheder, type Valgmulighed, VIS_VALG } from './valg.ts';

/** The filters of the list; each choice is at once in the address and in the list. */
export function Filtre(props: {
  search: SagerSearch;
  muligheder: Muligheder;
  onChange: (search: SagerSearch) => void;
}) {
  const { search, muligheder, onChange } = props;
  const [text, setText] = useState(search.q ?? '');
  const { setSoegning } = useSoegning();
  const set = (name: Valg['id'] | 'q', value: string) => onChange(changed(search, { [name]: value }));

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
        <input id="q" data-soeg="" type="text" value={text} onChange={(event) => setText(event.target.value)} />
      </div>
      <Select id="trin" label="Trin" all="Alle trin" value={search.trin} options={muligheder.trin} onChange={set} />
      <Select id="frist" label="Frist" all="Alle frister" value={search.frist} options={FRIST_VALG} onChange={set} />
      {(muligheder.team.length > 1 || search.team !== undefined) && (
        <Select id="team" label="Team" all="Alle teams" value={search.team} options={muligheder.team} onChange={set} />
      )}
      <Select
        id="ansvarlig"
        label="Hvis sager"
        all="Mine"
        value={search.ansvarlig}
        options={[ALLE, ...muligheder.personer]}
        onChange={set}
      />
      <Select id="vis" label="Vis" all="Aktive" value={search.vis} options={VIS_VALG} onChange={set} />
      <button type="submit" className="btn">
        Søg
      </button>
    </form>
  );
}

interface Valg {
  readonly id: 'trin' | 'frist' | 'team' | 'ansvarlig' | 'vis';
  readonly label: string;
  readonly all: string;
  readonly value: string | undefined;
  readonly options: readonly Valgmulighed[];
  readonly onChange: (name: Valg['id'], value: string) => void;
}

function Select({ id, label, all, value, options, onChange }: Valg) {
  return (
    <div className="filter">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value ?? ''} onChange={(event) => onChange(id, event.target.value)}>
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.tekst}
          </option>
        ))}
      </select>
    </div>
  );
}
