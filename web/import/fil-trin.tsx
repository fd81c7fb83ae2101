import { useRef } from 'react';
import type { Slags } from '#machines/indlaesning/kolonne.ts';
import { KOLONNER } from '#machines/indlaesning/kolonner.ts';
import { Field } from '../components/field.tsx';
import { Panel } from '../components/panel.tsx';
import { useMe } from '../ramme/use-me.ts';
import { gemFil, skabelonCsv } from './gem-fil.ts';

const SLAGS_TEKST: Record<Slags, string> = { kontrakter: 'Løbende kontrakter', tilbud: 'Tilbud' };

/** Which kind, and which file. */
export function FilTrin(props: {
  slags: Slags;
  mulige: readonly Slags[];
  onSlags: (slags: Slags) => void;
  laeser: boolean;
  onFil: (fil: File) => void;
}) {
  const { slags, mulige, laeser } = props;
  const { demo } = useMe();
  const input = useRef<HTMLInputElement>(null);
  return (
    <Panel title="Vælg en fil">
      {mulige.length > 1 && (
        <fieldset className="field choices choices-inline">
          <legend>Hvad er der i filen?</legend>
          {mulige.map((id) => (
            <label className="choice" key={id}>
              <input type="radio" name="slags" checked={slags === id} onChange={() => props.onSlags(id)} />
              {SLAGS_TEKST[id]}
            </label>
          ))}
        </fieldset>
      )}
      <Field
        id="fil"
        label="Fil"
        hint="CSV eller Excel (.xlsx), højst 25 MB og 5.000 rækker. Øverst skal der stå overskrifter. Filen gemmes ikke."
      >
        {({ required: _required, ...control }) => (
          <input
            {...control}
            ref={input}
            type="file"
            accept=".csv,.txt,.tsv,.xlsx"
            disabled={laeser}
            onChange={({ target }) => {
              const [fil] = target.files ?? [];
              if (fil) props.onFil(fil);
              // The same file, corrected, can be chosen again.
              target.value = '';
            }}
          />
        )}
      </Field>
      {laeser && <p role="status">Læser filen …</p>}
      <p className="import-help">
        {slags === 'kontrakter'
          ? 'En række for hver kontrakt; har kontrakten flere ydelser, en række for hver. Det, I ikke ved, kan stå tomt: det bliver bemærkninger og stopper ikke noget.'
          : 'En række for hvert tilbud. Det, der står i registeret i forvejen, ændres ikke.'}
      </p>
      <div className="form-end">
        <button
          type="button"
          className="btn btn-small"
          onClick={() => gemFil(`skabelon-${slags}.csv`, skabelonCsv(KOLONNER[slags]))}
        >
          Hent en tom skabelon
        </button>
        {demo && (
          <a className="btn btn-small" href={`/eksempler/${slags}.csv`} download>
            Hent et eksempel
          </a>
        )}
      </div>
    </Panel>
  );
}
