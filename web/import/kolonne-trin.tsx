import { useQuery } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import type { Celle, Kolonne, Slags } from '#machines/indlaesning/kolonne.ts';
import { type Laesning, raekkerAf } from '#machines/indlaesning/portioner.ts';
import { SelectField } from '../components/choice-field.tsx';
import { Field } from '../components/field.tsx';
import { Panel } from '../components/panel.tsx';
import { SubmitButton } from '../components/submit-button.tsx';
import { teamsQuery } from '../queries.ts';
import type { Tabel } from './api.ts';

/** What each column is; what is not in the file, and holds for all rows. */
export function KolonneTrin(props: {
  slags: Slags;
  kolonner: readonly Kolonne[];
  fil: string;
  tabel: Tabel;
  laesning: Laesning;
  foreslaaFor: (overskrift: number) => Laesning['valgt'];
  husk: boolean;
  onHusk: (husk: boolean) => void;
  onArk: (ark: number) => void;
  onLaesning: (laesning: Laesning) => void;
  onProev: () => void;
  onTilbage: () => void;
}) {
  const { kolonner, tabel, laesning } = props;
  const { overskrift, valgt } = laesning;
  const overskrifter = tabel.raekker[overskrift] ?? [];
  const bredde = Math.max(0, ...tabel.raekker.map((raekke) => raekke.length));
  const raekker = raekkerAf(tabel.raekker, laesning);
  const mangler = kolonner.filter(({ felt, kraevet }) => kraevet && !valgt.includes(felt));
  const vaelg = (n: number, felt: string | null) =>
    props.onLaesning({
      ...laesning,
      // A field is read from one column: it moves to the one that was chosen last.
      valgt: Array.from({ length: bredde }, (_, k) => (k === n ? felt : valgt[k] === felt ? null : (valgt[k] ?? null))),
    });

  function send(event: FormEvent) {
    event.preventDefault();
    props.onProev();
  }

  return (
    <form onSubmit={send} className="import">
      <Panel title="Hvad er hvad?">
        <p>
          {props.fil}: {raekker.length} {raekker.length === 1 ? 'række' : 'rækker'}. Kolonner, der står som »Læses
          ikke«, springes over.
        </p>
        <div className="import-where">
          {tabel.ark.length > 1 && (
            <Field id="ark" label="Ark">
              {({ required: _required, ...control }) => (
                <select
                  {...control}
                  value={tabel.valgtArk}
                  onChange={({ target }) => props.onArk(Number(target.value))}
                >
                  {tabel.ark.map((navn, n) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: a sheet is known by its place.
                    <option key={n} value={n}>
                      {navn}
                    </option>
                  ))}
                </select>
              )}
            </Field>
          )}
          <Field id="overskrift" label="Overskrifterne står i række">
            {({ required: _required, ...control }) => (
              <input
                {...control}
                className="input-short"
                type="number"
                min={1}
                max={Math.max(1, tabel.raekker.length)}
                value={overskrift + 1}
                onChange={({ target }) => {
                  const n = Math.max(1, Number(target.value) || 1) - 1;
                  props.onLaesning({ ...laesning, overskrift: n, valgt: props.foreslaaFor(n) });
                }}
              />
            )}
          </Field>
        </div>
        <table className="list import-columns">
          <thead>
            <tr>
              <th scope="col">I filen</th>
              <th scope="col">Læses som</th>
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: bredde }, (_, n) => {
              const navn = String(overskrifter[n] ?? '').trim() || `Kolonne ${n + 1}`;
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is known by its place.
                <tr key={n}>
                  <th scope="row">
                    {navn}
                    <div className="muted import-sample">{eksempler(tabel.raekker, overskrift, n)}</div>
                  </th>
                  <td>
                    <select
                      aria-label={`»${navn}« læses som`}
                      value={valgt[n] ?? ''}
                      onChange={({ target }) => vaelg(n, target.value || null)}
                    >
                      <option value="">Læses ikke</option>
                      {kolonner.map(({ felt, label, kraevet }) => (
                        <option key={felt} value={felt}>
                          {label}
                          {kraevet ? ' (skal være der)' : ''}
                        </option>
                      ))}
                    </select>
                    <div className="muted">{kolonner.find(({ felt }) => felt === valgt[n])?.hjaelp}</div>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Panel>
      {props.slags === 'kontrakter' && <Faste {...props} />}
      {mangler.length > 0 && (
        <p className="import-missing" role="status">
          Ingen kolonne er valgt til: {mangler.map(({ label }) => label).join(', ')}. Rækkerne kan ikke indlæses uden.
        </p>
      )}
      <div className="choices">
        <label className="choice">
          <input type="checkbox" checked={props.husk} onChange={({ target }) => props.onHusk(target.checked)} />
          Husk valgene, så næste fil med de samme overskrifter finder dem selv
        </label>
      </div>
      <div className="form-end">
        <SubmitButton
          busy={false}
        >{`Prøv ${raekker.length} ${raekker.length === 1 ? 'række' : 'rækker'} (intet gemmes)`}</SubmitButton>
        <button type="button" className="btn" onClick={props.onTilbage}>
          Vælg en anden fil
        </button>
      </div>
    </form>
  );
}

/** What a list of contracts often does not say, because it is the same for all of them. */
function Faste({ laesning, onLaesning }: { laesning: Laesning; onLaesning: (laesning: Laesning) => void }) {
  const teams = useQuery(teamsQuery).data?.items.filter(({ active }) => active) ?? [];
  const saet = (felt: string) => (tekst: string) =>
    onLaesning({ ...laesning, faste: { ...laesning.faste, [felt]: tekst } });
  const pris = laesning.valgt.includes('enhedspris');
  return (
    <Panel title="Gælder rækker, hvor det ikke står">
      <SelectField
        id="fast-team"
        label="Team"
        options={teams.map(({ navn }) => ({ id: navn, tekst: navn }))}
        value={laesning.faste['team'] ?? ''}
        onChange={saet('team')}
      />
      {pris && (
        <SelectField
          id="fast-prisenhed"
          label="Prisen er"
          options={PRISER.map((tekst) => ({ id: tekst, tekst }))}
          value={laesning.faste['prisEnhed'] ?? ''}
          onChange={saet('prisEnhed')}
        />
      )}
    </Panel>
  );
}

const PRISER = ['pr. døgn', 'pr. uge', 'pr. måned', 'pr. år', 'pr. dag', 'pr. time'];

/** The first values below the heading, so that it can be seen what stands there. */
function eksempler(raekker: readonly (readonly Celle[])[], overskrift: number, n: number): string {
  const vaerdier = raekker.slice(overskrift + 1).map((raekke) => String(raekke[n] ?? '').trim());
  const [a, b] = vaerdier
    .filter((tekst) => tekst !== '')
    .map((tekst) => (tekst.length > 40 ? `${tekst.slice(0, 40)} …` : tekst));
  return [a, b].filter(Boolean).join(' · ') || 'tom';
}
