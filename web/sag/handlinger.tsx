import { Link } from '@tanstack/react-router';
import type { ForloebSvar, HandlingSvar, SagSvar } from '#machines/svar.ts';
import { Icon } from '../components/icon.tsx';
import { Panel, PanelHeading } from '../components/panel.tsx';
import { SaaKanDuIkke } from './saa-kan-du-ikke.tsx';
import { type Gruppe, type SorteredeHandlinger, sortHandlinger, vejeOf } from './sort-handlinger.ts';

const TITLER: Record<Gruppe, string> = {
  naeste: 'Næste skridt',
  frem: 'Videre i sagen',
  registrer: 'Registrér',
  tilbage: 'Tilbage',
  afslut: 'Afslut',
  altid: 'Altid',
};

interface Props {
  readonly sag: SagSvar;
  readonly forloeb: ForloebSvar;
}

/** More than this are folded in a part of the page. */
const FEW = 6;

/** What I may do; what must come first, with the way to it; and what is for others to do. */
export function Handlinger(props: Props & { titel?: string | undefined; id?: string; folds?: boolean }) {
  const { sag, forloeb, titel, id, folds = false } = props;
  const { mine, laaste, andreLaaste, andres } = sortHandlinger(forloeb);
  if (forloeb.handlinger.length === 0) return null;
  const onward = mine.filter(([gruppe]) => isOnward(gruppe));
  const beside = mine.filter(([gruppe]) => !isOnward(gruppe));
  const count = beside.reduce((sum, [, handlinger]) => sum + handlinger.length, 0);
  return (
    <Panel title={titel ? `${titel}: hvad kan du gøre?` : 'Hvad kan du gøre?'} className="acts" id={id}>
      {mine.length === 0 && <p>Der er ikke noget, du kan gøre her lige nu.</p>}
      <Grupper sag={sag} forloeb={forloeb} grupper={onward} />
      {laaste.length > 0 && (
        <div className="act-group">
          <PanelHeading>Kan ikke gøres endnu</PanelHeading>
          <LaasteListe sag={sag} forloeb={forloeb} handlinger={laaste} />
        </div>
      )}
      {folds && count > FEW ? (
        <details className="act-others">
          <summary>Andet, du kan gøre ({count})</summary>
          <Grupper sag={sag} forloeb={forloeb} grupper={beside} />
        </details>
      ) : (
        <Grupper sag={sag} forloeb={forloeb} grupper={beside} />
      )}
      <Foldet titel="Andet, der ikke kan gøres nu" sag={sag} forloeb={forloeb} handlinger={andreLaaste} />
      <Foldet titel="Det, andre kan gøre" sag={sag} forloeb={forloeb} handlinger={andres} />
    </Panel>
  );
}

const isOnward = (gruppe: Gruppe): boolean => gruppe === 'naeste' || gruppe === 'frem';

/** What drives the sag on is buttons; all that may be done beside it, a list that the eye runs down. */
function Grupper({ sag, forloeb, grupper }: Props & { grupper: SorteredeHandlinger['mine'] }) {
  return grupper.map(([gruppe, handlinger]) => (
    <div key={gruppe} className="act-group act-group-row">
      <PanelHeading>{TITLER[gruppe]}</PanelHeading>
      <ul className={isOnward(gruppe) ? 'act-buttons' : 'act-links'}>
        {handlinger.map((handling) => (
          <li key={handling.type}>
            <ActLink
              sag={sag}
              forloeb={forloeb}
              handling={handling}
              look={gruppe === 'naeste' ? 'btn btn-primary' : gruppe === 'frem' ? 'btn' : 'act-link'}
            />
            {isOnward(gruppe) && <SaaKanDuIkke labels={handling.saaKanDuIkke} />}
          </li>
        ))}
      </ul>
    </div>
  ));
}

function Foldet({ titel, ...rest }: Props & { titel: string; handlinger: readonly HandlingSvar[] }) {
  if (rest.handlinger.length === 0) return null;
  return (
    <details className="act-others">
      <summary>
        {titel} ({rest.handlinger.length})
      </summary>
      <LaasteListe {...rest} />
    </details>
  );
}

function LaasteListe({ sag, forloeb, handlinger }: Props & { handlinger: readonly HandlingSvar[] }) {
  return (
    <ul className="locked-list">
      {handlinger.map((handling) => (
        <Laast key={handling.type} sag={sag} forloeb={forloeb} handling={handling} />
      ))}
    </ul>
  );
}

function ActLink({ sag, forloeb, handling, look }: Props & { handling: HandlingSvar; look: string }) {
  return (
    <Link
      to="/sager/$sagId/$forloebId/$type"
      params={{ sagId: sag.id, forloebId: forloeb.id, type: handling.type }}
      className={look}
    >
      {handling.label}
    </Link>
  );
}

/** A locked act: why, and the way to what is missing. */
function Laast({ sag, forloeb, handling }: Props & { handling: HandlingSvar }) {
  return (
    <li>
      <p className="locked-label">
        <Icon name="lock" />
        {handling.label}
      </p>
      <Grunde sag={sag} forloeb={forloeb} reasons={handling.reasons} />
    </li>
  );
}

/** Reasons why not, each with links to the acts that lead to what is missing; a way that leads out of several stands once. */
export function Grunde({ sag, forloeb, reasons }: Props & { reasons: HandlingSvar['reasons'] }) {
  const veje = vejeOf(sag, forloeb, reasons);
  return (
    <ul className="reasons">
      {reasons.map(({ id, tekst }, i) => (
        <li key={`${id} ${tekst}`}>
          {tekst}
          {veje[i]?.map(({ vej, forloebId, type, label }) => (
            <Link
              key={`${vej} ${forloebId}`}
              to="/sager/$sagId/$forloebId/$type"
              params={{ sagId: sag.id, forloebId, type }}
              className="way"
            >
              {label}
              <Icon name="chevronRight" />
            </Link>
          ))}
        </li>
      ))}
    </ul>
  );
}
