import type { SagSvar } from '#machines/svar.ts';
import { Due } from '../components/due.tsx';
import { JumpLink } from '../components/jump-link.tsx';
import { Panel } from '../components/panel.tsx';
import { dageTekst, kortDato, STAND_TONE } from '../ord.ts';
import { BoldHvad, BoldHvem } from './bold.tsx';
import { delId } from './del-id.ts';
import { naesteFrist, skridtOf } from './dele.ts';

/** Across all that goes on in the sag: who has the ball, and which frist comes first. */
export function Overblik({ sag }: { sag: SagSvar }) {
  const skridt = skridtOf(sag);
  const first = naesteFrist(sag);
  if (skridt.length === 0 && !first) return null;
  const many = sag.forloeb.length > 0;
  return (
    <Panel title="Hvem har bolden?" className="bold" id="overblik">
      {skridt.length === 0 && <p>Ingen skal gøre noget lige nu.</p>}
      <ul>
        {skridt.map(({ del, bold }) => (
          <li key={`${del.forloeb.id} ${bold.event} ${bold.hvemTekst}`} className={bold.mig ? 'bold-mig' : undefined}>
            <BoldHvem bold={bold} />
            <BoldHvad sag={sag} forloeb={del.forloeb} bold={bold} />
            {many && (
              <JumpLink to={delId(del.forloeb.id)} className="bold-del">
                {del.navn}
              </JumpLink>
            )}
          </li>
        ))}
      </ul>
      {first && first.frist.dato !== null && (
        <div className="bold-frist">
          <p className="muted">{first.frist.stand === 'overskredet' ? 'Overskredet frist' : 'Næste frist'}</p>
          <p>
            {first.frist.navn} <span className="muted">({first.frist.hvemTekst})</span>
          </p>
          <Due
            day={kortDato(first.frist.dato)}
            away={dageTekst(first.frist.dageTil ?? 0)}
            tone={STAND_TONE[first.frist.stand]}
          />
        </div>
      )}
    </Panel>
  );
}
