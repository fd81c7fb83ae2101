import type { SagSvar } from '#machines/svar.ts';
import { JumpLink } from '../components/jump-link.tsx';
import { Tag } from '../components/tag.tsx';
import { afsnitId, delId } from './del-id.ts';
import { afsnitOf } from './dele.ts';

/** The parts of a long page: all that lives, then what has ended, what is known, and what has happened. */
export function PaaSiden({ sag }: { sag: SagSvar }) {
  if (sag.forloeb.length === 0) return null;
  const dele = afsnitOf(sag).flatMap(({ id, titel, levende, endte }) => [
    ...levende.map(({ forloeb, navn }) => ({
      to: delId(forloeb.id),
      navn,
      mig: forloeb.venterPaa.some(({ mig }) => mig),
    })),
    ...(levende.length === 0 ? [{ to: afsnitId(id), navn: `${titel} (${endte.length} afsluttet)`, mig: false }] : []),
  ]);
  return (
    <nav className="paa-siden" aria-label="På denne side">
      <ul>
        <Punkt to={delId(sag.id)} navn={sag.chartLabel} mig={sag.venterPaa.some(({ mig }) => mig)} />
        {dele.map((del) => (
          <Punkt key={del.to} {...del} />
        ))}
        <Punkt to="oplysninger" navn="Oplysninger" />
        <Punkt to="frister" navn="Frister" />
        <Punkt to="historik" navn="Historik" />
      </ul>
    </nav>
  );
}

function Punkt({ to, navn, mig = false }: { to: string; navn: string; mig?: boolean }) {
  return (
    <li>
      <JumpLink to={to}>{navn}</JumpLink> {mig && <Tag tone="blaa">Dig</Tag>}
    </li>
  );
}
