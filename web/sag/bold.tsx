import { Link } from '@tanstack/react-router';
import type { BoldSvar, ForloebSvar, SagSvar } from '#machines/svar.ts';
import { Panel } from '../components/panel.tsx';
import { Tag } from '../components/tag.tsx';

/** Who has the ball in one forløb, and what for. */
export function Bold({ sag, forloeb }: { sag: SagSvar; forloeb: ForloebSvar }) {
  if (forloeb.venterPaa.length === 0) return null;
  return (
    <Panel title="Hvem har bolden?" className="bold">
      <ul>
        {forloeb.venterPaa.map((bold) => (
          <li key={`${bold.event} ${bold.hvemTekst}`} className={bold.mig ? 'bold-mig' : undefined}>
            <BoldHvem bold={bold} />
            <BoldHvad sag={sag} forloeb={forloeb} bold={bold} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** What is waited for; a link where I can do it. */
export function BoldHvad({ sag, forloeb, bold }: { sag: SagSvar; forloeb: ForloebSvar; bold: BoldSvar }) {
  const mine = bold.mig && forloeb.handlinger.some(({ type }) => type === bold.event);
  return (
    <p className="bold-hvad">
      {mine ? (
        <Link
          to="/sager/$sagId/$forloebId/$type"
          params={{ sagId: sag.id, forloebId: forloeb.id, type: bold.event }}
          className="row-link"
        >
          {bold.label}
        </Link>
      ) : (
        bold.label
      )}
    </p>
  );
}

export function BoldHvem({ bold }: { bold: BoldSvar }) {
  if (bold.ingenKan) {
    return (
      <p>
        <Tag tone="roed">Ingen kan</Tag> {bold.hvemTekst}
      </p>
    );
  }
  const andre = bold.personer.map(({ navn }) => navn).join(' eller ');
  return (
    <p>
      {bold.mig ? <Tag tone="blaa">Dig</Tag> : <strong>{andre || bold.hvemTekst}</strong>}
      {bold.mig && bold.personer.length > 1 && <span className="muted"> eller {andreEnd(bold)}</span>}
      {!bold.mig && andre && <span className="muted"> · {bold.hvemTekst}</span>}
    </p>
  );
}

const andreEnd = (bold: BoldSvar) => (bold.personer.length === 2 ? 'én anden' : `${bold.personer.length - 1} andre`);
