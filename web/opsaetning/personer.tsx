import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { QueryView } from '../components/loading.tsx';
import { Tag } from '../components/tag.tsx';
import { ROLLE_TEKST } from '../ord.ts';
import { adgangOf } from './adgang-ord.ts';
import type { Bruger, OpsatTeam } from './api.ts';
import { brugereQuery, opsatteTeamsQuery } from './queries.ts';
import { OpsaetningSide } from './side.tsx';

/** All who have an account, those that are closed on demand. */
export function Personer() {
  const brugere = useQuery(brugereQuery);
  const teams = useQuery(opsatteTeamsQuery);
  const [soeg, setSoeg] = useState('');
  const [lukkede, setLukkede] = useState(false);
  const words = soeg.toLocaleLowerCase('da').split(/\s+/).filter(Boolean);
  const passer = (bruger: Bruger) => words.every((word) => ordI(bruger).includes(word));
  return (
    <OpsaetningSide
      title="Personer"
      wide
      actions={
        <Link to="/opsaetning/personer/ny" className="btn btn-primary">
          Opret person
        </Link>
      }
    >
      <div className="filters">
        <div className="filter filter-wide">
          <label htmlFor="soeg-person">Navn, e-mail eller rolle</label>
          <input id="soeg-person" type="text" value={soeg} onChange={(event) => setSoeg(event.target.value)} />
        </div>
        <label className="choice">
          <input type="checkbox" checked={lukkede} onChange={(event) => setLukkede(event.target.checked)} />
          Vis også lukkede
        </label>
      </div>
      <QueryView query={brugere} what="personerne">
        {({ items }) => (
          <Tabel items={items.filter((b) => (lukkede || b.active) && passer(b))} teams={teams.data?.items ?? []} />
        )}
      </QueryView>
    </OpsaetningSide>
  );
}

function Tabel({ items, teams }: { items: readonly Bruger[]; teams: readonly OpsatTeam[] }) {
  const navn = new Map(teams.map((team) => [team.id, team.navn]));
  if (items.length === 0)
    return (
      <div className="empty">
        <p className="empty-title">Ingen passer</p>
        <p>Prøv med færre bogstaver, eller vis også dem, hvis konto er lukket.</p>
      </div>
    );
  return (
    <table className="list">
      <caption className="sr-only">Personer</caption>
      <thead>
        <tr>
          <th scope="col">Navn</th>
          <th scope="col">Roller</th>
          <th scope="col" className="from-wide">
            Teams
          </th>
          <th scope="col" className="from-wide">
            Adgang
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map((bruger) => (
          <tr key={bruger.id}>
            <td>
              <Link to="/opsaetning/personer/$personId" params={{ personId: bruger.id }} className="row-link">
                {bruger.navn}
              </Link>
              <div className="muted">{bruger.email}</div>
              <div className="until-wide">
                <Adgang bruger={bruger} />
              </div>
            </td>
            <td>{bruger.roller.map((rolle) => ROLLE_TEKST[rolle]).join(', ')}</td>
            <td className="from-wide">
              {bruger.teams.map((id) => navn.get(id) ?? '').join(', ') || <span className="muted">Ingen</span>}
            </td>
            <td className="from-wide">
              <Adgang bruger={bruger} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Adgang({ bruger }: { bruger: Bruger }) {
  const { tone, kort } = adgangOf(bruger);
  return tone === null ? <span>{kort}</span> : <Tag tone={tone}>{kort}</Tag>;
}

const ordI = ({ navn, email, roller }: Bruger) =>
  `${navn} ${email} ${roller.map((rolle) => ROLLE_TEKST[rolle]).join(' ')}`.toLocaleLowerCase('da');
