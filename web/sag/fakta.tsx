import type { VistFelt, VistTabel } from '#machines/show-field.ts';

/** What is known, a line each; a list of rows is a table where there is room, and sentences where there is not. */
export function Fakta({ felter, tight = false }: { felter: readonly VistFelt[]; tight?: boolean }) {
  return (
    <dl className={tight ? 'facts facts-tight' : 'facts'}>
      {felter.map(({ label, tekst, tabel }, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same words may stand twice; the order is fixed.
        <div key={n} className={tabel ? 'fact-table' : undefined}>
          <dt>{label}</dt>
          <dd>{tabel ? <Raekker tabel={tabel} label={label} /> : tekst}</dd>
        </div>
      ))}
    </dl>
  );
}

function Raekker({ tabel: { kolonner, raekker }, label }: { tabel: VistTabel; label: string }) {
  return (
    <table className="rows-table">
      <caption className="sr-only">{label}</caption>
      <thead>
        <tr>
          {kolonner.map(({ label: kolonne, tal }) => (
            <th key={kolonne} scope="col" className={tal ? 'number' : undefined}>
              {kolonne}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {raekker.map((celler, n) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two rows may be alike; the order is fixed.
          <tr key={n}>
            {kolonner.map(({ label: kolonne, tal }, i) => (
              <td key={kolonne} data-label={kolonne} className={tal ? 'number' : undefined}>
                {celler[i]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
